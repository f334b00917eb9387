import type { Way } from './where.ts';

/** The variables of a statement that the names in a table's texts stand for. */
export type Names = Readonly<Record<string, string>>;

/** A name that stands alone or before a property: never a label, type, property, parameter, function or quoted word. */
const name = /(?<![.:$\w'])[a-z]\w*(?![\w'(])/g;

/** A text of a table with its names replaced by variables of the statement. */
export const renamed = (text: string, names: Names): string =>
  text.replace(name, (word) => (Object.hasOwn(names, word) ? (names[word] ?? word) : word));

const labelled = /\((\w+):([\w|]+)/g;

/** The nodes that a pattern brings in: `(agency:Agency)` is new, `(agency)` is known already. */
const newNodes = (pattern: string): readonly (readonly [name: string, label: string])[] =>
  [...pattern.matchAll(labelled)].map(([, node = '', label = '']) => [node, label]);

/** A pattern without labels: the types of its relationships say what the nodes are, and looking costs a hit for each. */
const withoutLabels = (pattern: string): string => pattern.replace(labelled, '($1');

/** The label that a path gives to one of its nodes. Throws where it gives none, which is a bug of the program. */
export const labelIn = ({ path }: Way, node: string): string => {
  const label = new Map(path.flatMap(newNodes)).get(node);
  if (label === undefined) throw new Error(`${path.join(', ')} has no label for ${node}.`);
  return label;
};

/** Places and what events are under are public: no marking of theirs is looked at. */
const publicLabels: ReadonlySet<string> = new Set(['Place', 'Country', 'Programme|Phase']);

/** What hangs on other records keeps the audience that it needs with them; of any record that may be so that is looked at. */
const hanging: ReadonlySet<string> = new Set(['Attendance', 'Event', 'Figure', 'Record']);

/** What an attendance hangs on: who may read the attendance may read these. */
const behindAttendance: ReadonlySet<string> = new Set(['Agency', 'Event']);

/** The nodes of which it has to be looked at who may read them: neither public nor seen to by an attendance of the same pattern. */
const guarded = (
  nodes: readonly (readonly [name: string, label: string])[],
): readonly (readonly [name: string, label: string])[] => {
  const isSeenTo = nodes.some(([, label]) => label === 'Attendance');
  return nodes.filter(([, label]) => !publicLabels.has(label) && !(isSeenTo && behindAttendance.has(label)));
};

/** One pattern of a way, with what has to hold for the records in it to be readable. */
export interface Step {
  readonly pattern: string;
  readonly readable: readonly string[];
}

/** Gives names that no other variable of the statement has, e.g. `agency1`. */
export const createUnique = (): ((name: string) => string) => {
  let count = 0;
  return (base) => {
    count += 1;
    return `${base}${String(count)}`;
  };
};

/** Follows a way with new variables: its steps, and what its names and the known ones stand for. */
export const follow = (
  { path }: Way,
  known: Names,
  unique: (name: string) => string,
): { readonly steps: readonly Step[]; readonly names: Names } => {
  let names = known;
  const steps = path.map((pattern) => {
    const added = newNodes(pattern);
    names = { ...names, ...Object.fromEntries(added.map(([node]) => [node, unique(node)])) };
    return {
      pattern: renamed(withoutLabels(pattern), names),
      readable: guarded(added).map(
        ([node, label]) => `${names[node] ?? node}.${hanging.has(label) ? 'audience' : 'marking'} IN $markings`,
      ),
    };
  });
  return { steps, names };
};
