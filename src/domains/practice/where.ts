import { areFewConstants } from '../../graph/narrow.ts';
import { textTest } from '../../graph/text-test.ts';
import type { WhereTable } from '../../graph/where.ts';

/** The way to the attendances at which a practice was shared, each with the event attended. */
const shared = [
  '(practice)<-[:SHARED]-(attendance:Attendance)<-[:ATTENDED]-(agency:Agency)',
  "(attendance)-[:AT]->(attended:Event)-[:PART_OF*0..1]->(whole:Event {level: 'EVENT'})",
];

/** What the fields of PracticeWhere mean on a practice. */
export const practiceWhere: WhereTable = {
  variable: 'practice',
  label: 'Practice',
  fields: {
    ids: { test: 'practice.id IN $value', selective: () => true },
    themes: { test: 'any(theme IN practice.themes WHERE theme IN $value)', narrow: areFewConstants },
    text: textTest('practice'),
    sharedAt: { to: 'EventWhere', path: [...shared, '(attended)-[:PART_OF*0..1]->(event:Event)'] },
    sharedFor: { path: [...shared, '(attendance)-[:FOR]->(place:Place)'], ids: 'places', at: 'place' },
  },
};
