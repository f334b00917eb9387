import { join } from 'node:path';
import type { Config } from './config.ts';
import { createContext } from './context.ts';
import { startEmbedded } from './database/embedded.ts';
import { current } from './database/releases.ts';
import { describeLoad, loadRecords } from './domains/import/load.ts';
import { readRecords } from './domains/import/read.ts';
import type { ImportRecord } from './domains/import/records.ts';
import { createGraph, requireAnswer } from './graph/graph.ts';
import type { Graph, GraphConnection } from './graph/graph.ts';
import { migrate, readMigrations } from './graph/migrations.ts';
import { createReferenceStore } from './reference/store.ts';
import { createSchema } from './schema.ts';
import { createApi } from './server/api.ts';
import type { Api } from './server/api.ts';
import type { ReportError } from './server/mask-error.ts';
import { listen } from './server/listen.ts';
import { warmUp } from './server/warm-up.ts';
import { anonymous } from './viewer.ts';

const root = join(import.meta.dirname, '..');

/** How often each process looks whether another has written reference data, in milliseconds. */
const referenceInterval = 5_000;

/** How long answers under way may take when the program ends, in milliseconds. */
const patience = 10_000;

/** The running program. */
export interface Program {
  /** Where the API and the playground are. */
  readonly address: string;
  /** Where the data lies. */
  readonly data: string;
  /** Ends: answers what is under way, then closes the database. */
  readonly stop: () => Promise<void>;
}

/** Tells of the program's progress, a line at a time. */
export type Report = (line: string) => void;

type Stop = () => Promise<void>;

const connect = async (config: Config, report: Report, stops: Stop[]): Promise<{ graph: Graph; data: string }> => {
  const { outside, readTimeout } = config;
  const open = (connection: Omit<GraphConnection, 'readTimeout'>): Graph => {
    const graph = createGraph({ ...connection, readTimeout });
    stops.push(graph.close);
    return graph;
  };
  if (outside !== null) {
    const graph = open(outside);
    await requireAnswer(graph, outside);
    return { graph, data: `${outside.uri}, database ${outside.database}` };
  }
  const ready = async (connection: { readonly uri: string; readonly user: string; readonly password: string }) => {
    const probe = createGraph({ ...connection, database: 'neo4j', readTimeout });
    await probe.verify().finally(() => probe.close());
  };
  const home = join(config.state, 'neo4j');
  const database = await startEmbedded({
    home,
    release: current,
    tuning: 'serve',
    memory: config.memory,
    ready,
    report,
    environment: config.environment,
  });
  stops.push(() => database.stop());
  return { graph: open({ ...database, database: 'neo4j' }), data: `${home} (Neo4j at ${database.uri})` };
};

const prepare = async (graph: Graph, seeds: readonly ImportRecord[], report: Report): Promise<void> => {
  const applied = await migrate(graph, readMigrations(join(root, 'cypher', 'migrations')));
  if (applied > 0) report(`Migrations: ${String(applied)} applied.`);
  if (seeds.length > 0) report(describeLoad(await loadRecords(graph, seeds)));
};

const openApi = async (graph: Graph, config: Config, reportError: ReportError, stops: Stop[]): Promise<Api> => {
  const references = await createReferenceStore(graph.reader(), referenceInterval);
  stops.push(() => {
    references.stop();
    return Promise.resolve();
  });
  const api = createApi({
    schema: createSchema(),
    context: () => createContext(graph, references.current(), anonymous),
    explain: config.explain,
    report: reportError,
  });
  const warming = new AbortController();
  const warmed = warmUp(api, join(root, 'examples'), warming.signal).catch(reportError);
  stops.push(() => {
    warming.abort();
    return warmed;
  });
  return api;
};

const serve = async (config: Config, report: Report, reportError: ReportError, stops: Stop[]): Promise<Program> => {
  const seeds = config.seeds === null ? [] : readRecords(config.seeds);
  const listener = await listen(config.host, config.port);
  stops.push(() => listener.close(patience));
  const { graph, data } = await connect(config, report, stops);
  await prepare(graph, seeds, report);
  const api = await openApi(graph, config, reportError, stops);
  listener.serve((request, response) => void api(request, response));
  const host = config.host === '127.0.0.1' || config.host === '0.0.0.0' ? 'localhost' : config.host;
  return { address: `http://${host}:${String(listener.port)}/graphql`, data, stop: () => stopAll(stops) };
};

/** Ends what was started, the last first; what fails to end does not keep the rest from ending. */
const stopAll = async (stops: Stop[]): Promise<void> => {
  for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop().catch(() => undefined);
};

/** Starts everything. Throws a StartError that says what is wrong, where, and what to do, with nothing left running. */
export const startProgram = async (config: Config, report: Report, reportError: ReportError): Promise<Program> => {
  const stops: Stop[] = [];
  try {
    return await serve(config, report, reportError, stops);
  } catch (error) {
    await stopAll(stops);
    throw error;
  }
};
