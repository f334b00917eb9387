import { readConfig } from '../../src/config.ts';
import { createContext } from '../../src/context.ts';
import { createSignIn } from '../../src/domains/access/sign-in.ts';
import { AppError } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Country } from '../../src/reference/records.ts';
import { createReference } from '../../src/reference/reference.ts';
import { createSchema } from '../../src/schema.ts';
import { createApi } from '../../src/server/api.ts';
import type { Api, RequestAbout } from '../../src/server/api.ts';
import type { Records } from '../../src/server/use-record.ts';
import { currentRequestId } from '../../src/server/current-request.ts';
import { anonymous, nobody, viewerOf } from '../../src/viewer.ts';
import type { Grants, Viewer } from '../../src/viewer.ts';
import { silence } from './silence.ts';

/** A graph that holds nothing and is asked at once, as the program asks a database. */
const silentGraph: Graph = {
  reader: () => ({ rows: () => Promise.resolve([]) }),
  writer: () => ({ rows: () => Promise.reject(new Error('Nothing is written here.')) }),
  write: () => Promise.reject(new Error('Nothing is written here.')),
  define: () => Promise.resolve(),
  within: () => silentGraph,
  verify: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

const country = (code: string, marking: string): Country => ({
  ...{ id: `country:${code}`, kind: 'COUNTRY', code, marking, name: `Country ${code}` },
  ...{ alpha3: `${code}X`, numeric: '999', regionIds: [], latitude: null, longitude: null },
});

/** A country that everybody reads, and one marked as if it were for a group alone. */
const reference = createReference({
  ...{ version: 1, programmes: [], phases: [], regions: [], ports: [], terminals: [], cities: [], audiences: [] },
  countries: [country('BB', 'TLP:CLEAR'), country('XR', 'TLP:RED/lisbon')],
});

const grants: Grants = { roles: ['READER'], organisations: [], groups: [], clearance: 'GREEN', scopes: null };

/** The API over nothing: with all that stands before the graph, and no database. */
export interface SilentApi {
  readonly api: Api;
  readonly reported: readonly unknown[];
  /** The ids of the requests in which something was reported. */
  readonly reportedIn: readonly (string | undefined)[];
  /** For whom and for what each context was made. */
  readonly asked: readonly RequestAbout[];
  readonly post: (body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly ask: (query: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
}

/** An answer as a client gets it. */
export interface Answer {
  readonly status: number;
  readonly data?: unknown;
  readonly codes: readonly string[];
  readonly messages: readonly string[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Reads an answer. */
export const answerOf = async (response: Response): Promise<Answer> => {
  const { data, errors = [], extensions = {} } = (await response.json()) as Body;
  return {
    status: response.status,
    data,
    codes: errors.map(({ extensions: { code } }) => code),
    messages: errors.map(({ message }) => message),
    extensions,
  };
};

/** Opens the API with these settings beside the defaults; the key `ptl_<role>` signs in as that role. */
export const openSilentApi = (
  settings: Readonly<Record<string, string>> = {},
  records: Partial<Records> = {},
): SilentApi => {
  const config = readConfig(settings);
  const reported: unknown[] = [];
  const reportedIn: (string | undefined)[] = [];
  const asked: RequestAbout[] = [];
  const viewerOfKey = async (text: string): Promise<Viewer> => {
    if (text === 'ptl_unknown') throw new AppError('UNAUTHENTICATED', 'The API key is not valid.');
    return viewerOf(`key:${text}`, { ...grants, roles: [text.slice('ptl_'.length).toUpperCase() as 'READER'] });
  };
  const api = createApi({
    schema: createSchema(),
    config,
    context: (viewer, about) => {
      asked.push(about);
      return createContext(silentGraph, reference, viewer, { about, figureThreshold: 5 });
    },
    signIn: createSignIn(viewerOfKey, null, config.anonymous.reads ? anonymous : nobody),
    report: (error) => {
      reported.push(error);
      reportedIn.push(currentRequestId());
    },
    records: { ...silence, report: (error) => reported.push(error), ...records },
    auditFolder: null,
  });
  const post: SilentApi['post'] = async (body, headers = {}) =>
    api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    api,
    reported,
    reportedIn,
    asked,
    post,
    ask: async (query, headers) => answerOf(await post({ query }, headers)),
  };
};
