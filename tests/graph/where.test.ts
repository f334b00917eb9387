import { whereTables } from '../../src/context.ts';
import { statements } from '../../src/generated/statements.ts';
import { compileStatement } from '../../src/graph/compile.ts';
import { wherePredicate } from '../../src/graph/where.ts';
import type { WhereInput } from '../../src/graph/where.ts';

const scope = { tables: whereTables, markings: ['TLP:CLEAR'], placeIds: () => ['country:BB'] };

const compiled = (where: WhereInput | null) =>
  compileStatement(statements.exchange.count, { where: wherePredicate(scope, 'ExchangeWhere', where) });

test('a filter on a neighbour that the statement has matched is a predicate on its variable', () => {
  const { text, params } = compiled({ event: { kinds: ['SEMINAR'] } });
  expect(text).toContain('AND whole.kind IN $param0');
  expect(text).not.toContain('EXISTS');
  expect(params).toEqual({ param0: ['SEMINAR'] });
});

test('a filter on a place is the list of the places that meet it', () => {
  const { text, params } = compiled({ place: { coveredBy: 'seacop' } });
  expect(text).toContain('(attendance)-[:FOR]->');
  expect(params).toEqual({ param0: ['country:BB'] });
});

test('no filter and an empty filter filter nothing', () => {
  expect(compiled(null).text).toContain('AND true');
  expect(compiled({}).text).toContain('AND true');
  expect(compiled({ event: {} }).text).toContain('AND true');
});

test('a value never becomes text of a statement', () => {
  const hostile = "x' OR 1=1 //`";
  const { text } = compiled({ event: { kinds: [hostile] } });
  expect(text).toBe(compiled({ event: { kinds: ['SEMINAR'] } }).text);
});

test('a field without a meaning in its table is a bug that is told, not a filter that is dropped', () => {
  expect(() => compiled({ colour: 'red' })).toThrow('ExchangeWhere.colour has no meaning in its table.');
});
