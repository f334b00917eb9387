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

/** Gathers links by the record where they begin, and gives those of one record in order; they are turned only then. */
const createGathering = (isTurned: boolean) => {
  const [begin, direct] = isTurned ? [({ to }: Joined) => to, turned] : [({ from }: Joined) => from, same];
  const gathered = new Map<string, Joined[]>();
  const inOrder = new Map<string, Links>();
  return {
    add: (joined: readonly Joined[]): void => {
      for (const one of joined) {
        const from = begin(one);
        const others = gathered.get(from);
        if (others === undefined) gathered.set(from, [one]);
        else others.push(one);
        inOrder.delete(from);
      }
    },
    linksFrom: (id: string): Links => {
      const sorted = inOrder.get(id) ?? byRecord((gathered.get(id) ?? []).map(direct));
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
  const { add, linksFrom } = createGathering(isTurned);
  let frontier: readonly string[] = [start];
  let depth = 0;
  return {
    depth: () => (frontier.length === 0 ? Infinity : depth),
    frontier: () => frontier,
    knows: (id) => known.has(id),
    cost: () => costOf(frontier),
    grow: (joined) => {
      add(joined);
      const found = new Set<string>();
      for (const { to } of joined) if (!known.has(to)) found.add(to);
      for (const id of found) known.add(id);
      found.delete(otherEnd);
      frontier = [...found];
      depth += 1;
    },
    linksFrom,
  };
};
