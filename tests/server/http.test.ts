import { openSilentApi } from '../support/silent-api.ts';

const { api, post, ask } = openSilentApi({ PORTOLAN_CORS_ORIGINS: 'https://board.example' });
const question = JSON.stringify({ query: '{ viewer { name } }' });

const send = async (init: RequestInit, path = '/graphql'): Promise<Response> =>
  api.fetch(`http://localhost${path}`, init);

interface Body {
  readonly errors: readonly { readonly extensions: { readonly code: string } }[];
}
const codes = async (response: Response) =>
  ((await response.json()) as Body).errors.map(({ extensions }) => extensions.code);

test.each([
  ['text/plain', question],
  ['application/x-www-form-urlencoded', 'query=%7Bviewer%7Bname%7D%7D'],
  ['multipart/form-data; boundary=x', '--x--'],
  ['application/graphql', '{ viewer { name } }'],
  ['application/jsonx', question],
  ['', question],
])('a POST of %s, as a form of another site could send it, is 415', async (type, body) => {
  const response = await send({ method: 'POST', headers: { 'content-type': type }, body });
  expect(response.status).toBe(415);
  expect(await codes(response)).toEqual(['BAD_USER_INPUT']);
});

test('a POST without a type is 415', async () => {
  const body = new TextEncoder().encode(question);
  expect((await send({ method: 'POST', body })).status).toBe(415);
});

test('a change by GET is 405, by a fragment or a name too', async () => {
  const change = 'mutation M { revokeApiKey(id: "x") { id } }';
  for (const query of [
    `query=${encodeURIComponent(change)}`,
    `query=${encodeURIComponent(`query Q { viewer { name } } ${change}`)}&operationName=M`,
  ]) {
    const response = await send({ headers: { authorization: 'Bearer ptl_administrator' } }, `/graphql?${query}`);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  }
  const read = await send({}, `/graphql?query=${encodeURIComponent('{ viewer { name } }')}`);
  expect(read.status).toBe(200);
});

test.each([
  ['origin', 'https://evil.example'],
  ['origin', 'null'],
  ['sec-fetch-site', 'cross-site'],
  ['sec-fetch-site', 'same-site'],
])('what a browser sends from a page of another site (%s: %s) is 403', async (name, value) => {
  const response = await post({ query: '{ viewer { name } }' }, { [name]: value });
  expect(response.status).toBe(403);
  expect(await codes(response)).toEqual(['FORBIDDEN']);
  expect(response.headers.get('access-control-allow-origin')).not.toBe(value);
});

test.each([
  [{ origin: 'http://localhost', host: 'localhost', 'sec-fetch-site': 'same-origin' }],
  [{ 'sec-fetch-site': 'none' }],
  [{ origin: 'https://board.example', 'sec-fetch-site': 'cross-site' }],
  [{}],
])('a page of our own, one that is listed, and what is no browser are answered: %j', async (headers) => {
  expect((await post({ query: '{ viewer { name } }' }, headers as Readonly<Record<string, string>>)).status).toBe(200);
});

test('only sites that are listed are told that their pages may read the answer', async () => {
  const preflight = (origin: string) =>
    send({
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
  expect((await preflight('https://board.example')).headers.get('access-control-allow-origin')).toBe(
    'https://board.example',
  );
  expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).not.toBe(
    'https://evil.example',
  );
  const closed = openSilentApi().api;
  const answer = await closed.fetch('http://localhost/graphql', {
    method: 'OPTIONS',
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
  });
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
});

test('every answer says that it is not to be kept, framed, sniffed or run', async () => {
  const response = await post({ query: '{ viewer { name } }' });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': expect.stringContaining("default-src 'none'") as unknown,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect(response.headers.has('strict-transport-security')).toBe(false);
});

test('the request’s id is that of the caller where it is one, else of our own', async () => {
  expect(
    (await post({ query: '{ viewer { name } }' }, { 'x-request-id': 'abc-1.2' })).headers.get('x-request-id'),
  ).toBe('abc-1.2');
  for (const id of ['x'.repeat(65), 'a b', '"><script>']) {
    const response = await post({ query: '{ viewer { name } }' }, { 'x-request-id': id });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  }
});

test('the schema is shown to whoever has signed in; to everybody only by setting', async () => {
  const closed = openSilentApi({ PORTOLAN_INTROSPECTION: 'off' });
  for (const query of [
    '{ __schema { queryType { name } } }',
    '{ ...F } fragment F on Query { t: __type(name: "Agency") { name } }',
  ]) {
    expect((await ask(query)).status).toBe(200);
    expect(await closed.ask(query)).toMatchObject({ status: 401, data: undefined, codes: ['UNAUTHENTICATED'] });
    expect((await closed.ask(query, { authorization: 'Bearer ptl_reader' })).status).toBe(200);
  }
  expect((await closed.ask('{ __typename }')).status).toBe(200);
});

test('the metrics are for auditors and administrators, or for everybody by setting', async () => {
  const closed = openSilentApi({ PORTOLAN_METRICS: 'key' }).api;
  const at = (role: string) =>
    closed.fetch('http://localhost/metrics', { headers: role === '' ? {} : { authorization: `Bearer ptl_${role}` } });
  expect((await at('')).status).toBe(401);
  expect((await at('editor')).status).toBe(403);
  expect((await at('unknown')).status).toBe(401);
  for (const role of ['auditor', 'administrator']) expect((await at(role)).status).toBe(200);
  const open = await send({}, '/metrics');
  expect(await open.text()).toMatch(/portolan_request_seconds_bucket\{le="0.005",kind="query",status="200"\} \d+/);
});

test('where no audit is kept there is none to read', async () => {
  expect((await send({ headers: { authorization: 'Bearer ptl_auditor' } }, '/audit')).status).toBe(404);
});

test('a page under a name that has come to lead to this machine may not ask; what is no browser may', async () => {
  const named = async (headers: Readonly<Record<string, string>>, host = 'evil.example') =>
    api.fetch(`http://${host}:4000/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', host: `${host}:4000`, ...headers },
      body: question,
    });
  const browsers: readonly Readonly<Record<string, string>>[] = [
    { 'sec-fetch-site': 'same-origin' },
    { origin: 'http://evil.example:4000' },
  ];
  for (const headers of browsers) {
    const response = await named(headers);
    expect([response.status, await codes(response)]).toEqual([421, ['FORBIDDEN']]);
  }
  expect((await named({})).status).toBe(200);
  for (const host of ['localhost', '127.0.0.1', '[::1]'])
    expect((await named({ 'sec-fetch-site': 'same-origin' }, host)).status).toBe(200);
});

test('errors name what is alike only where everybody may read the schema', async () => {
  const texts = async (shown: ReturnType<typeof openSilentApi>) => {
    const wrong = [
      { query: '{ viewer { nam } }' },
      { query: '{ events(where: { status: [HELT] }) { totalCount } }' },
      {
        query: 'query Q($status: [EventStatus!]) { events(where: { status: $status }) { totalCount } }',
        variables: { status: ['HELT'] },
      },
    ];
    return Promise.all(wrong.map(async (body) => (await shown.post(body)).text()));
  };
  for (const text of await texts(openSilentApi({ PORTOLAN_INTROSPECTION: 'on' })))
    expect(text).toContain('Did you mean');
  for (const text of await texts(openSilentApi({ PORTOLAN_INTROSPECTION: 'off' }))) {
    expect(text).toContain('BAD_USER_INPUT');
    expect(text).not.toContain('Did you mean');
  }
});
