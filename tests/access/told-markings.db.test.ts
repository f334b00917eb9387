import { anEditor, evidence, openWritingApi, recordText, seedDatabase } from '../recording/writing-api.ts';
import { testDatabase } from '../support/neo4j.ts';
import { openViewedApi } from './viewed-api.ts';
import type { ViewedApi } from './viewed-api.ts';

/*
 * With `x-markings: 1` an answer tells the markings of what it says, also where it names a record without showing it, or
 * shows it as it stood.
 */
const editor = anEditor('TLP:AMBER', 'TLP:RED/a');
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
