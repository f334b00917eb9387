import type { WhereTable } from '../../graph/where.ts';

/** What the fields of ChangeWhere mean on a change. */
export const changeWhere: WhereTable = {
  variable: 'change',
  label: 'Change',
  fields: {
    records: { test: 'change.recordId IN $value' },
    kinds: { test: 'change.recordKind IN $value' },
    actions: { test: 'change.action IN $value' },
    who: { test: 'change.who = $value' },
    run: { test: 'change.run IS NOT NULL AND change.run = $value' },
    merge: { test: 'change.mergeId IS NOT NULL AND change.mergeId = $value' },
    from: { test: 'change.at >= datetime($value)' },
    to: { test: 'change.at <= datetime($value)' },
  },
};
