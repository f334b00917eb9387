import type { EventShape } from '../../generated/shapes.ts';
import type { Order, OrderKey } from '../../graph/order.ts';

const keys: readonly OrderKey<EventShape>[] = [
  { expression: 'event.orderDate', direction: 'DESC', type: 'date', of: ({ orderDate }) => orderDate },
  { expression: 'event.id', direction: 'DESC', type: 'string', of: ({ id }) => id },
];

/** Whole events, latest first. The level in front lets the index on (level, orderDate, id) serve the order. */
export const eventsByDate: Order<EventShape> = { list: 'events', name: 'DATE_DESC', prefix: 'event.level DESC', keys };
