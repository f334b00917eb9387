import { keyText, newKey } from '../../src/domains/access/rules.ts';
import { createLog } from '../../src/log.ts';
import { openSilentApi } from '../support/silent-api.ts';

const logged = (level: string) => {
  const lines: string[] = [];
  return { lines, log: createLog(level, (line) => lines.push(line)) };
};

test('a request is logged with its id, viewer, operation and outcome, and neither its text nor its values', async () => {
  const { lines, log } = logged('info');
  const { post } = openSilentApi({}, { log });
  const body = { query: 'query Who($id: ID!) { agency(id: $id) { name } }', variables: { id: 'agency:hush' } };
  await post(body, { authorization: 'Bearer ptl_reader', 'x-request-id': 'r-7' });
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    {
      level: 'info',
      request: 'r-7',
      viewer: 'key:ptl_reader',
      operation: 'Who',
      kind: 'query',
      outcome: 'OK',
      status: 200,
    },
  ]);
  expect(lines.join()).not.toMatch(/hush|agency\(/);
});

test('a refusal is logged with its code', async () => {
  const { lines, log } = logged('info');
  const { post } = openSilentApi({}, { log });
  await post({ query: '{ viewer { name } }' }, { authorization: 'Bearer ptl_unknown' });
  await post({ query: '{ nothing }' });
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    { outcome: 'UNAUTHENTICATED', status: 401 },
    { outcome: 'BAD_USER_INPUT', status: 400 },
  ]);
});

test('what goes wrong on our side is told with the id of its request, and masked to the caller', async () => {
  const { post, reported, reportedIn } = openSilentApi();
  const query = 'mutation { createApiKey(input: { name: "x", roles: [READER] }) { key } }';
  const headers = { authorization: 'Bearer ptl_administrator' };
  const answers = await Promise.all(['r-1', 'r-2'].map((id) => post({ query }, { ...headers, 'x-request-id': id })));
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(
    Array.from({ length: 2 }, () => expect.stringContaining('"code":"INTERNAL_SERVER_ERROR"') as unknown),
  );
  expect(reported).toEqual(Array.from({ length: 2 }, () => new Error('Nothing is written here.')));
  expect(reportedIn.toSorted()).toEqual(['r-1', 'r-2']);
});

const key = keyText(newKey());
const password = 'hunter2-hunter2';
const token = `eyJhbGciOiJSUzI1NiJ9.${Buffer.from('{"sub":"x"}').toString('base64url')}.c2lnbmF0dXJl`;

test.each<readonly [string, object, string]>([
  ['a field of that name', { headers: { authorization: `Bearer ${key}` } }, 'x'],
  ['a field within fields', { config: { outside: { password } } }, 'x'],
  ['the message', {}, `The header was Bearer ${key}`],
  ['an error and its cause', { err: new Error(`no ${token}`, { cause: new Error(`with ${key}`) }) }, 'x'],
  ['an address', { uri: `bolt://neo4j:${password}@db` }, 'x'],
])('a secret in %s does not go out', (_, fields, message) => {
  const { lines, log } = logged('debug');
  log.error(fields, message);
  expect(lines).toHaveLength(1);
  expect(lines.join()).not.toContain(key.slice(17));
  expect(lines.join()).not.toContain(token.slice(30));
  expect(lines.join()).not.toContain(password);
  expect(lines.join()).toContain('[redacted]');
});
