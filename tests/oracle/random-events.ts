import type { GraphNode } from '../support/record-graph.ts';
import { dayOf, named, record, toMany, toOne } from './random-parts.ts';
import type { Part } from './random-parts.ts';
import type { ChosenOf, RecordChoices } from './random-records.ts';
import { relation } from './reference-records.ts';
import type { Reference } from './random-reference.ts';

/** Events, with those that are whole and the parts (itself and its sessions) of each. */
export interface EventPart extends Part {
  readonly wholes: readonly string[];
  readonly partsOf: ReadonlyMap<string, readonly string[]>;
}

/** The sources chosen. */
export const sourcesFrom = (choices: RecordChoices['sources']): readonly GraphNode[] =>
  choices.map(({ graded, publishedOn, retrievedOn, ...chosen }, index) => {
    const key = `s${String(index)}`;
    return record('Source', key, {
      ...chosen,
      ...named(chosen.title === null ? [] : [chosen.title], chosen.title ?? key),
      url: null,
      publishedOn: dayOf(publishedOn),
      retrievedOn: dayOf(retrievedOn),
      language: 'en',
      gradingScheme: graded ? 'ADMIRALTY' : null,
      gradingSource: graded ? 'B' : null,
      gradingInformation: graded ? '3' : null,
      gradingBy: graded ? 'Portolan' : null,
    });
  });

const eventNode = (key: string, chosen: ChosenOf<'events'>['whole'], sequence: number | null): GraphNode => {
  const { evidence, span, heldAt, endDate, knownBy, ...plain } = chosen;
  return record('Event', key, {
    ...plain,
    ...named([chosen.title]),
    description: null,
    startDate: dayOf(span?.[0] ?? null),
    startLatest: dayOf(span?.[1] ?? null),
    endDate: dayOf(endDate),
    knownBy: dayOf(knownBy),
    orderDate: dayOf(span?.[0] ?? knownBy),
    level: sequence === null ? 'EVENT' : 'SESSION',
    sequence,
  });
};

/** One whole event with its sessions. */
const eventFrom = ({ whole, sessions, frame }: ChosenOf<'events'>, key: string, { places, frames }: Reference) => {
  const nodes = [
    eventNode(key, whole, null),
    ...sessions.map((session, index) => eventNode(`${key}-s${String(index)}`, session, index + 1)),
  ];
  const chosen = [whole, ...sessions].map((each, index) => ({ ...each, id: nodes[index]?.id ?? '' }));
  return {
    id: `event:${key}`,
    nodes,
    relations: [
      ...toOne(`event:${key}`, 'UNDER', frames, frame),
      ...chosen.slice(1).map(({ id }) => relation(id, 'PART_OF', `event:${key}`)),
      ...chosen.flatMap(({ id, heldAt }) => toMany(id, 'HELD_AT', places, heldAt)),
    ],
    evidence: chosen.map(({ id, evidence }) => ({ id, lines: evidence })),
  };
};

/** The events chosen, each with its sessions. */
export const eventsFrom = (choices: RecordChoices['events'], reference: Reference): EventPart => {
  const found = choices.map((chosen, index) => eventFrom(chosen, `e${String(index)}`, reference));
  return {
    nodes: found.flatMap(({ nodes }) => nodes),
    relations: found.flatMap(({ relations }) => relations),
    evidence: found.flatMap(({ evidence }) => evidence),
    wholes: found.map(({ id }) => id),
    partsOf: new Map(found.map(({ id, nodes }) => [id, nodes.map((node) => node.id)])),
  };
};

/** The practices chosen. */
export const practicesFrom = (choices: RecordChoices['practices']): Part => {
  const nodes = choices.map(({ evidence: _, ...chosen }, index) =>
    record('Practice', `p${String(index)}`, { ...chosen, ...named([chosen.title]) }),
  );
  return {
    nodes,
    relations: [],
    evidence: choices.map(({ evidence }, index) => ({ id: nodes[index]?.id ?? '', lines: evidence })),
  };
};
