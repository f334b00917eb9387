import { join } from 'node:path';
import type { Config } from './config.ts';
import { openGraphs } from './connected.ts';
import type { Connected } from './connected.ts';
import { startEmbedded } from './database/embedded.ts';
import { current } from './database/releases.ts';
import { createGraph, requireAnswer } from './graph/graph.ts';
import type { GraphConnection } from './graph/graph.ts';
import type { Stops } from './stops.ts';

/** How long a Neo4j of our own is given to end, in milliseconds: longer than until it is killed. */
const databasePatience = 25_000;

/** What connecting is given: it adds to `stops` what it has started. */
export interface Connecting {
  readonly config: Pick<Config, 'outside' | 'readTimeout' | 'state' | 'memory' | 'environment'>;
  readonly stops: Stops;
  readonly report: (line: string) => void;
  readonly signal: AbortSignal;
}

/** The graph as a start has reached it. */
export interface Reached extends Connected {
  /** Whether our own Neo4j has started as slowly as it does where no start of it was rehearsed. */
  readonly isUnrehearsed: boolean;
}

/** Resolves when our own Neo4j answers a query. */
export const answers = async (connection: Omit<GraphConnection, 'database'>): Promise<void> => {
  const probe = createGraph({ ...connection, database: 'neo4j' });
  await probe.verify().finally(() => probe.close());
};

/** Connects to the Neo4j that is set, or starts one of our own. */
export const connect = async ({ config, stops, report, signal }: Connecting): Promise<Reached> => {
  const { outside, readTimeout } = config;
  const open = (connection: Omit<GraphConnection, 'readTimeout'>) => {
    const graphs = openGraphs(connection, readTimeout);
    stops.add(graphs.graph.close);
    return graphs;
  };
  if (outside !== null) {
    const graphs = open(outside);
    await requireAnswer(graphs.graph, outside);
    return { ...graphs, data: `${outside.uri}, database ${outside.database}`, isUnrehearsed: false };
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
  const { uri, isUnrehearsed } = database;
  return { ...open({ ...database, database: 'neo4j' }), data: `${home} (Neo4j at ${uri})`, isUnrehearsed };
};
