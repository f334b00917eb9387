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
    followed: {
      to: 'EventWhere',
      path: ['(outcome)-[:FOLLOWED]->(event:Event)'],
    },
    party: { to: 'AgencyWhere', path: ['(outcome)<-[:PARTY_TO]-(agency:Agency)'] },
  },
};
