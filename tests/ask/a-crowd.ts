import { agency, event, record } from '../support/filled-records.ts';
import { numbers } from '../support/filled-reference.ts';
import type { GraphRelation, RecordGraph } from '../support/record-graph.ts';

const open = { marking: 'TLP:CLEAR' };

/** So many bodies that all attended so many events: the longest ways for the fewest records. */
export const aCrowd = (bodies: number, events: number): RecordGraph => {
  const agencies = numbers(bodies).map((index) => ({
    ...agency(index),
    properties: { ...agency(index).properties, ...open },
  }));
  const wholes = numbers(events).map((index) => ({
    ...event(index, 'EVENT', null),
    properties: { ...event(index, 'EVENT', null).properties, ...open },
  }));
  const attended = agencies.flatMap((body) =>
    wholes.map((whole) => {
      const key = `${body.id.slice('agency:'.length)}@${whole.id.slice('event:'.length)}`;
      return { body, whole, node: record('Attendance', key, 0, { roles: ['PARTICIPANT'], ...open }) };
    }),
  );
  const relations = attended.flatMap(({ body, whole, node }): GraphRelation[] => [
    { from: body.id, type: 'ATTENDED', to: node.id },
    { from: node.id, type: 'AT', to: whole.id },
  ]);
  return { nodes: [...agencies, ...wholes, ...attended.map(({ node }) => node)], relations };
};
