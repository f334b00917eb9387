import { readEntries } from './entries.ts';
import { parseEntry } from './parse.ts';
import { ImportError } from './problems.ts';
import type { ImportRecord } from './records.ts';
import { findProblems, withEventDays } from './rules.ts';

/** Reads and checks a folder of seeds. Throws an ImportError with everything that is wrong in it. */
export const readRecords = (folder: string): readonly ImportRecord[] => {
  const { entries, problems } = readEntries(folder);
  const parsed = entries.map(parseEntry);
  const wrong = [...problems, ...parsed.flatMap((one) => one.problems)];
  const records = parsed.flatMap((one) => one.records);
  // What is missing because its own entry is wrong would be told twice.
  if (wrong.length > 0) throw new ImportError(wrong);
  const whole = findProblems(records);
  if (whole.length > 0) throw new ImportError(whole);
  return withEventDays(records);
};
