import { serverAudits } from 'graphql-http';
import { openSilentApi } from '../support/silent-api.ts';

/* The audit suite of GraphQL over HTTP, with all protections on. */
const { api } = openSilentApi();

const audits = serverAudits({
  url: 'http://localhost/graphql',
  fetchFn: async (url: string, init: RequestInit) => api.fetch(url, init),
});

test('the suite has 61 audits', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
  const result = await audit.fn();
  expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
});
