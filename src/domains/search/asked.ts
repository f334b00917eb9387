import { foldedName } from '../../graph/folded-name.ts';
import { canSlip, shortenedForms, spokenWords } from '../../graph/search-text.ts';

/** A text that is looked for, in the forms in which it is compared. */
export interface Asked {
  /** Its words in one line, folded. */
  readonly whole: string;
  readonly words: readonly string[];
  /** Folded as it stands, with its punctuation: codes are compared by it. */
  readonly code: string;
  /** As it was given, but for blanks around it: ids are compared by it too. */
  readonly given: string;
}

/** Reads a text that is looked for. */
export const askedOf = (text: string): Asked => {
  const words = spokenWords(text);
  return { whole: words.join(' '), words, code: foldedName(text), given: text.trim() };
};

/** The first part of the ids of records that stand in the graph only and are found by name. */
export const namedKinds: readonly string[] = ['agency', 'event', 'practice', 'outcome', 'source'];

/** The ids that a text may be, or be the key of. */
export const idsOf = ({ code, given }: Asked): readonly string[] =>
  [...new Set([given, code])]
    .filter((key) => /^[\w@:+./-]+$/.test(key))
    .flatMap((key) => (key.includes(':') ? [key] : namedKinds.map((kind) => `${kind}:${key}`)));

/**
 * The question to the full-text index: every word is the beginning of one on record, or shares a shortened form with one.
 * It is made of whole words and beginnings alone. Lucene's own fuzzy search takes the 50 nearest of the words in the index,
 * and words of hidden records would crowd out those of readable ones.
 */
export const fullTextOf = ({ words }: Asked): string =>
  [...new Set(words)]
    .map((word) => {
      if (!canSlip(word)) return `+searchText:${word}*`;
      return `+(searchText:${word}* searchTypos:(${shortenedForms(word).join(' ')}))`;
    })
    .join(' ');
