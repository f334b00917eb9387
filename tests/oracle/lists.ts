import { distinct } from './model.ts';
import type { Listed } from './orders.ts';
import type { WhereType } from './where.ts';
import type { World } from './world.ts';

/** Which level of events, or of the events that attendances are at. */
export type Level = 'EVENT' | 'SESSION' | 'ALL';

/** A list of the API: what it is of, how it is sorted and filtered, and which records it holds unfiltered. */
export interface List {
  readonly of: Listed;
  readonly where: WhereType;
  readonly orderBy: string;
  readonly members: (world: World, parent: string, level: Level) => readonly string[];
}

const kinds: Readonly<Record<Listed, { readonly where: WhereType; readonly orderBy: string }>> = {
  Agency: { where: 'AgencyWhere', orderBy: 'NAME_ASC' },
  Attendance: { where: 'AttendanceWhere', orderBy: 'EVENT_DATE_DESC' },
  Country: { where: 'PlaceWhere', orderBy: 'NAME_ASC' },
  Event: { where: 'EventWhere', orderBy: 'DATE_DESC' },
  Exchange: { where: 'ExchangeWhere', orderBy: 'DATE_DESC' },
  Figure: { where: 'FigureWhere', orderBy: 'ID_ASC' },
  Outcome: { where: 'OutcomeWhere', orderBy: 'DATE_DESC' },
  Port: { where: 'PlaceWhere', orderBy: 'NAME_ASC' },
  Practice: { where: 'PracticeWhere', orderBy: 'TITLE_ASC' },
  Record: { where: 'RecordWhere', orderBy: 'ID_ASC' },
  Source: { where: 'SourceWhere', orderBy: 'PUBLISHED_DESC' },
};

const listOf = (of: Listed, members: List['members'], orderBy = kinds[of].orderBy): List => ({
  of,
  members,
  where: kinds[of].where,
  orderBy,
});

const wholes = (world: World): readonly string[] => world.idsOf('Event').filter((event) => !world.isSession(event));

const exchangesAt = (world: World, accepts: (attendance: string, practice: string) => boolean): readonly string[] =>
  world.exchangeIds.filter((id) => {
    const { attendance, practice } = world.exchangeOf(id);
    return accepts(attendance, practice);
  });

const eventsOfLevel: List['members'] = (world, _, level) =>
  world.idsOf('Event').filter((event) => level === 'ALL' || world.isSession(event) === (level === 'SESSION'));

const attendancesOfLevel: List['members'] = (world, event, level) =>
  world
    .partsOf(event)
    .filter((part) => level === 'ALL' || (part === event) === (level === 'EVENT'))
    .flatMap((part) => world.attendancesAt(part));

const all =
  (label: string): List['members'] =>
  (world) =>
    world.idsOf(label);

/** The lists of the API that are filtered and sorted: at the root, and on a parent. */
export const lists = {
  agencies: listOf('Agency', all('Agency')),
  attendances: listOf('Attendance', all('Attendance'), 'ID_ASC'),
  countries: listOf('Country', all('Country')),
  events: listOf('Event', eventsOfLevel),
  exchanges: listOf('Exchange', (world) => world.exchangeIds),
  figures: listOf('Figure', all('Figure')),
  outcomes: listOf('Outcome', all('Outcome')),
  ports: listOf('Port', all('Port')),
  practices: listOf('Practice', all('Practice')),
  sources: listOf('Source', all('Source')),
  'Agency.attendances': listOf('Attendance', (world, agency) => world.attendancesOf(agency)),
  'Agency.events': listOf('Event', (world, agency) => world.wholesOf(agency)),
  'Country.agencies': listOf('Agency', (world, country) => world.originsOf(country, 'BASED_IN')),
  'Country.ports': listOf('Port', (world, country) =>
    world.idsOf('Port').filter((port) => world.countryOf(port) === country),
  ),
  'Event.attendances': listOf('Attendance', attendancesOfLevel, 'AGENCY_NAME_ASC'),
  'Event.exchanges': listOf('Exchange', (world, event) =>
    exchangesAt(world, (attendance) => world.attendedBy(attendance).includes(event)),
  ),
  'Phase.events': listOf('Event', (world, phase) => wholes(world).filter((event) => world.phaseOf(event) === phase)),
  'Port.exchanges': listOf('Exchange', (world, port) =>
    exchangesAt(world, (attendance) => {
      const place = world.placeOf(attendance);
      return place !== null && world.portOf(place) === port;
    }),
  ),
  'Practice.exchanges': listOf('Exchange', (world, practice) => exchangesAt(world, (_, shared) => shared === practice)),
  'Programme.events': listOf('Event', (world, programme) =>
    wholes(world).filter((event) => world.programmeOf(event) === programme),
  ),
  'Source.records': listOf('Record', (world, source) => distinct(world.originsOf(source, 'EVIDENCED_BY'))),
} as const satisfies Readonly<Record<string, List>>;

/** The name of a list: a field of the root such as `events`, or of a type such as `Agency.events`. */
export type ListName = keyof typeof lists;

/** The names of all lists. */
export const listNames = Object.keys(lists) as readonly ListName[];
