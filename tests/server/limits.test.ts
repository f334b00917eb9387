import { openSilentApi } from '../support/silent-api.ts';

const { api, post, ask, asked } = openSilentApi();

const nested = (levels: number): string => (levels === 1 ? 'id' : `partOf { ${nested(levels - 1)} }`);
const ofDepth = (depth: number): string => `{ event(id: "x") { ${nested(depth - 1)} } }`;
const aliases = (count: number): string =>
  `{ agency(id: "x") { ${Array.from({ length: count }, (_, index) => `a${index}: id`).join(' ')} } }`;
const roots = (count: number): string => `{ ${'__typename '.repeat(count)} }`;
const tokens = (count: number): string => `{ lookup(names: [${'"a" '.repeat(count - 12)}]) { name } }`;

const deep = 'The document has 13 fields within fields; at most 12 are accepted (PORTOLAN_MAX_DEPTH).';

test.each([
  ['depth', ofDepth(12), ofDepth(13), deep],
  ['aliases', aliases(30), aliases(31), '31 aliases; at most 30 are accepted (PORTOLAN_MAX_ALIASES).'],
  [
    'root fields',
    roots(20),
    roots(21),
    '21 fields of the operation itself; at most 20 are accepted (PORTOLAN_MAX_ROOT_FIELDS).',
  ],
])(
  '%s: what keeps the limit is answered, one more is refused with limit and setting',
  async (_, good, bad, message) => {
    expect((await ask(good)).status).toBe(200);
    expect(await ask(bad)).toMatchObject({
      ...{ status: 400, data: undefined, codes: ['LIMIT_EXCEEDED'] },
      messages: [expect.stringContaining(message) as unknown],
    });
    expect((await ask(bad, { accept: 'application/json' })).status).toBe(200);
  },
);

test('tokens: a document of more than 2,000 is given up while it is parsed', async () => {
  // Of names there may be 1,000, which the field itself says.
  expect(await ask(tokens(2_000))).toMatchObject({ status: 200, codes: ['LIMIT_EXCEEDED'] });
  expect(await ask(tokens(2_001))).toMatchObject({ status: 400, codes: ['LIMIT_EXCEEDED'] });
  expect((await ask('{ a '.repeat(10_000))).messages[0]).toContain('(PORTOLAN_MAX_TOKENS)');
});

test('depth is that of what fragments spread, and introspection is apart', async () => {
  const spread = `{ event(id: "x") { ...A } } fragment A on Event { ${nested(8)} partOf { ...B } } fragment B on Event { ${nested(11)} }`;
  expect((await ask(spread)).messages[0]).toContain(deep);
  const ofTypes = 'ofType { '.repeat(9);
  expect((await ask(`{ __schema { types { fields { type { ${ofTypes} name ${'}'.repeat(9)} } } } } }`)).status).toBe(
    200,
  );
});

test('a document is refused for any of its operations, whichever was to run before', async () => {
  const two = `query Small { viewer { name } } query Deep ${ofDepth(13)}`;
  for (const operationName of ['Small', 'Deep', 'Small'])
    expect((await post({ query: two, operationName })).status).toBe(400);
});

const bomb = `{ ...F0 } ${Array.from(
  { length: 40 },
  (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
).join(' ')} fragment F40 on Query { a: agency(id: "x") { id } }`;

test('aliases that fragments multiply are counted as often as they are spread, in no time', async () => {
  const began = performance.now();
  const { status, messages } = await ask(bomb);
  expect(status).toBe(400);
  expect(messages.join()).toContain(`${2 ** 40} aliases`);
  // A promise, not a measure: spread one by one it would take years.
  expect(performance.now() - began).toBeLessThan(10_000);
});

test('a ring of fragments is refused as one', async () => {
  const ring = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }';
  expect(await ask(ring)).toMatchObject({ status: 400, codes: ['BAD_USER_INPUT'] });
});

const within = (first: number | string, inner = 'id') =>
  `{ events(first: ${first}) { nodes { attendances(first: 200) { nodes { agency { ${inner} } } } } } }`;

test.each([
  ['a page of a page is their product and the pages themselves', within(400), 400 + 400 * 200],
  [
    'what is not listed is not counted',
    '{ events(first: 500) { totalCount groups(by: [YEAR]) { nodes { count } } } }',
    0,
  ],
  ['without first it is the default of the field', '{ events { nodes { attendances { nodes { id } } } } }', 25 + 250],
  [
    'a list that is no connection multiplies what it holds',
    '{ search(text: "x", first: 50) { record { ... on Event { attendances(first: 100) { nodes { id } } } } } }',
    50 + 5_000,
  ],
  ['edges are nodes', '{ events(first: 10) { edges { node { id } } } }', 10],
  [
    'fragments count where they are spread',
    '{ a: events(first: 10) { ...L } b: events(first: 20) { ...L } } fragment L on EventConnection { nodes { id } }',
    30,
  ],
])('records: %s', async (_, query, nodes) => {
  const { status, extensions } = await ask(query, { 'x-cost': '1' });
  expect(status).toBe(200);
  expect(extensions).toMatchObject({ cost: { nodes } });
});

test('records: too many are refused before anything runs, whether first is written, a variable or its default', async () => {
  const before = asked.length;
  const message = expect.stringContaining(
    '100500 records; at most 100000 are accepted (PORTOLAN_MAX_NODES)',
  ) as unknown;
  const refused = { status: 400, codes: ['LIMIT_EXCEEDED'], messages: [message] };
  expect(await ask(within(500))).toMatchObject(refused);
  const byVariable = `query ($n: Int!) ${within('$n')}`;
  const given = await post({ query: byVariable, variables: { n: 500 } });
  expect(given.status).toBe(400);
  expect((await post({ query: byVariable, variables: { n: 10 } })).status).toBe(200);
  expect(await ask(`query ($n: Int = 500) ${within('$n')}`)).toMatchObject(refused);
  expect(asked.length).toBeGreaterThan(before);
});

test('cost is told to whoever asks for it, and to nobody else', async () => {
  expect((await ask('{ viewer { name } }')).extensions).toEqual({});
  expect((await ask('{ me: viewer { name } }', { 'x-cost': '1' })).extensions).toEqual({
    cost: { depth: 2, aliases: 1, rootFields: 1, nodes: 0 },
  });
});

test('a body that is too long is 413, also where it does not say how long it is', async () => {
  const query = `{ __typename } # ${'x'.repeat(100_000)}`;
  const told = await post({ query });
  expect(told.status).toBe(413);
  expect(await told.json()).toMatchObject({
    errors: [
      {
        message: expect.stringContaining('PORTOLAN_MAX_BODY_BYTES') as unknown,
        extensions: { code: 'LIMIT_EXCEEDED' },
      },
    ],
  });
  const chunks = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode('x'.repeat(50_000)));
    },
  });
  const untold = await api.fetch('http://localhost/graphql', {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: chunks, duplex: 'half' },
  });
  expect(untold.status).toBe(413);
});

test('every limit is a setting', async () => {
  const narrow = openSilentApi({
    PORTOLAN_MAX_DEPTH: '1',
    PORTOLAN_MAX_ALIASES: '1',
    PORTOLAN_MAX_ROOT_FIELDS: '1',
    PORTOLAN_MAX_NODES: '1',
  });
  const { codes, messages } = await narrow.ask('{ a: viewer { name } b: viewer { name } }');
  expect(codes).toEqual(['LIMIT_EXCEEDED', 'LIMIT_EXCEEDED', 'LIMIT_EXCEEDED']);
  expect(messages.join()).toMatch(/at most 1 are.*at most 1 are.*at most 1 are/);
});

test('more requests a minute than the limit are 429 with the time to wait, told apart by viewer', async () => {
  const narrow = openSilentApi({ PORTOLAN_MAX_REQUESTS_PER_MINUTE: '3' });
  const query = { query: '{ viewer { name } }' };
  const first = await Promise.all([1, 2, 3].map(() => narrow.post(query)));
  expect(first.map(({ status }) => status)).toEqual([200, 200, 200]);
  const refused = await narrow.post(query);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
  expect((await narrow.post(query, { authorization: 'Bearer ptl_reader' })).status).toBe(200);
});

test('more requests at once than the limit are 429, and those that are over make room', async () => {
  const narrow = openSilentApi({ PORTOLAN_MAX_CONCURRENT: '2' });
  const query = { query: '{ agencies { totalCount } }' };
  const statuses = (await Promise.all([1, 2, 3, 4].map(() => narrow.post(query)))).map(({ status }) => status);
  expect(statuses.toSorted()).toEqual([200, 200, 429, 429]);
  expect((await narrow.post(query)).status).toBe(200);
});

test('the transaction is told for whom, for which operation and for which request it runs', async () => {
  await post(
    { query: 'query WhoCame { events { totalCount } }' },
    { authorization: 'Bearer ptl_reader', 'x-request-id': 'r-1' },
  );
  expect(asked.at(-1)).toEqual({ viewer: 'key:ptl_reader', operation: 'WhoCame', request: 'r-1' });
});
