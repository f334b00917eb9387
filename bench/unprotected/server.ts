import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createYoga } from 'graphql-yoga';
import { createContext } from '../../src/context.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { createReferenceStore } from '../../src/reference/store.ts';
import { createSchema } from '../../src/schema.ts';
import { anonymous } from '../../src/viewer.ts';

/*
 * The same schema on the same Yoga for whoever asks, without what the program protects itself by: nobody signs in, nothing
 * is limited, logged, counted or audited. What it answers faster than the program is what the protections cost.
 */
const { NEO4J_URI: uri = '', NEO4J_PASSWORD: password = '' } = process.env;
const graph = createGraph({ uri, user: 'neo4j', password, database: 'neo4j', readTimeout: 5_000 });
const references = await createReferenceStore(graph.reader(), 5_000);
const yoga = createYoga({
  schema: createSchema(),
  context: () => createContext(graph, references.current(), anonymous),
  graphiql: false,
  landingPage: false,
  logging: false,
  maskedErrors: false,
});
const server = createServer((request, response) => void yoga(request, response));
server.listen(0, '127.0.0.1', () => {
  console.log(`ready: http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`);
});
