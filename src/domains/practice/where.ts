import { areFewConstants } from '../../graph/narrow.ts';
import { textTest } from '../../graph/text-test.ts';
import type { WhereTable } from '../../graph/where.ts';

/** What the fields of PracticeWhere mean on a practice. */
export const practiceWhere: WhereTable = {
  variable: 'practice',
  label: 'Practice',
  fields: {
    ids: { test: 'practice.id IN $value', selective: () => true },
    themes: { test: 'any(theme IN practice.themes WHERE theme IN $value)', narrow: areFewConstants },
    text: textTest('practice'),
    sharedAt: {
      to: 'EventWhere',
      path: ['(practice)<-[:SHARED]-(attendance:Attendance)-[:AT]->(attended:Event)-[:PART_OF*0..1]->(event:Event)'],
    },
    sharedFor: {
      path: ['(practice)<-[:SHARED]-(attendance:Attendance)-[:FOR]->(place:Place)'],
      ids: 'places',
      at: 'place',
    },
  },
};
