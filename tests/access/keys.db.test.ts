import { createKeys } from '../../src/domains/access/keys.ts';
import type { CreateApiKeyInput } from '../../src/generated/graphql.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { ask, testDatabase } from '../support/neo4j.ts';
import { openSeededApi } from '../support/seeded-api.ts';
import type { SeededApi } from '../support/seeded-api.ts';

const database = testDatabase();
const graph = createGraph({ ...database, readTimeout: 60_000 });
const keys = createKeys(graph, { viewer: 'a test', operation: 'keys' });

let api: SeededApi;

beforeAll(async () => {
  await ask(database, 'MATCH (key:ApiKey) DETACH DELETE key');
  api = await openSeededApi();
});
afterAll(async () => {
  await ask(database, 'MATCH (key:ApiKey) DETACH DELETE key');
  await graph.close();
  await api.close();
});

const keyOf = async (more: Partial<CreateApiKeyInput> = {}): Promise<string> =>
  (await keys.create({ name: 'a test', roles: ['READER'], ...more }, 'a test')).key;

interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const asking = async (authorization: string, query: string, variables: object = {}) => {
  const response = await api.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Body;
  return { status: response.status, data, errors, headers: response.headers };
};

const whoAmI = '{ viewer { name isSignedIn roles capabilities markings } }';

test('a key signs its viewer in, with its roles, scopes and markings', async () => {
  const key = await keyOf({
    roles: ['STEWARD'],
    scopes: ['READ', 'WRITE'],
    clearance: 'AMBER',
    organisations: ['ports'],
  });
  const { status, data } = await asking(`Bearer ${key}`, whoAmI);
  expect({ status, data }).toEqual({
    status: 200,
    data: {
      viewer: {
        ...{ name: `key:${key.split('_')[1] ?? ''}`, isSignedIn: true, roles: ['STEWARD'] },
        capabilities: ['READ', 'WRITE'],
        markings: ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT/ports'],
      },
    },
  });
});

test('whoever sends nothing is anonymous, and whoever sends something that is not valid never is', async () => {
  const good = await keyOf();
  const bad = [
    ...['Bearer', 'Bearer x', 'Basic eDp5', `Bearer ${good}x`, `Bearer ${good.slice(0, -1)}~`, `bearer ${good},x`],
    `Bearer ptl_000000000000_${good.slice(-43)}`,
    `Bearer ${good.slice(0, 17)}${good.slice(-42)}A`,
    'Bearer eyJhbGciOiJub25lIn0.e30.',
  ];
  for (const authorization of bad) {
    const { status, data, errors, headers } = await asking(authorization, whoAmI);
    expect({ authorization, status, data }).toEqual({ authorization, status: 401, data: undefined });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect(headers.get('www-authenticate')).toContain('Bearer');
  }
  expect((await api.ask(whoAmI)).data).toMatchObject({ viewer: { name: 'anonymous', isSignedIn: false } });
});

test('a key that has expired or was revoked is refused from then on', async () => {
  const [expiring, revoked] = [await keyOf(), await keyOf()];
  const idOf = (key: string) => key.split('_')[1] ?? '';
  for (const key of [expiring, revoked]) expect((await asking(`Bearer ${key}`, whoAmI)).status).toBe(200);
  await ask(database, 'MATCH (key:ApiKey {id: $id}) SET key.expiresAt = $at', {
    id: idOf(expiring),
    at: new Date(Date.now() - 1).toISOString(),
  });
  await keys.revoke(idOf(revoked));
  for (const key of [expiring, revoked]) expect((await asking(`Bearer ${key}`, whoAmI)).status).toBe(401);
});

test('the secret stands nowhere in the graph', async () => {
  const key = await keyOf();
  const [row] = await ask(
    database,
    'MATCH (key:ApiKey {id: $id}) RETURN properties(key) AS kept, labels(key) AS labels',
    {
      id: key.split('_')[1],
    },
  );
  expect(JSON.stringify(row?.['kept'])).not.toContain(key.split('_').slice(2).join('_'));
  expect(row?.['labels']).toEqual(['ApiKey']);
  expect(row?.['kept']).toMatchObject({ digest: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown });
});

test('the last use is written, at most once a minute', async () => {
  const key = await keyOf();
  const id = key.split('_')[1] ?? '';
  const lastUse = async () =>
    (await ask(database, 'MATCH (key:ApiKey {id: $id}) RETURN key.lastUsedAt AS at', { id }))[0]?.['at'];
  expect(await lastUse()).toBeNull();
  await asking(`Bearer ${key}`, whoAmI);
  const first = await lastUse();
  expect(first).toMatch(/^\d{4}-/);
  await asking(`Bearer ${key}`, whoAmI);
  expect(await lastUse()).toBe(first);
  const old = new Date(Date.now() - 61_000).toISOString();
  await ask(database, 'MATCH (key:ApiKey {id: $id}) SET key.lastUsedAt = $old', { id, old });
  await asking(`Bearer ${key}`, whoAmI);
  expect(((await lastUse()) as string) > (first as string)).toBe(true);
});

const made = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key apiKey { id name createdBy } } }`;

test('an administrator makes, lists and revokes keys; the key made is shown once and signs in', async () => {
  const administrator = await keyOf({ roles: ['ADMINISTRATOR'] });
  const input = { name: 'made by a mutation', roles: ['EDITOR'], groups: ['lisbon'] };
  const { data, errors } = await asking(`Bearer ${administrator}`, made, { input });
  expect(errors).toBeUndefined();
  const { key, apiKey } = data?.['createApiKey'] as { readonly key: string; readonly apiKey: { readonly id: string } };
  expect(apiKey).toMatchObject({ name: input.name, createdBy: `key:${administrator.split('_')[1] ?? ''}` });
  expect((await asking(`Bearer ${key}`, whoAmI)).data).toMatchObject({ viewer: { roles: ['EDITOR'] } });
  const listed = await asking(`Bearer ${administrator}`, '{ apiKeys { id name lastUsedAt revokedAt } }');
  expect(listed.data?.['apiKeys']).toContainEqual(expect.objectContaining({ id: apiKey.id, revokedAt: null }));
  const text = 'mutation ($id: ID!) { revokeApiKey(id: $id) { id revokedAt } }';
  const revoked = await asking(`Bearer ${administrator}`, text, { id: apiKey.id });
  expect(revoked.data).toMatchObject({ revokeApiKey: { id: apiKey.id, revokedAt: expect.any(String) as unknown } });
  expect((await asking(`Bearer ${key}`, whoAmI)).status).toBe(401);
  expect((await asking(`Bearer ${administrator}`, text, { id: 'nobody' })).data).toEqual({ revokeApiKey: null });
});

test.each(['{ apiKeys { id } }', '{ ...F } fragment F on Query { viewer { name } keys: apiKeys { id } }', made])(
  'what administers is refused to others before anything runs: %s',
  async (query) => {
    const input = { name: 'x', roles: ['ADMINISTRATOR'] };
    const before = (await keys.all()).length;
    const unsigned = await asking('', query, { input }).then(() => api.ask(query, { input }));
    expect({ status: unsigned.status, codes: unsigned.errors.map(({ extensions }) => extensions.code) }).toEqual({
      ...{ status: 401, codes: ['UNAUTHENTICATED'] },
    });
    for (const role of ['READER', 'EDITOR', 'STEWARD', 'AUDITOR'] as const) {
      const { status, data, errors } = await asking(`Bearer ${await keyOf({ roles: [role] })}`, query, { input });
      expect({ status, data }).toEqual({ status: 403, data: undefined });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
    expect((await keys.all()).length).toBe(before + 4);
  },
);

test('a refused input names the field', async () => {
  const administrator = await keyOf({ roles: ['ADMINISTRATOR'] });
  const { errors } = await asking(`Bearer ${administrator}`, made, { input: { name: 'x', roles: [] } });
  expect(errors?.map(({ message }) => message)).toEqual(['input.roles: give at least one role.']);
});

test('where nobody may read without signing in, data is 401, and who asks is still told', async () => {
  const closed = await openSeededApi({ PORTOLAN_ANONYMOUS: 'off' });
  try {
    const refused = await closed.ask('{ agencies { totalCount } }');
    expect({ status: refused.status, data: refused.data }).toEqual({ status: 401, data: undefined });
    expect((await closed.ask(whoAmI)).data).toMatchObject({ viewer: { capabilities: [], markings: [] } });
    const response = await closed.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await keyOf()}` },
      body: JSON.stringify({ query: '{ agencies { totalCount } }' }),
    });
    expect(response.status).toBe(200);
  } finally {
    await closed.close();
  }
});
