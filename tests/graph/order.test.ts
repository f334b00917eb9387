import { compileStatement } from '../../src/graph/compile.ts';
import { statements } from '../../src/generated/statements.ts';
import { createOrders, orderSlots, readBounds, startOfOrder } from '../../src/graph/order.ts';
import type { Order } from '../../src/graph/order.ts';

const { BY_DATE, BY_COUNT } = createOrders('events', ['event.id'], {
  BY_DATE: {
    value: 'event.orderDate',
    type: 'date',
    direction: 'DESC',
    ties: 'DESC',
    index: { node: 'event:Event', fixed: { property: 'level', value: "'EVENT'" } },
  },
  BY_COUNT: { value: 'COUNT { (event)<-[:AT]-() }', type: 'int', direction: 'DESC', measured: true },
});

const compiled = (order: Order, after: readonly string[] | null) => {
  const bounds = readBounds(order, after);
  const start = startOfOrder(order, bounds, () => []);
  return compileStatement(statements.event.list, {
    level: 'true',
    where: 'true',
    start: start ?? '',
    ...orderSlots(order, bounds, { fromIndex: start !== null }),
  });
};

test('a list in the order of an index starts from it, behind the cursor', () => {
  const { text, params } = compiled(BY_DATE, ['2024-02-20', 'event:b']);
  expect(text).toMatch(
    [
      'MATCH (event:Event)',
      "WHERE (event.level = 'EVENT' AND event.orderDate IS NOT NULL AND event.id IS NOT NULL AND event.orderDate <= date($param0))",
      'WITH event',
      'ORDER BY event.level DESC, event.orderDate DESC, event.id DESC',
    ].join('\n'),
  );
  expect(text).toContain('AND (event.orderDate < date($param0) OR event.id < $param1)\n');
  expect(text).toContain('ORDER BY event.level DESC, sort DESC, event.id DESC');
  expect(params).toEqual({ param0: '2024-02-20', param1: 'event:b' });
});

test('a value that has to be looked for is computed once, and the cursor holds a number', () => {
  const { text, params } = compiled(BY_COUNT, ['12', 'event:b']);
  expect(text.match(/COUNT \{/g)).toHaveLength(1);
  expect(text).toContain('WHERE (measured <= $param0 AND (measured < $param0 OR event.id > $param1))');
  expect(params).toEqual({ param0: 12, param1: 'event:b' });
});

test('the start of a list is bounded by nothing', () => {
  expect(compiled(BY_DATE, null).params).toEqual({});
  expect(compiled(BY_COUNT, null).params).toEqual({});
});

test('each order says what its cursors hold', () => {
  expect(BY_DATE.types).toEqual(['date', 'string']);
  expect(BY_COUNT).toMatchObject({ list: 'events', name: 'BY_COUNT', types: ['int', 'string'] });
});
