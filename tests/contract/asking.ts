import { createSchema } from '../../src/schema.ts';
import type { RecordGraph } from '../support/record-graph.ts';
import type { WatchedAnswer, WatchedApi } from '../support/watched-api.ts';
import { allQuestions } from './questions.ts';
import type { Question } from './questions.ts';
import { createSample } from './samples.ts';

/** A question, and what was answered: first as it stands, then with a cursor of that answer where it takes one. */
export interface Asked {
  readonly question: Question;
  readonly answers: readonly WatchedAnswer[];
}

/** How many parents the nested fields are asked of. */
export const manyParents = 20;

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

/** What an answer holds in the fields that a question asks for, by the field. */
export const valuesOf = ({ answer }: WatchedAnswer, { fields }: Question): ReadonlyMap<string, readonly unknown[]> =>
  new Map(Object.entries(fields).map(([field, way]) => [field, valuesAt(answer.data, way)]));

const askOne = async (
  api: WatchedApi,
  question: Question,
  markings: readonly string[],
): Promise<readonly WatchedAnswer[]> => {
  const first = await api.ask(question.text(manyParents, 'all'), markings);
  const [cursor] = [...valuesOf(first, question).values()].flatMap((value) =>
    valuesAt(value, ['pageInfo', 'endCursor']),
  );
  if (question.continued === undefined || typeof cursor !== 'string') return [first];
  return [first, await api.ask(question.continued(cursor).text(manyParents, 'all'), markings)];
};

/** Asks all questions, one after the other; the answers stand by the question's title. */
export const askAll = async (
  api: WatchedApi,
  questions: readonly Question[],
  markings: readonly string[],
): Promise<ReadonlyMap<string, Asked>> => {
  const asked = new Map<string, Asked>();
  for (const question of questions)
    asked.set(question.title, { question, answers: await askOne(api, question, markings) });
  return asked;
};
