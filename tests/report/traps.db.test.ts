import { attends, day, smallGraph } from '../oracle/small-graph.ts';
import { testDatabase } from '../support/neo4j.ts';
import { storeGraph } from '../support/record-graph.ts';
import type { Property } from '../support/record-graph.ts';
import { migrateDatabase, openWatchedApi } from '../support/watched-api.ts';
import type { WatchedApi } from '../support/watched-api.ts';
import { wholeReport } from './asked-report.ts';
import type { AskedIndicator, AskedReport } from './asked-report.ts';

/* What a report must not do, each on a graph of its own. */
type Properties = Readonly<Record<string, Property>>;

const country = (code: string): Readonly<Record<string, Properties>> => ({
  [`country:${code}`]: { name: code, alpha3: `${code}X`, numeric: code },
});

const event = (from: string | null, more: Properties = {}): Properties => ({
  ...{ status: 'HELD', level: 'EVENT', kind: 'SEMINAR', knownBy: day('2024-06-01') },
  ...(from === null ? {} : { startDate: day(from), startLatest: day(from) }),
  ...more,
});

const body = (more: Properties = {}): Properties => ({ kind: 'POLICE', aliases: [], sortName: 'x', ...more });

const figure = (measure: string, value: number, more: Properties = {}): Properties => ({
  ...{ measure, value, qualifier: 'EXACT' },
  ...more,
});

const frame = [
  'programme:p COVERS region:own:r',
  'phase:p-i PHASE_OF programme:p',
  'phase:q-i PHASE_OF programme:q',
  'country:AA IN_REGION region:own:r',
  'country:BB IN_REGION region:own:r',
];

const named: Readonly<Record<string, Properties>> = {
  ...country('AA'),
  ...country('BB'),
  ...country('NN'),
  'programme:p': { name: 'P' },
  'programme:q': { name: 'Q' },
  'phase:p-i': { name: 'P I' },
  'phase:q-i': { name: 'Q I' },
  'region:own:r': { name: 'R' },
};

const year = { from: '2024-01-01', to: '2024-12-31' };

let api: WatchedApi | undefined;

beforeAll(() => migrateDatabase(testDatabase()));
afterEach(async () => {
  await api?.close();
  api = undefined;
});

const store = async (
  sentences: readonly string[],
  properties: Readonly<Record<string, Properties>>,
  standings: Readonly<Record<string, string>> = {},
): Promise<void> => {
  const graph = smallGraph([...frame, ...sentences], { ...named, ...properties });
  const relations = graph.relations.map((relation) =>
    relation.type === 'EVIDENCED_BY'
      ? { ...relation, properties: { standing: standings[relation.from] ?? 'STATED' } }
      : relation,
  );
  await storeGraph(testDatabase(), { ...graph, relations });
  api = await openWatchedApi(testDatabase());
};

const ask = async (variables: object, markings: readonly string[] = ['TLP:CLEAR']): Promise<AskedReport> => {
  const { answer } = (await api?.ask(wholeReport, markings, { programme: 'p', ...variables })) ?? {};
  expect(answer?.errors).toBeUndefined();
  return answer?.data?.['programmeReport'] as AskedReport;
};

const one = async (code: string, variables: object = year, markings?: readonly string[]): Promise<AskedIndicator> => {
  const [found] = (await ask({ ...variables, codes: [code] }, markings)).indicators;
  if (found === undefined) throw new Error(`The report has no ${code}.`);
  return found;
};

test('a session is not a second event, whatever its date, and a planned or cancelled event is none held', async () => {
  await store(
    [
      ...['e', 'plan', 'off', 'later'].map((key) => `event:${key} UNDER programme:p`),
      'event:s PART_OF event:e',
      'event:t PART_OF event:later',
    ],
    {
      'event:e': event('2024-03-01'),
      'event:s': event('2024-03-02', { level: 'SESSION' }),
      'event:later': event('2025-01-01'),
      'event:t': event('2024-12-31', { level: 'SESSION' }),
      'event:plan': event('2024-04-01', { status: 'PLANNED' }),
      'event:off': event('2024-05-01', { status: 'CANCELLED' }),
    },
  );
  expect(await one('EVENTS_HELD')).toMatchObject({ value: 1, unknown: 0 });
  expect(await one('EVENTS_PLANNED')).toMatchObject({ value: 1 });
  expect(await one('EVENTS_CANCELLED')).toMatchObject({ value: 1 });
});

test('who attended a session that was not held, or whose whole event is of another period, is not reached', async () => {
  await store(
    [
      ...['e', 'later'].map((key) => `event:${key} UNDER phase:p-i`),
      ...['s', 'off'].map((key) => `event:${key} PART_OF event:e`),
      'event:t PART_OF event:later',
      ...attends('a', 's'),
      ...attends('b', 'off'),
      ...attends('c', 't'),
    ],
    {
      'event:e': event('2024-03-01'),
      'event:s': event(null, { level: 'SESSION' }),
      'event:off': event(null, { level: 'SESSION', status: 'CANCELLED' }),
      'event:later': event('2025-01-01'),
      'event:t': event('2024-12-31', { level: 'SESSION' }),
      ...Object.fromEntries(['a', 'b', 'c'].map((key) => [`agency:${key}`, body()])),
    },
  );
  expect(await one('BODIES_REACHED')).toMatchObject({ value: 1, unknown: 0 });
  expect(await one('BODIES_REACHED', { ...year, phase: 'p-i' })).toMatchObject({ value: 1 });
});

test('an undated event, and one known to a month that the period cuts, is in no period and is shown as such', async () => {
  const span = (from: string, to: string) => event(null, { startDate: day(from), startLatest: day(to) });
  await store(
    [
      ...['in', 'undated', 'cut', 'before'].map((key) => `event:${key} UNDER programme:p`),
      ...attends('a', 'undated'),
      ...attends('b', 'in'),
      'agency:a BASED_IN country:AA',
      'agency:b BASED_IN country:BB',
    ],
    {
      'event:in': span('2024-05-01', '2024-05-31'),
      'event:undated': event(null),
      'event:cut': span('2023-12-15', '2024-01-14'),
      'event:before': span('2023-01-01', '2023-12-31'),
      'agency:a': body(),
      'agency:b': body(),
    },
  );
  const { value, unknown, notes } = await one('EVENTS_HELD');
  expect({ value, unknown, notes }).toEqual({
    value: 1,
    unknown: 2,
    notes: ['Of 1 no source states the date: they are in no period.'],
  });
  expect(await one('BODIES_REACHED')).toMatchObject({ value: 1, unknown: 1 });
  expect(await one('COUNTRIES_REACHED')).toMatchObject({ value: 1, unknown: 1 });
  expect(await one('COUNTRIES_NOT_REACHED')).toMatchObject({ value: 0, unknown: 1 });
  expect(await one('EVENTS_HELD', {})).toMatchObject({ value: 4, unknown: 0, notes: [] });
  expect(await one('DATES_KNOWN')).toMatchObject({ value: 0.75, known: 3, unknown: 1 });
});

test('approximate figures are not added, of two sources for one event one counts, and parts are none of the whole', async () => {
  await store(
    [
      ...['e', 'f', 'g', 'h'].map((key) => `event:${key} UNDER programme:p`),
      'event:s PART_OF event:e',
      'figure:e1 COUNTS event:e',
      'figure:e2 COUNTS event:e',
      'figure:s COUNTS event:s',
      'figure:part COUNTS event:e',
      'figure:f COUNTS event:f',
      'figure:g COUNTS event:g',
      'figure:g2 COUNTS event:g',
      'figure:e1 EVIDENCED_BY source:good',
      'figure:e2 EVIDENCED_BY source:poor',
    ],
    {
      ...Object.fromEntries(['e', 'f', 'g', 'h'].map((key) => [`event:${key}`, event('2024-03-01')])),
      'event:s': event('2024-03-01', { level: 'SESSION' }),
      'figure:e1': figure('PARTICIPANTS', 15),
      'figure:e2': figure('PARTICIPANTS', 16),
      'figure:s': figure('PARTICIPANTS', 7),
      'figure:part': figure('PARTICIPANTS', 9, { country: 'AA' }),
      'figure:f': figure('PARTICIPANTS', 90, { qualifier: 'ABOUT' }),
      'figure:g': figure('PARTICIPANTS', 80, { qualifier: 'MORE_THAN' }),
      'figure:g2': figure('PARTICIPANTS', 30),
      'source:good': { topics: [], gradingScheme: 'ADMIRALTY', gradingSource: 'A', gradingInformation: '1' },
      'source:poor': { topics: [], gradingScheme: 'ADMIRALTY', gradingSource: 'E', gradingInformation: '5' },
    },
  );
  expect(await one('PARTICIPANTS')).toMatchObject({ value: 45, known: 2, unknown: 2, approximate: 1, suppressed: 0 });
});

test('the share of women leaves out events that do not tell it, and figures too small to be shown', async () => {
  await store(
    [
      ...['e', 'f', 'g'].map((key) => `event:${key} UNDER programme:p`),
      ...['e-women', 'e-all'].map((key) => `figure:${key} COUNTS event:e`),
      ...['f-women', 'f-all'].map((key) => `figure:${key} COUNTS event:f`),
      'figure:g-all COUNTS event:g',
    ],
    {
      ...Object.fromEntries(['e', 'f', 'g'].map((key) => [`event:${key}`, event('2024-03-01')])),
      'figure:e-women': figure('WOMEN', 6),
      'figure:e-all': figure('PARTICIPANTS', 15),
      'figure:f-women': figure('WOMEN', 2),
      'figure:f-all': figure('PARTICIPANTS', 14),
      'figure:g-all': figure('PARTICIPANTS', 100),
    },
  );
  const { value, known, unknown, suppressed } = await one('WOMEN_SHARE');
  expect({ value, known, unknown, suppressed }).toEqual({ value: 0.4, known: 1, unknown: 1, suppressed: 1 });
});

test('a country is not a body: one that no source names reaches its country and is no body reached', async () => {
  await store(['event:e UNDER programme:p', ...attends('x@e', 'e', { for: 'country:AA' }), ...attends('n', 'e')], {
    'event:e': event('2024-03-01'),
    'agency:x@e': body({ identified: false }),
    'agency:n': body(),
  });
  const bodies = await one('BODIES_REACHED');
  expect(bodies).toMatchObject({ value: 1, notes: ['One body that no source names is left out.'] });
  expect(await one('COUNTRIES_REACHED')).toMatchObject({ value: 1, list: { where: { countries: ['AA'] } } });
  expect(await one('PAIRS_CONNECTED')).toMatchObject({ value: 0 });
});

test('a body that attended before is not new, and one that may have is unknown', async () => {
  const attended = [
    ...['new', 'known', 'open'].flatMap((agency) => attends(agency, 'e')),
    ...attends('known', 'before'),
    ...attends('open', 'undated'),
    ...attends('new', 'after'),
    ...attends('new', 'other'),
  ];
  await store(
    [
      ...['e', 'before', 'undated', 'after'].map((key) => `event:${key} UNDER programme:p`),
      'event:other UNDER programme:q',
      ...attended,
    ],
    {
      'event:e': event('2024-03-01'),
      'event:before': event('2023-03-01'),
      'event:after': event('2025-03-01'),
      'event:other': event('2020-03-01'),
      'event:undated': event(null),
      ...Object.fromEntries(['new', 'known', 'open'].map((key) => [`agency:${key}`, body()])),
    },
  );
  expect(await one('BODIES_FIRST_TIME')).toMatchObject({ value: 1, unknown: 1 });
  expect(await one('BODIES_REACHED')).toMatchObject({ value: 3 });
});

test('an opinion is no outcome, and an outcome without a date leaves open whether it came within a year', async () => {
  await store(
    [
      ...['soon', 'late', 'opinion', 'undated'].map((key) => `event:${key} UNDER programme:p`),
      ...['soon', 'late', 'opinion', 'undated'].flatMap((key) => [
        `outcome:${key} FOLLOWED event:${key}`,
        `outcome:${key} EVIDENCED_BY source:x`,
      ]),
    ],
    {
      ...Object.fromEntries(['soon', 'late', 'opinion', 'undated'].map((key) => [`event:${key}`, event('2024-03-01')])),
      'outcome:soon': { kind: 'PRACTICE_ADOPTED', title: 'x', sortName: 'x', date: day('2025-03-01') },
      'outcome:late': { kind: 'PRACTICE_ADOPTED', title: 'x', sortName: 'x', date: day('2025-03-02') },
      'outcome:opinion': { kind: 'PRACTICE_ADOPTED', title: 'x', sortName: 'x', date: day('2024-04-01') },
      'outcome:undated': { kind: 'MEMORANDUM', title: 'x', sortName: 'x' },
      'source:x': { topics: [] },
    },
    { 'outcome:opinion': 'OPINION' },
  );
  expect(await one('EVENTS_FOLLOWED_UP')).toMatchObject({ value: 1, unknown: 1 });
  expect(await one('PRACTICES_ADOPTED')).toMatchObject({ value: 2 });
});

test('presenting is told by direction: to the other side where a body of it was there, else to its own', async () => {
  await store(
    [
      ...['mixed', 'south'].map((key) => `event:${key} UNDER programme:p`),
      ...['a', 'n'].flatMap((agency) => attends(agency, 'mixed')),
      ...['a', 'b'].flatMap((agency) => attends(agency, 'south')),
      'agency:a BASED_IN country:AA',
      'agency:b BASED_IN country:BB',
      'agency:n BASED_IN country:NN',
    ],
    {
      'event:mixed': event('2024-03-01'),
      'event:south': event('2024-03-01'),
      ...Object.fromEntries(['a', 'b', 'n'].map((key) => [`agency:${key}`, body()])),
      ...Object.fromEntries(
        ['a@mixed', 'n@mixed', 'b@south'].map((key) => [`attendance:${key}`, { roles: ['PRESENTER'] }]),
      ),
      'attendance:a@south': { roles: ['PARTICIPANT'] },
    },
  );
  for (const code of ['BODIES_PRESENTING', 'COUNTRIES_PRESENTING']) {
    const { value, splits } = await one(code);
    const parts = splits.find(({ dimension }) => dimension === 'DIRECTION')?.parts ?? [];
    expect({ code, value, parts: parts.map(({ key, value: count }) => [key.id, count]).toSorted() }).toEqual({
      code,
      value: 3,
      parts: [
        ['NORTH_TO_SOUTH', 1],
        ['SOUTH_TO_NORTH', 1],
        ['SOUTH_TO_SOUTH', 1],
      ],
    });
  }
});

test('what a viewer may not read is not counted, and what is counted says how it is marked', async () => {
  await store(['event:e UNDER programme:p', 'event:f UNDER programme:p'], {
    'event:e': event('2024-03-01'),
    'event:f': event('2024-03-01', { marking: 'TLP:AMBER' }),
  });
  expect(await one('EVENTS_HELD')).toMatchObject({ value: 1, markings: ['TLP:CLEAR'] });
  const cleared = await one('EVENTS_HELD', year, ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER']);
  expect(cleared).toMatchObject({ value: 2, markings: ['TLP:AMBER', 'TLP:CLEAR'] });
});

test('baselines and targets stand beside the value, those of the phase where the report is of one', async () => {
  const set = (value: number, more: Properties = {}): Properties => ({
    ...{ indicator: 'EVENTS_HELD', purpose: 'TARGET', value },
    ...more,
  });
  const targets = `query ($phase: String) {
    programmeReport(programme: "p", phase: $phase) {
      indicators(codes: [EVENTS_HELD, SEIZURES]) { targets { id value purpose date setFor { id } } }
    }
  }`;
  const graph = smallGraph(
    [...frame, 'target:a SET_FOR programme:p', 'target:b SET_FOR programme:p', 'target:i SET_FOR phase:p-i'],
    {
      ...named,
      'target:a': set(9, { date: day('2026-12-31') }),
      'target:b': set(2, { purpose: 'BASELINE', date: day('2020-12-31') }),
      'target:i': set(4),
    },
  );
  const labelled = graph.nodes.map((node) =>
    node.id.startsWith('target:') ? { ...node, label: 'IndicatorTarget' } : node,
  );
  await storeGraph(testDatabase(), { ...graph, nodes: labelled });
  api = await openWatchedApi(testDatabase());
  const idsOf = async (variables: object) => {
    const { answer } = (await api?.ask(targets, ['TLP:CLEAR'], { ...variables })) ?? {};
    expect(answer?.errors).toBeUndefined();
    const { indicators } = answer?.data?.['programmeReport'] as { indicators: { targets: { id: string }[] }[] };
    return indicators.map((indicator) => indicator.targets.map(({ id }) => id));
  };
  expect(await idsOf({})).toEqual([['target:b', 'target:a'], []]);
  expect(await idsOf({ phase: 'p-i' })).toEqual([['target:i'], []]);
});

test('a programme without events says so, and has no number that is none', async () => {
  await store([], {});
  const { hasEvents, markings, indicators } = await ask(year);
  expect({ hasEvents, markings }).toEqual({ hasEvents: false, markings: [] });
  expect(indicators).toHaveLength(18);
  for (const { code, value, known, unknown } of indicators) {
    const isEmpty = value === null || value === 0 || code === 'COUNTRIES_NOT_REACHED';
    expect({ code, isEmpty, isNumber: value === null || Number.isFinite(value) }).toEqual({
      code,
      isEmpty: true,
      isNumber: true,
    });
    expect(code === 'COUNTRIES_NOT_REACHED' ? known : known + unknown).toBe(code === 'COUNTRIES_NOT_REACHED' ? 2 : 0);
  }
});

test('a phase of another programme is refused, naming the phase', async () => {
  await store([], {});
  const { answer } = (await api?.ask(wholeReport, ['TLP:CLEAR'], { programme: 'p', phase: 'q-i' })) ?? {};
  expect(answer?.errors?.[0]?.message).toBe('phase: q-i is a phase of programme:q; of p there are p-i.');
});
