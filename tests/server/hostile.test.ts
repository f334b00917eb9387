import fc from 'fast-check';
import { openSilentApi } from '../support/silent-api.ts';
import { hostileRequest } from './hostile-documents.ts';
import type { Hostile } from './hostile-documents.ts';

const total = Number(process.env['PORTOLAN_TEST_DOCUMENTS'] ?? '10000');
const seed = Number(process.env['PORTOLAN_TEST_SEED'] ?? '20261125');
const perRound = 1_000;
const rounds = Array.from({ length: Math.ceil(total / perRound) }, (_, index) => seed + index);

const { api, reported } = openSilentApi({
  ...{ PORTOLAN_MAX_REQUESTS_PER_MINUTE: '0', PORTOLAN_EXPLAIN: 'off' },
});

/** What no answer may tell: stacks, paths of files, names of our parts, statements, errors of the engine. */
const internal =
  /node_modules|\.ts:\d|\bat \w+ \(|neo4j|MATCH \(|TypeError|RangeError|ReferenceError|Cannot read|is not a function|Maximum call stack|Something went wrong/i;

const said = async ({ body, headers }: Hostile): Promise<readonly [status: number, text: string, type: string]> => {
  const response = await api.fetch('http://localhost/graphql', {
    ...{ method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } },
  });
  return [response.status, await response.text(), response.headers.get('content-type') ?? ''];
};

test.each(rounds)('what is hostile is answered, refused, and told nothing (seed %i)', async (round) => {
  await fc.assert(
    fc.asyncProperty(hostileRequest, async (request) => {
      const [status, text, type] = await said(request);
      const shown = request.body.length < 2_000 ? text.replaceAll(request.body, '') : text;
      expect({ request, status, told: internal.exec(shown)?.[0], reported: [...reported] }).toEqual({
        ...{ request, status: expect.any(Number) as unknown, told: undefined, reported: [] },
      });
      expect(status).toBeLessThan(500);
      if (type.includes('json')) expect(typeof JSON.parse(text)).toBe('object');
    }),
    { seed: round, numRuns: perRound, endOnFailure: true },
  );
});
