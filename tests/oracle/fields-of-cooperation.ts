import { isAmong, isAnyAmong, isOnOrAfter, isOnOrBefore, isPartOfNames } from './where.ts';
import type { Fields, Meets } from './where.ts';
import type { World } from './world.ts';

/** The same day of the next year; the day before it where that has none. */
const yearLater = (day: string): string => {
  const year = Number(day.slice(0, 4)) + 1;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${String(year)}${day.endsWith('-02-29') && !isLeap ? '-02-28' : day.slice(4)}`;
};

const isWithinYear = (start: string | null, date: string | null): boolean =>
  start !== null && date !== null && date >= start && date <= yearLater(start);

const outcomesOf = (world: World, event: string): readonly string[] =>
  world.partsOf(event).flatMap((part) => world.originsOf(part, 'FOLLOWED'));

/** What each field of EventWhere asks of an event. */
export const eventFields = (world: World, meets: Meets): Fields => ({
  ids: (event, ids) => isAmong(ids, event),
  kinds: (event, kinds) => isAmong(kinds, world.textOf(event, 'kind')),
  statuses: (event, statuses) => isAmong(statuses, world.textOf(event, 'status')),
  formats: (event, formats) => isAmong(formats, world.textOf(event, 'format')),
  from: (event, day) => isOnOrAfter(world.textOf(event, 'startDate'), day),
  to: (event, day) => isOnOrBefore(world.textOf(event, 'startLatest'), day),
  dateKnown: (event, known) => (world.textOf(event, 'startDate') !== null) === known,
  programme: (event, code) => {
    const programme = world.programmeOf(event);
    return programme !== null && world.textOf(programme, 'code') === code;
  },
  phase: (event, code) => {
    const phase = world.phaseOf(event);
    return phase !== null && world.textOf(phase, 'code') === code;
  },
  text: (event, text) => isPartOfNames(text, [world.textOf(event, 'title')]),
  heldIn: (event, where) =>
    world
      .partsOf(event)
      .flatMap((part) => world.targetsOf(part, 'HELD_AT'))
      .some((place) => meets('PlaceWhere', place, where)),
  attendedBy: (event, where) => world.bodiesOf(event).some((body) => meets('AgencyWhere', body, where)),
  attendance: (event, where) =>
    world.attendancesAt(event).some((attendance) => meets('AttendanceWhere', attendance, where)),
  whole: (event, where) => meets('EventWhere', world.wholeOf(event), where),
  followedBy: (event, where) => outcomesOf(world, event).some((outcome) => meets('OutcomeWhere', outcome, where)),
  followedWithinYear: (event, where) =>
    outcomesOf(world, event).some(
      (outcome) =>
        isWithinYear(world.textOf(event, 'startDate'), world.textOf(outcome, 'date')) &&
        meets('OutcomeWhere', outcome, where),
    ),
  source: (event, where) =>
    world.targetsOf(event, 'EVIDENCED_BY').some((source) => meets('SourceWhere', source, where)),
});

/** What each field of AgencyWhere asks of a body. */
export const agencyFields = (world: World, meets: Meets): Fields => ({
  ids: (agency, ids) => isAmong(ids, agency),
  kinds: (agency, kinds) => isAmong(kinds, world.textOf(agency, 'kind')),
  sectors: (agency, sectors) => isAmong(sectors, world.textOf(agency, 'sector')),
  identified: (agency, identified) => world.isTrue(agency, 'identified') === identified,
  basedIn: (agency, where) =>
    world.targetsOf(agency, 'BASED_IN').some((country) => meets('PlaceWhere', country, where)),
  operatesAt: (agency, where) =>
    world.targetsOf(agency, 'OPERATES_AT').some((place) => meets('PlaceWhere', place, where)),
  attended: (agency, where) =>
    world
      .attendancesOf(agency)
      .flatMap((attendance) => world.attendedBy(attendance))
      .some((event) => meets('EventWhere', event, where)),
  attendance: (agency, where) =>
    world.attendancesOf(agency).some((attendance) => meets('AttendanceWhere', attendance, where)),
  met: (agency, where) =>
    world
      .wholesOf(agency)
      .flatMap((whole) => world.bodiesOf(whole))
      .some((other) => other !== agency && meets('AgencyWhere', other, where)),
  shared: (agency, where) =>
    world
      .attendancesOf(agency)
      .flatMap((attendance) => world.targetsOf(attendance, 'SHARED'))
      .some((practice) => meets('PracticeWhere', practice, where)),
  text: (agency, text) => isPartOfNames(text, [world.textOf(agency, 'name'), ...world.textsOf(agency, 'aliases')]),
});

/** What each field of AttendanceWhere asks of an attendance. */
export const attendanceFields = (world: World, meets: Meets): Fields => ({
  ids: (attendance, ids) => isAmong(ids, attendance),
  roles: (attendance, roles) => isAnyAmong(roles, world.textsOf(attendance, 'roles')),
  modes: (attendance, modes) => isAmong(modes, world.textOf(attendance, 'mode')),
  agency: (attendance, where) => meets('AgencyWhere', world.bodyOf(attendance), where),
  event: (attendance, where) => meets('EventWhere', world.eventOf(attendance), where),
  place: (attendance, where) => {
    const place = world.placeOf(attendance);
    return place !== null && meets('PlaceWhere', place, where);
  },
  practice: (attendance, where) =>
    world.targetsOf(attendance, 'SHARED').some((practice) => meets('PracticeWhere', practice, where)),
});
