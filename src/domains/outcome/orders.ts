import type { OutcomeShape } from '../../generated/shapes.ts';
import { unknownDay } from '../../graph/order.ts';
import type { Order } from '../../graph/order.ts';

/** Outcomes, latest first, those of unknown date last. */
export const outcomesByDate: Order<OutcomeShape> = {
  list: 'outcomes',
  name: 'DATE_DESC',
  keys: [
    {
      expression: `coalesce(outcome.date, date('${unknownDay}'))`,
      direction: 'DESC',
      type: 'date',
      of: ({ date }) => date ?? unknownDay,
    },
    { expression: 'outcome.id', direction: 'ASC', type: 'string', of: ({ id }) => id },
  ],
};
