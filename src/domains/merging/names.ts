import { spellingsOf, spokenWords } from '../../graph/search-text.ts';

/** A name in the forms by which it is held against others. */
export interface NameForms {
  /** Its words in a line, in every spelling. */
  readonly lines: readonly string[];
  /** Its letters in a line, where it is written as an acronym: `M.A.O.C. (N)` is maocn. */
  readonly acronym: string | null;
  /** The initials of its words, with and without those of small words. */
  readonly initials: readonly string[];
  /** Its words in the order of letters, without small ones and those of its country. */
  readonly bare: string;
}

const smallWords: ReadonlySet<string> = new Set([
  ...['a', 'an', 'and', 'for', 'in', 'of', 'on', 'the', 'to'],
  ...['au', 'aux', 'd', 'de', 'des', 'du', 'et', 'l', 'la', 'le', 'les', 'pour'],
  ...['al', 'da', 'das', 'del', 'do', 'dos', 'e', 'el', 'las', 'los', 'o', 'para', 'y'],
  ...['das', 'der', 'die', 'fur', 'und', 'van', 'voor', 'het', 'en'],
]);

const isSmall = (word: string): boolean => smallWords.has(word);

/** An acronym has two letters at least: one is anybody's. */
const shortestAcronym = 2;
const longestAcronym = 10;

const isLetter = (word: string): boolean => Array.from(word).length === 1;

/** The initials of some words; what consists of letters is initials itself, and has none. */
const initialsOf = (words: readonly string[]): readonly string[] =>
  words.length < shortestAcronym || words.every(isLetter)
    ? []
    : [words.map((word) => Array.from(word)[0] ?? '').join('')];

/** Capitals and nothing else, with punctuation or without. */
const isWrittenAsAcronym = (name: string): boolean => /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);

const acronymOf = (name: string, words: readonly string[]): string | null => {
  const letters = words.join('');
  const { length } = Array.from(letters);
  return isWrittenAsAcronym(name) && length >= shortestAcronym && length <= longestAcronym ? letters : null;
};

/** The forms of a name of a body; `ofCountry` are the words that its country is called by. */
export const formsOf = (name: string, ofCountry: ReadonlySet<string>): NameForms => {
  const words = spokenWords(name);
  const telling = words.filter((word) => !isSmall(word));
  return {
    lines: [...new Set(spellingsOf(name).map((spelling) => spelling.join(' ')))].filter((line) => line !== ''),
    acronym: acronymOf(name, words),
    initials: [...new Set([words, telling].flatMap(initialsOf))],
    bare: telling
      .filter((word) => !ofCountry.has(word))
      .sort()
      .join(' '),
  };
};
