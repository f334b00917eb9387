import { createOrders, unknownLast } from '../../graph/order.ts';
import type { Direction, OrderSpec } from '../../graph/order.ts';

const byDate = (direction: Direction): OrderSpec => ({
  value: 'whole.orderDate',
  type: 'date',
  direction,
  index: { node: 'whole:Event', fixed: { property: 'level', value: "'EVENT'" } },
});

const byPlace = (direction: Direction): OrderSpec => ({
  value: `coalesce(head([(attendance)-[:FOR]->(represented) | represented.sortName]), ${unknownLast.string[direction]})`,
  type: 'string',
  direction,
  measured: true,
});

const byPractice = (direction: Direction): OrderSpec => ({
  value: 'practice.sortName',
  type: 'string',
  direction,
  index: { node: 'practice:Practice' },
});

/** The orders of exchanges. */
export const exchangeOrders = createOrders('exchanges', ['attendance.id', 'practice.id'], {
  DATE_DESC: byDate('DESC'),
  DATE_ASC: byDate('ASC'),
  PLACE_ASC: byPlace('ASC'),
  PLACE_DESC: byPlace('DESC'),
  PRACTICE_ASC: byPractice('ASC'),
  PRACTICE_DESC: byPractice('DESC'),
});
