import fc from 'fast-check';
import { createNetworkOracle } from '../oracle/network.ts';
import type { NetworkOracle, Where } from '../oracle/network-answers.ts';
import { randomGraph, randomMarkings } from '../oracle/random-graph.ts';
import { randomWhere } from '../oracle/random-where.ts';
import { createValuePool } from '../oracle/value-pool.ts';
import { testDatabase } from '../support/neo4j.ts';
import { storeGraph } from '../support/record-graph.ts';
import { migrateDatabase, openWatchedApi } from '../support/watched-api.ts';
import { askCooperation, askFirstMeetings, askNotYetMet, askPartners } from './asked-network.ts';
import type { Answered, Asking, Part } from './asked-network.ts';

/*
 * Who met whom, asked of every body and event of random small graphs with random markings: the answers are those of a
 * plain reference in memory, which looks at each pair and each event; and pages, one after the other, are the list.
 */
const graphs = Number(process.env['PORTOLAN_TEST_QUESTIONS'] ?? '500') > 500 ? 200 : 12;
const seed = Number(process.env['PORTOLAN_TEST_SEED'] ?? '20261125');
const rounds = Array.from({ length: graphs }, (_, index) => seed + index);

const levels = ['EVENT', 'SESSION'] as const;
const dimensions = ['REGION', 'COUNTRY', 'AGENCY_KIND', 'SECTOR'] as const;
const schemes = ['seacop', 'm49'] as const;

/** One of several values, another one each round. */
const turn = <Value>(values: readonly [Value, ...Value[]], round: number): Value =>
  values[round % values.length] ?? values[0];

/** All pages of a list that many owners have, of one of them. */
const walk = async <Node>(
  ask: (part: Part) => Promise<Answered<{ readonly nodes: readonly Node[] }> | undefined>,
): Promise<readonly Node[]> => {
  const nodes: Node[] = [];
  let after: string | undefined;
  do {
    const answered = await ask({ first: 2, after });
    nodes.push(...(answered?.nodes ?? []));
    after = answered?.endCursor ?? undefined;
  } while (after !== undefined);
  return nodes;
};

const whole = <Answer extends { readonly nodes: readonly unknown[] }>(answer: Answer) => ({
  ...answer,
  totalCount: answer.nodes.length,
  endCursor: null,
});

const longest = <Answer extends { readonly nodes: readonly unknown[] }>(
  answers: ReadonlyMap<string, Answer>,
): string | undefined => [...answers].sort(([, a], [, b]) => b.nodes.length - a.nodes.length)[0]?.[0];

/** How much the answers held that were compared: where all are empty, nothing is shown. */
const compared = { partners: 0, inCommon: 0, first: 0, undecided: 0, undated: 0, cells: 0, hidden: 0 };

const sum = <Answer>(answers: Iterable<Answer>, count: (answer: Answer) => number): number =>
  [...answers].reduce((total, answer) => total + count(answer), 0);

const expectPartners = async (asking: Asking, oracle: NetworkOracle, where: Where, round: number): Promise<void> => {
  const level = turn(levels, round);
  const answers = await askPartners(asking, level, where);
  expect(answers).toEqual(new Map(oracle.agencies.map((id) => [id, whole(oracle.partners(id, level, where))])));
  compared.partners += sum(answers.values(), ({ nodes }) => nodes.length);
  const one = longest(answers) ?? '';
  const pages = await walk(async (part) => (await askPartners(asking, level, where, part)).get(one));
  expect(pages).toEqual(answers.get(one)?.nodes ?? []);
};

const expectNotYetMet = async (asking: Asking, oracle: NetworkOracle, where: Where): Promise<void> => {
  const answers = await askNotYetMet(asking, where);
  expect(answers).toEqual(new Map(oracle.agencies.map((id) => [id, whole(oracle.notYetMet(id, where))])));
  compared.inCommon += sum(answers.values(), ({ nodes }) => sum(nodes, (node) => node.partnersInCommon));
  const one = longest(answers) ?? '';
  const pages = await walk(async (part) => (await askNotYetMet(asking, where, part)).get(one));
  expect(pages).toEqual(answers.get(one)?.nodes ?? []);
};

const expectFirstMeetings = async (asking: Asking, oracle: NetworkOracle, round: number): Promise<void> => {
  const scheme = turn(schemes, round);
  const answers = await askFirstMeetings(asking, scheme);
  expect(answers).toEqual(new Map(oracle.events.map((id) => [id, whole(oracle.firstMeetings(id, scheme))])));
  compared.first += sum(answers.values(), ({ nodes }) => nodes.length);
  compared.undecided += sum(answers.values(), ({ undecidedLeftOut }) => undecidedLeftOut);
  compared.undated += sum(answers.values(), ({ undatedLeftOut }) => undatedLeftOut);
  const one = longest(answers) ?? '';
  const pages = await walk(async (part) => (await askFirstMeetings(asking, scheme, part)).get(one));
  expect(pages).toEqual(answers.get(one)?.nodes ?? []);
};

const inOrder = (cells: readonly { readonly keys: readonly (string | null)[] }[]) =>
  cells.toSorted((a, b) => (JSON.stringify(a.keys) < JSON.stringify(b.keys) ? -1 : 1));

const expectCooperation = async (asking: Asking, oracle: NetworkOracle, where: Where, round: number): Promise<void> => {
  for (const between of dimensions) {
    const query = { between, regionScheme: turn(schemes, round), where };
    const answer = await askCooperation(asking, query);
    const expected = oracle.cooperation(query);
    expect({ ...answer, nodes: inOrder(answer.nodes) }).toEqual(whole({ ...expected, nodes: inOrder(expected.nodes) }));
    compared.cells += answer.nodes.length;
    const counts = answer.nodes.map(({ pairs }) => pairs);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(await walk((part) => askCooperation(asking, query, part))).toEqual(answer.nodes);
  }
};

beforeAll(() => migrateDatabase(testDatabase()));

test.each(rounds)('who met whom agrees with a reference in memory (graph %i)', async (round) => {
  const [graph = { nodes: [], relations: [] }] = fc.sample(randomGraph, { seed: round, numRuns: 1 });
  const [markings = []] = fc.sample(randomMarkings, { seed: round, numRuns: 1 });
  const pool = createValuePool(graph);
  const where = (type: string): readonly Where[] => [
    undefined,
    ...fc.sample(randomWhere(type, pool, 2), { seed: round, numRuns: 1 }),
  ];
  await storeGraph(testDatabase(), graph);
  const asking = { api: await openWatchedApi(testDatabase()), markings };
  const oracle = createNetworkOracle(graph, markings);
  if (oracle.agencies.length < graph.nodes.filter(({ label }) => label === 'Agency').length) compared.hidden += 1;
  try {
    await expectFirstMeetings(asking, oracle, round);
    for (const [index, events] of where('EventWhere').entries()) {
      await expectPartners(asking, oracle, events, round + index);
      await expectCooperation(asking, oracle, events, round);
    }
    for (const agencies of where('AgencyWhere')) await expectNotYetMet(asking, oracle, agencies);
  } finally {
    await asking.api.close();
  }
});

test('what was compared held answers of every sort, and some of it was hidden', () => {
  for (const [what, count] of Object.entries(compared)) expect([what, count > 0]).toEqual([what, true]);
});
