import { encodeCursor } from '../../src/graph/cursor.ts';
import { cellOrder, firstMeetingOrder, partnerOrders } from '../../src/domains/network/orders.ts';
import { attends, smallGraph } from '../oracle/small-graph.ts';
import { testDatabase } from '../support/neo4j.ts';
import { storeGraph } from '../support/record-graph.ts';
import { migrateDatabase, openWatchedApi } from '../support/watched-api.ts';
import type { WatchedApi } from '../support/watched-api.ts';

const hidden = { marking: 'TLP:RED/group' };
const agency = { kind: 'POLICE', aliases: [] };
const event = { kind: 'SEMINAR', status: 'HELD', level: 'EVENT', knownBy: { day: '2024-06-01' } };
const graph = smallGraph([...attends('a', 'e'), ...attends('b', 'e'), ...attends('h', 'e')], {
  'agency:a': agency,
  'agency:b': agency,
  'agency:c': agency,
  'agency:h': { ...agency, ...hidden },
  'agency:n': { ...agency, identified: false },
  'event:e': event,
  'event:x': { ...event, ...hidden },
});

let api: WatchedApi;

const ask = async (question: string) => {
  const { answer } = await api.ask(question, ['TLP:CLEAR']);
  const { data, errors = [] } = answer;
  return { data, errors: errors.map(({ message, extensions: { code } }) => `${String(code)} ${message}`) };
};

describe('on a graph with two bodies that met and one that nobody met', () => {
  beforeAll(async () => {
    await migrateDatabase(testDatabase());
    await storeGraph(testDatabase(), graph);
    api = await openWatchedApi(testDatabase());
  });
  afterAll(() => api.close());

  test('a body or event that is hidden is as one that is not there', async () => {
    const of = (id: string, event: string) =>
      ask(`{ agency(id: "${id}") { partners { totalCount } } event(id: "${event}") { firstMeetings { totalCount } } }`);
    expect(await of('agency:h', 'event:x')).toEqual(await of('agency:none', 'event:none'));
    expect(await of('agency:h', 'event:x')).toEqual({ data: { agency: null, event: null }, errors: [] });
  });

  test('a body without a name has no partners and nobody that it has not met', async () => {
    const { data } = await ask(`{ agency(id: "agency:n") {
      partners { totalCount unidentifiedLeftOut nodes { weight } } notYetMet { totalCount unidentifiedLeftOut nodes { partnersInCommon } } } }`);
    const none = { totalCount: 0, unidentifiedLeftOut: 0, nodes: [] };
    expect(data).toEqual({ agency: { partners: none, notYetMet: none } });
  });

  const cursorOf = (level: 'EVENT' | 'SESSION') => encodeCursor(partnerOrders[level], ['1000000', 'agency:a']);
  const cell = encodeCursor(cellOrder('SECTOR'), ['1', 'a', 'b']);
  const inAgency = (inner: string) => `{ agency(id: "agency:a") { ${inner} } }`;
  const inEvent = (inner: string) => `{ event(id: "event:e") { ${inner} } }`;

  test.each([
    ['first: 0 is not between 1 and 500.', inAgency('partners(first: 0) { totalCount }')],
    ['first: 501 is not between 1 and 500.', inAgency('notYetMet(first: 501) { totalCount }')],
    ['first: 0 is not between', inAgency('notYetMet { nodes { through(first: 0) { id } } }')],
    ['first: 0 is not between', inAgency('partners { nodes { events(first: 0) { totalCount } } }')],
    ['first: -1 is not between', inEvent('firstMeetings(first: -1) { totalCount }')],
    ['first: 501 is not between', '{ cooperation(between: SECTOR, first: 501) { totalCount } }'],
    ['after: "nonsense" is not a cursor of this API.', inAgency('partners(after: "nonsense") { totalCount }')],
    [
      'after: this is a cursor of the list "partners (level: SESSION)"',
      inAgency(`partners(after: "${cursorOf('SESSION')}") { totalCount }`),
    ],
    [
      'after: this is a cursor of the list "partners"',
      inAgency(`notYetMet(after: "${cursorOf('EVENT')}") { totalCount }`),
    ],
    [
      'after: the cursor of the list "firstMeetings" is damaged',
      inEvent(`firstMeetings(after: "${encodeCursor(firstMeetingOrder, ['agency:a'])}") { totalCount }`),
    ],
    [
      'after: this is a cursor of the list "cooperation (SECTOR)"',
      `{ cooperation(between: AGENCY_KIND, after: "${cell}") { totalCount } }`,
    ],
    ['where: text is blank', inAgency('partners(where: { text: " " }) { totalCount }')],
    ['where: text is blank', '{ cooperation(between: SECTOR, where: { text: " " }) { totalCount } }'],
  ])('%s', async (message, question) => {
    const { errors } = await ask(question);
    expect(errors).toEqual([expect.stringContaining(`BAD_USER_INPUT ${message}`)]);
  });
});

describe('on an empty graph', () => {
  beforeAll(async () => {
    await migrateDatabase(testDatabase());
    await storeGraph(testDatabase(), { nodes: [], relations: [] });
    api = await openWatchedApi(testDatabase());
  });
  afterAll(() => api.close());

  test('nobody has met anybody', async () => {
    const { data, errors } = await ask(`{
      agency(id: "agency:a") { partners { totalCount } }
      cooperation(between: REGION) { totalCount events unidentifiedLeftOut undatedLeftOut undecidedLeftOut nodes { pairs } }
    }`);
    const none = {
      totalCount: 0,
      events: 0,
      unidentifiedLeftOut: 0,
      undatedLeftOut: 0,
      undecidedLeftOut: 0,
      nodes: [],
    };
    expect({ data, errors }).toEqual({ data: { agency: null, cooperation: none }, errors: [] });
  });
});
