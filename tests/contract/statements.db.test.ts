import { compileStatement } from '../../src/graph/compile.ts';
import { statements } from '../../src/generated/statements.ts';
import type { Statement } from '../../src/generated/statements.ts';
import { filledGraph } from '../support/filled-graph.ts';
import { testDatabase } from '../support/neo4j.ts';
import { faultsOf, openPlanner } from '../support/plan.ts';
import type { Planner, RangeIndex } from '../support/plan.ts';
import { storeGraph } from '../support/record-graph.ts';
import { migrateDatabase, openWatchedApi } from '../support/watched-api.ts';
import type { WatchedStatement } from '../support/watched-api.ts';
import { askAll, questionsOn } from './asking.ts';
import { headerOf, mismatches, sampleOf } from './header-types.ts';

/*
 * What holds for every statement file. Statements that read are sent by asking the API everything that its schema
 * allows, so that each stands here with every filter, order and cursor; those that write are planned as they stand.
 */
const domains: readonly Readonly<Record<string, Statement<unknown, unknown>>>[] = Object.values(statements);
const all = domains.flatMap((domain) => Object.values(domain));
const those = (mode: 'read' | 'write') => all.filter((one) => one.mode === mode).map((one) => [one.name, one] as const);

const graph = filledGraph({ agencies: 200, events: 900, attendances: 2500 });
const markings = ['TLP:CLEAR', 'TLP:GREEN'];

let planner: Planner;
let indexes: readonly RangeIndex[];
let sent: ReadonlyMap<string, readonly WatchedStatement[]>;

beforeAll(async () => {
  const database = testDatabase();
  const migrating = [...(await migrateDatabase(database)), ...(await migrateDatabase(database))];
  await storeGraph(database, graph, { replan: true });
  planner = openPlanner(database);
  indexes = await planner.indexes();
  const api = await openWatchedApi(database);
  const asked = await askAll(api, questionsOn(graph), markings);
  await api.close();
  const watched = [...migrating, ...api.atStart, ...asked.flatMap((one) => one.sent)];
  sent = Map.groupBy(watched, ({ statement }) => statement.name);
}, 180_000);

afterAll(() => planner.close());

describe.each(those('read'))('%s', (name) => {
  test('is sent by a question that the schema allows, and finds something', () => {
    const rows = (sent.get(name) ?? []).flatMap((one) => one.rows);
    expect(rows.length).toBeGreaterThan(0);
  });

  test('returns the columns that its header declares', () => {
    const header = headerOf(name);
    const rows = (sent.get(name) ?? []).flatMap((one) => one.rows);
    const wrong = rows.flatMap((row) => [
      ...(row.length === header.rows.length ? [] : [`${String(row.length)} columns`]),
      ...header.rows.flatMap((column, index) => mismatches(row[index], column.type, column.name)),
    ]);
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('is planned without a warning and without reading more than it needs, whatever fills its slots', async () => {
    const texts = new Map<string, readonly string[]>();
    for (const { statement, params, slots } of sent.get(name) ?? []) {
      const compiled = compileStatement(statement, slots);
      if (texts.has(compiled.text)) continue;
      const plan = await planner.explain(compiled.text, { ...params, ...compiled.params });
      texts.set(compiled.text, faultsOf(plan, indexes));
    }
    const faults = [...texts].filter(([, found]) => found.length > 0).map(([text, found]) => ({ text, found }));
    expect(faults).toEqual([]);
  });
});

describe.each(those('write'))('%s', (name, statement) => {
  test('is planned without a warning and returns as many columns as its header declares', async () => {
    const header = headerOf(name);
    const params = Object.fromEntries(header.params.map((param) => [param.name, sampleOf(param.name, param.type)]));
    const plan = await planner.explain(compileStatement(statement, {}).text, params);
    expect(faultsOf(plan, indexes)).toEqual([]);
    expect(plan.columns).toHaveLength(header.rows.length);
  });
});
