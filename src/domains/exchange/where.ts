import type { WhereTable } from '../../graph/where.ts';

/** What the fields of ExchangeWhere mean on the variables that every statement of exchanges binds. */
export const exchangeWhere: WhereTable = {
  variable: 'attendance',
  label: 'Attendance',
  fields: {
    place: { path: ['(attendance)-[:FOR]->(place:Place)'], ids: 'places', at: 'place', kept: 'attendance.placeId' },
    portStated: {
      test: "(coalesce(attendance.placeId, '') STARTS WITH 'port:' OR coalesce(attendance.placeId, '') STARTS WITH 'terminal:') = $value",
    },
    agency: { to: 'AgencyWhere', on: 'agency' },
    event: { to: 'WholeEventWhere', on: 'whole' },
    session: { to: 'EventWhere', on: 'event', given: "event.level = 'SESSION'" },
    practice: { to: 'PracticeWhere', on: 'practice' },
  },
};
