import type { Order } from '../../graph/order.ts';
import type { Exchange } from './exchange.ts';

/** Exchanges, latest whole event first, then by attendance and practice. */
export const exchangesByDate: Order<Exchange> = {
  list: 'exchanges',
  name: 'DATE_DESC',
  keys: [
    { expression: 'whole.orderDate', direction: 'DESC', type: 'date', of: ({ orderDate }) => orderDate },
    { expression: 'attendance.id', direction: 'ASC', type: 'string', of: ({ attendanceId }) => attendanceId },
    { expression: 'practice.id', direction: 'ASC', type: 'string', of: ({ practiceId }) => practiceId },
  ],
};
