import fc from 'fast-check';
import { listNames } from '../oracle/lists.ts';
import { createOracle } from '../oracle/oracle.ts';
import type { Oracle } from '../oracle/oracle.ts';
import { randomGraph, randomMarkings } from '../oracle/random-graph.ts';
import { randomQuestion } from '../oracle/random-question.ts';
import type { Question } from '../oracle/random-question.ts';
import { createValuePool } from '../oracle/value-pool.ts';
import { testDatabase } from '../support/neo4j.ts';
import { storeGraph } from '../support/record-graph.ts';
import { migrateDatabase, openWatchedApi } from '../support/watched-api.ts';
import type { WatchedApi } from '../support/watched-api.ts';
import { askList } from './asked-question.ts';
import type { AskedList, Part } from './asked-question.ts';

/*
 * Random questions on random small graphs with random markings: what the API lists, counts and groups is what a plain
 * reference in memory finds, which shares no code with the compiler of filters; and the pages of a list, one after the
 * other, are the list.
 */
const questions = Number(process.env['PORTOLAN_TEST_QUESTIONS'] ?? '500');
const perGraph = 25;

/** How deep filters nest: the database takes its time to plan each new one. */
const depth = questions > 500 ? 3 : 2;
const seed = Number(process.env['PORTOLAN_TEST_SEED'] ?? '20261125');

interface Asking {
  readonly api: WatchedApi;
  readonly oracle: Oracle;
  readonly markings: readonly string[];
}

const sorted = (groups: readonly { readonly keys: readonly (string | null)[]; readonly count: number }[]) =>
  groups.map(({ keys, count }) => `${JSON.stringify(keys)} ${String(count)}`).toSorted();

const expectGroups = (asked: AskedList, oracle: Oracle, question: Question): void => {
  const { list, by, first } = question;
  if (asked.bodies !== null) expect(asked.bodies).toEqual(oracle.bodies(list as 'attendances', question));
  if (by.length === 0) return;
  const groups = oracle.groups(list, { ...question, by });
  expect(sorted(asked.groups)).toEqual(sorted(groups));
  expect(asked.groups.map(({ count }) => count)).toEqual(groups.map(({ count }) => count));
  expect(asked.remaining).toEqual(oracle.remaining(list, question, first));
};

const expectAgreement = async (
  { api, oracle, markings }: Asking,
  question: Question,
  beside: Part['beside'],
): Promise<void> => {
  const asked = await askList(api, question, markings, { first: 500, beside });
  if (asked === null) {
    expect(oracle.holds(question.parentId ?? '')).toBe(false);
    return;
  }
  expect(asked.ids).toEqual(oracle.list(question.list, question));
  if (asked.totalCount !== null) expect(asked.totalCount).toBe(asked.ids.length);
  if (beside === 'groups') expectGroups(asked, oracle, question);
};

const walk = async ({ api, markings }: Asking, question: Question): Promise<readonly string[]> => {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page = await askList(api, question, markings, { first: question.first, after, beside: 'nothing' });
    ids.push(...(page?.ids ?? []));
    if (page?.hasNextPage !== true) return ids;
    after = page.endCursor;
  }
};

beforeAll(() => migrateDatabase(testDatabase()));

const rounds = Array.from({ length: Math.ceil(questions / perGraph) }, (_, index) => seed + index);

test.each(rounds)('lists, counts, groups and pages agree with a reference in memory (graph %i)', async (round) => {
  const [graph = { nodes: [], relations: [] }] = fc.sample(randomGraph, { seed: round, numRuns: 1 });
  const [markings = []] = fc.sample(randomMarkings, { seed: round, numRuns: 1 });
  await storeGraph(testDatabase(), graph);
  const api = await openWatchedApi(testDatabase());
  const asking = { api, markings, oracle: createOracle(graph, markings) };
  const pool = createValuePool(graph);
  const question = fc.constantFrom(...listNames).chain((list) => randomQuestion(list, pool, depth));
  try {
    const turns = fc.constantFrom('walk', 'count', 'groups');
    await fc.assert(
      fc.asyncProperty(question, turns, async (asked, turn) => {
        await expectAgreement(asking, asked, turn === 'walk' ? 'nothing' : turn);
        if (turn !== 'walk' || asked.list === 'countries') return;
        expect(await walk(asking, asked)).toEqual(asking.oracle.list(asked.list, asked));
      }),
      { seed: round, numRuns: perGraph, endOnFailure: questions > 1000 },
    );
  } finally {
    await api.close();
  }
});
