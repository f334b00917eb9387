import type { MergeReason } from '../../generated/enums.ts';
import { groupedByEach } from '../../graph/grouped.ts';
import { spokenWords } from '../../graph/search-text.ts';
import { formsOf } from './names.ts';
import type { NameForms } from './names.ts';

/** A body with what it is known by. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The ISO 3166-1 alpha-2 code of its country; null where none is known. */
  readonly country: string | null;
  readonly marking: string;
}

/** A reason why two bodies may be one, with what was met of the first and of the second. */
export interface Sign {
  readonly reason: MergeReason;
  readonly matched: readonly [first: string, second: string];
}

/** Two bodies that may be one, by id, and why; the most telling reason comes first. */
export interface MergeCandidate {
  readonly ids: readonly [first: string, second: string];
  readonly signs: readonly Sign[];
  /** What somebody has to be allowed to read to see the names of both. */
  readonly markings: readonly string[];
}

/** A name of a body, as it is met by one of its forms. */
interface Bearer {
  readonly body: Body;
  readonly name: string;
  readonly isAlias: boolean;
}

/** What has a form, and what would have to meet it: the same, but for acronyms, which meet initials. */
interface Meeting {
  readonly reason: (one: Bearer, other: Bearer) => MergeReason;
  readonly ones: readonly Bearer[];
  readonly others: readonly Bearer[];
}

/** The most bodies that may bear a name: what more bear says nothing of two of them. */
const mostBearers = 500;

const reasons: readonly MergeReason[] = ['NAME', 'ALIAS', 'ACRONYM', 'WORDS', 'COUNTRY'];

/** How telling a reason is: the lower the more. */
const placeOf = (reason: MergeReason): number => reasons.indexOf(reason);

interface Named extends Bearer {
  readonly forms: NameForms;
}

const namesOf = (body: Body, countryName: (code: string) => string): readonly Named[] => {
  const { country } = body;
  const ofCountry = new Set(country === null ? [] : spokenWords(countryName(country)));
  return [body.name, ...body.aliases].map((name, index) => ({
    body,
    name,
    isAlias: index > 0,
    forms: formsOf(name, ofCountry),
  }));
};

const meetingsOf = (named: readonly Named[]): readonly Meeting[] => {
  const initials = groupedByEach(named, ({ forms }) => forms.initials);
  const acronyms = groupedByEach(named, ({ forms: { acronym } }) => (acronym === null ? [] : [acronym]));
  const same = [...groupedByEach(named, ({ forms }) => forms.lines).values()].map((group): Meeting => ({
    reason: (one, other) => (one.isAlias || other.isAlias ? 'ALIAS' : 'NAME'),
    ones: group,
    others: group,
  }));
  const short = [...acronyms].map(([acronym, ones]): Meeting => ({
    reason: () => 'ACRONYM',
    ones,
    others: initials.get(acronym) ?? [],
  }));
  const bare = groupedByEach(named, ({ body: { country }, forms }) =>
    country === null || forms.bare === '' ? [] : [`${country} ${forms.bare}`],
  );
  return [
    ...same,
    ...short,
    ...[...bare.values()].map((group): Meeting => ({ reason: () => 'WORDS', ones: group, others: group })),
  ];
};

/** Whether two bodies are two, and not of two countries. */
const canBeOne = (a: Body, b: Body): boolean =>
  a.id !== b.id && (a.country === null || b.country === null || a.country === b.country);

/** What a pair is known by, whichever of the two comes first. */
export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

type Found = Map<string, { readonly first: Body; readonly second: Body; readonly signs: Map<MergeReason, Sign> }>;

const note = (found: Found, reason: MergeReason, one: Bearer, other: Bearer): void => {
  const [first, second] = one.body.id < other.body.id ? [one, other] : [other, one];
  const key = pairKey(first.body.id, second.body.id);
  const known = found.get(key) ?? { first: first.body, second: second.body, signs: new Map<MergeReason, Sign>() };
  found.set(key, known);
  if (!known.signs.has(reason)) known.signs.set(reason, { reason, matched: [first.name, second.name] });
};

const sameCountry = ({ country }: Body, other: Body): readonly Sign[] =>
  country === null || country !== other.country ? [] : [{ reason: 'COUNTRY', matched: [country, country] }];

const candidateOf = ({
  first,
  second,
  signs,
}: Found extends Map<string, infer Pair> ? Pair : never): MergeCandidate => {
  const bySame = signs.has('NAME') || signs.has('ALIAS');
  // Two names that are the same have the same words.
  const told = [...signs.values()].filter(({ reason }) => reason !== 'WORDS' || !bySame);
  return {
    ids: [first.id, second.id],
    markings: [first.marking, second.marking],
    signs: [...told, ...sameCountry(first, second)].sort((a, b) => placeOf(a.reason) - placeOf(b.reason)),
  };
};

/** Where a pair stands in the list: by its most telling reason, those of one country first, then by ids. */
export const positionOf = ({ ids, signs }: MergeCandidate): readonly [rank: string, first: string, second: string] => {
  const [best] = signs;
  const together = signs.some(({ reason }) => reason === 'COUNTRY') ? 0 : 1;
  return [`${String(best === undefined ? reasons.length : placeOf(best.reason))}${String(together)}`, ...ids];
};

/**
 * The pairs among some bodies that may be one, but for those that are marked as not the same, by `pairKey`. `countryName`
 * gives what the country of a code is called.
 */
export const candidatesAmong = (
  bodies: readonly Body[],
  distinct: ReadonlySet<string>,
  countryName: (code: string) => string,
): readonly MergeCandidate[] => {
  const found: Found = new Map();
  for (const { reason, ones, others } of meetingsOf(bodies.flatMap((body) => namesOf(body, countryName)))) {
    if (ones.length > mostBearers || others.length > mostBearers) continue;
    for (const one of ones)
      for (const other of others) if (canBeOne(one.body, other.body)) note(found, reason(one, other), one, other);
  }
  return [...found].filter(([key]) => !distinct.has(key)).map(([, pair]) => candidateOf(pair));
};
