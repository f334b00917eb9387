import type { OutcomeShape } from '../../generated/shapes.ts';
import type { Order } from '../../graph/order.ts';

/** Stands in for an unknown day and sorts behind every known one. */
const noDay = '0001-01-01';

/** Outcomes, latest first, those of unknown date last. */
export const outcomesByDate: Order<OutcomeShape> = {
  list: 'outcomes',
  name: 'DATE_DESC',
  keys: [
    {
      expression: `coalesce(outcome.date, date('${noDay}'))`,
      direction: 'DESC',
      type: 'date',
      of: ({ date }) => date ?? noDay,
    },
    { expression: 'outcome.id', direction: 'ASC', type: 'string', of: ({ id }) => id },
  ],
};
