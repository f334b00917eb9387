import { compileStatement } from '../../src/graph/compile.ts';
import { filledGraph } from '../support/filled-graph.ts';
import { testDatabase } from '../support/neo4j.ts';
import { storeGraph } from '../support/record-graph.ts';
import { migrateDatabase, openWatchedApi } from '../support/watched-api.ts';
import type { WatchedApi } from '../support/watched-api.ts';

/*
 * A text of a caller is a parameter wherever it is given: the statements are the same, whatever it says.
 */
const plain = 'abc';
const hostile = [
  "x' OR 1=1 //",
  '`) DETACH DELETE (n) //',
  '}) RETURN 1 //',
  '$markings',
  '<where>',
  '\\u0027 OR true',
  '"\n MATCH (n) RETURN n',
  '*:* AND name:"x"~2^4',
];

const questions: readonly (readonly [name: string, text: string])[] = [
  ['ids', '{ events(where: { ids: [$text] }) { totalCount nodes { id } } }'],
  ['text', '{ agencies(where: { text: $text }) { totalCount nodes { id } } }'],
  ['programme and phase', '{ events(where: { programme: $text, phase: $text }) { totalCount } }'],
  ['a place', '{ exchanges(where: { place: { ids: [$text], regions: [$text], coveredBy: $text } }) { totalCount } }'],
  ['a source', '{ sources(where: { publisher: $text, topics: [$text] }) { totalCount } }'],
  ['a relation', '{ agencies(where: { attended: { source: { publisher: $text } } }) { nodes { id } } }'],
  ['an id', '{ record(id: $text) { id } agency(id: $text) { id } event(id: $text) { id } }'],
  ['search', '{ search(text: $text) { matched } }'],
  ['lookup', '{ lookup(names: [$text]) { name } }'],
];

let api: WatchedApi;

beforeAll(async () => {
  await migrateDatabase(testDatabase());
  await storeGraph(testDatabase(), filledGraph({ agencies: 20, events: 20, attendances: 30 }));
  api = await openWatchedApi(testDatabase());
});
afterAll(() => api.close());

const textsFor = async (question: string, text: string): Promise<readonly string[]> => {
  const asked = question.replaceAll('$text', () => JSON.stringify(text));
  const { answer, sent } = await api.ask(asked, ['TLP:CLEAR']);
  expect(answer.errors).toBeUndefined();
  return sent.map(({ statement, slots }) => compileStatement(statement, slots).text).toSorted();
};

test.each(questions)('%s: a hostile text leaves the statements as they are', async (_, question) => {
  const expected = await textsFor(question, plain);
  for (const text of hostile) expect(await textsFor(question, text)).toEqual(expected);
});
