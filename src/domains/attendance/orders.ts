import { createOrders } from '../../graph/order.ts';
import type { Direction, OrderSpec } from '../../graph/order.ts';

const byAgency = (direction: Direction): OrderSpec => ({
  value: 'agency.sortName',
  type: 'string',
  direction,
  index: { node: 'agency:Agency' },
});

const byDate = (direction: Direction): OrderSpec => ({
  value: 'event.orderDate',
  type: 'date',
  direction,
  index: { node: 'event:Event' },
});

/** The orders of attendances. */
export const attendanceOrders = createOrders('attendances', ['attendance.id'], {
  ID_ASC: { value: 'attendance.id', type: 'string', direction: 'ASC', index: { node: 'attendance:Attendance' } },
  AGENCY_NAME_ASC: byAgency('ASC'),
  AGENCY_NAME_DESC: byAgency('DESC'),
  EVENT_DATE_DESC: byDate('DESC'),
  EVENT_DATE_ASC: byDate('ASC'),
});
