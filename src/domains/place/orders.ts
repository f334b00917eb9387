import { foldedName } from '../../graph/folded-name.ts';
import type { Order } from '../../graph/order.ts';
import type { Port } from '../../reference/records.ts';

/** Ports by name, as the reference data in memory is sorted. */
export const portsByName: Order<Port> = {
  list: 'ports',
  name: 'NAME_ASC',
  keys: [
    { expression: 'port.name', direction: 'ASC', type: 'string', of: ({ name }) => foldedName(name) },
    { expression: 'port.id', direction: 'ASC', type: 'string', of: ({ id }) => id },
  ],
};
