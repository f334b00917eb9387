import { join } from 'node:path';
import { createYoga } from 'graphql-yoga';
import type { GraphQLSchema } from 'graphql';
import { capabilitiesIn } from '../capabilities.ts';
import type { Config } from '../config.ts';
import type { Context } from '../context.ts';
import type { Viewer } from '../viewer.ts';
import { useCurrentRequest } from './current-request.ts';
import { useDashboard } from './dashboard.ts';
import { createMaskError } from './mask-error.ts';
import type { ReportError } from './mask-error.ts';
import { usePlayground } from './playground.ts';
import { createProxies } from './proxies.ts';
import { useCapabilities } from './use-capabilities.ts';
import { useCost } from './use-cost.ts';
import { useErrorCodes } from './use-error-codes.ts';
import { useExplain } from './use-explain.ts';
import { useHttpRules } from './use-http-rules.ts';
import { useIntrospection } from './use-introspection.ts';
import { useLive } from './use-live.ts';
import { useLimits } from './use-limits.ts';
import { useMediaType } from './use-media-type.ts';
import { useOperation } from './use-operation.ts';
import { useOperators } from './use-operators.ts';
import type { AuditFolder } from './use-operators.ts';
import { useRate } from './use-rate.ts';
import { useReads } from './use-reads.ts';
import { useRecord } from './use-record.ts';
import type { Records } from './use-record.ts';
import { useReportFiles } from './use-report-files.ts';
import type { AskApi } from './use-report-files.ts';
import { useSignIn } from './use-sign-in.ts';
import type { SignIn } from './use-sign-in.ts';
import { useVisit } from './use-visit.ts';
import { visitOf } from './visit.ts';
import type { Visit } from './visit.ts';

const root = join(import.meta.dirname, '..', '..');
const built = join(root, 'web', 'dashboard', 'dist');

/** For whom and for what a request runs, as the database is told. */
export interface RequestAbout {
  readonly viewer: string;
  readonly operation: string;
  readonly request: string;
}

/** What the API serves and how. */
export interface ApiOptions {
  readonly schema: GraphQLSchema;
  readonly config: Pick<
    Config,
    'anonymous' | 'corsOrigins' | 'hosts' | 'explain' | 'limits' | 'metricsAreOpen' | 'oidc' | 'trustedProxies'
  >;
  /** Makes the context of a request; called once for each. */
  readonly context: (viewer: Viewer, about: RequestAbout) => Context;
  readonly signIn: SignIn;
  readonly report: ReportError;
  readonly records: Records;
  /** The files of the audit; null where none is kept. */
  readonly auditFolder: AuditFolder | null;
  /** Aborts when the program ends: streams end then, for nothing else would end them. */
  readonly ending?: AbortSignal;
  /** Where the built dashboard lies: where `npm run build` leaves it, unless a test builds its own. */
  readonly dashboardDir?: string;
}

const { signal: never } = new AbortController();

const aboutOf = ({ viewer, operation, id }: Visit): RequestAbout => ({
  viewer: viewer.name,
  operation: operation?.name ?? '',
  request: id,
});

const cors = (origins: readonly string[]) => ({
  origin: [...origins],
  credentials: false,
  methods: ['GET', 'POST'],
  allowedHeaders: ['authorization', 'content-type', 'x-cost', 'x-explain', 'x-markings', 'x-request-id'],
  exposedHeaders: ['retry-after', 'x-request-id'],
  maxAge: 3_600,
});

const contextOf =
  ({ context }: ApiOptions) =>
  (request: Request): Context => {
    const visit = visitOf(request);
    return context(visit.viewer, aboutOf(visit));
  };

// The order is that of a request: what it is, the pages, who asks, how often; then the document, and what it may ask.
const plugins = (options: ApiOptions, ask: AskApi) => {
  const { schema, config, signIn, report, records, auditFolder, dashboardDir = built, ending = never } = options;
  return [
    useCurrentRequest(),
    useVisit(createProxies(config.trustedProxies)),
    useRecord(records),
    useMediaType(),
    useHttpRules(config),
    useDashboard({ distDir: dashboardDir, oidc: config.oidc }),
    usePlayground({ distDir: join(root, 'web', 'playground', 'dist'), examplesDir: join(root, 'examples') }),
    useReportFiles(ask),
    useSignIn(signIn, report),
    useRate(config.limits),
    useOperators({ metrics: records.metrics, metricsAreOpen: config.metricsAreOpen, audit: auditFolder }),
    useOperation(),
    useLimits(config.limits),
    useErrorCodes(),
    useIntrospection(config.anonymous.introspects),
    useCapabilities(capabilitiesIn(schema)),
    useCost(config.limits),
    useReads(),
    ...(config.explain ? [useExplain()] : []),
    useLive({ context: contextOf(options), signIn, ending }),
  ];
};

/** The API and the playground at `/graphql` and the dashboard at `/`, as a handler of requests that needs no port. */
export const createApi = (options: ApiOptions) => {
  const { schema, config, report } = options;
  const context = contextOf(options);
  const yoga = createYoga({
    schema,
    context: ({ request }) => context(request),
    graphqlEndpoint: '/graphql',
    cors: config.corsOrigins.length === 0 ? false : cors(config.corsOrigins),
    maxRequestBodySize: config.limits.bodyBytes,
    multipart: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    maskedErrors: { maskError: createMaskError(report, config.limits) },
    plugins: plugins(options, (request, serverContext): Response | Promise<Response> =>
      yoga.fetch(request, serverContext),
    ),
  });
  return yoga;
};

/** The API as `createApi` makes it. */
export type Api = ReturnType<typeof createApi>;
