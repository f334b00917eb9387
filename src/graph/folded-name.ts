import { deburr } from 'es-toolkit/string';

const punctuation = (text: string): string => text.replace(/[\u2018\u2019\u201b\u02bc]/g, "'").replace(/\p{Pd}/gu, '-');

/**
 * A name as it is sorted, searched and stored as `sortName`: in lower case, without marks (é is e), letters that are no
 * plain one with a mark spelt out (ß is ss, ø is o), apostrophes and dashes in their plain form, white space as one blank.
 */
export const foldedName = (name: string): string =>
  punctuation(deburr(name.normalize('NFKD').toLowerCase()).replace(/\p{M}/gu, ''))
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a text, folded: its runs of letters and digits. `Côte d’Ivoire` is cote, d, ivoire. */
export const wordsOf = (text: string): readonly string[] => foldedName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
