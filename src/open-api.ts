import type { GraphQLSchema } from 'graphql';
import { openAudit } from './audit/audit.ts';
import { auditFolder } from './audit/folder.ts';
import type { Config } from './config.ts';
import type { Connected } from './connected.ts';
import { createContext } from './context.ts';
import type { Context } from './context.ts';
import { createKeySignIn } from './domains/access/keys.ts';
import { createSignIn } from './domains/access/sign-in.ts';
import type { SignIn } from './domains/access/sign-in.ts';
import { createTokens } from './domains/access/tokens.ts';
import { createChangeWatch } from './domains/history/watch.ts';
import type { Graph } from './graph/graph.ts';
import { readPatiently, takeStep } from './graph/start-step.ts';
import type { Log } from './log.ts';
import { createReferenceStore } from './reference/store.ts';
import { createApi } from './server/api.ts';
import type { Api } from './server/api.ts';
import type { ReportError } from './server/mask-error.ts';
import { createMetrics } from './server/metrics.ts';
import type { Records } from './server/use-record.ts';
import type { Stops } from './stops.ts';
import { anonymous, nobody } from './viewer.ts';

/** How often each process looks whether another has written reference data, in milliseconds. */
const referenceInterval = 5_000;

/** How long one read of the warm-up may take, in milliseconds: the plans of a cold, busy database are there by then. */
const mostWarming = 15_000;

/** What opening the API is given: it adds to `stops` what it has started. */
export interface Opening {
  readonly config: Config;
  readonly stops: Stops;
  /** Hears of what has changed, a line at a time. */
  readonly report: (line: string) => void;
  readonly reportError: ReportError;
  readonly log: Log;
  /** Aborts when the program ends. */
  readonly ending: AbortSignal;
}

/** The API, and how a context of the program's own is made. */
export interface OpenedApi {
  readonly api: Api;
  /** For somebody who has not signed in, with time for a database that plans. */
  readonly ownContext: () => Context;
}

const openReferences = async ({ graph, data: where }: Connected, { report, reportError }: Opening) => {
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

const openSignIn = ({ graph }: Connected, { config, reportError }: Opening): SignIn =>
  createSignIn(
    createKeySignIn(graph, reportError),
    config.oidc === null ? null : createTokens(config.oidc),
    config.anonymous.reads ? anonymous : nobody,
  );

/** Opens the books: what is logged, counted and audited. */
const openRecords = async ({ config, stops, log, reportError }: Opening): Promise<Records> => {
  const audit = config.audit === null ? null : await openAudit(config.audit.folder, reportError);
  if (audit !== null) stops.add(audit.close);
  return { log, metrics: createMetrics(), audit, report: reportError, above: config.audit?.above ?? '' };
};

const warmed = ({ graph }: Connected, { config }: Opening): Graph =>
  graph.within(Math.max(config.readTimeout, mostWarming));

/** Opens the API over a graph that is prepared. */
export const openApi = async (connected: Connected, schema: GraphQLSchema, opening: Opening): Promise<OpenedApi> => {
  const { config, stops, reportError, ending } = opening;
  const records = await openRecords(opening);
  const references = await openReferences(connected, opening);
  stops.add(() => {
    references.stop();
    return Promise.resolve();
  });
  const refreshed = async () => {
    await references.refresh();
    return references.current();
  };
  const asking = {
    figureThreshold: config.figureThreshold,
    usualMarking: config.usualMarking,
    refreshed,
    watch: createChangeWatch(connected.graph.reader()),
  };
  const api = createApi({
    schema,
    config,
    context: (viewer, about) => createContext(connected.graph, references.current(), viewer, { ...asking, about }),
    signIn: openSignIn(connected, opening),
    report: reportError,
    records,
    auditFolder: config.audit === null ? null : auditFolder(config.audit.folder),
    ending,
  });
  return { api, ownContext: () => createContext(warmed(connected, opening), references.current(), anonymous) };
};
