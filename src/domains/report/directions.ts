import type { WhereInput } from '../../graph/where.ts';
import type { Programme } from '../../reference/records.ts';

/** From whom to whom something was presented. */
export const directions = ['SOUTH_TO_NORTH', 'NORTH_TO_SOUTH', 'SOUTH_TO_SOUTH', 'NORTH_TO_NORTH'] as const;

/** One of the directions. */
export type Direction = (typeof directions)[number];

/** What to call a direction. */
export const directionLabels: Readonly<Record<Direction, string>> = {
  SOUTH_TO_NORTH: 'South to North',
  NORTH_TO_SOUTH: 'North to South',
  SOUTH_TO_SOUTH: 'South to South',
  NORTH_TO_NORTH: 'North to North',
};

/** The programme's partner countries, as a filter of places; the North is what is in none of its regions. */
const sides = ({ code }: Programme) => ({ SOUTH: { coveredBy: code }, NORTH: { not: { coveredBy: code } } });

/** Whether the presenter is of a side: by the place that it spoke for, else by its seat. */
const presentedBy = (side: WhereInput): WhereInput => ({
  or: [{ place: side }, { not: { place: {} }, agency: { basedIn: side } }],
});

const attendedBy = (side: WhereInput): WhereInput => ({ attendedBy: { basedIn: side } });

/** Whether a body of a side attended the whole event. */
export const shownTo = (programme: Programme, side: 'SOUTH' | 'NORTH'): WhereInput => ({
  event: { whole: attendedBy(sides(programme)[side]) },
});

/**
 * What has to hold of presenter and whole event for a direction: to the other side where a body of it attended, else to
 * its own. Filters have an end in depth, so both are given for whoever puts them together.
 */
export const inDirection = (
  programme: Programme,
  direction: Direction,
): { readonly presenter: WhereInput; readonly whole: WhereInput } => {
  const [from, to] = direction.split('_TO_') as ['SOUTH' | 'NORTH', 'SOUTH' | 'NORTH'];
  const { SOUTH, NORTH } = sides(programme);
  const [own, other] = from === 'SOUTH' ? [SOUTH, NORTH] : [NORTH, SOUTH];
  return { presenter: presentedBy(own), whole: from === to ? { not: attendedBy(other) } : attendedBy(other) };
};
