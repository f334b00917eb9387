import type { PathLoaders } from '../../src/domains/path/loaders.ts';
import type { RelationshipKind } from '../../src/generated/enums.ts';
import type { Slots } from '../../src/graph/compile.ts';
import type { RecordGraph } from '../support/record-graph.ts';

const wordsIn = (slot: Slots[string] | undefined): ReadonlySet<string> => {
  if (typeof slot !== 'string') throw new Error('Expected the slot to be filled with a text.');
  return new Set(slot.split('|'));
};

/** The loaders of the domain over a graph in memory that holds nothing hidden, with how many rows were read. */
export const loadersInMemory = ({ nodes, relations }: RecordGraph) => {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const read = { rows: 0 };
  const neighbours: PathLoaders['neighbours'] = ({ ids, ends, avoid, most }, slots) => {
    const [types, met] = [wordsIn(slots['relationships']), wordsIn(slots['labels'])];
    const asked = new Set(ids);
    const isLetIn = (id: string): boolean =>
      (met.has(labels.get(id) ?? '') || ends.includes(id)) && !avoid.includes(id);
    const rows = relations
      .filter(({ type }) => types.has(type))
      .flatMap(({ from, type, to }) => [
        { id: from, type, forward: true, other: to },
        { id: to, type, forward: false, other: from },
      ])
      .filter(({ id, other }) => asked.has(id) && isLetIn(other))
      .slice(0, most);
    read.rows += rows.length;
    const grouped = Map.groupBy(rows, ({ id, type, forward }) => JSON.stringify([id, type, forward]));
    return Promise.resolve(
      [...grouped].map(([key, found]) => {
        const [id, type, forward] = JSON.parse(key) as [string, RelationshipKind, boolean];
        return [id, type, forward, [...new Set(found.map(({ other }) => other))]] as const;
      }),
    );
  };
  const loaders: PathLoaders = { neighbours, relationsAmong: () => Promise.resolve([]) };
  return { loaders, read };
};
