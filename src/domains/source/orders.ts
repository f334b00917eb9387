import type { SourceShape } from '../../generated/shapes.ts';
import { unknownDay } from '../../graph/order.ts';
import type { Order } from '../../graph/order.ts';

/** Sources, latest publication first, those of unknown day last. */
export const sourcesByDate: Order<SourceShape> = {
  list: 'sources',
  name: 'PUBLISHED_DESC',
  keys: [
    {
      expression: `coalesce(source.publishedOn, date('${unknownDay}'))`,
      direction: 'DESC',
      type: 'date',
      of: ({ publishedOn }) => publishedOn ?? unknownDay,
    },
    { expression: 'source.id', direction: 'ASC', type: 'string', of: ({ id }) => id },
  ],
};

/** The records that rest on a source, by their ids. */
export const recordsById: Order<{ readonly id: string }> = {
  list: 'Source.records',
  name: 'ID_ASC',
  keys: [{ expression: 'record.id', direction: 'ASC', type: 'string', of: ({ id }) => id }],
};
