import { distance as lettersBetween } from 'fastest-levenshtein';
import type { SearchRank } from '../../generated/enums.ts';
import { canSlip, spellingsOf } from '../../graph/search-text.ts';
import type { Asked } from './asked.ts';

/** A record with the names that it may be meant by. */
export interface Candidate {
  readonly id: string;
  readonly marking: string;
  readonly names: readonly string[];
}

/** A record that a text may mean. */
export interface Hit {
  readonly id: string;
  /** That of the record. */
  readonly marking: string;
  /** The name or code that was met, as it is spelt on record. */
  readonly matched: string;
  readonly rank: SearchRank;
  /** How many letters would have to change to make the name out of the text. */
  readonly distance: number;
  /** How many words have a slip, where the text is the whole name but for them; null where it is not. */
  readonly slips: number | null;
}

const places: Readonly<Record<SearchRank, number>> = { CODE: 0, NAME: 1, PREFIX: 2, WORD: 3, FUZZY: 4 };

const compare = (a: Hit, b: Hit): number =>
  places[a.rank] - places[b.rank] || a.distance - b.distance || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const isSwapped = (a: string, b: string): boolean => {
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && b === `${a.slice(0, at)}${a[at + 1] ?? ''}${a[at] ?? ''}${a.slice(at + 2)}`;
};

/** Whether one word becomes the other by a letter left out, added or changed, or by two neighbours that change places. */
export const isSlip = (a: string, b: string): boolean =>
  a !== b && canSlip(a) && canSlip(b) && (lettersBetween(a, b) === 1 || isSwapped(a, b));

const rankOf = (asked: Asked, words: readonly string[], name: string): SearchRank | null => {
  const isIn = (word: string): boolean => words.some((known) => known.startsWith(word));
  if (name === asked.whole) return 'NAME';
  if (name.startsWith(asked.whole)) return 'PREFIX';
  if (asked.words.every(isIn)) return 'WORD';
  return asked.words.every((word) => isIn(word) || words.some((known) => isSlip(word, known))) ? 'FUZZY' : null;
};

const slipsOf = (asked: Asked, words: readonly string[]): number | null => {
  const differing = words.filter((word, index) => word !== asked.words[index]);
  const isNear = words.every((word, index) => word === asked.words[index] || isSlip(word, asked.words[index] ?? ''));
  return words.length === asked.words.length && isNear ? differing.length : null;
};

const hitBy = (asked: Asked, { id, marking }: Candidate, matched: string): readonly Hit[] =>
  spellingsOf(matched).flatMap((words) => {
    const name = words.join(' ');
    const rank = rankOf(asked, words, name);
    if (rank === null) return [];
    return [{ id, marking, matched, rank, distance: lettersBetween(asked.whole, name), slips: slipsOf(asked, words) }];
  });

/** A record that was found by its code. */
export const codeHit = ({ id, marking }: Pick<Hit, 'id' | 'marking'>, matched: string): Hit => ({
  id,
  marking,
  matched,
  rank: 'CODE',
  distance: 0,
  slips: null,
});

/** What a text may mean, the best first: each record once, by the best of its codes and names. */
export const hitsOf = (asked: Asked, byCode: readonly Hit[], candidates: readonly Candidate[]): readonly Hit[] => {
  const all = [...byCode, ...candidates.flatMap((one) => one.names.flatMap((name) => hitBy(asked, one, name)))];
  const best = new Map<string, Hit>();
  for (const hit of all.sort(compare)) if (!best.has(hit.id)) best.set(hit.id, hit);
  return [...best.values()];
};

/** How many characters of a name make a slip in it too few to be another name: Malta is not Manta. */
const charactersPerSlip = 8;

const single = (hits: readonly Hit[]): Hit | null => (hits.length === 1 ? (hits[0] ?? null) : null);

/**
 * The one record that a name means: the only one of which it is a code or whole name; without any, the only one of which it
 * is the whole name with the fewest slips. Null where there are two, or none near enough.
 */
export const meantBy = ({ whole }: Asked, hits: readonly Hit[]): Hit | null => {
  const exact = hits.filter(({ rank }) => rank === 'CODE' || rank === 'NAME');
  if (exact.length > 0) return single(exact);
  const near = hits.filter(({ slips }) => slips !== null && slips * charactersPerSlip <= whole.length);
  const fewest = Math.min(...near.map(({ slips }) => slips ?? 0));
  return single(near.filter(({ slips }) => slips === fewest));
};
