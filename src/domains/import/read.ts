import { readEntries } from './entries.ts';
import { parseEntry } from './parse.ts';
import { ImportError } from './problems.ts';
import type { Problem } from './problems.ts';
import type { ImportRecord } from './records.ts';
import { findProblems, withEventDays } from './rules.ts';

/** Every text of an entry: the ids and codes of what it would have become are among them. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

/** A list that does not exist is told once and not for each of its entries. */
const once = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

/** Reads and checks a folder of seeds. Throws an ImportError with everything that is wrong in it. */
export const readRecords = (folder: string): readonly ImportRecord[] => {
  const { entries, problems } = readEntries(folder);
  const parsed = entries.map((entry) => ({ entry, ...parseEntry(entry) }));
  const records = parsed.flatMap((one) => one.records);
  const failed = parsed.filter((one) => one.problems.length > 0);
  const unread = new Set(failed.flatMap(({ entry }) => textsOf(entry.value)));
  // What is missing because its own entry or file is wrong would be told twice.
  const isExcused = (id: string): boolean =>
    problems.length > 0 || unread.has(id) || unread.has(id.slice(id.lastIndexOf(':') + 1));
  const found = [...problems, ...failed.flatMap((one) => one.problems), ...findProblems(records, isExcused)];
  if (found.length > 0) throw new ImportError(once(found));
  return withEventDays(records);
};
