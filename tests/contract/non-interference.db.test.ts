import { filledGraph } from '../support/filled-graph.ts';
import { testDatabase } from '../support/neo4j.ts';
import { readablePart, storeGraph } from '../support/record-graph.ts';
import type { RecordGraph } from '../support/record-graph.ts';
import { migrateDatabase, openWatchedApi } from '../support/watched-api.ts';
import { askAll, questionsOn } from './asking.ts';

/*
 * What a viewer may not read does not exist for it: every question has the same answer on the whole graph as on the
 * graph without what the viewer may not read and without what hangs on that.
 */
const graph = filledGraph({ agencies: 60, events: 160, attendances: 700 });
const questions = questionsOn(graph);
const markings = ['TLP:CLEAR'];
const part = readablePart(graph, markings);
const labels = [
  ...new Set(graph.nodes.filter(({ properties }) => properties['marking'] === 'TLP:AMBER').map(({ label }) => label)),
];

type Answers = ReadonlyMap<string, string>;

const answersOn = async (stored: RecordGraph): Promise<Answers> => {
  const database = testDatabase();
  await storeGraph(database, stored);
  const api = await openWatchedApi(database);
  const asked = await askAll(api, questions, markings).finally(() => api.close());
  return new Map(asked.map(({ question, answer }) => [question.title, JSON.stringify(answer)]));
};

let whole: Answers;
let readable: Answers;

beforeAll(async () => {
  await migrateDatabase(testDatabase());
  whole = await answersOn(graph);
  readable = await answersOn(part);
}, 300_000);

test.each(labels)('some of each %s is hidden and some is not', (label) => {
  const count = ({ nodes }: RecordGraph): number => nodes.filter((node) => node.label === label).length;
  expect(count(part)).toBeGreaterThan(0);
  expect(count(part)).toBeLessThan(count(graph));
});

test.each(questions.map(({ title }) => title))('%s says nothing of what is hidden', (title) => {
  expect(whole.get(title)).toBe(readable.get(title));
});

test('no page ends in a cursor that tells of something hidden', () => {
  expect([...whole]).toEqual([...readable]);
});
