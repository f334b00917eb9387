import { AppError } from '../../errors.ts';
import { recordKind } from '../../record-kinds.ts';
import { createExplore, TooMuch } from './explore.ts';
import type { NeighbourhoodArgs } from './limits.ts';
import type { PathLoaders } from './loaders.ts';
import { kindsDrawn, kindsWalked } from './relations.ts';
import { countsByKind, inTurns } from './rules.ts';
import type { KindCount } from './rules.ts';

/** What is drawn of a record's surroundings, itself first, and what is left out. */
export interface Surroundings {
  readonly ids: readonly string[];
  readonly leftOut: readonly KindCount[];
}

const tooMuch = (reached: number, cause: TooMuch): AppError => {
  const hint = reached === 0 ? 'fewer kinds' : `depth: ${reached} or fewer kinds`;
  return new AppError('TIMEOUT', `neighbourhood: too much lies around the record. Ask with ${hint}.`, { cause });
};

/** The records around a readable one, ring by ring, the nearest ring first. */
const ringsAround = async (
  { of, depth, kinds }: NeighbourhoodArgs,
  loaders: PathLoaders,
): Promise<readonly (readonly string[])[]> => {
  const drawn = kindsDrawn(kinds);
  const walked = new Set(kinds ?? kindsWalked([]));
  const explore = createExplore(loaders, { kinds: drawn, ends: [of], avoid: [of] });
  const known = new Set([of]);
  const rings: (readonly string[])[] = [];
  let frontier: readonly string[] = [of];
  try {
    while (rings.length < depth && frontier.length > 0) {
      const joined = await explore(frontier);
      const ring = [...new Set(joined.map(({ to }) => to))].filter((id) => !known.has(id));
      ring.forEach((id) => known.add(id));
      rings.push(ring);
      frontier = ring.filter((id) => walked.has(recordKind(id)));
    }
  } catch (error) {
    if (error instanceof TooMuch) throw tooMuch(rings.length, error);
    throw error;
  }
  return rings;
};

/** What surrounds a readable record; a TIMEOUT with what narrows it where it would take too long. */
export const findSurroundings = async (args: NeighbourhoodArgs, loaders: PathLoaders): Promise<Surroundings> => {
  const inOrder = (await ringsAround(args, loaders)).flatMap(inTurns);
  return { ids: [args.of, ...inOrder.slice(0, args.first)], leftOut: countsByKind(inOrder.slice(args.first)) };
};
