import type { CountedKeys } from './groups.ts';
import type { LoaderScope } from './scope.ts';

/** How many records share these values of the keys, as statements return it. */
export type Counts = readonly (readonly [keys: readonly unknown[], count: number])[];

/** Counts that are apart by more than was asked for, put together again. */
const together = (counts: Counts): readonly CountedKeys[] => {
  const sums = new Map<string, CountedKeys>();
  for (const [keys, count] of counts) {
    const name = JSON.stringify(keys);
    sums.set(name, { keys, count: (sums.get(name)?.count ?? 0) + count });
  }
  return [...sums.values()];
};

/** Keys to count by, and what counts by them come to. */
interface Told {
  readonly keys: readonly string[];
  readonly read: (counts: Counts) => readonly CountedKeys[];
}

/** Counts by some keys and by who may read what is counted, so that it can be told of a number too; everybody may read what everybody is counted. */
export const tellingCounts = (
  { viewer: { markings }, told }: Pick<LoaderScope, 'viewer' | 'told'>,
  audiences: readonly string[],
  keys: readonly string[],
): Told => {
  const [from, to] = [keys.length, keys.length + audiences.length];
  if (markings.length === 1)
    return {
      keys,
      read: (counts) => {
        if (counts.length > 0) told(markings);
        return counts.map(([values, count]) => ({ keys: values, count }));
      },
    };
  return {
    keys: [...keys, ...audiences],
    read: (counts) => {
      // What other means have written lately keeps no audience yet.
      told(counts.flatMap(([values]) => values.slice(from, to).filter((audience) => typeof audience === 'string')));
      return together(counts.map(([values, count]) => [values.toSpliced(from, audiences.length), count]));
    },
  };
};
