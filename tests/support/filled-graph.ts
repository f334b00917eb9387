import { enumValues } from './enumerations.ts';
import { agency, event, figure, outcome, practice, record, some, source, target } from './filled-records.ts';
import { filledReference, inTurn, numbers } from './filled-reference.ts';
import type { GraphNode, GraphRelation, RecordGraph } from './record-graph.ts';

const { countries, places, frames } = filledReference;

const relation = (from: string, type: string, to: string, properties?: GraphRelation['properties']): GraphRelation => ({
  from,
  type,
  to,
  ...(properties === undefined ? {} : { properties }),
});

/** Joins each record, or only each so many-th, to others taken in turn. */
const joined = (
  from: readonly GraphNode[],
  type: string,
  to: readonly string[],
  { every = 1, step = 7, offset = 0 } = {},
): readonly GraphRelation[] =>
  from.flatMap(({ id }, index) => {
    const target = inTurn(to, index * step + offset);
    return (index + offset) % every === 0 && target !== id ? [relation(id, type, target)] : [];
  });

const turned = (relations: readonly GraphRelation[]): readonly GraphRelation[] =>
  relations.map(({ from, type, to }) => relation(to, type, from));

const ids = (nodes: readonly GraphNode[]): readonly string[] => nodes.map(({ id }) => id);

/** Who attended what: pairs that differ, each with roles, a mode, perhaps a place and practices. */
const attendances = (
  count: number,
  agencies: readonly string[],
  events: readonly string[],
  practices: readonly string[],
) => {
  const keys = new Set<string>();
  const nodes: GraphNode[] = [];
  const relations: GraphRelation[] = [];
  for (const index of numbers(count)) {
    const body = inTurn(agencies, index * 17 + Math.floor(index / agencies.length));
    const attended = inTurn(events, index * 11 + Math.floor(index / events.length));
    const key = `${body.slice('agency:'.length)}@${attended.slice('event:'.length)}`;
    if (keys.has(key)) continue;
    keys.add(key);
    const node = record('Attendance', key, index + 4, {
      roles: [inTurn(enumValues('AttendanceRole'), index), inTurn(enumValues('AttendanceRole'), index + 2)],
      mode: some(index, 3, inTurn(enumValues('AttendanceMode'), index)),
    });
    nodes.push(node);
    relations.push(relation(body, 'ATTENDED', node.id), relation(node.id, 'AT', attended));
    if (index % 2 === 0) relations.push(relation(node.id, 'FOR', inTurn(places, index * 3)));
    for (const shared of numbers(index % 4))
      relations.push(relation(node.id, 'SHARED', inTurn(practices, index + shared * 13)));
  }
  return { nodes, relations };
};

const standings = enumValues('Standing');

/** One to three lines of evidence for each record, some on the same source, about the record or one of its fields. */
const evidence = (records: readonly GraphNode[], sources: readonly string[]): readonly GraphRelation[] =>
  records.flatMap(({ id }, index) =>
    numbers((index % 3) + 1).map((line) =>
      relation(id, 'EVIDENCED_BY', inTurn(sources, index * 5 + Math.floor(line / 2)), {
        standing: inTurn(standings, index + line),
        locator: some(line, 3, `P${String(line + 1)}`),
        note: some(index + line, 2, 'In our words.'),
        about: line === 0 ? null : 'kind',
      }),
    ),
  );

/** How much of each kind; attendances are counted before doubles are left out. */
export interface Amount {
  readonly agencies: number;
  readonly events: number;
  readonly attendances: number;
}

/**
 * A graph that holds every kind of record and relationship, every value of every enumeration, unknown values and every
 * marking. The same amounts always give the same graph.
 */
export const filledGraph = (amount: Amount): RecordGraph => {
  const agencies = numbers(amount.agencies).map(agency);
  const practices = numbers(120).map(practice);
  const wholes = numbers(amount.events).map((index) => event(index, 'EVENT', null));
  const sessions = numbers(Math.floor(amount.events / 2)).map((index) => event(index, 'SESSION', (index % 3) + 1));
  const outcomes = numbers(Math.floor(amount.events / 2)).map(outcome);
  const figures = numbers(amount.events * 2).map(figure);
  const sources = numbers(200).map(source);
  const targets = numbers(60).map(target);
  const attended = attendances(amount.attendances, ids(agencies), [...ids(wholes), ...ids(sessions)], ids(practices));
  const evidenced = [...agencies, ...practices, ...wholes, ...sessions, ...outcomes, ...figures, ...attended.nodes];
  return {
    nodes: [...filledReference.nodes, ...evidenced, ...targets, ...sources],
    relations: [
      ...filledReference.relations,
      ...attended.relations,
      ...joined(agencies, 'BASED_IN', countries, { every: 1 }).filter((_, index) => index % 9 !== 0),
      ...joined(agencies.slice(1), 'UNIT_OF', ids(agencies.slice(0, 12)), { every: 4 }),
      ...joined(agencies, 'OPERATES_AT', places, { every: 3 }),
      ...joined(agencies, 'FUNDS', frames, { every: 4, step: 1 }),
      ...joined(agencies, 'IMPLEMENTS', frames, { every: 5, step: 1, offset: 1 }),
      ...joined(wholes, 'UNDER', frames, { step: 1 }).filter((_, index) => index % 8 !== 0),
      ...joined([...wholes, ...sessions], 'HELD_AT', places, { every: 2 }),
      ...joined(wholes, 'HELD_AT', places, { every: 5, step: 3, offset: 2 }),
      ...sessions.map(({ id }, index) =>
        relation(id, 'PART_OF', inTurn(ids(wholes.toReversed()), Math.floor(index / 3) * 2)),
      ),
      ...joined(outcomes, 'FOLLOWED', [...ids(wholes), ...ids(sessions)], { step: 5 }),
      ...turned(joined(outcomes, 'PARTY_TO', ids(agencies), { step: 3 })),
      ...turned(joined(outcomes, 'PARTY_TO', ids(agencies), { step: 3, offset: 1 })),
      ...joined(outcomes, 'CONCERNS', [...ids(practices), ...places], { step: 11 }),
      ...figures.map(({ id }, index) => {
        const counted = index % 2 === 0 ? [...ids(wholes), ...ids(sessions)] : ids(attended.nodes).toSorted();
        return relation(id, 'COUNTS', inTurn(counted, Math.floor(index / 2)));
      }),
      ...joined(targets, 'SET_FOR', frames, { step: 1 }),
      ...evidence([...evidenced, ...filledReference.evidenced, ...targets], ids(sources)),
    ],
  };
};
