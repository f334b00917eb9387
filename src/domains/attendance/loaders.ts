import { statements } from '../../generated/statements.ts';
import type { AgencyRow, AttendanceRow, AttendanceShape, EventRow } from '../../generated/shapes.ts';
import { createLists } from '../../graph/lists.ts';
import type { Join } from '../../graph/lists.ts';
import type { Keep, LoaderScope } from '../../graph/scope.ts';

/** Names the columns of a row and keeps the neighbours that ride along in it. */
const createDecoders = (keep: Keep) => ({
  withBoth: ([row, agency, event]: readonly [AttendanceRow, AgencyRow, EventRow]): AttendanceShape => {
    keep.agency(agency);
    keep.event(event);
    return keep.attendance(row);
  },
  withAgency: ([row, agency]: readonly [AttendanceRow, AgencyRow]): AttendanceShape => {
    keep.agency(agency);
    return keep.attendance(row);
  },
  withEvent: ([row, event]: readonly [AttendanceRow, EventRow]): AttendanceShape => {
    keep.event(event);
    return keep.attendance(row);
  },
});

/** How the body and the event are joined to an attendance that is read from an index. */
const joins: readonly Join[] = [
  { node: ['agency', 'Agency'], on: 'attendance.agencyId = agency.id' },
  { node: ['event', 'Event'], on: 'attendance.eventId = event.id' },
];

/** The loaders of attendances, made anew for each request. */
export const createAttendanceLoaders = (scope: LoaderScope) => {
  const { attendance } = statements;
  const lists = createLists(scope);
  const { withBoth, withAgency, withEvent } = createDecoders(scope.keep);
  const input = 'AttendanceWhere';
  const audiences = ['attendance.audience'];
  const { ofEvents, groupsOfEvents, ofSessionsOfEvents, groupsOfSessionsOfEvents, ofAgencies, groupsOfAgencies } =
    attendance;
  return {
    byId: lists.records(attendance.byIds, withBoth),
    all: lists.root({
      list: attendance.list,
      groups: attendance.groups,
      groupsOfAll: { statement: attendance.groupsOfAll, joins },
      input,
      audiences,
      decode: withBoth,
    }),
    ofEvents: lists.nested({ list: ofEvents, groups: groupsOfEvents, input, audiences, decode: withAgency }),
    ofSessionsOfEvents: lists.nested({
      list: ofSessionsOfEvents,
      groups: groupsOfSessionsOfEvents,
      input,
      audiences,
      decode: withBoth,
    }),
    ofAgencies: lists.nested({ list: ofAgencies, groups: groupsOfAgencies, input, audiences, decode: withEvent }),
  };
};
