import { AppError } from '../../errors.ts';
import type { RecordKind } from '../../generated/enums.ts';
import { recordKind } from '../../record-kinds.ts';
import type { PathLoaders } from './loaders.ts';
import { mostRelationships } from './limits.ts';
import { neighbourSlots } from './relations.ts';
import type { Joined } from './side.ts';

/** More lies around the records asked about than is looked at for one question. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

/** Gives what records are joined to. Throws TooMuch where that takes too long, or where all of it is more than is looked at. */
export type Explore = (ids: readonly string[]) => Promise<readonly Joined[]>;

/** Where one may go: over records of these kinds and to these ends, but by none of those avoided. */
export interface Bounds {
  readonly kinds: readonly RecordKind[];
  readonly ends: readonly string[];
  readonly avoid: readonly string[];
}

const isTimeout = (error: unknown): error is AppError =>
  error instanceof AppError && error.extensions['code'] === 'TIMEOUT';

const asTooMuch = (error: unknown): never => {
  throw isTimeout(error) ? new TooMuch(error.message, { cause: error }) : error;
};

/** Begins to look around; what hides from the viewer is neither given nor counted. */
export const createExplore = (loaders: PathLoaders, { kinds, ends, avoid }: Bounds): Explore => {
  const slots = neighbourSlots(kinds, ends.map(recordKind));
  let left = mostRelationships;
  return async (ids) => {
    // No relationship joins such kinds: nothing lies around.
    if (slots === null) return [];
    const joined = await loaders.neighbours({ ids, ends, avoid, most: left + 1 }, slots).catch(asTooMuch);
    left -= joined.length;
    if (left < 0) throw new TooMuch(`More than ${mostRelationships} relationships.`);
    return joined;
  };
};
