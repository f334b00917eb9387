import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { createYoga } from 'graphql-yoga';
import { usePlayground } from '../../src/server/playground.ts';

const root = join(import.meta.dirname, '..', '..');

const sdl = readdirSync(join(root, 'schema')).map((file) => readFileSync(join(root, 'schema', file), 'utf8'));

const article = { title: null, url: 'https://example.org/article', publisher: '=Publisher' };

const exchangeOf = (code: string, name: string, region: string) => ({
  port: null,
  country: { code, name, region: { name: region } },
  practice: { title: `Port security presented by ${name}`, themes: ['PROCEDURE', 'TECHNOLOGY'] },
  event: { title: 'Port Security Seminar' },
  session: { title: 'Cross-Atlantic exchange' },
  evidence: [{ standing: 'STATED', locator: 'P6', source: article }],
});

const exchanges = [
  exchangeOf('AR', 'Argentina', 'Latin America'),
  exchangeOf('BB', 'Barbados', 'Caribbean'),
  exchangeOf('PE', 'Peru', 'Latin America'),
  exchangeOf('SN', 'Senegal', 'West Africa'),
];

const resolvers = {
  Query: {
    exchanges: () => ({ totalCount: exchanges.length, nodes: exchanges }),
    ports: () => ({
      totalCount: 2,
      nodes: [
        { locode: 'BEANR', name: 'Antwerp' },
        { locode: 'BBBGI', name: 'Bridgetown' },
      ],
    }),
  },
};

const explained = {
  statements: [
    { name: 'exchange.list', text: 'MATCH (event:Event)\nRETURN event.id', parameters: ['markings', 'first'] },
  ],
};

/** The real schema and the real page, with answers that need no database. */
export const createSmallApi = (
  examplesDir = join(root, 'examples'),
  distDir = join(root, 'web', 'playground', 'dist'),
) =>
  createYoga({
    schema: makeExecutableSchema({
      typeDefs: sdl,
      resolvers,
      resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
    }),
    graphiql: false,
    landingPage: false,
    logging: false,
    plugins: [
      usePlayground({ distDir, examplesDir }),
      {
        onExecutionResult(event) {
          if (event.request.headers.get('x-explain') === '1')
            event.setResult({ ...event.result, extensions: explained });
        },
      },
    ],
  });

/** The same on a port of its own of this machine. */
export const serveSmallApi = async (): Promise<{ address: string; close: () => Promise<void> }> => {
  const yoga = createSmallApi();
  const server = createServer((request, response) => void yoga(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
