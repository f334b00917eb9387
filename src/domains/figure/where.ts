import type { WhereTable } from '../../graph/where.ts';

/** What the fields of FigureWhere mean on a figure. */
export const figureWhere: WhereTable = {
  variable: 'figure',
  label: 'Figure',
  fields: {
    ids: { test: 'figure.id IN $value', selective: () => true },
    measures: { test: 'figure.measure IN $value' },
    whole: { test: '(figure.country IS NULL AND figure.subject IS NULL) = $value' },
    event: { to: 'WholeEventWhere', path: ['(figure)-[:COUNTS]->(event:Event)'], given: "event.level = 'EVENT'" },
  },
};
