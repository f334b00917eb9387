import { openSeededApi } from '../support/seeded-api.ts';
import type { SeededApi } from '../support/seeded-api.ts';

let api: SeededApi;

beforeAll(async () => {
  api = await openSeededApi();
});
afterAll(() => api.close());

interface Page {
  readonly list: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const refusal = async (query: string, variables?: Readonly<Record<string, unknown>>) => {
  const { status, data, errors } = await api.ask(query, variables);
  return { status, data, errors: errors.map(({ message, extensions }) => `${extensions.code}: ${message}`) };
};

test.each([
  ['first: 0', '{ agencies(first: 0) { totalCount } }', 'first: 0 is not between 1 and 500.'],
  ['first: 100000', '{ agencies(first: 100000) { totalCount } }', 'first: 100000 is not between 1 and 500.'],
  [
    'a foreign cursor',
    '{ agencies(after: "YXJyYXljb25uZWN0aW9uOjA=") { totalCount } }',
    'after: "YXJyYXljb25uZWN0aW9uOjA=" is not a cursor of this API. Give the endCursor of an earlier page.',
  ],
])('%s is refused with the name of the argument and what is accepted', async (_, query, message) => {
  expect(await refusal(query)).toEqual({ status: 200, data: null, errors: [`BAD_USER_INPUT: ${message}`] });
});

test('a cursor of another list is refused, naming both lists', async () => {
  const { data } = await api.ask('{ practices(first: 1) { pageInfo { endCursor } } }');
  const { endCursor } = (data as { practices: { pageInfo: { endCursor: string } } }).practices.pageInfo;
  const { errors } = await refusal('query ($after: String) { agencies(after: $after) { totalCount } }', {
    after: endCursor,
  });
  expect(errors).toEqual([
    'BAD_USER_INPUT: after: this is a cursor of the list "practices" in the order TITLE_ASC, not of "agencies" in the order NAME_ASC.',
  ]);
});

test('a Locode that is none is refused before anything runs', async () => {
  const { status, data, errors } = await refusal('{ port(locode: "antwerp") { name } }');
  expect({ status, data }).toEqual({ status: 400, data: undefined });
  expect(errors).toEqual([
    expect.stringMatching(/^BAD_USER_INPUT: Expected a Locode, found "antwerp": give the UN\/LOCODE/),
  ]);
});

test('a Locode in a variable is refused with the name of the variable', async () => {
  const { errors } = await refusal('query ($locode: Locode!) { port(locode: $locode) { name } }', {
    locode: 'antwerp',
  });
  expect(errors).toEqual([
    expect.stringMatching(/^BAD_USER_INPUT: Variable "\$locode" got invalid value "antwerp".*UN\/LOCODE/),
  ]);
});

test.each([
  'agency(id: "agency:nobody")',
  'agency(id: "event:seacop-port-security-seminar")',
  'event(id: "")',
  'record(id: "agency:nobody")',
  'record(id: "nonsense")',
  'record(id: "constructor:x")',
  'port(locode: "ZZZZZ")',
  'country(code: "ZZ")',
  'programme(code: "none")',
  'region(id: "region:none:1")',
  'terminal(id: "x")',
  'city(id: "x")',
  'source(id: "x")',
  'practice(id: "x")',
  'outcome(id: "x")',
  'attendance(id: "x")',
])('%s is null, for there is no such record', async (field) => {
  expect(await api.ask(`{ found: ${field} { id } }`)).toMatchObject({ data: { found: null }, errors: [] });
});

test.each([
  'agency:maoc-n',
  'port:BEANR',
  'country:BB',
  'region:seacop:caribbean',
  'programme:seacop',
  'event:seacop-port-security-seminar',
])('record(id: "%s") finds it, whatever its kind', async (id) => {
  const { data } = await api.ask('query ($id: ID!) { record(id: $id) { __typename id recordKind label marking } }', {
    id,
  });
  expect(data).toMatchObject({ record: { id, marking: 'TLP:CLEAR' } });
});

test('every page of every root list, walked one by one, gives the records of the whole list in the same order', async () => {
  for (const list of ['agencies', 'ports', 'events', 'attendances', 'practices', 'exchanges', 'outcomes', 'sources']) {
    const query = (first: number) =>
      `query ($after: String) { list: ${list}(first: ${String(first)}, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const whole = ((await api.ask(query(500))).data as Page).list;
    const walked: string[] = [];
    for (let after: string | null = null, goesOn = true; goesOn;) {
      const page: Page['list'] = ((await api.ask(query(3), { after })).data as Page).list;
      walked.push(...page.nodes.map(({ id }) => id));
      ({ hasNextPage: goesOn, endCursor: after } = page.pageInfo);
    }
    expect({ list, ids: walked }).toEqual({ list, ids: whole.nodes.map(({ id }) => id) });
    expect({ list, total: whole.totalCount }).toEqual({ list, total: walked.length });
  }
});

test('a document that does not parse is refused with 400 and the place of the error', async () => {
  const { status, errors } = await refusal('{ agencies { ');
  expect(status).toBe(400);
  expect(errors).toEqual([expect.stringMatching(/^BAD_USER_INPUT: Syntax Error/)]);
});

test('an unknown field is refused with 400', async () => {
  const { status, errors } = await refusal('{ agencies { colour } }');
  expect(status).toBe(400);
  expect(errors).toEqual(['BAD_USER_INPUT: Cannot query field "colour" on type "AgencyConnection".']);
});

test.each([
  ['application/json', 200],
  ['application/graphql-response+json', 400],
  ['*/*', 400],
  [undefined, 400],
])('a document that is refused is told to a client that accepts %s by the status %i', async (accept, status) => {
  const response = await api.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(accept === undefined ? {} : { accept }) },
    body: JSON.stringify({ query: '{ nothing }' }),
  });
  expect(response.status).toBe(status);
});

test('a body that is no JSON is refused without a word of our insides', async () => {
  const response = await api.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{ "query": ',
  });
  expect(response.status).toBe(400);
  const { errors } = (await response.json()) as { readonly errors: readonly { readonly extensions: object }[] };
  expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
});

test('a cursor with a day that does not exist is refused, not sent to the database', async () => {
  const after = Buffer.from(JSON.stringify(['events', 'DATE_DESC', '2026-02-31', 'event:x'])).toString('base64url');
  const { errors } = await refusal('query ($after: String) { events(after: $after) { totalCount } }', { after });
  expect(errors).toEqual([expect.stringMatching(/^BAD_USER_INPUT: after: the cursor of the list "events" is damaged/)]);
});

test('the statements behind an answer are shown to who asks for them, without the values of their parameters', async () => {
  const { statements } = await api.ask('{ agency(id: "agency:maoc-n") { name basedIn { name } } }');
  expect(statements).toEqual(['agency/by-ids']);
  const silent = await api.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ agency(id: "agency:maoc-n") { kind } }' }),
  });
  expect(await silent.json()).toEqual({ data: { agency: { kind: 'INTERGOVERNMENTAL_CENTRE' } } });
});
