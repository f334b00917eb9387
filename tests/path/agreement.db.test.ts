import fc from 'fast-check';
import { createOracle } from '../oracle/oracle.ts';
import type { NeighbourhoodQuery, PathsQuery } from '../oracle/paths.ts';
import { randomGraph, randomMarkings } from '../oracle/random-graph.ts';
import { randomNeighbourhood, randomPaths } from '../oracle/random-walk.ts';
import { createValuePool } from '../oracle/value-pool.ts';
import { testDatabase } from '../support/neo4j.ts';
import { storeGraph } from '../support/record-graph.ts';
import { migrateDatabase, openWatchedApi } from '../support/watched-api.ts';
import type { WatchedApi } from '../support/watched-api.ts';

/*
 * Random ways and surroundings on random small graphs with random markings, hidden and unknown ends among them: the API
 * answers what a plain look at every way finds in the graph without what is hidden.
 */
const seed = Number(process.env['PORTOLAN_TEST_SEED'] ?? '20261125');
const rounds = Array.from({ length: 6 }, (_, index) => seed + index);
const perGraph = 30;

const pathsText = `query($from: ID!, $to: ID!, $maxHops: Int, $first: Int, $avoid: [ID!], $through: [RecordKind!]) {
  paths(from: $from, to: $to, maxHops: $maxHops, first: $first, avoid: $avoid, through: $through) {
    length
    steps { from { id } relationship forward to { id } }
  }
}`;

const neighbourhoodText = `query($of: ID!, $depth: Int, $first: Int, $kinds: [RecordKind!]) {
  neighbourhood(of: $of, depth: $depth, first: $first, kinds: $kinds) {
    nodes { id }
    edges { from { id } relationship to { id } }
    leftOut { recordKind count }
  }
}`;

interface Node {
  readonly id: string;
}
interface PathsAnswer {
  readonly paths: readonly {
    readonly length: number;
    readonly steps: readonly { from: Node; relationship: string; forward: boolean; to: Node }[];
  }[];
}
interface NeighbourhoodAnswer {
  readonly neighbourhood: {
    readonly nodes: readonly Node[];
    readonly edges: readonly { from: Node; relationship: string; to: Node }[];
    readonly leftOut: readonly { recordKind: string; count: number }[];
  } | null;
}

const asked = async <Data>(
  api: WatchedApi,
  text: string,
  markings: readonly string[],
  query: object,
): Promise<Data> => {
  const { answer } = await api.ask(text, markings, { ...query });
  if (answer.errors !== undefined) throw new Error(`${JSON.stringify(query)} ${JSON.stringify(answer.errors)}`);
  return JSON.parse(JSON.stringify(answer.data)) as Data;
};

const waysOf = ({ paths }: PathsAnswer) =>
  paths.map(({ length, steps }) => {
    expect(steps).toHaveLength(length);
    return steps.map(({ from, relationship, forward, to }) => ({ from: from.id, relationship, forward, to: to.id }));
  });

const drawnOf = ({ neighbourhood }: NeighbourhoodAnswer) =>
  neighbourhood === null
    ? null
    : {
        nodes: neighbourhood.nodes.map(({ id }) => id),
        edges: neighbourhood.edges.map(({ from, relationship, to }) => `${from.id} ${relationship} ${to.id}`),
        leftOut: neighbourhood.leftOut.map(({ recordKind, count }) => `${recordKind} ${String(count)}`),
      };

beforeAll(() => migrateDatabase(testDatabase()));

test.each(rounds)('ways and surroundings agree with a reference in memory (graph %i)', async (round) => {
  const [graph = { nodes: [], relations: [] }] = fc.sample(randomGraph, { seed: round, numRuns: 1 });
  const [markings = []] = fc.sample(randomMarkings, { seed: round, numRuns: 1 });
  await storeGraph(testDatabase(), graph);
  const api = await openWatchedApi(testDatabase());
  const oracle = createOracle(graph, markings);
  const pool = createValuePool(graph);
  const expectPaths = async (query: PathsQuery) => {
    expect(waysOf(await asked<PathsAnswer>(api, pathsText, markings, query))).toEqual(oracle.paths(query));
  };
  const expectNeighbourhood = async (query: NeighbourhoodQuery) => {
    const answer = await asked<NeighbourhoodAnswer>(api, neighbourhoodText, markings, query);
    expect(drawnOf(answer)).toEqual(oracle.neighbourhood(query));
  };
  try {
    await fc.assert(fc.asyncProperty(randomPaths(pool), expectPaths), { seed: round, numRuns: perGraph });
    await fc.assert(fc.asyncProperty(randomNeighbourhood(pool), expectNeighbourhood), {
      seed: round,
      numRuns: perGraph,
    });
  } finally {
    await api.close();
  }
});
