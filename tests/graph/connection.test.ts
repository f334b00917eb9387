import fc from 'fast-check';
import { connectionOf } from '../../src/graph/connection.ts';
import type { Connection, MemoryOrder } from '../../src/graph/connection.ts';
import type { PageArgs } from '../../src/graph/page.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

const byName: MemoryOrder<Named> = {
  list: 'ports',
  name: 'NAME_ASC',
  types: ['string', 'string'],
  direction: 'ASC',
  of: ({ name, id }) => [name, id],
};

const listOf = (args: PageArgs, all: readonly Named[], order = byName): Connection<Named> =>
  connectionOf(order, args, all, { initial: ({ name }) => name.charAt(0) });

const named = (...names: readonly string[]): readonly Named[] => names.map((name) => ({ id: `port:${name}`, name }));

const walk = async (records: readonly Named[], first: number): Promise<readonly string[]> => {
  const names: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page = listOf({ first, after }, records);
    names.push(...(await page.nodes()).map(({ name }) => name));
    const { hasNextPage, endCursor } = await page.pageInfo();
    if (!hasNextPage) return names;
    after = endCursor;
  }
};

test.each([1, 2, 3, 4, 500])('walking all pages of %i lists every record once, in order', async (first) => {
  expect(await walk(named('a', 'b', 'c', 'd'), first)).toEqual(['a', 'b', 'c', 'd']);
});

test('walking lists every record once whatever the names and the length of the pages', async () => {
  const records = fc.uniqueArray(fc.record({ id: fc.uuid(), name: fc.constantFrom('a', 'b', 'c') }), {
    selector: ({ id }) => id,
  });
  await fc.assert(
    fc.asyncProperty(records, fc.integer({ min: 1, max: 7 }), async (unsorted, first) => {
      const sorted = unsorted.toSorted((a, b) => (`${a.name} ${a.id}` < `${b.name} ${b.id}` ? -1 : 1));
      expect(await walk(sorted, first)).toEqual(sorted.map(({ name }) => name));
    }),
  );
});

test('the other direction lists the same records backwards', async () => {
  const backwards = { ...byName, name: 'NAME_DESC', direction: 'DESC' } as const;
  const { nodes, pageInfo } = listOf({ first: 2 }, named('b', 'a', 'c'), backwards);
  expect((await nodes()).map(({ name }) => name)).toEqual(['c', 'b']);
  const rest = listOf({ first: 2, after: (await pageInfo()).endCursor }, named('b', 'a', 'c'), backwards);
  expect((await rest.nodes()).map(({ name }) => name)).toEqual(['a']);
});

test('records in memory are counted whole, and each by its keys', async () => {
  const { totalCount, counted } = listOf({ first: 1 }, named('ab', 'ac', 'b'));
  expect(await totalCount()).toBe(3);
  expect(await counted(['initial'])).toEqual(['a', 'a', 'b'].map((initial) => ({ keys: [initial], count: 1 })));
});

test('records of the same name are told apart by their id', async () => {
  const twins = [
    { id: 'port:1', name: 'a' },
    { id: 'port:2', name: 'a' },
    { id: 'port:3', name: 'a' },
  ];
  expect(await walk(twins, 1)).toEqual(['a', 'a', 'a']);
});

test('a cursor stays right when the record it was made from is gone and others have come', async () => {
  const { endCursor } = await listOf({ first: 2 }, named('b', 'd', 'f')).pageInfo();
  const later = listOf({ first: 10, after: endCursor }, named('a', 'b', 'e', 'f'));
  expect((await later.nodes()).map(({ name }) => name)).toEqual(['e', 'f']);
});

test('an empty page has no cursors and no next page', async () => {
  expect(await listOf({ first: 5 }, []).pageInfo()).toEqual({
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  });
});

test.each([0, -1, 501, 100_000])('first: %i is refused, and the message says what is accepted', (first) => {
  expect(() => listOf({ first }, [])).toThrow(`first: ${String(first)} is not between 1 and 500.`);
});

const cursorOf = (...values: readonly unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

test.each([
  ['of no API of ours', 'hello', /not a cursor of this API/],
  ['of another list', cursorOf('events', 'DATE_DESC', '2024-01-01', 'x'), /list "events" .* not of "ports"/],
  ['of another order', cursorOf('ports', 'CODE_ASC', 'x'), /order CODE_ASC, not of "ports" in the order NAME_ASC/],
  ['with a value missing', cursorOf('ports', 'NAME_ASC', 'a'), /damaged/],
  ['with a value too many', cursorOf('ports', 'NAME_ASC', 'a', 'b', 'c'), /damaged/],
  ['with a value of another type', cursorOf('ports', 'NAME_ASC', 1, 'b'), /damaged/],
])('a cursor %s is refused, naming the argument after', (_, after, message) => {
  expect(() => listOf({ first: 1, after }, [])).toThrow(message);
  expect(() => listOf({ first: 1, after }, [])).toThrow(/^after: /);
});
