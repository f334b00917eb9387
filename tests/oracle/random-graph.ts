import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { inTurn } from '../support/filled-reference.ts';
import type { GraphNode, GraphRelation, RecordGraph } from '../support/record-graph.ts';
import { agenciesFrom, attendancesFrom, figuresFrom, outcomesFrom } from './random-cooperation.ts';
import { eventsFrom, practicesFrom, sourcesFrom } from './random-events.ts';
import { evidenceFrom } from './random-parts.ts';
import type { Part } from './random-parts.ts';
import { recordChoices } from './random-records.ts';
import type { RecordChoices } from './random-records.ts';
import { randomReference } from './random-reference.ts';
import { relation } from './reference-records.ts';
import type { Reference } from './random-reference.ts';

/** Relationships each once but for evidence, of which a record may have several lines on one source. */
const once = (relations: readonly GraphRelation[]): readonly GraphRelation[] => {
  const seen = new Map(
    relations.map((each, index) => {
      const line = each.type === 'EVIDENCED_BY' ? String(index) : '';
      return [`${each.from} ${each.type} ${each.to} ${line}`, each];
    }),
  );
  return [...seen.values()];
};

const evidenceOfReference = ({ evidenced }: Reference, sources: readonly GraphNode[]): readonly GraphRelation[] =>
  evidenced.map((id, index) => ({
    ...relation(id, 'EVIDENCED_BY', inTurn(sources, index).id),
    properties: { standing: 'STATED' },
  }));

const graphOf = (reference: Reference, choices: RecordChoices): RecordGraph => {
  const sources = sourcesFrom(choices.sources);
  const events = eventsFrom(choices.events, reference);
  const agencies = agenciesFrom(choices.agencies, reference, events);
  const practices = practicesFrom(choices.practices);
  const attendances = attendancesFrom(choices.attendances, { reference, events, agencies, practices });
  const outcomes = outcomesFrom(choices.outcomes, { reference, events, agencies, practices });
  const counted = [...events.nodes, ...attendances.nodes].map(({ id }) => id);
  const figures = figuresFrom(choices.figures, counted, reference);
  const parts: readonly Part[] = [agencies, events, attendances, practices, outcomes, figures];
  return {
    nodes: [...reference.nodes, ...sources, ...parts.flatMap(({ nodes }) => nodes)],
    relations: once([
      ...reference.relations,
      ...evidenceOfReference(reference, sources),
      ...parts.flatMap(({ relations, evidence }) => [...relations, ...evidenceFrom(evidence, sources)]),
    ]),
  };
};

/** Small graphs that obey the ontology, with unknown values, accents and every marking. */
export const randomGraph: Arbitrary<RecordGraph> = fc
  .tuple(randomReference, recordChoices)
  .map(([reference, choices]) => graphOf(reference, choices));

/** What a viewer may read: `TLP:CLEAR` and any of the others. */
export const randomMarkings: Arbitrary<readonly string[]> = fc
  .subarray(['TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT/org', 'TLP:RED/group'])
  .map((more) => ['TLP:CLEAR', ...more]);
