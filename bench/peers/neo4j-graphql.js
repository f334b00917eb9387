import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

/*
 * The peer that a user could take instead: @neo4j/graphql on the Yoga that the API has too. What its generated fields cannot
 * say stands in @cypher. Its questions bear the same markings as ours, as filters.
 */
const { NEO4J_URI: uri = '', NEO4J_PASSWORD: password = '' } = process.env;
const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
const typeDefs = readFileSync(new URL('types.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({
  schema,
  context: () => ({ sessionConfig: { database: 'neo4j' }, cypherParams: { markings: ['TLP:CLEAR'] } }),
  graphiql: false,
  landingPage: false,
  logging: false,
  maskedErrors: false,
});
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => {
  console.log(`ready: http://127.0.0.1:${server.address().port}/graphql`);
});
