import { openSeededApi } from '../support/seeded-api.ts';
import type { SeededApi } from '../support/seeded-api.ts';

let api: SeededApi;

beforeAll(async () => {
  api = await openSeededApi();
});
afterAll(() => api.close());

const answer = async (query: string): Promise<unknown> => {
  const { data, errors } = await api.ask(query);
  expect(errors).toEqual([]);
  return data;
};

test('MAOC-N has fourteen partners, those of the smallest events first and those of the seminar last', async () => {
  const data = await answer(`{ agency(id: "agency:maoc-n") { partners(first: 5) {
    totalCount unidentifiedLeftOut nodes { agency { id } sharedEvents datedEvents weight firstMet lastMet } } } }`);
  const once = { sharedEvents: 1, datedEvents: 1 };
  const seenIn = (firstMet: string) => ({ ...once, firstMet, lastMet: firstMet });
  expect(data).toEqual({
    agency: {
      partners: {
        totalCount: 14,
        unidentifiedLeftOut: 8,
        nodes: [
          { agency: { id: 'agency:dnred' }, weight: 1, ...seenIn('2024-08-12') },
          { agency: { id: 'agency:unodc-wco' }, weight: 1, ...seenIn('2019-07') },
          { agency: { id: 'agency:french-customs' }, weight: 0.5, ...seenIn('2022-10') },
          { agency: { id: 'agency:ismi' }, weight: 0.5, ...seenIn('2022-10') },
          // Eleven bodies were named at the seminar, whose date no source states.
          {
            agency: { id: 'agency:ambrey' },
            ...{ sharedEvents: 1, datedEvents: 0, weight: 0.1, firstMet: null, lastMet: null },
          },
        ],
      },
    },
  });
});

test('three of the ten that MAOC-N met at the seminar sat in its session', async () => {
  const data = await answer(`{ agency(id: "agency:maoc-n") { partners(level: SESSION) { nodes {
    agency { id } weight events { nodes { partOf { id } } } } } } }`);
  const events = { nodes: [{ partOf: { id: 'event:seacop-port-security-seminar' } }] };
  const ids = ['european-commission', 'hamburg-state-criminal-police', 'netherlands-police'];
  expect(data).toEqual({
    agency: {
      partners: { nodes: ids.map((id) => ({ agency: { id: `agency:${id}` }, weight: 0.333333, events })) },
    },
  });
});

test('the institute in Abidjan could meet twelve bodies through MAOC-N', async () => {
  const data = await answer(`{ agency(id: "agency:ismi") { notYetMet(first: 13) {
    totalCount unidentifiedLeftOut nodes { partnersInCommon through { id } } } } }`);
  const through = { partnersInCommon: 1, through: [{ id: 'agency:maoc-n' }] };
  expect(data).toEqual({
    agency: {
      notYetMet: {
        totalCount: 19,
        // All but the four that it met in Dakar.
        unidentifiedLeftOut: 17,
        nodes: [...Array.from({ length: 12 }, () => through), { partnersInCommon: 0, through: [] }],
      },
    },
  });
});

test('three bodies met first at the training in Dakar, and the seminar has no date by which one could tell', async () => {
  const data = await answer(`{
    training: event(id: "event:seacop-intelligence-training-dakar") { firstMeetings { ...all } }
    seminar: event(id: "event:seacop-port-security-seminar") { firstMeetings { ...all } }
  }
  fragment all on FirstMeetingConnection {
    totalCount unidentifiedLeftOut undatedLeftOut undecidedLeftOut
    nodes { one { id } other { id } crossesRegions(regionScheme: "m49") inSeacop: crossesRegions crossesSectors }
  }`);
  const pair = (one: string, other: string, crossesSectors: true | null) => ({
    ...{ one: { id: `agency:${one}` }, other: { id: `agency:${other}` } },
    ...{ crossesRegions: true, inSeacop: null, crossesSectors },
  });
  const training = { totalCount: 3, unidentifiedLeftOut: 4, undatedLeftOut: 0, undecidedLeftOut: 0 };
  const seminar = { totalCount: 0, unidentifiedLeftOut: 4, undatedLeftOut: 1, undecidedLeftOut: 0 };
  const nodes = [
    pair('french-customs', 'ismi', null),
    pair('french-customs', 'maoc-n', true),
    pair('ismi', 'maoc-n', null),
  ];
  expect(data).toEqual({
    training: { firstMeetings: { ...training, nodes } },
    seminar: { firstMeetings: { ...seminar, nodes: [] } },
  });
});

interface Matrix {
  readonly cooperation: {
    readonly nodes: readonly Readonly<Record<'pairs' | 'firstMeetings' | 'sharedEvents', number>>[];
  };
}

test('sixty pairs met at four events, five of them first by a stated date', async () => {
  const data = (await answer(`{ cooperation(between: SECTOR) {
    events unidentifiedLeftOut undatedLeftOut undecidedLeftOut nodes { pairs firstMeetings sharedEvents } } }`)) as Matrix;
  const sum = (field: 'pairs' | 'firstMeetings') =>
    data.cooperation.nodes.reduce((all, { [field]: value }) => all + value, 0);
  expect(data).toMatchObject({
    cooperation: { events: 4, unidentifiedLeftOut: 21, undatedLeftOut: 1, undecidedLeftOut: 0 },
  });
  expect([sum('pairs'), sum('firstMeetings')]).toEqual([60, 5]);
});

test('the two private bodies at the seminar met once', async () => {
  const data = await answer(`{ cooperation(between: SECTOR, where: { kinds: [SEMINAR] }) {
    nodes { one { id } other { id } pairs sharedEvents firstMeetings } } }`);
  const cell = { one: { id: 'PRIVATE' }, other: { id: 'PRIVATE' }, pairs: 1, sharedEvents: 1, firstMeetings: 0 };
  expect(data).toMatchObject({ cooperation: { nodes: expect.arrayContaining([cell]) as unknown } });
});

/** What is asked, and the statements that it takes, however many bodies or events it is asked of. */
const prices: readonly (readonly [what: string, query: string, statements: readonly string[]])[] = [
  [
    'the partners of one body',
    '{ agency(id: "agency:maoc-n") { partners { nodes { agency { name basedIn { name } } weight firstMet } pageInfo { endCursor } } } }',
    ['agency/by-ids', 'network/partners-of-agencies'],
  ],
  [
    'the partners of all bodies, and how many',
    '{ agencies(first: 100) { nodes { partners { totalCount unidentifiedLeftOut nodes { agency { name } } } } } }',
    ['agency/list', 'network/groups-of-partners-of-agencies', 'network/partners-of-agencies'],
  ],
  [
    'how many partners, without them',
    '{ agencies(first: 100) { nodes { partners { totalCount } } } }',
    ['agency/list', 'network/groups-of-partners-of-agencies'],
  ],
  [
    'the events shared with all partners of all bodies',
    '{ agencies(first: 100) { nodes { partners { nodes { events { nodes { title } } } } } } }',
    ['agency/list', 'event/of-partners', 'network/partners-of-agencies'],
  ],
  [
    'whom all bodies have not met, and through whom they could',
    '{ agencies(first: 100) { nodes { notYetMet { nodes { agency { name } through { name } } } } } }',
    ['agency/list', 'network/common-partners', 'network/not-yet-met-of-agencies'],
  ],
  [
    'the first meetings at all events, with what was left out',
    '{ events(first: 100) { nodes { firstMeetings { totalCount undatedLeftOut undecidedLeftOut nodes { one { name } crossesRegions crossesSectors } } } } }',
    ['event/list', 'network/first-meetings-of-events'],
  ],
  [
    'two matrices of the same events without their first meetings',
    '{ regions: cooperation(between: REGION) { nodes { pairs } } kinds: cooperation(between: AGENCY_KIND) { nodes { sharedEvents } } }',
    ['agency/by-ids', 'network/meetings'],
  ],
  [
    'a matrix with its first meetings',
    '{ cooperation(between: REGION) { totalCount nodes { firstMeetings } } }',
    ['agency/by-ids', 'network/meetings', 'network/other-meetings'],
  ],
  ['on how many events a matrix stands', '{ cooperation(between: REGION) { events } }', ['network/meetings']],
];

test.each(prices)('%s', async (_, query, expected) => {
  const { errors, statements } = await api.ask(query);
  expect(errors).toEqual([]);
  expect([...statements].sort()).toEqual(expected);
});
