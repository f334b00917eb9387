import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readExamples } from '../../src/server/examples.ts';
import type { Example } from '../../src/server/examples.ts';
import { openSeededApi } from '../support/seeded-api.ts';
import type { SeededApi } from '../support/seeded-api.ts';

const folder = join(import.meta.dirname, '..', '..', 'examples');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''))
  .sort();

let api: SeededApi;
let examples: ReadonlyMap<string, Example>;

beforeAll(async () => {
  api = await openSeededApi();
  examples = new Map((await readExamples(folder)).map((one) => [one.name, one]));
});
afterAll(() => api.close());

test('there are at least forty examples, the headline question first', () => {
  expect(examples.size).toBeGreaterThanOrEqual(40);
  expect([...examples.keys()][0]).toBe('ports-sharing-practices');
});

test.each(names)('%s is answered without an error, as it was when it was last looked at', async (name) => {
  const { question = '', query = '', variables = {} } = examples.get(name) ?? {};
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toEqual([]);
  expect({ question, data }).toMatchSnapshot();
});
