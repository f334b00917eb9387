import type { PracticeShape } from '../../generated/shapes.ts';
import { foldedName } from '../../graph/folded-name.ts';
import type { Order } from '../../graph/order.ts';

/** Practices by title. */
export const practicesByTitle: Order<PracticeShape> = {
  list: 'practices',
  name: 'TITLE_ASC',
  keys: [
    { expression: 'practice.sortName', direction: 'ASC', type: 'string', of: ({ title }) => foldedName(title) },
    { expression: 'practice.id', direction: 'ASC', type: 'string', of: ({ id }) => id },
  ],
};
