import type { PathLoaders } from '../../src/domains/path/loaders.ts';
import type { RelationshipKind } from '../../src/generated/enums.ts';
import type { Slots } from '../../src/graph/compile.ts';
import type { RecordGraph } from '../support/record-graph.ts';

const wordsIn = (slot: Slots[string] | undefined): ReadonlySet<string> => {
  if (typeof slot !== 'string' || slot === '') throw new Error('Expected the slot to be filled with a text.');
  return new Set(slot.split('|'));
};

/** The relationships at each record, as they are walked from there. */
const linksOf = ({ relations }: RecordGraph) => {
  const both = relations.flatMap(({ from, type, to }) => {
    const relationship = type as RelationshipKind;
    return [
      { from, relationship, forward: true, to },
      { from: to, relationship, forward: false, to: from },
    ];
  });
  const links = Map.groupBy(both, ({ from }) => from);
  return (id: string) => links.get(id) ?? [];
};

/** The loaders of the domain over a graph in memory that holds nothing hidden. */
export const loadersInMemory = (graph: RecordGraph): PathLoaders => {
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  const linksAt = linksOf(graph);
  return {
    neighbours: ({ ids, ends, avoid, most }, slots) => {
      const [types, met] = [wordsIn(slots['relationships']), wordsIn(slots['labels'])];
      const isLetIn = (id: string): boolean =>
        (met.has(labels.get(id) ?? '') || ends.includes(id)) && !avoid.includes(id);
      const joined = ids.flatMap(linksAt).filter(({ relationship, to }) => types.has(relationship) && isLetIn(to));
      return Promise.resolve(joined.slice(0, most));
    },
    relationsAmong: () => Promise.resolve([]),
  };
};
