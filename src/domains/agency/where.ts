import { areFewConstants } from '../../graph/narrow.ts';
import { textTest } from '../../graph/text-test.ts';
import type { WhereTable } from '../../graph/where.ts';

/** What the fields of AgencyWhere mean on a body. */
export const agencyWhere: WhereTable = {
  variable: 'agency',
  label: 'Agency',
  fields: {
    ids: { test: 'agency.id IN $value', selective: () => true },
    kinds: { test: 'agency.kind IN $value', narrow: areFewConstants },
    sectors: { test: 'agency.sector IS NOT NULL AND agency.sector IN $value' },
    identified: { test: 'agency.identified = $value' },
    basedIn: {
      path: ['(agency)-[:BASED_IN]->(seat:Country)'],
      ids: 'countries',
      at: 'seat',
      kept: 'agency.basedInId',
    },
    operatesAt: { path: ['(agency)-[:OPERATES_AT]->(place:Place)'], ids: 'places', at: 'place' },
    attended: {
      to: 'EventWhere',
      path: ['(agency)-[:ATTENDED]->(attendance:Attendance)-[:AT]->(attended:Event)-[:PART_OF*0..1]->(event:Event)'],
    },
    attendance: {
      to: 'AttendanceWhere',
      path: ['(agency)-[:ATTENDED]->(attendance:Attendance)-[:AT]->(event:Event)'],
    },
    met: {
      to: 'AgencyWhere',
      at: 'other',
      path: [
        "(agency)-[:ATTENDED]->(attendance:Attendance)-[:AT]->(attended:Event)-[:PART_OF*0..1]->(whole:Event {level: 'EVENT'})",
        '(whole)<-[:PART_OF*0..1]-(shared:Event)<-[:AT]-(theirs:Attendance)<-[:ATTENDED]-(other:Agency)',
      ],
      given: 'other <> agency',
    },
    shared: {
      to: 'PracticeWhere',
      path: ['(agency)-[:ATTENDED]->(attendance:Attendance)-[:SHARED]->(practice:Practice)'],
    },
    text: textTest('agency'),
  },
};
