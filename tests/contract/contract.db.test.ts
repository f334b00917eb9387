import { compileStatement } from '../../src/graph/compile.ts';
import { statements } from '../../src/generated/statements.ts';
import { deriveSlots } from '../../src/recording/derive.ts';
import type { Statement } from '../../src/generated/statements.ts';
import { withChanges } from '../support/filled-changes.ts';
import { filledGraph } from '../support/filled-graph.ts';
import { testDatabase } from '../support/neo4j.ts';
import { faultsOf, openPlanner } from '../support/plan.ts';
import type { Planner, RangeIndex } from '../support/plan.ts';
import { readablePart, storeGraph } from '../support/record-graph.ts';
import type { RecordGraph } from '../support/record-graph.ts';
import { checkWatched, migrateDatabase, openWatchedApi, signInWatched } from '../support/watched-api.ts';
import type { WatchedAnswer, WatchedApi, WatchedStatement } from '../support/watched-api.ts';
import { askAll, manyParents, questionsOn, valuesAt, valuesOf } from './asking.ts';
import type { Asked } from './asking.ts';
import { headerOf, mismatches, sampleOf } from './header-types.ts';

/*
 * What holds for every statement file, every field of the schema and every question that it allows, made from the files
 * themselves: the API is asked everything on a graph that holds everything, once whole and once without what the viewer
 * may not read, and each answer is held against its promises together with the statements that it took.
 */
const graph = withChanges(filledGraph({ agencies: 120, events: 500, attendances: 1500 }));
const markings = ['TLP:CLEAR'];
const readable = readablePart(graph, markings);
const questions = questionsOn(graph);

const someAgencies = [readable, graph].map(({ nodes }) => nodes.filter(({ label }) => label === 'Agency').at(-1)?.id);

/** What a filter names is counted from there, and not from all there is. */
const countsOfSome = `{
  attendances(where: { agency: { ids: ${JSON.stringify(someAgencies)} } }) {
    totalCount
    groups(by: [AGENCY_KIND, YEAR]) { nodes { count keys { id } } }
  }
}`;

/** The changes from the first one on, and from a change on. */
const listenedTo = async (): Promise<readonly WatchedAnswer[]> => {
  const listen = (begin: string, count: number) =>
    api.listen(`subscription { changes(${begin}) { ... on ChangeEdge { cursor node { id } } } }`, markings, count);
  const [first] = await listen('fromStart: true', 1);
  const cursor = (first?.answer.data as { changes: { cursor: string } } | undefined)?.changes.cursor ?? '';
  return [...(first === undefined ? [] : [first]), ...(await listen(`after: "${cursor}"`, 2))];
};

interface Answered {
  readonly some: WatchedAnswer;
  readonly asked: ReadonlyMap<string, Asked>;
  readonly parents: ReadonlyMap<string, WatchedAnswer>;
}

const domains: readonly Readonly<Record<string, Statement<unknown, unknown>>>[] = Object.values(statements);
const those = (mode: 'read' | 'write') =>
  domains
    .flatMap((domain) => Object.values(domain))
    .filter((statement) => statement.mode === mode)
    .map((statement) => [statement.name, statement] as const);

let planner: Planner;
let indexes: readonly RangeIndex[];
let api: WatchedApi;
let onAll: Answered;
let onReadable: Answered;
let told: readonly WatchedAnswer[];
let sent: ReadonlyMap<string, readonly WatchedStatement[]>;

const askEverything = async (): Promise<Answered> => {
  const asked = await askAll(api, questions, markings);
  const parents = new Map<string, WatchedAnswer>();
  for (const text of new Set(questions.map((question) => question.text(manyParents, 'parents only'))))
    parents.set(text, await api.ask(text, markings));
  return { asked, parents, some: await api.ask(countsOfSome, markings) };
};

beforeAll(async () => {
  const database = testDatabase();
  const migrating = [...(await migrateDatabase(database)), ...(await migrateDatabase(database))];
  const signingIn = await signInWatched(database);
  await storeGraph(database, graph, { replan: true });
  planner = openPlanner(database);
  indexes = await planner.indexes();
  api = await openWatchedApi(database);
  onAll = await askEverything();
  told = await listenedTo();
  const checking = await checkWatched(database);
  const watched = [...onAll.asked.values()].flatMap(({ answers }) => answers.flatMap((answer) => answer.sent));
  sent = Map.groupBy(
    [
      ...[...migrating, ...signingIn, ...checking, ...api.atStart, ...watched, ...onAll.some.sent],
      ...told.flatMap((one) => one.sent),
    ],
    ({ statement }) => statement.name,
  );
  await api.close();
  await storeGraph(database, readable);
  api = await openWatchedApi(database);
  onReadable = await askEverything();
}, 900_000);

afterAll(async () => {
  await planner.close();
  await api.close();
});

describe.each(those('read'))('the statement %s', (name) => {
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
    const faults = new Map<string, readonly string[]>();
    for (const { statement, params, slots } of sent.get(name) ?? []) {
      const compiled = compileStatement(statement, slots);
      if (faults.has(compiled.text)) continue;
      const plan = await planner.explain(compiled.text, { ...params, ...compiled.params });
      faults.set(compiled.text, faultsOf(plan, indexes));
    }
    expect([...faults].filter(([, found]) => found.length > 0)).toEqual([]);
  });
});

describe.each(those('write'))('the statement %s', (name, statement) => {
  test('is planned without a warning and returns as many columns as its header declares', async () => {
    const header = headerOf(name);
    const params = Object.fromEntries(header.params.map((param) => [param.name, sampleOf(param.name, param.type)]));
    const plan = await planner.explain(compileStatement(statement, deriveSlots).text, params);
    expect(faultsOf(plan, indexes)).toEqual([]);
    expect(plan.columns).toHaveLength(header.rows.length);
  });
});

describe('every nested field', () => {
  const nested = questions.filter(({ parents }) => parents.length > 0);

  test.each(nested.map(({ title }) => title))('%s: costs no more than its price for all parents together', (title) => {
    const { question, answers } = onAll.asked.get(title) ?? {};
    const [answer] = answers ?? [];
    const parents = onAll.parents.get(question?.text(manyParents, 'parents only') ?? '');
    const own = answer?.sent.map(({ statement }) => statement.name).slice(parents?.sent.length) ?? [];
    const found = valuesAt(parents?.answer.data, [...(question?.parents ?? []), '__typename']);
    expect(found.length).toBeGreaterThan(question?.isMany === true ? 1 : 0);
    // Of records of several kinds it is asked for each kind as it comes, how often they were written.
    // The indicators of a report each count a list of their own, and several of them the same kind of record.
    const isOfIndicators = (question?.parents ?? []).includes('programmeReport');
    const once = own.filter(
      (name, index) => (name !== 'history/revisions' && !isOfIndicators) || own.indexOf(name) === index,
    );
    expect(once).toEqual([...new Set(once)]);
    expect(own.length).toBeLessThanOrEqual(question?.price ?? 0);
  });
});

describe('every field', () => {
  /** Standard reference data and sources rest on no source. */
  const alwaysEmpty = new Set([
    ...['Country.evidence', 'Port.evidence', 'City.evidence', 'Source.evidence'],
    // Only whoever reads everything is told how many changes there are.
    'Change.sequence',
  ]);
  const fields = [...new Set(questions.flatMap((question) => Object.keys(question.fields)))];

  const isSomething = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.length > 0;
    if (typeof value === 'object' && value !== null && 'nodes' in value) return isSomething(value.nodes);
    return value !== null;
  };

  test.each(fields.filter((field) => !alwaysEmpty.has(field)))('%s: answers something', async (field) => {
    const asking = questions.filter((question) => field in question.fields);
    const known = asking.flatMap(({ title }) => onAll.asked.get(title) ?? []);
    const values = known.flatMap(({ question, answers }) =>
      answers.flatMap((answer) => valuesOf(answer, question).get(field) ?? []),
    );
    // What is rare is looked for in lists as long as they may be.
    for (const question of values.some(isSomething) ? [] : asking)
      values.push(...(valuesOf(await api.ask(question.text(500, 'all'), markings), question).get(field) ?? []));
    expect(values.some(isSomething)).toBe(true);
  });
});

test('counts of what a filter names are what they are without what is hidden', () => {
  expect(valuesAt(onAll.some.answer.data, ['attendances', 'totalCount'])).not.toEqual([0]);
  expect(onAll.some.answer).toEqual(onReadable.some.answer);
});

describe('every question', () => {
  const answersTo = ({ asked }: Answered, title: string) => asked.get(title)?.answers.map(({ answer }) => answer);

  test.each(questions.map(({ title }) => title))('%s: has the answer that it has without what is hidden', (title) => {
    const answers = answersTo(onAll, title);
    expect(answers?.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(answers).toEqual(answersTo(onReadable, title));
  });

  const labels = new Set(
    graph.nodes.filter(({ properties }) => properties['marking'] === 'TLP:AMBER').map(({ label }) => label),
  );

  test.each([...labels])('is asked where some of each %s is hidden and some is not', (label) => {
    const count = ({ nodes }: RecordGraph): number => nodes.filter((node) => node.label === label).length;
    expect(count(readable)).toBeGreaterThan(0);
    expect(count(readable)).toBeLessThan(count(graph));
  });
});
