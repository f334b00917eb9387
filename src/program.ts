import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAudit } from './audit/audit.ts';
import { auditFolder } from './audit/folder.ts';
import type { Config } from './config.ts';
import { connect } from './connect.ts';
import type { Connected } from './connect.ts';
import { createContext } from './context.ts';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { createKeySignIn } from './domains/access/keys.ts';
import { createSignIn } from './domains/access/sign-in.ts';
import type { SignIn } from './domains/access/sign-in.ts';
import { createTokens } from './domains/access/tokens.ts';
import { describeLoad, loadRecords } from './domains/import/load.ts';
import { readRecords } from './domains/import/read.ts';
import { StartError } from './errors.ts';
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
import type { Certificate } from './server/listen.ts';
import { createMetrics } from './server/metrics.ts';
import type { Records } from './server/use-record.ts';
import type { Log } from './log.ts';
import { warmUp } from './server/warm-up.ts';
import { createStops } from './stops.ts';
import type { Stops } from './stops.ts';
import { anonymous, nobody } from './viewer.ts';

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

/** What a start is given beside its settings. */
export interface Surroundings {
  /** Hears of its progress, a line at a time. */
  readonly report: (line: string) => void;
  readonly reportError: ReportError;
  readonly log: Log;
  /** Gives the start up; once the program runs, it is ended by its `stop`. */
  readonly signal: AbortSignal;
}

interface Start extends Surroundings {
  readonly config: Config;
  readonly stops: Stops;
}

const prepare = async (
  { graph, patientGraph, data: where }: Connected,
  seeds: readonly RecordState[],
  { report, signal }: Start,
): Promise<void> => {
  const migrations = readMigrations(join(root, 'cypher', 'migrations'));
  const applied = await takeStep({ doing: 'apply the migrations', where }, () => migrate(graph, migrations));
  if (applied > 0) report(`Migrations: ${String(applied)} applied.`);
  await takeStep({ doing: 'derive what records keep of their neighbours', where }, () => deriveMissing(graph));
  signal.throwIfAborted();
  if (seeds.length === 0) return;
  report(describeLoad(await takeStep({ doing: 'load the seeds', where }, () => loadRecords(patientGraph, seeds))));
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

const openSignIn = ({ graph }: Connected, { config, reportError }: Start): SignIn =>
  createSignIn(
    createKeySignIn(graph, reportError),
    config.oidc === null ? null : createTokens(config.oidc),
    config.anonymous.reads ? anonymous : nobody,
  );

/** Opens the books: what is logged, counted and audited. */
const openRecords = async ({ config, stops, log, reportError }: Start): Promise<Records> => {
  const audit = config.audit === null ? null : await openAudit(config.audit.folder, reportError);
  if (audit !== null) stops.add(audit.close);
  return { log, metrics: createMetrics(), audit, report: reportError, above: config.audit?.above ?? '' };
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

const openApi = async (connected: Connected, schema: GraphQLSchema, start: Start): Promise<Api> => {
  const { config, stops, reportError } = start;
  const records = await openRecords(start);
  const references = await openReferences(connected, start);
  stops.add(() => {
    references.stop();
    return Promise.resolve();
  });
  const api = createApi({
    schema,
    config,
    context: (viewer, about) =>
      createContext(connected.graph, references.current(), viewer, {
        about,
        figureThreshold: config.figureThreshold,
        usualMarking: config.usualMarking,
        refreshed: async () => {
          await references.refresh();
          return references.current();
        },
      }),
    signIn: openSignIn(connected, start),
    report: reportError,
    records,
    auditFolder: config.audit === null ? null : auditFolder(config.audit.folder),
  });
  keepWarming(schema, () => createContext(connected.patientGraph, references.current(), anonymous), start);
  return api;
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

const serve = async (start: Start): Promise<Program> => {
  const { config, stops, signal } = start;
  const schema = createSchema();
  const seeds = config.seeds === null ? [] : readRecords(config.seeds);
  const { host, port, tls } = config;
  const listener = await listen({ host, port, certificate: tls === null ? null : readCertificate(tls) });
  const close = () => listener.close(patience);
  stops.add(close, 2 * patience);
  const connected = await connect(start);
  signal.throwIfAborted();
  await prepare(connected, seeds, start);
  const api = await openApi(connected, schema, start);
  signal.throwIfAborted();
  listener.serve(
    (request, response) => void api(request, response),
    () => connected.graph.verify().then(() => true),
  );
  // Before the database that the answers under way still need.
  stops.add(close, 2 * patience);
  const address = addressOf(host, listener.port, tls === null ? 'http' : 'https');
  return { address, data: connected.data, stop: stops.all };
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
