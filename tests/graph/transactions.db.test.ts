import { statements } from '../../src/generated/statements.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { ask, testDatabase } from '../support/neo4j.ts';
import { migrateDatabase } from '../support/watched-api.ts';

const database = testDatabase();
const graph = createGraph({ ...database, readTimeout: 60_000 });
const about = { viewer: 'key:0123', operation: 'WhoCame', request: 'r-1' };

beforeAll(() => migrateDatabase(database));
afterAll(async () => {
  await ask(database, 'MATCH (key:ApiKey {id: "test"}) DETACH DELETE key');
  await graph.close();
});

test('a transaction tells the database for whom, for which operation and for which request it runs, and has an end', async () => {
  const [seen] = await graph.write(async (transaction) => {
    await transaction.rows(statements.access.keys, {});
    return ask(
      database,
      'SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.request IS NOT NULL RETURN metaData',
    );
  }, about);
  expect(seen).toEqual({ metaData: about });
});

test('what is sent to read cannot write', async () => {
  await ask(database, 'MERGE (key:ApiKey {id: "test"}) SET key.name = "kept"');
  const writing = graph.reader().rows(statements.access.revokeKey, { id: 'test', at: '2026-01-01T00:00:00Z' });
  await expect(writing).rejects.toThrow(/access mode|read access|write operations? (?:are|is) not allowed/i);
  expect(await ask(database, 'MATCH (key:ApiKey {id: "test"}) RETURN key.revokedAt AS at')).toEqual([{ at: null }]);
});
