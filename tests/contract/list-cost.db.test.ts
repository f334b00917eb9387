import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileStatement } from '../../src/graph/compile.ts';
import { statementText } from '../../src/graph/texts.ts';
import { filledGraph } from '../support/filled-graph.ts';
import { testDatabase } from '../support/neo4j.ts';
import { openPlanner } from '../support/plan.ts';
import type { Planner, Profiled } from '../support/plan.ts';
import { storeGraph } from '../support/record-graph.ts';
import { migrateDatabase, openWatchedApi } from '../support/watched-api.ts';
import type { WatchedApi, WatchedStatement } from '../support/watched-api.ts';
import { comparisons } from './comparisons.ts';
import type { Comparison } from './comparisons.ts';

/*
 * What a list, a count or a group reads is held against the best Cypher that we can write by hand for the same question,
 * on the same graph with the same indexes: the same rows, and at most a twentieth more db hits. Both give the same
 * columns, so that what is compared is how the records are found, filtered and sorted.
 */
const bound = 1.05;
const markings = ['TLP:CLEAR', 'TLP:GREEN'];

let planner: Planner;
let api: WatchedApi;

beforeAll(async () => {
  const database = testDatabase();
  await migrateDatabase(database);
  await storeGraph(database, filledGraph({ agencies: 600, events: 1800, attendances: 6000 }), { replan: true });
  planner = openPlanner(database);
  api = await openWatchedApi(database);
});
afterAll(async () => {
  await api.close();
  await planner.close();
});

/** What a list's statement returns for each record; it stands for `<columns>` in a statement written by hand. */
const columnsOf = (list: string): string =>
  /RETURN\n((?:(?!RETURN\n)[^])*?)\n\s*ORDER BY <order>\s*\}?\s*$/.exec(statementText(list))?.[1] ?? '';

const byHand = ({ byHand: name, list, direction }: Comparison, { slots: { keys } }: WatchedStatement): string =>
  readFileSync(join(import.meta.dirname, 'by-hand', `${name}.cypher`), 'utf8')
    .replaceAll('<columns>', columnsOf(list))
    .replaceAll('<direction>', direction)
    .replaceAll('<keys>', typeof keys === 'string' ? keys : '');

const sentFor = async ({ question, list }: Comparison): Promise<WatchedStatement> => {
  const { sent } = await api.ask(question, markings);
  const statement = sent.find(({ statement: { name } }) => name === list);
  if (statement === undefined) throw new Error(`${list} was not sent for ${question}`);
  return statement;
};

/** Counts come in no order of their own, and those of a parent as a list. */
const inOrder = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((item) => JSON.stringify(inOrder(item))).toSorted() : value;

const rowsOf = ({ list }: Comparison, { rows }: Profiled): unknown => (list.includes('/groups') ? inOrder(rows) : rows);

test.each(comparisons)('$question ($list) reads what $byHand reads', async (comparison) => {
  const sent = await sentFor(comparison);
  const { text, params } = compileStatement(sent.statement, sent.slots);
  const program = await planner.profile(text, { ...sent.params, ...params });
  const hand = await planner.profile(byHand(comparison, sent), { ...sent.params, ...comparison.given });
  expect(rowsOf(comparison, program)).toEqual(rowsOf(comparison, hand));
  const times = program.hits / hand.hits;
  const isWithin = times <= (comparison.beyond?.times ?? bound);
  expect({ isWithin, times, program: program.hits, hand: hand.hits }).toMatchObject({ isWithin: true });
});
