import { ask, testDatabase } from '../support/neo4j.ts';

test('a test reaches the Neo4j of its worker', async () => {
  expect(await ask(testDatabase(), 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
});
