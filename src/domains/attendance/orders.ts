import type { AgencyShape, AttendanceShape, EventShape } from '../../generated/shapes.ts';
import { foldedName } from '../../graph/folded-name.ts';
import type { Order, OrderKey } from '../../graph/order.ts';

/** An attendance with the neighbours that ride along in its row. */
export interface ListedAttendance extends AttendanceShape {
  readonly agency?: AgencyShape;
  readonly event?: EventShape;
}

const byId: OrderKey<ListedAttendance> = {
  expression: 'attendance.id',
  direction: 'ASC',
  type: 'string',
  of: ({ id }) => id,
};

/** All attendances, by body and event. */
export const attendancesById: Order<ListedAttendance> = { list: 'attendances', name: 'ID_ASC', keys: [byId] };

/** The attendances of an event, by the name of the body. */
export const attendancesByAgency: Order<ListedAttendance> = {
  list: 'Event.attendances',
  name: 'AGENCY_NAME_ASC',
  keys: [
    {
      expression: 'agency.sortName',
      direction: 'ASC',
      type: 'string',
      of: ({ agency }) => foldedName(agency?.name ?? ''),
    },
    byId,
  ],
};

/** The attendances of a body, latest event first. */
export const attendancesByDate: Order<ListedAttendance> = {
  list: 'Agency.attendances',
  name: 'EVENT_DATE_DESC',
  keys: [
    { expression: 'event.orderDate', direction: 'DESC', type: 'date', of: ({ event }) => event?.orderDate ?? '' },
    byId,
  ],
};
