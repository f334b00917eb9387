import { badInput } from '../errors.ts';
import { foldedName } from './folded-name.ts';
import type { Test } from './where.ts';

/** So long a text is in few names: the index on texts goes by three letters and more. */
const long = 3;

const readText = (text: string): string => {
  const folded = foldedName(text);
  if (folded === '') throw badInput('where: text is blank; give at least one letter or digit.');
  return folded;
};

/** Whether a text is a part of one of a record's names, which it holds folded, each on a line of its own. */
export const textTest = (record: string): Test => ({
  test: `${record}.searchText IS NOT NULL AND ${record}.searchText CONTAINS $value`,
  value: readText,
  selective: (text: string) => readText(text).length >= long,
});
