import type { RelationshipKind } from '../../generated/enums.ts';
import { recordKind } from '../../record-kinds.ts';
import { usualDegree } from './relations.ts';

/** A relationship as it is walked to a record; it points that way where `forward` says so. */
export interface Link {
  readonly relationship: RelationshipKind;
  readonly forward: boolean;
  readonly to: string;
}

/** Links to one record each, in order of its id. */
export type Links = ReadonlyMap<string, readonly Link[]>;

/** Two records that are joined, and the relationship as it is walked from the first to the second. */
export interface Joined extends Link {
  readonly from: string;
}

/** What is known around one of the ends, out to `depth` relationships; without limit once there is nothing beyond. */
export interface Side {
  readonly depth: () => number;
  /** The records that lie at this depth, from which it goes on. */
  readonly frontier: () => readonly string[];
  readonly knows: (id: string) => boolean;
  /** About how many relationships lie around the frontier. */
  readonly cost: () => number;
  /** Takes in the neighbours of the frontier, beyond which the new ones are the frontier. */
  readonly grow: (joined: readonly Joined[]) => void;
  /** From a record towards where the way is to end, as far as this side knows. */
  readonly linksFrom: (id: string) => Links;
}

const byRecord = (links: readonly Link[]): Links =>
  new Map([...Map.groupBy(links, ({ to }) => to)].sort(([a], [b]) => (a < b ? -1 : 1)));

const same = (joined: Joined): Joined => joined;
const turned = ({ from, relationship, forward, to }: Joined): Joined => ({
  from: to,
  relationship,
  forward: !forward,
  to: from,
});

const costOf = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + usualDegree[recordKind(id)], 0);

/** Gathers links by the record where they begin, and gives those of one record in order. */
const createGathering = () => {
  const links = new Map<string, Link[]>();
  const inOrder = new Map<string, Links>();
  return {
    add: (joined: Joined): void => {
      const others = links.get(joined.from);
      if (others === undefined) links.set(joined.from, [joined]);
      else others.push(joined);
      inOrder.delete(joined.from);
    },
    linksFrom: (id: string): Links => {
      const sorted = inOrder.get(id) ?? byRecord(links.get(id) ?? []);
      inOrder.set(id, sorted);
      return sorted;
    },
  };
};

/**
 * Knows nothing yet but where it begins, and never goes beyond the other end. With `isTurned` the ways end where it
 * begins.
 */
export const createSide = (start: string, otherEnd: string, isTurned: boolean): Side => {
  const known = new Set([start]);
  const { add, linksFrom } = createGathering();
  let frontier: readonly string[] = [start];
  let depth = 0;
  return {
    depth: () => (frontier.length === 0 ? Infinity : depth),
    frontier: () => frontier,
    knows: (id) => known.has(id),
    cost: () => costOf(frontier),
    grow: (joined) => {
      joined.map(isTurned ? turned : same).forEach(add);
      const found = [...new Set(joined.map(({ to }) => to))].filter((id) => !known.has(id));
      found.forEach((id) => known.add(id));
      frontier = found.filter((id) => id !== otherEnd);
      depth += 1;
    },
    linksFrom,
  };
};
