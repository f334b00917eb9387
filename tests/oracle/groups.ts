/** The records that share a value in each dimension; null where it is not known. */
export interface Group {
  readonly keys: readonly (string | null)[];
  readonly count: number;
}

/** How many groups were left out, and the sum of their counts. */
export interface Remaining {
  readonly groups: number;
  readonly count: number;
}

type Keys = readonly (string | null)[];

const combined = (values: readonly Keys[]): readonly Keys[] =>
  values.reduce<readonly Keys[]>((found, next) => found.flatMap((keys) => next.map((value) => [...keys, value])), [[]]);

/** The groups of records, each given by its values in every dimension; the largest first. */
export const groupsOf = (records: readonly (readonly Keys[])[]): readonly Group[] => {
  const found = Map.groupBy(records.flatMap(combined), (keys) => JSON.stringify(keys));
  return [...found.values()]
    .map((same) => ({ keys: same[0] ?? [], count: same.length }))
    .toSorted((left, right) => right.count - left.count);
};

/** What the first so many of these groups leave out. */
export const remainingOf = (groups: readonly Group[], first: number): Remaining => {
  const left = groups.slice(first);
  return { groups: left.length, count: left.reduce((sum, { count }) => sum + count, 0) };
};
