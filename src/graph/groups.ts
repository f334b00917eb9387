import { badInput } from '../errors.ts';
import { readFirst } from './page.ts';

/** How many records of a list share these values of its keys; each record is in one of them. */
export interface CountedKeys {
  readonly keys: readonly unknown[];
  readonly count: number;
}

/** A value of a dimension: what a filter takes for it, and what to show. */
export interface GroupValue {
  readonly id: string;
  readonly label: string;
}

/** What a list can be grouped by. */
export interface Dimension<Scope> {
  /** Cypher for the value in the graph, on the variables of the list's statements. */
  readonly key: string;
  /** The groups that a value in the graph stands for: none where it is not known, several where it has several. */
  readonly values: (value: never, scope: Scope) => readonly GroupValue[];
}

/** The arguments of `groups` as GraphQL gives them. */
export interface GroupsArgs<Name extends string> {
  readonly by: readonly Name[];
  readonly first: number;
}

/** A value of a dimension as it is shown; id null where it is not known. */
export interface GroupKey {
  readonly dimension: string;
  readonly id: string | null;
  readonly label: string;
}

/** Records that share a value in each dimension. */
export interface Group {
  readonly keys: readonly GroupKey[];
  readonly count: number;
}

/** The largest groups, and what was left out. */
export interface Groups {
  readonly nodes: readonly Group[];
  readonly remaining: { readonly groups: number; readonly count: number };
}

const readDimensions = <Name extends string>(by: readonly Name[]): readonly Name[] => {
  if (by.length < 1 || by.length > 2 || new Set(by).size !== by.length)
    throw badInput(`by: [${by.slice(0, 5).join(', ')}] is not accepted; give one dimension, or two that differ.`);
  return by;
};

const unknown = (dimension: string): GroupKey => ({ dimension, id: null, label: 'not known' });

/** The keys that values of a dimension stand for: each once, "not known" where there is none. */
export const keysOf = (dimension: string, values: readonly GroupValue[]): readonly GroupKey[] => {
  const distinct = new Map(values.map((value) => [value.id, { dimension, ...value }]));
  return distinct.size === 0 ? [unknown(dimension)] : [...distinct.values()];
};

/** Every choice of one key from each dimension. */
const combined = (dimensions: readonly (readonly GroupKey[])[]): readonly (readonly GroupKey[])[] =>
  dimensions.reduce<readonly (readonly GroupKey[])[]>(
    (combinations, keys) => combinations.flatMap((one) => keys.map((key) => [...one, key])),
    [[]],
  );

/** By what keys are ordered: by label, "not known" last. */
export const keyRank = ({ id, label }: GroupKey): readonly [number, string, string] => [
  id === null ? 1 : 0,
  label,
  id ?? '',
];

const compareKeys = (a: GroupKey, b: GroupKey): number => {
  const [ranks, others] = [keyRank(a), keyRank(b)];
  const at = ranks.findIndex((value, index) => value !== others[index]);
  return at === -1 ? 0 : (ranks[at] ?? 0) < (others[at] ?? 0) ? -1 : 1;
};

/** Largest first, equal ones by label with "not known" last, so that the order is total. */
const compareGroups = (a: Group, b: Group): number =>
  b.count - a.count ||
  (a.keys.map((key, index) => compareKeys(key, b.keys[index] ?? key)).find((order) => order !== 0) ?? 0);

const merged = (found: Iterable<Group>): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const { keys, count } of found) {
    const name = JSON.stringify(keys.map(({ id }) => id));
    groups.set(name, { keys, count: (groups.get(name)?.count ?? 0) + count });
  }
  return [...groups.values()].sort(compareGroups);
};

/**
 * The groups of a list. The database counts by the values that it holds, each record once; what follows from reference
 * data (the country of a place, the programme of a phase) and what has several values is spread over its groups here.
 * Refuses what is no dimension, naming `by` or `first`.
 */
export const groupsOf = async <Name extends string, Scope>(
  dimensions: Readonly<Record<Name, Dimension<Scope>>>,
  { by, first }: GroupsArgs<Name>,
  scope: Scope,
  counted: (keys: readonly string[]) => Promise<readonly CountedKeys[]>,
): Promise<Groups> => {
  const shown = readFirst(first);
  const asked = readDimensions(by).map((name) => ({ name, ...dimensions[name] }));
  const keys = [...new Set(asked.map(({ key }) => key))];
  const spread = (await counted(keys)).flatMap((row) => {
    const values = asked.map(({ name, key, values: of }) =>
      keysOf(name, of(row.keys[keys.indexOf(key)] as never, scope)),
    );
    return combined(values).map((one) => ({ keys: one, count: row.count }));
  });
  const groups = merged(spread);
  const left = groups.slice(shown);
  return {
    nodes: groups.slice(0, shown),
    remaining: { groups: left.length, count: left.reduce((sum, { count }) => sum + count, 0) },
  };
};

/** What is written in capitals within a sentence too. */
const acronyms: ReadonlySet<string> = new Set(['EU', 'NGO', 'UN']);

/** A constant as words, e.g. `EU institution` for EU_INSTITUTION and `Joint unit` for JOINT_UNIT. */
const words = (constant: string): string => {
  const text = constant
    .split('_')
    .map((word) => (acronyms.has(word) ? word : word.toLowerCase()))
    .join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
};

/** Values that are their own label, such as a year; none for null. */
export const plainValues = (value: string | number | null): readonly GroupValue[] =>
  value === null ? [] : [{ id: String(value), label: String(value) }];

/** A constant of an enumeration, or several of them; none for null. */
export const constantValues = (value: string | readonly string[] | null): readonly GroupValue[] =>
  (value === null ? [] : typeof value === 'string' ? [value] : value).map((id) => ({ id, label: words(id) }));

/** A record with its id and what it is called. */
export const recordValues = ([id, label]: readonly [string, string]): readonly GroupValue[] => [{ id, label }];
