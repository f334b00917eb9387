import fc from 'fast-check';
import { coverageOf } from '../oracle/coverage.ts';
import type { Coverage, CoverageQuery } from '../oracle/coverage.ts';
import { randomGraph, randomMarkings } from '../oracle/random-graph.ts';
import { randomQuestion } from '../oracle/random-question.ts';
import { attends, day, smallGraph } from '../oracle/small-graph.ts';
import { createValuePool } from '../oracle/value-pool.ts';
import { testDatabase } from '../support/neo4j.ts';
import { readablePart, storeGraph } from '../support/record-graph.ts';
import type { GraphNode, RecordGraph } from '../support/record-graph.ts';
import { migrateDatabase, openWatchedApi } from '../support/watched-api.ts';
import type { WatchedApi } from '../support/watched-api.ts';

/*
 * How far programmes reach on random graphs with random markings is what a reference in memory finds, which reads the
 * readable part of the graph alone and shares no code with the program.
 */
const question = `query ($programme: String!, $from: Date, $to: Date, $where: AttendanceWhere) {
  coverage(programme: $programme, from: $from, to: $to, where: $where) {
    programme { code }
    reached { id } notReached { id }
    regions { region { id } reached { id } notReached { id } }
    seenOnce(first: 500) { totalCount nodes { id } }
    seenAgain(first: 500) { totalCount nodes { id } }
    eventCount undatedLeftOut undecidedLeftOut unidentifiedLeftOut
  }
}`;

interface Ids {
  readonly id: string;
}
interface Answered {
  readonly programme: { readonly code: string };
  readonly reached: readonly Ids[];
  readonly notReached: readonly Ids[];
  readonly regions: readonly {
    readonly region: Ids;
    readonly reached: readonly Ids[];
    readonly notReached: readonly Ids[];
  }[];
  readonly seenOnce: { readonly totalCount: number; readonly nodes: readonly Ids[] };
  readonly seenAgain: { readonly totalCount: number; readonly nodes: readonly Ids[] };
  readonly eventCount: number;
  readonly undatedLeftOut: number;
  readonly undecidedLeftOut: number;
  readonly unidentifiedLeftOut: number;
}

const idsOf = (records: readonly Ids[]): readonly string[] => records.map(({ id }) => id);

const plain = ({ reached, notReached, regions, seenOnce, seenAgain, ...counts }: Answered): Coverage => {
  expect([seenOnce.totalCount, seenAgain.totalCount]).toEqual([seenOnce.nodes.length, seenAgain.nodes.length]);
  const { eventCount, undatedLeftOut, undecidedLeftOut, unidentifiedLeftOut } = counts;
  return {
    reached: idsOf(reached),
    notReached: idsOf(notReached),
    regions: regions.map((one) => ({
      region: one.region.id,
      reached: idsOf(one.reached),
      notReached: idsOf(one.notReached),
    })),
    seenOnce: idsOf(seenOnce.nodes),
    seenAgain: idsOf(seenAgain.nodes),
    eventCount,
    undatedLeftOut,
    undecidedLeftOut,
    unidentifiedLeftOut,
  };
};

let api: WatchedApi;

const open = async (graph: RecordGraph): Promise<void> => {
  await storeGraph(testDatabase(), graph);
  api = await openWatchedApi(testDatabase());
};

const coverage = async (query: CoverageQuery, markings: readonly string[]): Promise<Coverage | null> => {
  const { answer } = await api.ask(question, markings, { ...query });
  expect(answer.errors).toBeUndefined();
  const found = answer.data?.['coverage'] as Answered | null;
  if (found !== null) expect(found.programme.code).toBe(query.programme);
  return found === null ? null : plain(found);
};

beforeAll(() => migrateDatabase(testDatabase()));
afterEach(() => api.close());

/** Their ends lie within months, so that events known to the month may lie in them or not. */
const periods: readonly Pick<CoverageQuery, 'from' | 'to'>[] = [
  { from: '2024-01-15' },
  { to: '2024-03-15' },
  { from: '2024-01-02', to: '2024-12-15' },
];

/** Each programme and one that is not there, ever and in a period; the database plans anew for each form and graph. */
const queriesOf = (round: number): readonly CoverageQuery[] =>
  ['alpha', 'beta', 'gamma'].flatMap((programme) => [
    { programme },
    { programme, ...periods[round % periods.length] },
  ]);

const livelierNode = ({ id, label, properties }: GraphNode): GraphNode['properties'] => ({
  ...properties,
  ...(properties['status'] === 'PLANNED' && id.length % 3 !== 0 ? { status: 'HELD' } : {}),
  ...(label === 'Event' && properties['startDate'] && id.length % 2 === 0 ? { startLatest: day('2024-12-31') } : {}),
});

/** The same graph with fewer plans, vaguer dates and a programme that covers the world, so that there is more to tell. */
const livelier = ({ nodes, relations }: RecordGraph): RecordGraph => ({
  nodes: nodes.map((node) => ({ ...node, properties: livelierNode(node) })),
  relations: [
    ...relations.filter(({ from, to }) => from !== 'programme:alpha' || to !== 'region:m49:001'),
    { from: 'programme:alpha', type: 'COVERS', to: 'region:m49:001' },
  ],
});

const answered: Coverage[] = [];
let hiddenMatters = 0;

describe('on random graphs with random markings', () => {
  const rounds = Array.from({ length: 16 }, (_, index) => 20_261_125 + index);

  test.each(rounds)('coverage is what a reference in memory finds (graph %i)', async (round) => {
    const [graph = { nodes: [], relations: [] }] = fc.sample(randomGraph.map(livelier), { seed: round, numRuns: 1 });
    const [markings = []] = fc.sample(randomMarkings, { seed: round, numRuns: 1 });
    const filters = fc.sample(randomQuestion('attendances', createValuePool(graph), 2), { seed: round, numRuns: 2 });
    const filtered = filters.map(({ where }) => ({ programme: 'alpha', where }));
    await open(graph);
    for (const query of [...queriesOf(round), ...filtered]) {
      const found = await coverage(query, markings);
      expect({ query, found }).toEqual({ query, found: coverageOf(graph, markings, query) });
      if (found !== null) answered.push(found);
      const all = [...markings, 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT/org', 'TLP:RED/group'];
      if (JSON.stringify(coverageOf(graph, all, query)) !== JSON.stringify(found)) hiddenMatters += 1;
    }
  });

  test('those graphs had something of everything, and what is hidden made a difference', () => {
    const { length } = answered;
    expect(length).toBe(16 * 6);
    expect(answered.filter(({ reached }) => reached.length > 0).length).toBeGreaterThan(10);
    expect(answered.filter(({ notReached }) => notReached.length > 0).length).toBeGreaterThan(10);
    expect(answered.filter(({ seenOnce }) => seenOnce.length > 0).length).toBeGreaterThan(10);
    expect(answered.filter(({ seenAgain }) => seenAgain.length > 0).length).toBeGreaterThan(3);
    expect(answered.filter(({ undatedLeftOut }) => undatedLeftOut > 0).length).toBeGreaterThan(3);
    expect(answered.filter(({ undecidedLeftOut }) => undecidedLeftOut > 0).length).toBeGreaterThan(3);
    expect(answered.filter(({ unidentifiedLeftOut }) => unidentifiedLeftOut > 0).length).toBeGreaterThan(3);
    expect(hiddenMatters).toBeGreaterThan(10);
  });
});

describe('on a graph of its own', () => {
  const country = (code: string, name: string) => ({ [`country:${code}`]: { name, alpha3: code, numeric: code } });
  const event = (status: string, span: readonly [string, string] | null) => ({
    ...{ status, level: 'EVENT', knownBy: day('2024-06-01'), kind: 'SEMINAR' },
    ...(span === null ? {} : { startDate: day(span[0]), startLatest: day(span[1]) }),
  });
  const properties = {
    ...country('AA', 'Aland'),
    ...country('BB', 'Bland'),
    ...country('CC', 'Cland'),
    'region:own:r': { name: 'Region' },
    'programme:p': { name: 'Programme' },
    'phase:p-i': { name: 'Phase' },
    'port:BBXXX': { name: 'Port' },
    'event:held': event('HELD', ['2024-05-01', '2024-05-31']),
    'event:talk': { ...event('HELD', null), level: 'SESSION' },
    'event:off': { ...event('CANCELLED', null), level: 'SESSION' },
    'event:later': event('PLANNED', ['2024-05-02', '2024-05-02']),
    'event:some-day': event('HELD', null),
    'agency:a': { kind: 'POLICE', aliases: [], sortName: 'x' },
    'agency:b': { kind: 'POLICE', aliases: [], sortName: 'x' },
    'agency:n': { kind: 'OTHER', aliases: [], sortName: 'x', identified: false },
  };
  const frame = [
    'phase:p-i PHASE_OF programme:p',
    'phase:p-i COVERS region:own:r',
    ...['AA', 'BB', 'CC'].map((code) => `country:${code} IN_REGION region:own:r`),
    'port:BBXXX LOCATED_IN country:BB',
    'event:held UNDER phase:p-i',
    'event:later UNDER programme:p',
    'event:some-day UNDER programme:p',
    'event:talk PART_OF event:held',
    'event:off PART_OF event:held',
    'agency:a BASED_IN country:AA',
    'agency:n BASED_IN country:CC',
  ];
  const ask = async (attendances: readonly string[], period = {}) => {
    await open(smallGraph([...frame, ...attendances], properties));
    const found = await coverage({ programme: 'p', ...period }, ['TLP:CLEAR']);
    if (found === null) throw new Error('There is no programme p.');
    return found;
  };

  test('a body reaches its own country and that of the place it speaks for, in a session and unnamed too', async () => {
    const found = await ask([
      ...attends('a', 'held'),
      ...attends('b', 'talk', { for: 'port:BBXXX' }),
      ...attends('n', 'talk'),
    ]);
    expect(found.reached).toEqual(['country:AA', 'country:BB', 'country:CC']);
    expect(found).toMatchObject({ notReached: [], seenOnce: ['agency:a', 'agency:b'], unidentifiedLeftOut: 1 });
  });

  test('what is planned or cancelled reaches nobody, also a cancelled session of an event that was held', async () => {
    const found = await ask([...attends('a', 'later'), ...attends('b', 'off', { for: 'port:BBXXX' })]);
    expect(found).toMatchObject({ reached: [], seenOnce: [], seenAgain: [], eventCount: 2 });
  });

  test('an event and its session are one event, another is seen again', async () => {
    const once = await ask([...attends('a', 'held'), ...attends('a', 'talk')]);
    expect(once).toMatchObject({ seenOnce: ['agency:a'], seenAgain: [] });
    await api.close();
    const again = await ask([...attends('a', 'talk'), ...attends('a', 'some-day')]);
    expect(again).toMatchObject({ seenOnce: [], seenAgain: ['agency:a'] });
  });

  test('asked for presenters alone it says which countries have presented', async () => {
    const presenter = 'attendance:a@held';
    await open(
      smallGraph([...frame, ...attends('a', 'held'), ...attends('n', 'held')], {
        ...properties,
        [presenter]: { roles: ['PRESENTER', 'PARTICIPANT'] },
        'attendance:n@held': { roles: ['PARTICIPANT'] },
      }),
    );
    const query = { programme: 'p', where: { roles: ['PRESENTER'] } };
    expect(await coverage(query, ['TLP:CLEAR'])).toMatchObject({
      reached: ['country:AA'],
      notReached: ['country:BB', 'country:CC'],
      seenOnce: ['agency:a'],
      unidentifiedLeftOut: 0,
    });
  });

  test('a period holds an event of known month whole or not at all, and counts what it leaves out', async () => {
    const attendances = [...attends('a', 'held'), ...attends('b', 'some-day')];
    const may = await ask(attendances, { from: '2024-05-01', to: '2024-05-31' });
    expect(may).toMatchObject({ seenOnce: ['agency:a'], eventCount: 1, undatedLeftOut: 1, undecidedLeftOut: 0 });
    const partOfMay = await coverage({ programme: 'p', from: '2024-05-02' }, ['TLP:CLEAR']);
    expect(partOfMay).toMatchObject({ reached: [], seenOnce: [], eventCount: 0, undatedLeftOut: 1, undecidedLeftOut: 1 });
    const june = await coverage({ programme: 'p', from: '2024-06-01' }, ['TLP:CLEAR']);
    expect(june).toMatchObject({ eventCount: 0, undatedLeftOut: 1, undecidedLeftOut: 0 });
    const ever = await coverage({ programme: 'p' }, ['TLP:CLEAR']);
    expect(ever).toMatchObject({ seenOnce: ['agency:a', 'agency:b'], eventCount: 2, undatedLeftOut: 0, undecidedLeftOut: 0 });
  });

  test('all programmes are asked for together by one statement, and so is who was seen', async () => {
    await open(smallGraph([...frame, ...attends('a', 'held')], { ...properties, 'programme:q': { name: 'Q' } }));
    const { answer, sent } = await api.ask(
      '{ programmes { coverage(from: "2024-01-01") { reached { code } regions { reached { code } } seenOnce { nodes { id } } } } }',
      ['TLP:CLEAR'],
    );
    expect(answer.errors).toBeUndefined();
    expect(sent.map(({ statement }) => statement.name)).toEqual([
      'coverage/of-programmes',
      'agency/seen-by-programmes',
    ]);
  });

  test('a period that ends before it begins is refused by name, and an unknown programme is null', async () => {
    await open(readablePart(smallGraph(frame, properties), ['TLP:CLEAR']));
    const { answer } = await api.ask(
      '{ coverage(programme: "p", from: "2024-06-01", to: "2024-05-01") { eventCount } }',
      ['TLP:CLEAR'],
    );
    expect(answer.errors?.[0]?.message).toBe(
      'from: 2024-06-01 is later than to: 2024-05-01; give a period whose first day is not after its last.',
    );
    expect(answer.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(await coverage({ programme: 'P' }, ['TLP:CLEAR'])).toBeNull();
    await api.close();
    await open({ nodes: [{ id: 'reference', label: 'ReferenceData', properties: { version: 1 } }], relations: [] });
    expect(await coverage({ programme: 'p' }, ['TLP:CLEAR'])).toBeNull();
  });
});
