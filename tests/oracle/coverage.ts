import { readablePart } from '../support/record-graph.ts';
import type { RecordGraph } from '../support/record-graph.ts';
import type { JsonObject } from './json.ts';
import { distinct } from './model.ts';
import { meetsIn } from './oracle.ts';
import { inOrder } from './orders.ts';
import { createWorld } from './world.ts';
import type { World } from './world.ts';

/** Whose coverage is asked for, in which period, and by which attendances. */
export interface CoverageQuery {
  readonly programme: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly where?: JsonObject | undefined;
}

/** Ids of countries that a programme reached and did not, by name. */
export interface Split {
  readonly reached: readonly string[];
  readonly notReached: readonly string[];
}

/** How far a programme reaches, all records by their ids. */
export interface Coverage extends Split {
  readonly regions: readonly (Split & { readonly region: string })[];
  readonly seenOnce: readonly string[];
  readonly seenAgain: readonly string[];
  readonly eventCount: number;
  readonly undatedLeftOut: number;
  readonly undecidedLeftOut: number;
  readonly unidentifiedLeftOut: number;
}

const byName = (world: World, ids: readonly string[]): readonly string[] =>
  inOrder(world, 'Country', 'NAME_ASC', distinct(ids));

const isHeld = (world: World, event: string): boolean => world.textOf(event, 'status') === 'HELD';

/** The whole events held under a programme. */
const heldUnder = (world: World, programme: string): readonly string[] =>
  world
    .idsOf('Event')
    .filter((event) => !world.isSession(event) && world.programmeOf(event) === programme && isHeld(world, event));

const isWithin = (world: World, event: string, { from, to }: CoverageQuery): boolean => {
  const [first, last] = [world.textOf(event, 'startDate'), world.textOf(event, 'startLatest')];
  return (
    (from === undefined || (first !== null && first >= from)) && (to === undefined || (last !== null && last <= to))
  );
};

/** Whether what is known of the date leaves open if the event began in the period. */
const isUndecided = (world: World, event: string, query: CoverageQuery): boolean => {
  const [first, last] = [world.textOf(event, 'startDate'), world.textOf(event, 'startLatest')];
  if (first === null || last === null || isWithin(world, event, query)) return false;
  return (query.from ?? '') <= last && first <= (query.to ?? '9999');
};

type AttendancesAt = (event: string) => readonly string[];

/** Those attendances at an event and at those of its sessions that were held which meet a filter. */
const attendancesMeeting = (world: World, where: JsonObject = {}): AttendancesAt => {
  const meets = meetsIn(world);
  return (event) =>
    world
      .partsOf(event)
      .filter((part) => isHeld(world, part))
      .flatMap((part) => world.attendancesAt(part))
      .filter((attendance) => meets('AttendanceWhere', attendance, where));
};

/** The country that a body is based in, and that of the place that it spoke for. */
const countriesOf = (world: World, attendance: string): readonly (string | null)[] => {
  const place = world.placeOf(attendance);
  return [...world.targetsOf(world.bodyOf(attendance), 'BASED_IN'), place === null ? null : world.countryOf(place)];
};

const split = (world: World, countries: readonly string[], seen: ReadonlySet<string | null>): Split => ({
  reached: byName(
    world,
    countries.filter((id) => seen.has(id)),
  ),
  notReached: byName(
    world,
    countries.filter((id) => !seen.has(id)),
  ),
});

const bodiesAt = (world: World, events: readonly string[], attendancesAt: AttendancesAt) => {
  const seenAt = Map.groupBy(
    events.flatMap((event) =>
      distinct(attendancesAt(event).map((one) => world.bodyOf(one))).map((body) => ({ body, event })),
    ),
    ({ body }) => body,
  );
  const named = [...seenAt].filter(([body]) => world.isTrue(body, 'identified'));
  const those = (test: (count: number) => boolean) =>
    inOrder(
      world,
      'Agency',
      'NAME_ASC',
      named.filter(([, seen]) => test(seen.length)).map(([body]) => body),
    );
  return {
    seenOnce: those((count) => count === 1),
    seenAgain: those((count) => count > 1),
    unidentifiedLeftOut: seenAt.size - named.length,
  };
};

/** What `coverage` must answer to a viewer of these markings, from the text that describes it alone; null for no programme. */
export const coverageOf = (graph: RecordGraph, markings: readonly string[], query: CoverageQuery): Coverage | null => {
  const world = createWorld(readablePart(graph, markings));
  const programme = world.idsOf('Programme').find((id) => world.textOf(id, 'code') === query.programme);
  if (programme === undefined) return null;
  const held = heldUnder(world, programme);
  const events = held.filter((event) => isWithin(world, event, query));
  const attendancesAt = attendancesMeeting(world, query.where);
  const seen = new Set(events.flatMap(attendancesAt).flatMap((attendance) => countriesOf(world, attendance)));
  const regions = byName(world, world.coveredBy(query.programme));
  const inRegion = (region: string) =>
    world.idsOf('Country').filter((country) => world.regionsAround(country).includes(region));
  const isLimited = query.from !== undefined || query.to !== undefined;
  return {
    ...split(world, regions.flatMap(inRegion), seen),
    regions: regions.map((region) => ({ region, ...split(world, inRegion(region), seen) })),
    ...bodiesAt(world, events, attendancesAt),
    eventCount: events.length,
    undatedLeftOut: isLimited ? held.filter((event) => world.textOf(event, 'startDate') === null).length : 0,
    undecidedLeftOut: held.filter((event) => isUndecided(world, event, query)).length,
  };
};
