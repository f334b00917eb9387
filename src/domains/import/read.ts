import { findFaults } from '../../recording/rules.ts';
import type { World } from '../../recording/rules.ts';
import { readEntries } from './entries.ts';
import { parseEntry } from './parse.ts';
import { ImportError, problemAt } from './problems.ts';
import type { Problem } from './problems.ts';
import type { SeedRecord } from './seed-record.ts';

/** Every text of an entry: the ids and codes of what it would have become are among them. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

/** A list that does not exist is told once and not for each of its entries. */
const once = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

const duplicates = (records: readonly SeedRecord[]): readonly Problem[] => {
  const first = new Map<string, SeedRecord>();
  return records.flatMap((record) => {
    const earlier = first.get(record.id);
    if (earlier === undefined) {
      first.set(record.id, record);
      return [];
    }
    const { file, line } = earlier.at();
    return [problemAt(record.at(), `${record.id} stands in ${file}:${String(line)} already; an id is given once.`)];
  });
};

/** The files stand for themselves: what they name has to be in them. */
const worldOf = (isExcused: (id: string) => boolean): World => ({
  isThere: isExcused,
  where: ' in these files',
  upwards: () => undefined,
  hasSessions: () => false,
  regionsOf: () => [],
});

/** Reads and checks a folder of seeds. Throws an ImportError with everything that is wrong in it. */
export const readRecords = (folder: string): readonly SeedRecord[] => {
  const { entries, problems } = readEntries(folder);
  const parsed = entries.map((entry) => ({ entry, ...parseEntry(entry) }));
  const records = parsed.flatMap((one) => one.records);
  const failed = parsed.filter((one) => one.problems.length > 0);
  const unread = new Set(failed.flatMap(({ entry }) => textsOf(entry.value)));
  // What is missing because its own entry or file is wrong would be told twice.
  const isExcused = (id: string): boolean =>
    problems.length > 0 || unread.has(id) || unread.has(id.slice(id.lastIndexOf(':') + 1));
  const faults = findFaults(records, worldOf(isExcused));
  const found = [
    ...problems,
    ...failed.flatMap((one) => one.problems),
    ...duplicates(records),
    ...faults.map(({ draft, path, message }) => problemAt(draft.at(...path), message)),
  ];
  if (found.length > 0) throw new ImportError(once(found));
  return records;
};
