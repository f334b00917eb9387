import { setTimeout } from 'node:timers/promises';
import { graphql } from 'graphql';
import { createContext } from '../../src/context.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { createReferenceStore } from '../../src/reference/store.ts';
import { createSchema } from '../../src/schema.ts';
import { anonymous } from '../../src/viewer.ts';
import { ask, testDatabase } from '../support/neo4j.ts';
import { storeGraph } from '../support/record-graph.ts';
import { migrateDatabase } from '../support/watched-api.ts';
import { aCrowd } from './a-crowd.ts';

// Nobody is both, which is seen only at the end of each of millions of ways.
const nobody = '{ and: [{ identified: true }, { identified: false }] }';
const endless = `{ agencies(where: { met: { met: { met: { met: ${nobody} } } } }) { totalCount } }`;

/** The questions of ours that the database is at work on. */
const running = async (): Promise<number> => {
  const shown = await ask(
    testDatabase(),
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'theirs' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS running",
  );
  return Number(shown[0]?.['running']);
};

test('a question that takes too long is TIMEOUT, and its transaction is gone from the database within 500 ms', async () => {
  const database = testDatabase();
  await migrateDatabase(database);
  await storeGraph(database, aCrowd(40, 40));
  const graph = createGraph({ ...database, readTimeout: 5_000 });
  const references = await createReferenceStore(graph.reader(), 3_600_000);
  try {
    const contextValue = createContext(graph, references.current(), anonymous);
    const asked = graphql({ schema: createSchema(), source: endless, contextValue });
    while ((await running()) === 0) await setTimeout(50);
    const { errors } = await asked;
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['TIMEOUT']);
    for (let waited = 0; waited < 500 && (await running()) > 0; waited += 100) await setTimeout(100);
    expect(await running()).toBe(0);
  } finally {
    references.stop();
    await graph.close();
  }
});
