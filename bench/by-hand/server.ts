import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { operations } from '../operations/all.ts';
import { markings } from '../operations/operation.ts';
import type { Variables } from '../operations/operation.ts';
import { connect } from './connection.ts';

/*
 * The ordinary script without GraphQL: the driver, executeQuery, maps, node:http. Each operation has an address of its own,
 * and takes its variables as JSON.
 */
const { NEO4J_URI: uri = '', NEO4J_PASSWORD: password = '' } = process.env;
const { run } = connect({ uri, user: 'neo4j', password });
const byName = new Map(operations.map((operation) => [operation.name, operation.byHand]));

const answer = async (request: IncomingMessage): Promise<unknown> => {
  const ask = byName.get((request.url ?? '').slice(1));
  if (ask === undefined) throw new Error(`There is no ${request.url ?? ''}.`);
  const variables = JSON.parse(await text(request)) as Variables;
  return ask(run, { ...variables, markings });
};

const server = createServer((request, response) => {
  answer(request).then(
    (data) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data }));
    },
    (error: unknown) => {
      response.statusCode = 500;
      response.end(JSON.stringify({ errors: [{ message: String(error) }] }));
    },
  );
});
server.listen(0, '127.0.0.1', () => {
  console.log(`ready: http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
});
