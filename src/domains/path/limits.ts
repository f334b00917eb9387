import { badInput } from '../../errors.ts';
import type { RecordKind } from '../../generated/enums.ts';

/** The most relationships that are looked at for one question: some tenths of a second of the database. */
export const mostRelationships = 40_000;

const maxHops = 12;
const maxWays = 100;
const maxAvoided = 100;
const maxDepth = 3;
const maxNeighbours = 500;

const requireBetween = (argument: string, value: number, most: number): void => {
  if (value < 1 || value > most) throw badInput(`${argument}: ${value} is not between 1 and ${most}.`);
};

/** The arguments of `paths`. */
export interface PathsArgs {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
  readonly avoid: readonly string[];
  readonly through: readonly RecordKind[];
}

/** Refuses what `paths` does not take, with the name of the argument. */
export const requirePaths = ({ from, to, maxHops: hops, first, avoid }: PathsArgs): void => {
  if (from === to)
    throw badInput(`to: ${to.slice(0, 200)} is given as \`from\` too; accepted are two different records.`);
  requireBetween('maxHops', hops, maxHops);
  requireBetween('first', first, maxWays);
  if (avoid.length > maxAvoided)
    throw badInput(`avoid: ${avoid.length} ids are too many; accepted are up to ${maxAvoided}.`);
  const end = avoid.find((id) => id === from || id === to);
  if (end !== undefined)
    throw badInput(`avoid: ${end.slice(0, 200)} is an end of the way; accepted are records that lie between.`);
};

/** The arguments of `neighbourhood`. */
export interface NeighbourhoodArgs {
  readonly of: string;
  readonly depth: number;
  readonly kinds: readonly RecordKind[] | null;
  readonly first: number;
}

/** Refuses what `neighbourhood` does not take, with the name of the argument. */
export const requireNeighbourhood = ({ depth, first }: NeighbourhoodArgs): void => {
  requireBetween('depth', depth, maxDepth);
  requireBetween('first', first, maxNeighbours);
};
