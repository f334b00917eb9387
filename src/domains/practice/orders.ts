import { createOrders } from '../../graph/order.ts';
import type { Direction, OrderSpec } from '../../graph/order.ts';
import { partText } from '../../graph/texts.ts';

const byTitle = (direction: Direction): OrderSpec => ({
  value: 'practice.sortName',
  type: 'string',
  direction,
  ties: direction,
  index: { node: 'practice:Practice' },
});

const byExchanges = (direction: Direction): OrderSpec => ({
  value: partText('practice/exchanges'),
  type: 'int',
  direction,
  measured: true,
});

/** The orders of practices. */
export const practiceOrders = createOrders('practices', ['practice.id'], {
  TITLE_ASC: byTitle('ASC'),
  TITLE_DESC: byTitle('DESC'),
  EXCHANGES_DESC: byExchanges('DESC'),
  EXCHANGES_ASC: byExchanges('ASC'),
});
