import { filledGraph } from '../support/filled-graph.ts';
import { testDatabase } from '../support/neo4j.ts';
import { storeGraph } from '../support/record-graph.ts';
import { migrateDatabase, openWatchedApi } from '../support/watched-api.ts';
import type { WatchedAnswer, WatchedApi } from '../support/watched-api.ts';
import { questionsOn, valuesAt } from './asking.ts';

/*
 * What holds for every field of the schema: it answers, and what it costs does not grow with the number of its parents.
 */
const graph = filledGraph({ agencies: 60, events: 200, attendances: 900 });
const markings = ['TLP:CLEAR', 'TLP:GREEN'];
/** How many of a list's nodes are asked; a list of the graph that is shorter gives all it has. */
const many = 60;
const all = 500;

/** Standard reference data and sources rest on no source. */
const alwaysEmpty = new Set(['Country.evidence', 'Port.evidence', 'City.evidence', 'Source.evidence']);

const questions = questionsOn(graph);
const nested = questions.filter(({ parents }) => parents.length > 0);
const fields = [...new Set(questions.flatMap((question) => Object.keys(question.fields)))];

let api: WatchedApi;

beforeAll(async () => {
  const database = testDatabase();
  await migrateDatabase(database);
  await storeGraph(database, graph);
  api = await openWatchedApi(database);
}, 120_000);

afterAll(() => api.close());

const isSomething = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null && 'nodes' in value) return isSomething(value.nodes);
  return value !== null;
};

const names = ({ sent }: WatchedAnswer): readonly string[] => sent.map(({ statement }) => statement.name);

test.each(nested.map((question) => [question.title, question] as const))(
  '%s costs no more statements than its price, each sent once for all parents',
  async (_, question) => {
    const whole = await api.ask(question.text(many, 'all'), markings);
    const parents = await api.ask(question.text(many, 'parents only'), markings);
    expect(whole.answer.errors).toBeUndefined();
    expect(valuesAt(whole.answer.data, [...question.parents, '__typename']).length).toBeGreaterThan(1);
    const own = names(whole).slice(parents.sent.length);
    expect(own).toEqual([...new Set(own)]);
    expect(own.length).toBeLessThanOrEqual(question.price);
  },
);

test.each(fields.filter((field) => !alwaysEmpty.has(field)))(
  '%s answers something on a graph that holds everything',
  async (field) => {
    const values: unknown[] = [];
    for (const parents of [many, all])
      for (const question of questions.filter((asked) => field in asked.fields)) {
        if (values.some(isSomething)) break;
        const { answer } = await api.ask(question.text(parents, 'all'), markings);
        expect(answer.errors).toBeUndefined();
        values.push(...valuesAt(answer.data, question.fields[field] ?? []));
      }
    expect(values.some(isSomething)).toBe(true);
  },
);
