import { createOrders } from '../../graph/order.ts';

/** The orders of figures. */
export const figureOrders = createOrders('figures', ['figure.id'], {
  ID_ASC: { value: 'figure.id', type: 'string', direction: 'ASC', index: { node: 'figure:Figure' } },
});
