import { compileStatement } from '../../src/graph/compile.ts';
import { filledGraph } from '../support/filled-graph.ts';
import { testDatabase } from '../support/neo4j.ts';
import { openPlanner } from '../support/plan.ts';
import type { Planner } from '../support/plan.ts';
import { storeGraph } from '../support/record-graph.ts';
import { migrateDatabase, openWatchedApi } from '../support/watched-api.ts';
import type { WatchedApi } from '../support/watched-api.ts';

/*
 * A page of a long list is read from an index in its order: it costs what it shows, not what there is. The graph holds
 * 40,000 db hits and more behind each of these lists; a plan that sorts them all would be over the bound at once.
 */
let planner: Planner;
let api: WatchedApi;

beforeAll(async () => {
  const database = testDatabase();
  await migrateDatabase(database);
  await storeGraph(database, filledGraph({ agencies: 600, events: 1800, attendances: 6000 }));
  planner = openPlanner(database);
  api = await openWatchedApi(database);
});
afterAll(async () => {
  await api.close();
  await planner.close();
});

test.each([
  ['agencies', 'agency/list', 1_000],
  ['events', 'event/list', 2_500],
  ['attendances', 'attendance/list', 6_000],
  ['practices', 'practice/list', 1_000],
  ['exchanges', 'exchange/list', 9_000],
])('the first 25 %s are read from an index (%s, at most %i db hits)', async (list, name, bound) => {
  const { sent } = await api.ask(`{ ${list}(first: 25) { nodes { __typename } } }`, ['TLP:CLEAR', 'TLP:GREEN']);
  const page = sent.find(({ statement }) => statement.name === name);
  if (page === undefined) throw new Error(`${name} was not sent.`);
  const { text, params } = compileStatement(page.statement, page.slots);
  const hits = await planner.hits(text, { ...page.params, ...params });
  expect({ list, isWithin: hits <= bound, hits }).toEqual({ list, isWithin: true, hits });
});
