import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import type { Config } from './config.ts';
import { connect } from './connect.ts';
import type { Reached } from './connect.ts';
import type { Context } from './context.ts';
import { describeLoad } from './domains/import/load.ts';
import { readRecords } from './domains/import/read.ts';
import { StartError } from './errors.ts';
import type { Log } from './log.ts';
import { openApi } from './open-api.ts';
import type { Opening } from './open-api.ts';
import { loadSeeds, prepareGraph } from './prepare.ts';
import { rehearseApart } from './rehearsing.ts';
import { createSchema } from './schema.ts';
import { addressOf, listen } from './server/listen.ts';
import type { Certificate, Listener } from './server/listen.ts';
import type { ReportError } from './server/mask-error.ts';
import { warmUp } from './server/warm-up.ts';
import { createStops } from './stops.ts';

const root = join(import.meta.dirname, '..');

/** How long answers under way may take when the program ends, in milliseconds. */
const patience = 10_000;

/** The running program. */
export interface Program {
  /** Where the API and the playground are. */
  readonly address: string;
  readonly dashboard: string;
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
  readonly log: Log;
  /** Gives the start up; once the program runs, it is ended by its `stop`. */
  readonly signal: AbortSignal;
}

interface Start extends Opening {
  readonly signal: AbortSignal;
}

/** What makes later answers and later starts quicker, in the background until the program ends: asks the examples, then rehearses a start. */
const keepPreparing = (
  schema: GraphQLSchema,
  context: () => Context,
  start: Start,
  { isUnrehearsed }: Reached,
): void => {
  const preparing = new AbortController();
  const { signal } = preparing;
  const prepare = async (): Promise<void> => {
    await warmUp({ schema, context, examplesDir: join(root, 'examples'), signal });
    if (!signal.aborted && isUnrehearsed)
      await rehearseApart({ environment: start.config.environment, report: start.report, signal });
  };
  const prepared = prepare().catch((error: unknown) => {
    if (!signal.aborted) start.reportError(error);
  });
  start.stops.add(() => {
    preparing.abort();
    return prepared;
  });
};

/** Reads the files of a certificate. Throws a StartError that names the setting where one cannot be read. */
const readCertificate = (tls: { readonly cert: string; readonly key: string }): Certificate => {
  const read = (setting: string, file: string): string => {
    try {
      return readFileSync(file, 'utf8');
    } catch (error) {
      throw new StartError(`${setting}: ${error instanceof Error ? error.message : ''}.`);
    }
  };
  return { cert: read('PORTOLAN_TLS_CERT', tls.cert), key: read('PORTOLAN_TLS_KEY', tls.key) };
};

const takePort = async ({ config: { host, port, tls } }: Start): Promise<Listener> =>
  listen({ host, port, certificate: tls === null ? null : readCertificate(tls) });

const serve = async (start: Start, end: () => void): Promise<Program> => {
  const { config, stops, signal, report } = start;
  const schema = createSchema();
  const seeds = config.seeds === null ? [] : readRecords(config.seeds);
  const listener = await takePort(start);
  const close = () => {
    end();
    return listener.close(patience);
  };
  stops.add(close, 2 * patience);
  const connected = await connect(start);
  signal.throwIfAborted();
  const applied = await prepareGraph(connected);
  if (applied > 0) report(`Migrations: ${String(applied)} applied.`);
  signal.throwIfAborted();
  if (seeds.length > 0) report(describeLoad(await loadSeeds(connected, seeds)));
  const { api, ownContext } = await openApi(connected, schema, start);
  signal.throwIfAborted();
  keepPreparing(schema, ownContext, start, connected);
  listener.serve(
    (request, response) => void api(request, response),
    () => connected.graph.verify().then(() => true),
  );
  // Before the database that the answers under way still need.
  stops.add(close, 2 * patience);
  const dashboard = addressOf(config.host, listener.port, config.tls === null ? 'http' : 'https');
  return { address: `${dashboard}graphql`, dashboard, data: connected.data, stop: stops.all };
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
  const ending = new AbortController();
  const start = { ...surroundings, config, stops, ending: ending.signal };
  try {
    return await Promise.race([serve(start, () => ending.abort()), givenUp(surroundings.signal)]);
  } catch (error) {
    await stops.all();
    throw error;
  }
};
