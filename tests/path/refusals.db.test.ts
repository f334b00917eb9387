import { attends, smallGraph } from '../oracle/small-graph.ts';
import { testDatabase } from '../support/neo4j.ts';
import { storeGraph } from '../support/record-graph.ts';
import { migrateDatabase, openWatchedApi } from '../support/watched-api.ts';
import type { WatchedApi } from '../support/watched-api.ts';

const hidden = { marking: 'TLP:RED/group' };

const graph = smallGraph(
  [
    ...attends('a', 'open'),
    ...attends('b', 'open'),
    ...attends('a', 'closed'),
    ...attends('c', 'closed'),
    ...attends('a', 'session', { shares: ['shown'] }),
    'event:session PART_OF event:closed',
    ...attends('d', 'other', { shares: ['shown'] }),
    'figure:f COUNTS attendance:a@session',
  ],
  { 'event:closed': hidden, 'agency:hidden': hidden },
);

let api: WatchedApi;

beforeAll(async () => {
  await migrateDatabase(testDatabase());
  await storeGraph(testDatabase(), graph);
  api = await openWatchedApi(testDatabase());
});
afterAll(() => api.close());

const answer = async (question: string, markings = ['TLP:CLEAR']) =>
  JSON.parse(JSON.stringify((await api.ask(question, markings)).answer)) as unknown;

const ways = (args: string) => `{ paths(${args}) { length } }`;
const around = (args: string) => `{ neighbourhood(${args}) { nodes { id } leftOut { recordKind count } } }`;

const noWay = { data: { paths: [] } };
const nothing = { data: { neighbourhood: null } };

test.each([
  ['an unknown end', 'from: "agency:a", to: "agency:nobody"'],
  ['an unknown beginning', 'from: "nothing", to: "agency:a"'],
  ['a hidden end', 'from: "agency:a", to: "agency:hidden"'],
  ['a hidden beginning', 'from: "agency:hidden", to: "agency:a"'],
  ['an attendance at a session of a hidden event', 'from: "agency:a", to: "attendance:a@session"'],
  ['a figure of such an attendance', 'from: "agency:a", to: "figure:f"'],
  ['a body met at a hidden event alone', 'from: "agency:a", to: "agency:c"'],
  ['a body met over a practice shown at a session of a hidden event', 'from: "agency:a", to: "agency:d"'],
])('%s: there is no way', async (_, args) => {
  expect(await answer(ways(args))).toEqual(noWay);
});

test('whoever may read the event finds the ways over it', async () => {
  const both = ['TLP:CLEAR', 'TLP:RED/group'];
  expect(await answer(ways('from: "agency:a", to: "agency:c", first: 1'), both)).toEqual({
    data: { paths: [{ length: 4 }] },
  });
  expect(await answer(ways('from: "agency:a", to: "agency:d", first: 1'), both)).toEqual({
    data: { paths: [{ length: 4 }] },
  });
});

test('ids in `avoid` that are nobody’s or hidden change nothing', async () => {
  const args = 'from: "agency:a", to: "agency:b", avoid: ["event:nobody", "x", "event:closed"]';
  expect(await answer(ways(args))).toEqual({ data: { paths: [{ length: 4 }] } });
});

test.each([
  ['nobody', 'of: "agency:nobody"'],
  ['a hidden body', 'of: "agency:hidden"'],
  ['a session of a hidden event', 'of: "event:session"'],
])('nothing surrounds %s', async (_, args) => {
  expect(await answer(around(args))).toEqual(nothing);
});

test.each([
  ['no kinds', ''],
  ['a kind that no relationship leads to', 'REGION, FIGURE'],
])('%s leaves the record alone', async (_, kinds) => {
  expect(await answer(around(`of: "agency:a", kinds: [${kinds}]`))).toEqual({
    data: { neighbourhood: { nodes: [{ id: 'agency:a' }], leftOut: [] } },
  });
});

test.each([
  [
    'the same end twice',
    ways('from: "agency:a", to: "agency:a"'),
    'to: agency:a is given as `from` too; accepted are two different records.',
  ],
  ['no hop', ways('from: "agency:a", to: "agency:b", maxHops: 0'), 'maxHops: 0 is not between 1 and 12.'],
  ['fifty hops', ways('from: "agency:a", to: "agency:b", maxHops: 50'), 'maxHops: 50 is not between 1 and 12.'],
  ['no way', ways('from: "agency:a", to: "agency:b", first: 0'), 'first: 0 is not between 1 and 100.'],
  ['too many ways', ways('from: "agency:a", to: "agency:b", first: 101'), 'first: 101 is not between 1 and 100.'],
  ['null hops', ways('from: "agency:a", to: "agency:b", maxHops: null'), 'maxHops: null is not between 1 and 12.'],
  [
    'an end to be avoided',
    ways('from: "agency:a", to: "agency:b", avoid: ["agency:b"]'),
    'avoid: agency:b is an end of the way; accepted are records that lie between.',
  ],
  [
    'too many to be avoided',
    ways(`from: "agency:a", to: "agency:b", avoid: ${JSON.stringify(Array(101).fill('x'))}`),
    'avoid: 101 ids are too many; accepted are up to 100.',
  ],
  ['no depth', around('of: "agency:a", depth: 0'), 'depth: 0 is not between 1 and 3.'],
  ['too great a depth', around('of: "agency:a", depth: 4'), 'depth: 4 is not between 1 and 3.'],
  ['too many neighbours', around('of: "agency:a", first: 501'), 'first: 501 is not between 1 and 500.'],
])('%s is refused with the name of the argument and what is accepted', async (_, question, message) => {
  expect(await answer(question)).toMatchObject({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
});

test('an empty graph has no way and surrounds nothing', async () => {
  await storeGraph(testDatabase(), { nodes: [], relations: [] });
  const empty = await openWatchedApi(testDatabase());
  try {
    const { answer: paths } = await empty.ask(ways('from: "agency:a", to: "agency:b"'), ['TLP:CLEAR']);
    const { answer: surroundings } = await empty.ask(around('of: "agency:a"'), ['TLP:CLEAR']);
    expect([paths, surroundings].map((one) => JSON.parse(JSON.stringify(one)) as unknown)).toEqual([noWay, nothing]);
  } finally {
    await empty.close();
  }
});
