import fc from 'fast-check';
import { AppError } from '../../src/errors.ts';
import { findWays } from '../../src/domains/path/find.ts';
import type { PathsArgs } from '../../src/domains/path/limits.ts';
import type { PathLoaders } from '../../src/domains/path/loaders.ts';
import { findSurroundings } from '../../src/domains/path/surroundings.ts';
import { createOracle } from '../oracle/oracle.ts';
import { randomGraph } from '../oracle/random-graph.ts';
import { randomNeighbourhood, randomPaths } from '../oracle/random-walk.ts';
import { attends, smallGraph } from '../oracle/small-graph.ts';
import { createValuePool } from '../oracle/value-pool.ts';
import { numbers } from '../support/filled-reference.ts';
import type { RecordGraph } from '../support/record-graph.ts';
import { loadersInMemory } from './loaders-in-memory.ts';

/*
 * The search from both ends, on graphs in memory: it finds what a plain look at every way finds.
 */
const everything = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT/org', 'TLP:RED/group'];

const waysIn = (graph: RecordGraph, asked: Partial<PathsArgs>) =>
  findWays(
    { from: 'agency:a', to: 'agency:b', maxHops: 8, first: 5, avoid: [], through: [], ...asked },
    loadersInMemory(graph),
  );

const recordsOf = (ways: Awaited<ReturnType<typeof waysIn>>) =>
  ways.map((way) => [way[0]?.from, ...way.map(({ to }) => to)].join(' '));

test('the ways are those of a plain look at every way, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomGraph.chain((graph) => randomPaths(createValuePool(graph)).map((query) => ({ graph, query }))),
      async ({ graph, query }) => {
        const oracle = createOracle(graph, everything);
        fc.pre(oracle.holds(query.from) && oracle.holds(query.to));
        expect(await findWays(query as PathsArgs, loadersInMemory(graph))).toEqual(oracle.paths(query));
      },
    ),
    { numRuns: 300 },
  );
});

test('what surrounds a record is what a plain look at every record finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomGraph.chain((graph) => randomNeighbourhood(createValuePool(graph)).map((query) => ({ graph, query }))),
      async ({ graph, query }) => {
        const expected = createOracle(graph, everything).neighbourhood(query);
        fc.pre(expected !== null);
        const args = query as Parameters<typeof findSurroundings>[0];
        const { ids, leftOut } = await findSurroundings(args, loadersInMemory(graph));
        expect(ids).toEqual(expected.nodes);
        expect(leftOut.map(({ recordKind, count }) => `${recordKind} ${String(count)}`)).toEqual(expected.leftOut);
      },
    ),
    { numRuns: 300 },
  );
});

test('two bodies at one event are four relationships apart, and further ways come after', async () => {
  const graph = smallGraph([
    ...attends('a', 'e'),
    ...attends('b', 'e'),
    ...attends('c', 'e'),
    ...attends('c', 'f'),
    ...attends('b', 'f'),
  ]);
  expect(recordsOf(await waysIn(graph, {}))).toEqual([
    'agency:a attendance:a@e event:e attendance:b@e agency:b',
    'agency:a attendance:a@e event:e attendance:c@e agency:c attendance:c@f event:f attendance:b@f agency:b',
  ]);
  expect(await waysIn(graph, { maxHops: 3 })).toEqual([]);
  expect(await waysIn(graph, { avoid: ['event:e'] })).toEqual([]);
});

test('a step says which way its relationship points', async () => {
  const graph = smallGraph(['agency:a UNIT_OF agency:c', 'agency:b UNIT_OF agency:c']);
  expect(await waysIn(graph, {})).toEqual([
    [
      { from: 'agency:a', relationship: 'UNIT_OF', forward: true, to: 'agency:c' },
      { from: 'agency:c', relationship: 'UNIT_OF', forward: false, to: 'agency:b' },
    ],
  ]);
});

test('a country joins two bodies only where it is named, but is good as an end', async () => {
  const graph = smallGraph(['agency:a BASED_IN country:BB', 'agency:b BASED_IN country:BB']);
  expect(await waysIn(graph, {})).toEqual([]);
  expect(recordsOf(await waysIn(graph, { through: ['COUNTRY'] }))).toEqual(['agency:a country:BB agency:b']);
  expect(recordsOf(await waysIn(graph, { to: 'country:BB' }))).toEqual(['agency:a country:BB']);
});

test('two relationships between the same records are two ways', async () => {
  const graph = smallGraph(['agency:a FUNDS programme:p', 'agency:a IMPLEMENTS programme:p']);
  const ways = await waysIn(graph, { to: 'programme:p' });
  expect(ways.map((way) => way.map(({ relationship }) => relationship))).toEqual([['FUNDS'], ['IMPLEMENTS']]);
});

/** Two bodies that met once, some of them at so many other events with so many others each. */
const busyBodies = (busy: readonly string[], events: number, others: number): RecordGraph =>
  smallGraph([
    ...attends('a', 'met'),
    ...attends('b', 'met'),
    ...busy.flatMap((body) =>
      numbers(events).flatMap((index) => {
        const event = `${body}${String(index)}`;
        return [
          ...attends(body, event),
          ...numbers(others).flatMap((other) => attends(`${event}-${String(other)}`, event)),
        ];
      }),
    ),
  ]);

test('a search that would look at too much says what was found and what narrows it, and that is answered', async () => {
  const graph = busyBodies(['a', 'b'], 400, 80);
  await expect(waysIn(graph, {})).rejects.toMatchObject({
    message: expect.stringMatching(
      /^paths: too much lies around the ends. One way was found of up to \d hops. Ask with maxHops: \d or first: 1, or name /,
    ) as string,
    extensions: { code: 'TIMEOUT' },
  });
  const met = ['agency:a attendance:a@met event:met attendance:b@met agency:b'];
  expect(recordsOf(await waysIn(graph, { first: 1 }))).toEqual(met);
  expect(recordsOf(await waysIn(graph, { maxHops: 4 }))).toEqual(met);
});

test('surroundings that are too much are refused with the depth that is answered', async () => {
  const loaders = loadersInMemory(busyBodies(['a'], 100, 10));
  const around = (depth: number) => findSurroundings({ of: 'agency:a', depth, kinds: null, first: 10 }, loaders);
  await expect(around(3)).resolves.toMatchObject({ leftOut: [{ recordKind: 'EVENT' }, { recordKind: 'ATTENDANCE' }] });
  const busier = loadersInMemory(busyBodies(['a'], 400, 160));
  await expect(findSurroundings({ of: 'agency:a', depth: 3, kinds: null, first: 10 }, busier)).rejects.toMatchObject({
    message: 'neighbourhood: too much lies around the record. Ask with depth: 2 or fewer kinds.',
    extensions: { code: 'TIMEOUT' },
  });
});

test.each([
  ['no kinds', []],
  ['kinds that no relationship leads to', ['PROGRAMME', 'FIGURE']],
] as const)('%s leave a record alone', async (_, kinds) => {
  const loaders = loadersInMemory(smallGraph(['phase:p PHASE_OF programme:a']));
  const around = findSurroundings({ of: 'programme:a', depth: 2, kinds, first: 10 }, loaders);
  expect(await around).toEqual({ ids: ['programme:a'], leftOut: [] });
});

test('what is kept of a ring is the first of each kind, then the second of each', async () => {
  const graph = smallGraph([
    ...['1', '2', '3'].flatMap((event) => attends('a', event)),
    'agency:a BASED_IN country:BB',
    'agency:a UNIT_OF agency:c',
  ]);
  const around = { of: 'agency:a', depth: 1, kinds: null, first: 4 };
  expect(await findSurroundings(around, loadersInMemory(graph))).toEqual({
    ids: ['agency:a', 'country:BB', 'agency:c', 'attendance:a@1', 'attendance:a@2'],
    leftOut: [{ recordKind: 'ATTENDANCE', count: 1 }],
  });
});

test('a step that the database ends for taking too long says what narrows it', async () => {
  const ended = new AppError('TIMEOUT', 'The question took too long and was ended.');
  const loaders: PathLoaders = { ...loadersInMemory(smallGraph([])), neighbours: () => Promise.reject(ended) };
  const args = { from: 'agency:a', to: 'agency:b', maxHops: 8, first: 5, avoid: [], through: [] };
  await expect(findWays(args, loaders)).rejects.toMatchObject({
    message:
      'paths: too much lies around the ends. No way was found of up to 0 hops. ' +
      'Take ends at which fewer relationships lie, or name the busiest records between in `avoid`.',
    extensions: { code: 'TIMEOUT' },
  });
});
