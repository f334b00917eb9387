import { join } from 'node:path';
import type { Config } from './config.ts';
import { openGraphs } from './connected.ts';
import type { Connected } from './connected.ts';
import { rehearseStart, startEmbedded } from './database/embedded.ts';
import { current } from './database/releases.ts';
import { createGraph, requireAnswer } from './graph/graph.ts';
import type { GraphConnection } from './graph/graph.ts';
import { rehearse } from './rehearse.ts';
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

/** Resolves when our own Neo4j answers a query. */
const answers = async (connection: Omit<GraphConnection, 'database'>): Promise<void> => {
  const probe = createGraph({ ...connection, database: 'neo4j' });
  await probe.verify().finally(() => probe.close());
};

/** Our own Neo4j, as it is started and rehearsed. */
const ownNeo4j = ({ config, report, signal }: Omit<Connecting, 'stops'>) => ({
  release: current,
  memory: config.memory,
  ready: (connection: Omit<GraphConnection, 'database' | 'readTimeout'>) =>
    answers({ ...connection, readTimeout: config.readTimeout }),
  report,
  environment: config.environment,
  signal,
});

/** Has our own Neo4j start quicker from the next time on: rehearses a start, where none has been rehearsed yet. */
export const rehearseConnecting = async (connecting: Omit<Connecting, 'stops'>): Promise<void> => {
  if (connecting.config.outside === null) await rehearseStart({ ...ownNeo4j(connecting), rehearse });
};

/** Connects to the Neo4j that is set, or starts one of our own. */
export const connect = async (connecting: Connecting): Promise<Connected> => {
  const { config, stops } = connecting;
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
  const launching = startEmbedded({ ...ownNeo4j(connecting), home, tuning: 'serve' });
  // Added before it has started: a start that is given up waits until what was launched is gone.
  stops.add(async () => (await launching).stop(), databasePatience);
  const database = await launching;
  return { ...open({ ...database, database: 'neo4j' }), data: `${home} (Neo4j at ${database.uri})` };
};
