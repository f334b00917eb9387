import type { WhereTable } from '../../graph/where.ts';

/** What the fields of AttendanceWhere mean on an attendance; whoever comes to one has bound its body and event. */
export const attendanceWhere: WhereTable = {
  variable: 'attendance',
  label: 'Attendance',
  fields: {
    ids: { test: 'attendance.id IN $value', selective: () => true },
    roles: { test: 'any(role IN attendance.roles WHERE role IN $value)' },
    modes: { test: 'attendance.mode IS NOT NULL AND attendance.mode IN $value' },
    agency: { to: 'AgencyWhere', on: 'agency' },
    event: { to: 'EventWhere', on: 'event' },
    place: { path: ['(attendance)-[:FOR]->(place:Place)'], ids: 'places', at: 'place', kept: 'attendance.placeId' },
    practice: { to: 'PracticeWhere', path: ['(attendance)-[:SHARED]->(practice:Practice)'] },
  },
};
