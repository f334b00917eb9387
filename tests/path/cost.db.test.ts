import { compileStatement } from '../../src/graph/compile.ts';
import { aCrowd } from '../ask/a-crowd.ts';
import { testDatabase } from '../support/neo4j.ts';
import { openPlanner } from '../support/plan.ts';
import { storeGraph } from '../support/record-graph.ts';
import { migrateDatabase, openWatchedApi } from '../support/watched-api.ts';
import type { WatchedStatement } from '../support/watched-api.ts';

const isStep = ({ statement }: WatchedStatement): boolean => statement.name === 'path/neighbours';

interface Step {
  readonly to: { readonly id: string };
}

/** How many relationships a step read. */
const read = ({ rows }: WatchedStatement): number =>
  rows.reduce((sum, [, , places]) => sum + (Array.isArray(places) ? places.length : 0), 0);

test('a way of four hops among busy bodies takes four statements at the most, each a few db hits a relationship', async () => {
  const database = testDatabase();
  await migrateDatabase(database);
  await storeGraph(database, aCrowd(40, 40), { replan: true });
  const api = await openWatchedApi(database);
  const planner = openPlanner(database);
  try {
    const question = '{ paths(from: "agency:agency-0", to: "agency:agency-39", first: 40) { length } }';
    const { answer, sent } = await api.ask(question, ['TLP:CLEAR']);
    const steps = sent.filter(isStep);
    expect(answer.data).toEqual({ paths: Array.from({ length: 40 }, () => ({ length: 4 })) });
    expect(steps.map(read).every((relationships) => relationships <= 80)).toBe(true);
    expect(steps).toHaveLength(4);
    for (const step of steps) {
      const { text } = compileStatement(step.statement, step.slots);
      const { hits } = await planner.profile(text, step.params);
      expect(hits).toBeLessThanOrEqual(25 * (read(step) + 1));
    }
  } finally {
    await planner.close();
    await api.close();
  }
});

test('more than a thousand records are gone on from by two statements, which find the same together', async () => {
  const database = testDatabase();
  await migrateDatabase(database);
  await storeGraph(database, aCrowd(2, 1_200), { replan: true });
  const api = await openWatchedApi(database);
  try {
    const question = '{ paths(from: "agency:agency-0", to: "agency:agency-1", first: 100) { steps { to { id } } } }';
    const { answer, sent } = await api.ask(question, ['TLP:CLEAR']);
    const { paths } = answer.data as { readonly paths: readonly { readonly steps: readonly Step[] }[] };
    const ids = Array.from({ length: 1_200 }, (_, index) => `event:event-${index}`).sort();
    expect(paths.map(({ steps }) => steps[1]?.to.id)).toEqual(ids.slice(0, 100));
    expect(sent.filter(isStep).map(read)).toEqual([1_200, 1_200, 1_200, 1_200, 1_200, 1_200]);
  } finally {
    await api.close();
  }
});
