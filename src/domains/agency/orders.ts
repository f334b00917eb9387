import type { AgencyShape } from '../../generated/shapes.ts';
import type { Order } from '../../graph/order.ts';
import { foldedName } from '../../graph/folded-name.ts';

/** Bodies by name. */
export const agenciesByName: Order<AgencyShape> = {
  list: 'agencies',
  name: 'NAME_ASC',
  keys: [
    { expression: 'agency.sortName', direction: 'ASC', type: 'string', of: ({ name }) => foldedName(name) },
    { expression: 'agency.id', direction: 'ASC', type: 'string', of: ({ id }) => id },
  ],
};
