import type { Joined, Link, Links, Side } from './side.ts';

/** A way, step by step. */
export type Way = readonly Joined[];

/** Where the ways lead, how long they are, and what is known around both ends: as many relationships at least. */
export interface Ends {
  readonly from: string;
  readonly to: string;
  readonly ahead: Side;
  readonly behind: Side;
}

/** The links that a way can go on by from a record that it comes to after so many steps. */
type LinksAt = (id: string, at: number) => Links;

/**
 * Whether from a record, come to after so many steps, there is any way on that ends in time: it may come by a record
 * twice, but by no end. Remembered, so that each record is looked at once for each place on the way.
 */
const createReach = (linksAt: LinksAt, { from, to }: Ends, length: number) => {
  const remembered = Array.from({ length }, () => new Map<string, boolean>());
  const isReached = (id: string, at: number): boolean => {
    if (at === length) return id === to;
    if (id === to || (id === from && at > 0)) return false;
    const known = remembered[at]?.get(id);
    if (known !== undefined) return known;
    const found = [...linksAt(id, at).keys()].some((next) => isReached(next, at + 1));
    remembered[at]?.set(id, found);
    return found;
  };
  return isReached;
};

/** The ways over records in this order: one for each choice among relationships that join the same two. */
function* choices(steps: readonly Way[]): Generator<Way> {
  const [first, ...rest] = steps;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const step of first) for (const more of choices(rest)) yield [step, ...more];
}

const nameOf = ({ relationship, forward }: Link): string => `${relationship} ${forward ? 'a' : 'b'}`;

/** The relationships between two records, each once and in order. */
const between = (from: string, links: readonly Link[]): Way => {
  const named = new Map(links.map((link) => [nameOf(link), { ...link, from }]));
  return [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, step]) => step);
};

/**
 * The ways of exactly this length, one after the other in order of the ids of their records, then of their
 * relationships. `look` is told of each record that is tried, and may throw where it has been enough.
 */
export function* waysOfLength(ends: Ends, length: number, look: () => void): Generator<Way> {
  const { from, to, ahead, behind } = ends;
  // The first steps are known from where the way begins, the others from where it ends.
  const linksAt: LinksAt = (id, at) => (at < ahead.depth() ? ahead : behind).linksFrom(id);
  const isReached = createReach(linksAt, ends, length);
  const onWay = new Set<string>();
  function* goOn(id: string, steps: readonly Way[]): Generator<Way> {
    look();
    if (id === to) {
      yield* choices(steps);
      return;
    }
    onWay.add(id);
    for (const [next, links] of linksAt(id, steps.length)) {
      if (onWay.has(next) || !isReached(next, steps.length + 1)) continue;
      yield* goOn(next, [...steps, between(id, links)]);
    }
    onWay.delete(id);
  }
  if (isReached(from, 0)) yield* goOn(from, []);
}
