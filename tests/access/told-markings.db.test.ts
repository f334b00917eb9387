import { anEditor, evidence, openWritingApi, recordText, seedDatabase } from '../recording/writing-api.ts';
import { testDatabase } from '../support/neo4j.ts';
import { openViewedApi } from './viewed-api.ts';
import type { ViewedApi } from './viewed-api.ts';

/*
 * With `x-markings: 1` an answer tells the markings of what it says, also where it names a record without showing it,
 * shows it as it stood, or counts it among others.
 */
const editor = anEditor('TLP:AMBER', 'TLP:GREEN', 'TLP:RED/a');
let api: ViewedApi;
let amberUntil = '';

beforeAll(async () => {
  const database = testDatabase();
  await seedDatabase(database);
  const writing = await openWritingApi(database);
  const write = (input: object) => writing.ask(editor, recordText('Agency', 'id'), { input });
  const marked = { id: 'agency:lanterns', name: 'Keepers of the Lanterns', kind: 'POLICE', marking: 'TLP:AMBER' };
  await write({ ...marked, evidence });
  amberUntil = new Date().toISOString();
  await write({ id: marked.id, marking: 'TLP:RED/a' });
  const record = async (label: string, input: object) => {
    const { done } = await writing.ask(editor, recordText(label, 'id'), { input: { ...input, evidence } });
    expect(done.__typename).toBe(`Record${label}Success`);
  };
  const event = 'event:lit';
  await record('Event', {
    id: event,
    title: 'A lit meeting',
    kind: 'SEMINAR',
    status: 'HELD',
    under: 'programme:watch',
  });
  await record('Practice', {
    id: 'practice:wicks',
    title: 'Trimming wicks',
    themes: ['PROCEDURE'],
    marking: 'TLP:GREEN',
  });
  await record('Attendance', { agency: 'agency:police', event, roles: ['PARTICIPANT'] });
  await record('Attendance', {
    ...{ agency: marked.id, event, roles: ['PRESENTER'], shared: ['practice:wicks'] },
    ...{ for: 'country:BE', marking: 'TLP:AMBER' },
  });
  await writing.close();
  api = await openViewedApi(database);
});
afterAll(() => api.close());

const told = async (query: string): Promise<readonly string[]> => {
  const [status, text] = await api.ask(query, editor);
  expect(status).toBe(200);
  expect(text).not.toContain('"errors"');
  return (JSON.parse(text) as { readonly extensions: { readonly markings: readonly string[] } }).extensions.markings;
};

test.each(['matched', 'rank', 'matched record { id }'])(
  'what a search finds has the marking of its record, asked by { %s }',
  async (fields) => {
    expect(await told(`{ search(text: "Keepers of the Lanterns") { ${fields} } }`)).toEqual(['TLP:RED/a']);
  },
);

test('a record as it stood has the marking that it had, and the one that it has', async () => {
  const past = (asOf: string) => `{ record(id: "agency:lanterns", asOf: "${asOf}") { id label } }`;
  expect(await told(past(amberUntil))).toEqual(['TLP:AMBER', 'TLP:RED/a']);
  expect(await told(past(new Date().toISOString()))).toEqual(['TLP:RED/a']);
});

const everything = 'TLP:AMBER TLP:CLEAR TLP:GREEN TLP:RED/a'.split(' ');

test.each([
  ['agencies', '{ agencies(where: { text: "lanterns" }) { totalCount } }', ['TLP:RED/a']],
  [
    'bodies by kind',
    '{ agencies(where: { text: "lanterns" }) { groups(by: [KIND], regionScheme: "m49") { nodes { count } } } }',
    ['TLP:RED/a'],
  ],
  ['bodies of a country', '{ country(code: "BE") { agencies { totalCount } } }', ['TLP:CLEAR']],
  [
    'attendances of an event',
    '{ event(id: "event:lit") { attendances { totalCount } } }',
    ['TLP:AMBER', 'TLP:CLEAR', 'TLP:RED/a'],
  ],
  [
    'all attendances by kind',
    '{ attendances { groups(by: [AGENCY_KIND], regionScheme: "m49") { nodes { count } } } }',
    ['TLP:AMBER', 'TLP:CLEAR', 'TLP:RED/a'],
  ],
  [
    'events of a body',
    '{ agencies(where: { text: "lanterns" }) { nodes { events { totalCount } } } }',
    ['TLP:CLEAR', 'TLP:RED/a'],
  ],
  ['all exchanges', '{ exchanges { totalCount } }', everything],
  ['all practices', '{ practices { totalCount } }', ['TLP:CLEAR', 'TLP:GREEN']],
  ['records of a source', '{ sources { totalCount nodes { records { totalCount } } } }', everything],
  ['nothing', '{ agencies(where: { text: "nobody is called this" }) { totalCount } }', []],
  ['changes', '{ changes { totalCount } }', everything],
  ['coverage', '{ coverage(programme: "watch") { eventCount } }', ['TLP:AMBER', 'TLP:CLEAR', 'TLP:RED/a']],
  [
    'who met',
    '{ cooperation(between: AGENCY_KIND, regionScheme: "m49") { totalCount } }',
    ['TLP:AMBER', 'TLP:CLEAR', 'TLP:RED/a'],
  ],
])('a count of %s has the markings of what it counts', async (_, query, markings) => {
  expect(await told(query)).toEqual(markings);
});
