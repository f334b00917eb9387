import type { Order } from '../../graph/order.ts';
import type { Exchange } from './exchange.ts';

/** Exchanges, latest whole event first, then by attendance and practice. */
export const exchangesByDate: Order<Exchange> = {
  list: 'exchanges',
  name: 'DATE_DESC',
  // The level in front lets the index on (level, orderDate, id) of events give the whole events in order.
  prefix: 'whole.level DESC',
  keys: [
    { expression: 'whole.orderDate', direction: 'DESC', type: 'date', of: ({ orderDate }) => orderDate },
    { expression: 'attendance.id', direction: 'ASC', type: 'string', of: ({ attendanceId }) => attendanceId },
    { expression: 'practice.id', direction: 'ASC', type: 'string', of: ({ practiceId }) => practiceId },
  ],
};
