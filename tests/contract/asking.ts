import { createSchema } from '../../src/schema.ts';
import type { RecordGraph } from '../support/record-graph.ts';
import type { WatchedAnswer, WatchedApi } from '../support/watched-api.ts';
import { allQuestions } from './questions.ts';
import type { Question } from './questions.ts';
import { createSample } from './samples.ts';

/** A question, what was answered, and what it took. */
export interface Asked extends WatchedAnswer {
  readonly question: Question;
}

/** How many parents the nested fields are asked of. */
const parents = 20;

/** Every question that the schema allows, with samples from a graph. */
export const questionsOn = (graph: RecordGraph): readonly Question[] =>
  allQuestions(createSchema(), createSample(graph));

/** What an answer holds at the end of a way, over all lists on it; null is left out. */
export const valuesAt = (value: unknown, way: readonly string[]): readonly unknown[] => {
  if (value === null || value === undefined) return [];
  const [name, ...rest] = way;
  if (name === undefined) return [value];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, way));
  return valuesAt(Reflect.get(Object(value), name), rest);
};

/** Asks one question, and again with a cursor of its first answer where it takes one. */
const askOne = async (api: WatchedApi, question: Question, markings: readonly string[]): Promise<readonly Asked[]> => {
  const asked = { question, ...(await api.ask(question.text(parents, 'all'), markings)) };
  const [cursor] = Object.values(question.fields).flatMap((way) =>
    valuesAt(asked.answer.data, [...way, 'pageInfo', 'endCursor']),
  );
  if (question.continued === undefined || typeof cursor !== 'string') return [asked];
  return [asked, ...(await askOne(api, question.continued(cursor), markings))];
};

/** Asks all questions, one after the other. */
export const askAll = async (
  api: WatchedApi,
  questions: readonly Question[],
  markings: readonly string[],
): Promise<readonly Asked[]> => {
  const asked: Asked[] = [];
  for (const question of questions) asked.push(...(await askOne(api, question, markings)));
  return asked;
};
