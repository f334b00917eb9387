import { createOrders, unknownLast } from '../../graph/order.ts';
import type { Direction, OrderSpec } from '../../graph/order.ts';

const byDay = (direction: Direction): OrderSpec => ({
  value: `coalesce(source.publishedOn, ${unknownLast.date[direction]})`,
  type: 'date',
  direction,
});

const byTitle = (direction: Direction): OrderSpec => ({
  value: 'source.sortName',
  type: 'string',
  direction,
  ties: direction,
  index: { node: 'source:Source' },
});

const byId = (direction: Direction): OrderSpec => ({ value: 'record.id', type: 'string', direction, ties: direction });

/** The orders of sources. */
export const sourceOrders = createOrders('sources', ['source.id'], {
  PUBLISHED_DESC: byDay('DESC'),
  PUBLISHED_ASC: byDay('ASC'),
  TITLE_ASC: byTitle('ASC'),
  TITLE_DESC: byTitle('DESC'),
});

/** The orders of the records that rest on a source. */
export const recordOrders = createOrders('Source.records', ['record.id'], {
  ID_ASC: byId('ASC'),
  ID_DESC: byId('DESC'),
});
