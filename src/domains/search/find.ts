import type { Context } from '../../context.ts';
import type { RecordKind } from '../../generated/enums.ts';
import { askedOf, idsOf, namedKinds } from './asked.ts';
import type { Asked } from './asked.ts';
import { referenceByCode } from './codes.ts';
import { codeHit, hitsOf } from './rules.ts';
import type { Candidate, Hit } from './rules.ts';

/** What is looked for: a text, the kinds that it may be (null: any), and how many of the nearest records are compared. */
export interface Search {
  readonly text: string;
  readonly kinds: readonly RecordKind[] | null;
  readonly most: number;
}

const kindOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** Attendances and figures have no name; an id that is one of theirs is written as it stands. */
const namelessById = async ({ given }: Asked, { loaders }: Context): Promise<readonly Hit[]> => {
  if (!/^(attendance|figure):/.test(given)) return [];
  const record = await loaders.record.find(given);
  if (record === null || !('marking' in record) || typeof record.marking !== 'string') return [];
  return [codeHit({ id: record.id, marking: record.marking }, given)];
};

const byOwnId = (asked: Asked, candidates: readonly Candidate[]): readonly Hit[] => {
  const possible = new Set(idsOf(asked));
  const isAll = asked.code.includes(':');
  return candidates
    .filter(({ id }) => possible.has(id))
    .map((one) => codeHit(one, isAll ? one.id : one.id.slice(one.id.indexOf(':') + 1)));
};

/** What a text may mean, the best first. */
export const findHits = async ({ text, kinds, most }: Search, context: Context): Promise<readonly Hit[]> => {
  const { reference, loaders } = context;
  const asked = askedOf(text);
  const small = kinds?.map((kind) => kind.toLowerCase()) ?? null;
  if (asked.words.length === 0 || small?.length === 0) return [];
  const [found, nameless] = await Promise.all([
    loaders.search.candidates({ kinds: small, most }).load(text),
    namelessById(asked, context),
  ]);
  // Reference data is shown as it stands in memory, where a new place arrives a little later.
  const candidates = found.filter(({ id }) => namedKinds.includes(kindOf(id)) || reference.record(id) !== undefined);
  const byCode = [...referenceByCode(reference, asked), ...byOwnId(asked, candidates), ...nameless];
  return hitsOf(
    asked,
    byCode.filter(({ id }) => small?.includes(kindOf(id)) ?? true),
    candidates,
  );
};
