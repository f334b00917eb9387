import { createOrders, unknownLast } from '../../graph/order.ts';
import type { Direction, OrderSpec } from '../../graph/order.ts';

const byDate = (direction: Direction): OrderSpec => ({
  value: `coalesce(outcome.date, ${unknownLast.date[direction]})`,
  type: 'date',
  direction,
});

const byTitle = (direction: Direction): OrderSpec => ({
  value: 'outcome.sortName',
  type: 'string',
  direction,
  ties: direction,
  index: { node: 'outcome:Outcome' },
});

/** The orders of outcomes. */
export const outcomeOrders = createOrders('outcomes', ['outcome.id'], {
  DATE_DESC: byDate('DESC'),
  DATE_ASC: byDate('ASC'),
  TITLE_ASC: byTitle('ASC'),
  TITLE_DESC: byTitle('DESC'),
});
