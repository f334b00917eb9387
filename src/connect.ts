import { join } from 'node:path';
import type { Config } from './config.ts';
import { startEmbedded } from './database/embedded.ts';
import { current } from './database/releases.ts';
import { createGraph, requireAnswer } from './graph/graph.ts';
import type { Graph, GraphConnection } from './graph/graph.ts';
import type { Stops } from './stops.ts';

/** How long a Neo4j of our own is given to end, in milliseconds: longer than until it is killed. */
const databasePatience = 25_000;

/** How long one read of a start may take, in milliseconds: a plan that is given up is planned again. */
const planningTime = 60_000;

/** The graph, and where its data lies. */
export interface Connected {
  readonly graph: Graph;
  /** The same, with time for a database that has just started to plan what it has never been asked. */
  readonly patientGraph: Graph;
  readonly data: string;
}

/** What connecting is given: it adds to `stops` what it has started. */
export interface Connecting {
  readonly config: Pick<Config, 'outside' | 'readTimeout' | 'state' | 'memory' | 'environment'>;
  readonly stops: Stops;
  readonly report: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Resolves when our own Neo4j answers a query. */
const answers = async (connection: Omit<GraphConnection, 'database'>): Promise<void> => {
  const probe = createGraph({ ...connection, database: 'neo4j' });
  await probe.verify().finally(() => probe.close());
};

/** Opens both ways to a graph; nothing is sent before the first statement. */
export const openGraphs = (
  connection: Omit<GraphConnection, 'readTimeout'>,
  readTimeout: number,
): Pick<Connected, 'graph' | 'patientGraph'> => ({
  graph: createGraph({ ...connection, readTimeout }),
  patientGraph: createGraph({ ...connection, readTimeout: Math.max(readTimeout, planningTime) }),
});

/** Connects to the Neo4j that is set, or starts one of our own. */
export const connect = async ({ config, stops, report, signal }: Connecting): Promise<Connected> => {
  const { outside, readTimeout } = config;
  const open = (connection: Omit<GraphConnection, 'readTimeout'>) => {
    const graphs = openGraphs(connection, readTimeout);
    stops.add(graphs.graph.close);
    stops.add(graphs.patientGraph.close);
    return graphs;
  };
  if (outside !== null) {
    const graphs = open(outside);
    await requireAnswer(graphs.graph, outside);
    return { ...graphs, data: `${outside.uri}, database ${outside.database}` };
  }
  const home = join(config.state, 'neo4j');
  const launching = startEmbedded({
    home,
    release: current,
    tuning: 'serve',
    memory: config.memory,
    ready: (connection) => answers({ ...connection, readTimeout }),
    report,
    environment: config.environment,
    signal,
  });
  // Added before it has started: a start that is given up waits until what was launched is gone.
  stops.add(async () => (await launching).stop(), databasePatience);
  const database = await launching;
  return { ...open({ ...database, database: 'neo4j' }), data: `${home} (Neo4j at ${database.uri})` };
};
