import type { Listed } from './orders.ts';
import type { World } from './world.ts';

/** The values that a record has in a dimension; none, or only null, where it is not known. */
type Values = (world: World, id: string, regionScheme: string) => readonly (string | null)[];

const text =
  (property: string): Values =>
  (world, id) => [world.textOf(id, property)];

const texts =
  (property: string): Values =>
  (world, id) =>
    world.textsOf(id, property);

const countryOf = (world: World, place: string | null): string | null =>
  place === null ? null : world.countryOf(place);

const regionOf = (world: World, place: string | null, scheme: string): string | null =>
  place === null ? null : world.regionOf(place, scheme);

const seatOf = (world: World, agency: string): string | null => world.targetsOf(agency, 'BASED_IN')[0] ?? null;

const yearOf = (day: string | null): string | null => day?.slice(0, 4) ?? null;

const quarterOf = (day: string | null): string | null =>
  day === null ? null : `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The year or quarter in which an event began; null where its first and last possible day are not in the same. */
const settled = (world: World, event: string, periodOf: (day: string | null) => string | null): string | null => {
  const [first, last] = [world.textOf(event, 'startDate'), world.textOf(event, 'startLatest')].map(periodOf);
  return first === undefined || first !== last ? null : first;
};

const placesOf = (world: World, event: string): readonly string[] =>
  world.partsOf(event).flatMap((part) => world.targetsOf(part, 'HELD_AT'));

const agency: Readonly<Record<string, Values>> = {
  KIND: text('kind'),
  SECTOR: text('sector'),
  COUNTRY: (world, id) => [seatOf(world, id)],
  REGION: (world, id, scheme) => [regionOf(world, seatOf(world, id), scheme)],
};

const event: Readonly<Record<string, Values>> = {
  YEAR: (world, id) => [settled(world, id, yearOf)],
  QUARTER: (world, id) => [settled(world, id, quarterOf)],
  KIND: text('kind'),
  STATUS: text('status'),
  FORMAT: text('format'),
  PROGRAMME: (world, id) => [world.programmeOf(id)],
  PHASE: (world, id) => [world.phaseOf(id)],
  COUNTRY: (world, id) => placesOf(world, id).map((place) => world.countryOf(place)),
  REGION: (world, id, scheme) => placesOf(world, id).map((place) => world.regionOf(place, scheme)),
};

const attendance: Readonly<Record<string, Values>> = {
  AGENCY: (world, id) => [world.bodyOf(id)],
  AGENCY_KIND: (world, id) => [world.textOf(world.bodyOf(id), 'kind')],
  SECTOR: (world, id) => [world.textOf(world.bodyOf(id), 'sector')],
  ROLE: texts('roles'),
  MODE: text('mode'),
  COUNTRY: (world, id) => [seatOf(world, world.bodyOf(id))],
  REGION: (world, id, scheme) => [regionOf(world, seatOf(world, world.bodyOf(id)), scheme)],
  EVENT_KIND: (world, id) => [world.textOf(world.eventOf(id), 'kind')],
  YEAR: (world, id) => [settled(world, world.eventOf(id), yearOf)],
};

const attendanceOf = (world: World, exchange: string): string => world.exchangeOf(exchange).attendance;

const spokenFor = (world: World, exchange: string): string | null => world.placeOf(attendanceOf(world, exchange));

const wholeOf = (world: World, exchange: string): string => world.wholeOf(world.eventOf(attendanceOf(world, exchange)));

const exchange: Readonly<Record<string, Values>> = {
  PORT: (world, id) => {
    const place = spokenFor(world, id);
    return [place === null ? null : world.portOf(place)];
  },
  COUNTRY: (world, id) => [countryOf(world, spokenFor(world, id))],
  REGION: (world, id, scheme) => [regionOf(world, spokenFor(world, id), scheme)],
  THEME: (world, id) => world.textsOf(world.exchangeOf(id).practice, 'themes'),
  PRACTICE: (world, id) => [world.exchangeOf(id).practice],
  EVENT: (world, id) => [wholeOf(world, id)],
  YEAR: (world, id) => [settled(world, wholeOf(world, id), yearOf)],
  AGENCY_KIND: (world, id) => [world.textOf(world.bodyOf(attendanceOf(world, id)), 'kind')],
};

const dimensions: Readonly<Partial<Record<Listed, Readonly<Record<string, Values>>>>> = {
  Agency: agency,
  Attendance: attendance,
  Event: event,
  Exchange: exchange,
  Outcome: { KIND: text('kind'), YEAR: (world, id) => [yearOf(world.textOf(id, 'date'))] },
  Port: {
    COUNTRY: (world, id) => [world.countryOf(id)],
    REGION: (world, id, scheme) => [world.regionOf(id, scheme)],
  },
  Practice: { THEME: texts('themes') },
  Record: { KIND: (world, id) => [world.labelOf(id)?.toUpperCase() ?? null] },
  Source: {
    PUBLISHER: text('publisher'),
    TOPIC: texts('topics'),
    YEAR: (world, id) => [yearOf(world.textOf(id, 'publishedOn'))],
  },
};

/** The distinct values of a record in a dimension of its list; only null where none is known. */
export const valuesOf = (
  world: World,
  listed: Listed,
  dimension: string,
  id: string,
  regionScheme: string,
): readonly (string | null)[] => {
  const values = dimensions[listed]?.[dimension];
  if (values === undefined) throw new Error(`It is not said here how ${dimension} groups ${listed}.`);
  const known = new Set(values(world, id, regionScheme).filter((value) => value !== null));
  return known.size === 0 ? [null] : [...known];
};
