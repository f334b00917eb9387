import { statements } from '../../generated/statements.ts';
import type { AgencyRow, AttendanceRow, EventRow } from '../../generated/shapes.ts';
import { createLists } from '../../graph/lists.ts';
import type { LoaderScope } from '../../graph/scope.ts';
import type { ListedAttendance } from './orders.ts';

/** The loaders of attendances, made anew for each request. */
export const createAttendanceLoaders = ({ graph, viewer, keep }: LoaderScope) => {
  const { attendance } = statements;
  const lists = createLists(graph, viewer.markings);
  const withBoth = ([row, agency, event]: readonly [AttendanceRow, AgencyRow, EventRow]): ListedAttendance => ({
    ...keep.attendance(row),
    agency: keep.agency(agency),
    event: keep.event(event),
  });
  const withAgency = ([row, agency]: readonly [AttendanceRow, AgencyRow]): ListedAttendance => ({
    ...keep.attendance(row),
    agency: keep.agency(agency),
  });
  const withEvent = ([row, event]: readonly [AttendanceRow, EventRow]): ListedAttendance => ({
    ...keep.attendance(row),
    event: keep.event(event),
  });
  return {
    byId: lists.records(attendance.byIds, withBoth),
    all: lists.root(attendance.list, attendance.count, withBoth),
    ofEvents: lists.paged(attendance.ofEvents, withAgency),
    countOfEvents: lists.counts(attendance.countOfEvents),
    ofAgencies: lists.paged(attendance.ofAgencies, withEvent),
    countOfAgencies: lists.counts(attendance.countOfAgencies),
  };
};
