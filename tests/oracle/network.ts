import { readablePart } from '../support/record-graph.ts';
import type { RecordGraph } from '../support/record-graph.ts';
import { cooperationIn, firstMeetingsAt } from './first-meetings.ts';
import type { NetworkOracle } from './network-answers.ts';
import { notYetMetBy, partnersIn } from './partners.ts';
import { isMeant, sightsOf } from './sights.ts';
import { createWorld } from './world.ts';

/** An independent answer to who met whom, from the words of the ontology alone and without a thought for its price. */
export const createNetworkOracle = (graph: RecordGraph, markings: readonly string[]): NetworkOracle => {
  const sights = sightsOf(createWorld(readablePart(graph, markings)));
  const { world, wholes } = sights;
  const sessions = world.idsOf('Event').filter((event) => world.isSession(event));
  return {
    agencies: world.idsOf('Agency'),
    events: world.idsOf('Event'),
    partners: (agency, level, where) =>
      partnersIn(
        sights,
        agency,
        (level === 'EVENT' ? wholes : sessions).filter((event) => isMeant(sights, world.wholeOf(event), where)),
      ),
    notYetMet: (agency, where) => notYetMetBy(sights, agency, where),
    firstMeetings: (event, scheme) => firstMeetingsAt(sights, event, scheme),
    cooperation: (query) => cooperationIn(sights, query),
  };
};
