import type { MeetingLevel } from '../../generated/enums.ts';
import type { Slots } from '../../graph/compile.ts';
import type { OrderName } from '../../graph/order.ts';
import { createOrders } from '../../graph/order.ts';
import { partText } from '../../graph/texts.ts';
import { readWhere } from '../../graph/where.ts';

const strongest = (list: string) =>
  createOrders(list, ['partnerId'], { STRONGEST: { value: 'weight', type: 'int', direction: 'DESC' } }).STRONGEST;

/** The order of partners at each level. */
export const partnerOrders = {
  EVENT: strongest('partners'),
  SESSION: strongest('partners (level: SESSION)'),
};

const wholeEvent = partText('network/whole-event');

const levelSlots: Readonly<Record<MeetingLevel, Slots>> = {
  EVENT: { level: 'true', meeting: 'wholeId' },
  SESSION: { level: 'attendance.eventId <> attendance.wholeId', meeting: 'eventId' },
};

/** What two bodies have to have attended both, as it fills the slots of statements; whole events are read where a filter tells them apart. */
export const meetingSlots = (level: MeetingLevel, where: unknown): Slots => ({
  ...levelSlots[level],
  event: Object.keys(readWhere(where)).length === 0 ? '' : wholeEvent,
});

/** The order of bodies not yet met. */
export const notYetMetOrder = createOrders('notYetMet', ['otherId'], {
  MOST_IN_COMMON: { value: 'partnersInCommon', type: 'int', direction: 'DESC' },
}).MOST_IN_COMMON;

/** The order of first meetings. */
export const firstMeetingOrder: OrderName = { list: 'firstMeetings', name: 'IDS', types: ['string', 'string'] };

/** The order of the cells of a matrix: pairs, most first, then the keys of both values. */
export const cellOrder = (matrix: string): OrderName => ({
  list: `cooperation (${matrix})`,
  name: 'PAIRS_DESC',
  types: ['int', 'string', 'string'],
});
