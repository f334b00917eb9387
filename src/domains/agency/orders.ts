import { createOrders, unknownLast } from '../../graph/order.ts';
import type { Direction, OrderSpec } from '../../graph/order.ts';
import { partText } from '../../graph/texts.ts';

const byName = (direction: Direction): OrderSpec => ({
  value: 'agency.sortName',
  type: 'string',
  direction,
  ties: direction,
  index: { node: 'agency:Agency' },
});

const byEvents = (direction: Direction): OrderSpec => ({
  value: partText('agency/events'),
  type: 'int',
  direction,
  measured: true,
});

const byLastSeen = (direction: Direction): OrderSpec => ({
  value: `coalesce(${partText('agency/last-seen')}, ${unknownLast.date[direction]})`,
  type: 'date',
  direction,
  measured: true,
});

/** The orders of bodies. */
export const agencyOrders = createOrders('agencies', ['agency.id'], {
  NAME_ASC: byName('ASC'),
  NAME_DESC: byName('DESC'),
  EVENTS_DESC: byEvents('DESC'),
  EVENTS_ASC: byEvents('ASC'),
  LAST_SEEN_DESC: byLastSeen('DESC'),
  LAST_SEEN_ASC: byLastSeen('ASC'),
});
