import Cypher from '@neo4j/cypher-builder';
import { afterPredicate, orderText } from '../../src/graph/order.ts';
import type { Order } from '../../src/graph/order.ts';

interface Dated {
  readonly id: string;
  readonly date: string;
}

const byDate: Order<Dated> = {
  list: 'events',
  name: 'DATE_DESC',
  prefix: 'event.level DESC',
  keys: [
    { expression: 'event.orderDate', direction: 'DESC', type: 'date', of: ({ date }) => date },
    { expression: 'event.id', direction: 'ASC', type: 'string', of: ({ id }) => id },
  ],
};

test('an order is written with its prefix, each key with its direction', () => {
  expect(orderText(byDate)).toBe('event.level DESC, event.orderDate DESC, event.id ASC');
});

test('what comes after a cursor is bounded by the first key and decided by the rest', () => {
  const predicate = afterPredicate(byDate, ['2024-02-20', 'event:b']);
  const { cypher, params } = new Cypher.Raw((env) =>
    typeof predicate === 'string' ? predicate : env.compile(predicate),
  ).build();
  expect(cypher).toBe(
    '(event.orderDate <= date($param0) AND ((event.orderDate < date($param0)) OR ' +
      '(event.orderDate = date($param0) AND event.id > $param1)))',
  );
  expect(params).toEqual({ param0: '2024-02-20', param1: 'event:b' });
});

test('the start of a list is bounded by nothing', () => {
  expect(afterPredicate(byDate, null)).toBe('true');
});
