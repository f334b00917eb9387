import { AppError } from '../../errors.ts';
import { createExplore, TooMuch } from './explore.ts';
import type { Explore } from './explore.ts';
import type { PathsArgs } from './limits.ts';
import type { PathLoaders } from './loaders.ts';
import { kindsWalked } from './relations.ts';
import { createSide } from './side.ts';
import { waysOfLength } from './ways.ts';
import type { Ends, Way } from './ways.ts';

/** How many records are tried in memory for one question. */
const mostTries = 200_000;

const createLook = () => {
  let tries = 0;
  return (): void => {
    tries += 1;
    if (tries > mostTries) throw new TooMuch(`More than ${mostTries} tries.`);
  };
};

/** Makes known what ways of this length come by, always going on from the side around which less is to be expected. */
const growTo = async ({ ahead, behind }: Ends, length: number, explore: Explore): Promise<void> => {
  while (ahead.depth() + behind.depth() < length) {
    const side = ahead.cost() <= behind.cost() ? ahead : behind;
    side.grow(await explore(side.frontier()));
  }
};

const isMeeting = ({ from, to, ahead, behind }: Ends): boolean =>
  ahead.knows(to) || behind.knows(from) || ahead.frontier().some(behind.knows) || behind.frontier().some(ahead.knows);

const firstOf = (ways: Iterable<Way>, most: number): readonly Way[] => {
  const taken: Way[] = [];
  for (const way of ways) if (taken.push(way) === most) break;
  return taken;
};

const tooMuch = (found: readonly Way[], searched: number, cause: TooMuch): AppError => {
  const ways = found.length === 0 ? 'No way was' : found.length === 1 ? 'One way was' : `${found.length} ways were`;
  const answered = [`maxHops: ${searched}`, ...(found.length === 0 ? [] : [`first: ${found.length}`])].join(' or ');
  const hint = searched === 0 ? 'Take ends at which fewer relationships lie' : `Ask with ${answered}`;
  return new AppError(
    'TIMEOUT',
    `paths: too much lies around the ends. ${ways} found of up to ${searched} hops. ` +
      `${hint}, or name the busiest records between in \`avoid\`.`,
    { cause },
  );
};

/** The ways between two readable records, the shortest first; a TIMEOUT with what narrows it where it would take too long. */
export const findWays = async (
  { from, to, maxHops, first, avoid, through }: PathsArgs,
  loaders: PathLoaders,
): Promise<readonly Way[]> => {
  const explore = createExplore(loaders, { kinds: kindsWalked(through), ends: [from, to], avoid });
  const ends: Ends = { from, to, ahead: createSide(from, to, false), behind: createSide(to, from, true) };
  const [found, look] = [new Array<Way>(), createLook()];
  let searched = 0;
  let met = false;
  try {
    for (; searched < maxHops && found.length < first; searched += 1) {
      await growTo(ends, searched + 1, explore);
      met ||= isMeeting(ends);
      if (!met && ends.ahead.depth() + ends.behind.depth() === Infinity) break;
      if (met) found.push(...firstOf(waysOfLength(ends, searched + 1, look), first - found.length));
    }
  } catch (error) {
    if (error instanceof TooMuch) throw tooMuch(found, searched, error);
    throw error;
  }
  return found;
};
