import { readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { createYoga } from 'graphql-yoga';
import { useHttpRules } from '../../src/server/use-http-rules.ts';
import { usePlayground } from '../../src/server/playground.ts';
import type { PlaygroundOptions } from '../../src/server/playground.ts';

const root = join(import.meta.dirname, '..', '..');

/** The repository's own examples. */
export const examplesDir = join(root, 'examples');

const typeDefs = readdirSync(join(root, 'schema')).map((file) => readFileSync(join(root, 'schema', file), 'utf8'));

const exchangeOf = (code: string, name: string, region: string) => ({
  port: null,
  country: { code, name, region: { name: region } },
  practice: { title: `Port security presented by ${name}`, themes: ['PROCEDURE', 'TECHNOLOGY'] },
  event: { title: 'Port Security Seminar' },
  session: { title: 'Cross-Atlantic exchange' },
  evidence: [{ standing: 'STATED', locator: 'P6', source: { title: null, url: 'https://example.org/article' } }],
});

const exchanges = [
  exchangeOf('AR', 'Argentina', 'Latin America'),
  exchangeOf('BB', 'Barbados', 'Caribbean'),
  exchangeOf('PE', 'Peru', 'Latin America'),
  exchangeOf('SN', 'Senegal', 'West Africa'),
];

const antwerp = {
  locode: 'BEANR',
  name: 'Antwerp',
  latitude: 51.23,
  longitude: 4.4,
  country: { code: 'BE', name: 'Belgium', region: null },
};

const told = (sequence: number) => ({
  cursor: `cursor ${sequence}`,
  node: { id: `change ${sequence}`, recordId: 'agency:police', who: 'an editor' },
});

/** Tells of two changes, and then of nothing more until nobody listens. */
async function* changes({ signal }: Request) {
  for (const sequence of [1, 2]) {
    await wait(200);
    yield { changes: told(sequence) };
  }
  await once(signal, 'abort');
}

const resolvers = {
  Subscription: {
    changes: { subscribe: (_: unknown, __: unknown, { request }: { request: Request }) => changes(request) },
  },
  LiveChange: { __resolveType: () => 'ChangeEdge' },
  Query: {
    exchanges: () => ({ totalCount: exchanges.length, nodes: exchanges }),
    ports: () => ({ totalCount: 1, nodes: [antwerp] }),
    port: () => {
      throw new Error('The small API knows no single port.');
    },
  },
};

const statement = { name: 'exchange.list', text: 'MATCH (event:Event)\nRETURN event.id', parameters: ['markings'] };

/** The real schema and the real page, with answers that need no database. */
export const createSmallApi = (options: Partial<PlaygroundOptions> = {}) =>
  createYoga({
    schema: makeExecutableSchema({
      typeDefs,
      resolvers,
      resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
    }),
    graphiql: false,
    landingPage: false,
    logging: false,
    maskedErrors: false,
    plugins: [
      useHttpRules({ corsOrigins: [], hosts: null }),
      usePlayground({ distDir: join(root, 'web', 'playground', 'dist'), examplesDir, ...options }),
      {
        onExecutionResult(event) {
          if (event.request.headers.get('x-explain') !== '1') return;
          event.setResult({ ...event.result, extensions: { statements: [statement] } });
        },
      },
    ],
  });

/** An API that is served on a port of this machine until it is closed. */
export interface ServedApi {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the small API over HTTP. */
export const serveSmallApi = async (options: Partial<PlaygroundOptions> = {}): Promise<ServedApi> => {
  const yoga = createSmallApi(options);
  const server = createServer((request, response) => void yoga(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};
