import { answerOf, openSilentApi } from '../support/silent-api.ts';

const { post, reported } = openSilentApi();

const asked = async (query: string, headers: Readonly<Record<string, string>> = {}) =>
  answerOf(await post({ query }, { accept: 'application/json, text/event-stream', ...headers }));

test.each([
  'subscription { changes @skip(if: true) { __typename } }',
  'subscription { ...F @include(if: false) } fragment F on Subscription { changes { __typename } }',
  'subscription { ...F } fragment F on Subscription { ... @skip(if: true) { changes { __typename } } }',
])('a subscription whose field hangs on a condition is refused: %s', async (query) => {
  const { codes, messages } = await asked(query);
  expect(codes).toEqual(['BAD_USER_INPUT']);
  expect(messages[0]).toContain('leave out @skip and @include');
});

test.each(['subscription { a: changes { __typename } b: changes { __typename } }', 'subscription { __typename }'])(
  'a subscription of anything but one field is refused: %s',
  async (query) => {
    const { codes } = await asked(query, { accept: 'text/event-stream, application/graphql-response+json' });
    expect(codes[0]).toBe('BAD_USER_INPUT');
  },
);

test('a client that takes anything is answered by events, one that takes none is told so', async () => {
  const response = await post({ query: 'subscription { changes { __typename } }' }, { accept: '*/*' });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  // The first thing that comes is a sign of life; then nobody listens any more, and nothing goes on.
  for await (const chunk of response.body ?? []) {
    expect(new TextDecoder().decode(chunk)).toBe(':\n\n');
    break;
  }
  const refused = await asked('subscription { changes { __typename } }', {
    accept: 'application/graphql-response+json',
  });
  expect(refused).toMatchObject({ status: 406, codes: ['BAD_USER_INPUT'] });
  expect(reported).toEqual([]);
});

test('a page of another site listens as little as it asks', async () => {
  const response = await post(
    { query: 'subscription { changes { __typename } }' },
    { accept: 'text/event-stream', origin: 'https://evil.example' },
  );
  expect(response.status).toBe(403);
});
