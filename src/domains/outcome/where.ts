import type { WhereTable } from '../../graph/where.ts';

/** What the fields of OutcomeWhere mean on an outcome. */
export const outcomeWhere: WhereTable = {
  variable: 'outcome',
  label: 'Outcome',
  fields: {
    ids: { test: 'outcome.id IN $value', selective: () => true },
    kinds: { test: 'outcome.kind IN $value' },
    from: { test: 'outcome.date IS NOT NULL AND outcome.date >= date($value)' },
    to: { test: 'outcome.date IS NOT NULL AND outcome.date <= date($value)' },
    dateKnown: { test: '(outcome.date IS NOT NULL) = $value' },
    standings: {
      test: 'EXISTS { (outcome)-[line:EVIDENCED_BY]->(cited) WHERE line.standing IN $value AND cited.marking IN $markings }',
    },
    followed: {
      to: 'EventWhere',
      path: ['(outcome)-[:FOLLOWED]->(event:Event)'],
    },
    party: { to: 'AgencyWhere', path: ['(outcome)<-[:PARTY_TO]-(agency:Agency)'] },
  },
};
