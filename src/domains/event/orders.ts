import type { EventLevel } from '../../generated/enums.ts';
import { createOrders } from '../../graph/order.ts';
import type { Direction, OrderSpec } from '../../graph/order.ts';
import { partText } from '../../graph/texts.ts';

/** What stands for a level in the slot `<level>`: its events that the viewer may read. A whole event hangs on nothing. */
export const levelTexts: Readonly<Record<EventLevel, string>> = {
  EVENT: "event.level = 'EVENT' AND event.marking IN $markings",
  SESSION: "event.level = 'SESSION' AND event.audience IN $markings",
  ALL: 'event.audience IN $markings',
};

/** Indexes hold the events of one level, or of both, in order. */
const indexOf = (level: EventLevel): NonNullable<OrderSpec['index']> =>
  level === 'ALL'
    ? { node: 'event:Event' }
    : { node: 'event:Event', fixed: { property: 'level', value: `'${level}'` } };

const ordersOf = (list: string, level: EventLevel) => {
  const by = (value: string, type: OrderSpec['type'], direction: Direction): OrderSpec => ({
    value,
    type,
    direction,
    ties: direction,
    index: indexOf(level),
  });
  const byBodies = (direction: Direction): OrderSpec => ({
    value: partText('event/bodies'),
    type: 'int',
    direction,
    measured: true,
  });
  return createOrders(list, ['event.id'], {
    DATE_DESC: by('event.orderDate', 'date', 'DESC'),
    DATE_ASC: by('event.orderDate', 'date', 'ASC'),
    TITLE_ASC: by('event.sortName', 'string', 'ASC'),
    TITLE_DESC: by('event.sortName', 'string', 'DESC'),
    BODIES_DESC: byBodies('DESC'),
    BODIES_ASC: byBodies('ASC'),
  });
};

/** The orders of the events of each level. */
export const eventOrders = {
  EVENT: ordersOf('events', 'EVENT'),
  SESSION: ordersOf('events (level: SESSION)', 'SESSION'),
  ALL: ordersOf('events (level: ALL)', 'ALL'),
};
