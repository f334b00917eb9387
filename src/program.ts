import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import type { Config } from './config.ts';
import { createContext } from './context.ts';
import type { Context } from './context.ts';
import { startEmbedded } from './database/embedded.ts';
import { current } from './database/releases.ts';
import { describeLoad, loadRecords } from './domains/import/load.ts';
import { readRecords } from './domains/import/read.ts';
import { StartError } from './errors.ts';
import { createGraph, requireAnswer } from './graph/graph.ts';
import type { Graph, GraphConnection } from './graph/graph.ts';
import { migrate, readMigrations } from './graph/migrations.ts';
import { readPatiently, takeStep } from './graph/start-step.ts';
import type { RecordState } from './recording/records.ts';
import { deriveMissing } from './recording/derive.ts';
import { createReferenceStore } from './reference/store.ts';
import { createSchema } from './schema.ts';
import { createApi } from './server/api.ts';
import type { Api } from './server/api.ts';
import type { ReportError } from './server/mask-error.ts';
import { addressOf, listen } from './server/listen.ts';
import { warmUp } from './server/warm-up.ts';
import { createStops } from './stops.ts';
import type { Stops } from './stops.ts';
import { anonymous } from './viewer.ts';

const root = join(import.meta.dirname, '..');

/** How often each process looks whether another has written reference data, in milliseconds. */
const referenceInterval = 5_000;

/** How long answers under way may take when the program ends, in milliseconds. */
const patience = 10_000;

/** How long one read of the warm-up may take, in milliseconds: nobody waits for it, and a plan that is given up is planned again. */
const planningTime = 60_000;

/** How long a Neo4j of our own is given to end, in milliseconds: longer than until it is killed. */
const databasePatience = 25_000;

/** The running program. */
export interface Program {
  /** Where the API and the playground are. */
  readonly address: string;
  /** Where the data lies. */
  readonly data: string;
  /** Ends: answers what is under way, then closes the database. */
  readonly stop: () => Promise<void>;
}

/** What a start is given beside its settings. */
export interface Surroundings {
  /** Hears of its progress, a line at a time. */
  readonly report: (line: string) => void;
  readonly reportError: ReportError;
  /** Gives the start up; once the program runs, it is ended by its `stop`. */
  readonly signal: AbortSignal;
}

interface Start extends Surroundings {
  readonly config: Config;
  readonly stops: Stops;
}

interface Connected {
  readonly graph: Graph;
  /** The same, with time for a database that has just started to plan what it has never been asked. */
  readonly patientGraph: Graph;
  readonly data: string;
}

/** Resolves when our own Neo4j answers a query. */
const answers = async (connection: Omit<GraphConnection, 'database'>): Promise<void> => {
  const probe = createGraph({ ...connection, database: 'neo4j' });
  await probe.verify().finally(() => probe.close());
};

const connect = async (start: Start): Promise<Connected> => {
  const { config, stops, report, signal } = start;
  const { outside, readTimeout } = config;
  const open = (connection: Omit<GraphConnection, 'readTimeout'>) => {
    const graph = createGraph({ ...connection, readTimeout });
    const patientGraph = createGraph({ ...connection, readTimeout: Math.max(readTimeout, planningTime) });
    stops.add(graph.close);
    stops.add(patientGraph.close);
    return { graph, patientGraph };
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

const prepare = async (
  { graph, data: where }: Connected,
  seeds: readonly RecordState[],
  { report, signal }: Start,
): Promise<void> => {
  const migrations = readMigrations(join(root, 'cypher', 'migrations'));
  const applied = await takeStep({ doing: 'apply the migrations', where }, () => migrate(graph, migrations));
  if (applied > 0) report(`Migrations: ${String(applied)} applied.`);
  await takeStep({ doing: 'derive what records keep of their neighbours', where }, () => deriveMissing(graph));
  signal.throwIfAborted();
  if (seeds.length === 0) return;
  report(describeLoad(await takeStep({ doing: 'load the seeds', where }, () => loadRecords(graph, seeds))));
};

const openReferences = async ({ graph, data: where }: Connected, { report, reportError }: Start) => {
  const told = {
    failed: (error: unknown) => {
      reportError(new Error('The reference data cannot be looked at; what was read last is kept.', { cause: error }));
    },
    recovered: () => {
      report('The reference data is looked at again.');
    },
  };
  const reading = () => createReferenceStore(graph.reader(), referenceInterval, told);
  return takeStep({ doing: 'read the reference data', where }, () => readPatiently(reading));
};

/** Asks the examples in the background until the program ends. */
const keepWarming = (schema: GraphQLSchema, context: () => Context, { stops, reportError }: Start): void => {
  const warming = new AbortController();
  const asked = { schema, context, examplesDir: join(root, 'examples'), signal: warming.signal };
  const warmed = warmUp(asked).catch(reportError);
  stops.add(() => {
    warming.abort();
    return warmed;
  });
};

const openApi = async (connected: Connected, start: Start): Promise<Api> => {
  const { config, stops, reportError } = start;
  const references = await openReferences(connected, start);
  stops.add(() => {
    references.stop();
    return Promise.resolve();
  });
  const schema = createSchema();
  const api = createApi({
    schema,
    context: () =>
      createContext(connected.graph, references.current(), anonymous, async () => {
        await references.refresh();
        return references.current();
      }),
    explain: config.explain,
    report: reportError,
  });
  keepWarming(schema, () => createContext(connected.patientGraph, references.current(), anonymous), start);
  return api;
};

const serve = async (start: Start): Promise<Program> => {
  const { config, stops, signal } = start;
  const seeds = config.seeds === null ? [] : readRecords(config.seeds);
  const listener = await listen(config.host, config.port);
  const close = () => listener.close(patience);
  stops.add(close, 2 * patience);
  const connected = await connect(start);
  signal.throwIfAborted();
  await prepare(connected, seeds, start);
  const api = await openApi(connected, start);
  signal.throwIfAborted();
  listener.serve((request, response) => void api(request, response));
  // Before the database that the answers under way still need.
  stops.add(close, 2 * patience);
  return { address: addressOf(config.host, listener.port), data: connected.data, stop: stops.all };
};

const givenUp = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const giveUp = () => {
      reject(new StartError('The start was given up.'));
    };
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp);
  });

/**
 * Starts everything. Throws a StartError that says what is wrong, where, and what to do, with nothing left running; also
 * where the signal gives the start up.
 */
export const startProgram = async (config: Config, surroundings: Surroundings): Promise<Program> => {
  const stops = createStops();
  try {
    return await Promise.race([serve({ ...surroundings, config, stops }), givenUp(surroundings.signal)]);
  } catch (error) {
    await stops.all();
    throw error;
  }
};
