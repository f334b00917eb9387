import { loadRecords } from '../../src/domains/import/load.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { ask, testDatabase } from '../support/neo4j.ts';
import { storeGraph } from '../support/record-graph.ts';
import { migrateDatabase } from '../support/watched-api.ts';
import { seedRecords as records } from './seed-records.ts';

const database = testDatabase();
const graph = createGraph({ ...database, readTimeout: 60_000 });

beforeAll(async () => {
  await migrateDatabase(database);
  await storeGraph(database, { nodes: [], relations: [] });
});
afterAll(() => graph.close());

it('a second load of the seeds finds every record as it is', async () => {
  await loadRecords(graph, records);
  const again = await loadRecords(graph, records);
  const differing = [...again].filter(([, { created, changed }]) => created + changed > 0);
  expect(differing).toEqual([]);
  expect([...again.values()].reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(records.length);
  expect(await ask(database, 'MATCH (record:Record) RETURN count(*) AS count')).toEqual([{ count: records.length }]);
});
