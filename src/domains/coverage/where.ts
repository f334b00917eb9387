import type { WhereTable } from '../../graph/where.ts';

/** What coverage goes by: a period on the whole event, and a filter on the attendance; no input of callers has this form. */
export const coverageWhere: WhereTable = {
  variable: 'attendance',
  label: 'Attendance',
  fields: {
    whole: { to: 'WholeEventWhere', on: 'whole' },
    attendance: { to: 'AttendanceWhere', on: 'attendance' },
  },
};
