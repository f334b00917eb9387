import { AppError, badInput } from '../../errors.ts';
import { askedOf } from './asked.ts';

/** The longest list of hits. */
const maxFirst = 100;
/** The longest list of names. */
const maxNames = 1_000;
/** The longest text or name, as it was given and as it is written out (`㎢` is km2). */
const maxCharacters = 200;

const requireLength = (argument: string, text: string): void => {
  const characters = Math.max(text.length, askedOf(text).whole.length);
  if (characters > maxCharacters)
    throw badInput(`${argument}: ${characters} characters are too many; accepted are up to ${maxCharacters}.`);
};

/** Refuses what `search` does not take, with the name of the argument. */
export const requireSearch = ({ text, first }: { readonly text: string; readonly first: number }): void => {
  requireLength('text', text);
  if (first < 1 || first > maxFirst) throw badInput(`first: ${first} is not between 1 and ${maxFirst}.`);
};

/** Refuses what `lookup` does not take, with the name of the argument and the place in it. */
export const requireNames = (names: readonly string[]): void => {
  if (names.length === 0) throw badInput('names: the list is empty; accepted are 1 to 1,000 names.');
  if (names.length > maxNames)
    throw new AppError('LIMIT_EXCEEDED', `names: ${names.length} are too many; accepted are 1 to 1,000 names.`);
  for (const [index, name] of names.entries()) requireLength(`names[${index}]`, name);
};
