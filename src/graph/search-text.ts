import { foldedName, wordsOf } from './folded-name.ts';

/** How a name is stored to be found: what `searchText` and `searchTypos` of a record hold. */
export interface SearchProperties {
  /** Every spelling of every name, each between line ends, so that `"\n" + text` is the beginning of a name. */
  readonly searchText: string;
  /** The words of the names that can slip, each with its shortened forms, separated by blanks. */
  readonly searchTypos: string;
}

/** A word of fewer letters has no slips: too many others are one letter away. */
const shortestWithSlip = 4;

/** Whether a word may be meant by another that is one slip away. A code or a year is what it is. */
export const canSlip = (word: string): boolean => /^\p{L}+$/u.test(word) && Array.from(word).length >= shortestWithSlip;

/**
 * A word, and the word with each of its letters left out in turn. Two words that are one slip apart (a letter left out,
 * added or changed, or two neighbours swapped) share such a form: so slips are found by whole words, which no index has to
 * expand. The idea is SymSpell's: github.com/wolfgarbe/SymSpell.
 */
export const shortenedForms = (word: string): readonly string[] => {
  const letters = Array.from(word);
  return [...new Set([word, ...letters.map((_, index) => letters.toSpliced(index, 1).join(''))])];
};

/** The words of a text as they are said: `&` is "and". */
export const spokenWords = (text: string): readonly string[] => wordsOf(text.replaceAll('&', ' and '));

const replaced = (words: readonly string[], from: string, to: string): readonly string[] =>
  words.map((word) => (word === from ? to : word));

/** The words of a name in the spellings by which it is looked for: with and without a word for `&`, Saint and St. */
export const spellingsOf = (name: string): readonly (readonly string[])[] => {
  const spoken = spokenWords(name);
  const all = [spoken, wordsOf(name), replaced(spoken, 'st', 'saint'), replaced(spoken, 'saint', 'st')];
  return [...new Map(all.map((words) => [words.join(' '), words])).values()];
};

/** The properties that hold a record's names. */
const nameProperties = ['name', 'fullName', 'title', 'aliases'];

/** What a record is found by, made from the names among its properties; nothing where it has none. */
export const searchProperties = (properties: Readonly<Record<string, unknown>>): Partial<SearchProperties> => {
  const names = nameProperties.flatMap((property) => properties[property]).filter((name) => typeof name === 'string');
  if (names.length === 0) return {};
  const spellings = names.flatMap(spellingsOf);
  const lines = new Set([...names.map(foldedName), ...spellings.map((words) => words.join(' '))]);
  lines.delete('');
  const typos = new Set(spellings.flat().filter(canSlip).flatMap(shortenedForms));
  return { searchText: `\n${[...lines].join('\n')}\n`, searchTypos: [...typos].join(' ') };
};
