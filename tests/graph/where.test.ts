import { whereTables } from '../../src/context.ts';
import { statements } from '../../src/generated/statements.ts';
import { compileStatement, textOf } from '../../src/graph/compile.ts';
import { countSlots, createFilter } from '../../src/graph/filter.ts';
import { readWhere } from '../../src/graph/where.ts';
import type { WhereInput } from '../../src/graph/where.ts';

const scope = (places: readonly string[]) => ({
  tables: whereTables,
  ids: { places: () => places, programmes: () => ['programme:seacop'], phases: () => ['phase:seacop-vi'] },
});

const compiled = (
  where: WhereInput,
  { input = 'ExchangeWhere', statement = statements.exchange.groups, places = ['country:BB'] } = {},
) => {
  const counts = countSlots(createFilter(scope(places), input, where));
  return compileStatement(statement, { level: 'true', keys: '[]', ...counts });
};
const events = { input: 'EventWhere', statement: statements.event.groups as typeof statements.exchange.groups };

test('a filter on a neighbour that the statement has matched is a predicate on its variable', () => {
  const { text, params } = compiled({ event: { kinds: ['SEMINAR'] }, agency: { kinds: ['POLICE'] } });
  expect(text).toContain('WHERE\n  ((agency.kind IN $param0) AND (whole.kind IN $param1))\n');
  expect(text).not.toContain('EXISTS');
  expect(params).toEqual({ param0: ['POLICE'], param1: ['SEMINAR'] });
});

test('a filter on a neighbour that is not matched is an EXISTS, with the audience of the records on the way: an attendance sees to its body and event', () => {
  const { text } = compiled({ not: { attendedBy: { kinds: ['POLICE'] } } }, events);
  expect(text).toMatch(
    /EXISTS \{ MATCH \(event\)<-\[:PART_OF\*0\.\.1\]-\((part\d)\)<-\[:AT\]-\((attendance\d)\)<-\[:ATTENDED\]-\((agency\d)\) WHERE \(\2\.audience IN \$markings AND \(\3\.kind IN \$param0\)\) \}/,
  );
});

test('reading starts from what a filter names, however deep, and each record on the way there once', () => {
  const { text } = compiled({ attendedBy: { met: { ids: ['agency:a'] } } }, events);
  expect(text.match(/CALL \(\) \{/g)).toHaveLength(2);
  expect(text).toMatch(/RETURN DISTINCT agency\d[^]*RETURN DISTINCT event\n\}/);
  expect(text).toMatch(/AND true\nRETURN/);
});

test('a page starts from places where they are few, and counts start from them always', () => {
  const many = Array.from({ length: 40 }, (_, index) => `port:${String(index)}`);
  const filter = (places: readonly string[]) =>
    createFilter(scope(places), 'ExchangeWhere', { place: { countries: ['BB'] } });
  expect(filter(['country:BB']).page.start).not.toBeNull();
  expect(filter(many).page.start).toBeNull();
  expect(filter(many).counts.start).not.toBeNull();
});

test('a filter on a place is the list of the places that meet it', () => {
  const { text, params } = compiled({ not: { place: { coveredBy: 'seacop' } } });
  expect(text).toContain('NOT ((attendance.placeId IS NOT NULL AND attendance.placeId IN $param0))');
  expect(params).toEqual({ param0: ['country:BB'] });
});

test('a period of events is looked for in the part of the index that holds it', () => {
  const { page, startOfAll, following } = createFilter(scope([]), 'ExchangeWhere', {
    and: [{ event: { from: '2024-01-01' } }],
    event: { to: '2024-12-31' },
  });
  expect(page.start).toBeNull();
  expect(textOf(startOfAll)).toBe(
    'MATCH (whole:Event)\nWHERE ((whole.orderDate <= date($param0)) AND (whole.orderDate >= date($param1)) AND whole.id IS NOT NULL)',
  );
  expect(following('attendance')).toEqual([]);
});

test('and, or and not nest; an empty or holds for nothing, an empty and or filter for everything', () => {
  const where = (inner: WhereInput) => /WHERE\n {2}(.*)\n {2}AND whole.marking/.exec(compiled(inner).text)?.[1];
  expect(where({ or: [{ agency: { identified: true } }, { portStated: false }] })).toMatch(/^\(\(.*\) OR \(.*\)\)$/);
  expect(where({ or: [] })).toBe('false');
  expect(where({ and: [] })).toBe('true');
  expect(where({ not: {} })).toBe('NOT (true)');
  expect(where({})).toBe('true');
  expect(where({ event: {} })).toBe('true');
});

test('the same filter has the same text in whatever order its fields were written', () => {
  const [a, b] = [{ kinds: ['SEMINAR'] }, { dateKnown: true }];
  expect(compiled({ ...a, ...b }, events).text).toBe(compiled({ ...b, ...a }, events).text);
});

test('a value never becomes text of a statement', () => {
  const hostile = "x' OR 1=1 //`";
  const { text } = compiled({ event: { kinds: [hostile] } });
  expect(text).toBe(compiled({ event: { kinds: ['SEMINAR'] } }).text);
});

test('a field without a meaning in its table is a bug that is told, not a filter that is dropped', () => {
  expect(() => compiled({ colour: 'red' })).toThrow('ExchangeWhere.colour has no meaning in its table.');
});

const nested = (levels: number): WhereInput => (levels === 0 ? {} : { not: nested(levels - 1) });

const tooMany = Array.from({ length: 1001 }, String);

test.each([
  ['too deep', nested(11), /^where: filters are nested more than 10 deep/],
  [
    'a list too long within another',
    { and: [{ attendedBy: { ids: tooMany } }] },
    /^where\.and\.attendedBy\.ids: there/,
  ],
  ['a list too long', { ids: tooMany }, /^where\.ids: there are 1001 values; at most 1000/],
  ['too many conditions', { and: Array.from({ length: 100 }, () => ({ kinds: [] })) }, /101 conditions; at most 100/],
])('a filter that is %s is refused, naming it', (_, where, message) => {
  expect(() => readWhere(where)).toThrow(message);
});
