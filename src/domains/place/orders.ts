import type { MemoryOrder } from '../../graph/connection.ts';
import { foldedName } from '../../graph/folded-name.ts';
import type { Direction } from '../../graph/order.ts';
import type { PortOrder } from '../../generated/enums.ts';
import type { Port } from '../../reference/records.ts';

const by = (name: PortOrder, direction: Direction, of: (port: Port) => string): MemoryOrder<Port> => ({
  list: 'ports',
  name,
  types: ['string', 'string'],
  direction,
  of: (port) => [of(port), port.id],
});

/** The orders of ports, which are in memory. */
export const portOrders: Readonly<Record<PortOrder, MemoryOrder<Port>>> = {
  NAME_ASC: by('NAME_ASC', 'ASC', ({ name }) => foldedName(name)),
  NAME_DESC: by('NAME_DESC', 'DESC', ({ name }) => foldedName(name)),
  LOCODE_ASC: by('LOCODE_ASC', 'ASC', ({ code }) => code),
  LOCODE_DESC: by('LOCODE_DESC', 'DESC', ({ code }) => code),
};
