import { join } from 'node:path';
import { readExamples } from '../../src/server/examples.ts';
import type { Example } from '../../src/server/examples.ts';
import { openSeededApi } from '../support/seeded-api.ts';
import type { SeededApi } from '../support/seeded-api.ts';

let api: SeededApi;
let examples: ReadonlyMap<string, Example>;

beforeAll(async () => {
  api = await openSeededApi();
  examples = new Map(
    (await readExamples(join(import.meta.dirname, '..', '..', 'examples'))).map((one) => [one.name, one]),
  );
});
afterAll(() => api.close());

test('there are at least forty examples, the headline question first', () => {
  expect(examples.size).toBeGreaterThanOrEqual(40);
  expect([...examples.keys()][0]).toBe('ports-sharing-practices');
});

test('each example is answered without an error, as it was when it was last looked at', async () => {
  const answers: Record<string, unknown> = {};
  for (const [name, { question, query, variables }] of examples) {
    const { data, errors } = await api.ask(query, variables);
    expect({ name, errors }).toEqual({ name, errors: [] });
    answers[name] = { question, data };
  }
  for (const [name, answer] of Object.entries(answers)) expect(answer).toMatchSnapshot(name);
});
