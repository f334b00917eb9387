import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { StartError } from './errors.ts';
import type { Role } from './generated/enums.ts';
import { clear } from './markings.ts';
import { accessSettings } from './settings/access.ts';
import { insecureProblems } from './settings/insecure.ts';
import { clientSettings } from './settings/client.ts';
import { databaseSettings, standardHeapMb } from './settings/database.ts';
import { limitSettings } from './settings/limits.ts';
import { serverSettings } from './settings/server.ts';
import { isHere } from './settings/setting.ts';
import type { Setting } from './settings/setting.ts';
import { unknownSettings } from './settings/unknown.ts';

const table = {
  ...serverSettings,
  ...databaseSettings,
  ...accessSettings,
  ...limitSettings,
  ...clientSettings,
} as const;

/** Every setting, as the README lists them. */
export const settings: readonly Setting[] = Object.entries(table).map(([name, { standard, accepts, meaning }]) => ({
  name,
  standard,
  accepts,
  meaning,
}));

/** A Neo4j that somebody else runs. */
export interface OutsideDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** How much one request and one viewer may ask. */
export interface Limits {
  readonly bodyBytes: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly nodes: number;
  /** 0 where as many may come as do. */
  readonly requestsPerMinute: number;
  /** 0 where as many may come as do. */
  readonly concurrent: number;
}

/** How the dashboard signs people in at the issuer. */
export interface BrowserClient {
  readonly clientId: string;
  readonly scope: string;
  /** For what it asks a token; null where the issuer is not told. */
  readonly resource: string | null;
}

/** Whose tokens are taken and how they are read. */
export interface OidcConfig {
  readonly issuer: string;
  readonly audience: string;
  /** Null where the dashboard sends nobody to the issuer. */
  readonly browser: BrowserClient | null;
  readonly claims: {
    readonly roles: string;
    readonly organisations: string;
    readonly groups: string;
    readonly clearance: string;
    readonly roleOf: ReadonlyMap<string, Role>;
  };
}

/** What somebody may ask who has not signed in. */
export interface AnonymousConfig {
  readonly reads: boolean;
  readonly introspects: boolean;
}

/** Where the audit is kept, and above which marking an answer waits for its line. */
export interface AuditConfig {
  readonly folder: string;
  readonly above: string;
}

/** Whom the command line asks; null where nothing is set. */
export interface ClientConfig {
  readonly url: string | null;
  readonly key: string | null;
}

/** What the program was told. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Null where Portolan runs a Neo4j itself. */
  readonly outside: OutsideDatabase | null;
  readonly state: string;
  readonly memory: { readonly heapMb: number; readonly pageCacheMb: number };
  /** The folder of seeds; null where none are loaded. */
  readonly seeds: string | null;
  /** Milliseconds. */
  readonly readTimeout: number;
  readonly explain: boolean;
  readonly isProduction: boolean;
  readonly anonymous: AnonymousConfig;
  /** Null where no tokens are taken. */
  readonly oidc: OidcConfig | null;
  readonly limits: Limits;
  /** Files with the certificate and its key; null where it listens without TLS. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
  readonly trustedProxies: readonly string[];
  readonly corsOrigins: readonly string[];
  /** The names under which browsers may ask; null where any may. */
  readonly hosts: readonly string[] | null;
  readonly logLevel: string;
  readonly metricsAreOpen: boolean;
  /** Null where no audit is kept. */
  readonly audit: AuditConfig | null;
  readonly figureThreshold: number;
  /** The marking of a new record where nothing is said. */
  readonly usualMarking: string;
  readonly client: ClientConfig;
  /** What child processes are given. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

const names = Object.keys(table);

const valueOf = (environment: Environment, name: string): string | undefined => {
  const value = environment[name];
  return value === undefined || value === '' ? undefined : value;
};

/** Settings whose values are never shown. */
const secret: ReadonlySet<string> = new Set(['NEO4J_PASSWORD', 'PORTOLAN_KEY']);

const read = <Name extends keyof typeof table>(
  environment: Environment,
  name: Name,
  problems: string[],
): z.output<(typeof table)[Name]['schema']> | undefined => {
  const { standard, schema, accepts } = table[name];
  const value = valueOf(environment, name) ?? standard;
  if (value === null) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data as z.output<(typeof table)[Name]['schema']>;
  problems.push(`${name}: "${secret.has(name) ? '…' : value}" is not ${accepts}.`);
  return undefined;
};

const outsideProblems = (environment: Environment): readonly string[] => {
  const isSet = (name: string) => valueOf(environment, name) !== undefined;
  if (isSet('NEO4J_URI'))
    return isSet('NEO4J_PASSWORD')
      ? []
      : ['NEO4J_URI is set, but NEO4J_PASSWORD is not: set the password of that Neo4j.'];
  return ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']
    .filter(isSet)
    .map((name) => `${name} is set, but NEO4J_URI is not: set the address of that Neo4j, or leave out both.`);
};

/** Where relative paths begin, so that a start from any folder finds the same data. */
const root = resolve(import.meta.dirname, '..');

type Get = <Name extends keyof typeof table>(name: Name) => z.output<(typeof table)[Name]['schema']> | undefined;

const limitsOf = (get: Get): Limits => ({
  bodyBytes: get('PORTOLAN_MAX_BODY_BYTES') ?? 0,
  tokens: get('PORTOLAN_MAX_TOKENS') ?? 0,
  depth: get('PORTOLAN_MAX_DEPTH') ?? 0,
  aliases: get('PORTOLAN_MAX_ALIASES') ?? 0,
  rootFields: get('PORTOLAN_MAX_ROOT_FIELDS') ?? 0,
  nodes: get('PORTOLAN_MAX_NODES') ?? 0,
  requestsPerMinute: get('PORTOLAN_MAX_REQUESTS_PER_MINUTE') ?? 0,
  concurrent: get('PORTOLAN_MAX_CONCURRENT') ?? 0,
});

const browserOf = (get: Get): BrowserClient | null => {
  const clientId = get('PORTOLAN_OIDC_CLIENT_ID');
  const scope = get('PORTOLAN_OIDC_SCOPE') ?? 'openid';
  const resource = get('PORTOLAN_OIDC_RESOURCE') ?? null;
  return clientId === undefined ? null : { clientId, scope, resource };
};

const oidcOf = (get: Get): OidcConfig | null => {
  const issuer = get('PORTOLAN_OIDC_ISSUER');
  const audience = get('PORTOLAN_OIDC_AUDIENCE');
  const browser = browserOf(get);
  const claims = {
    roles: get('PORTOLAN_OIDC_ROLES_CLAIM') ?? '',
    organisations: get('PORTOLAN_OIDC_ORGANISATIONS_CLAIM') ?? '',
    groups: get('PORTOLAN_OIDC_GROUPS_CLAIM') ?? '',
    clearance: get('PORTOLAN_OIDC_CLEARANCE_CLAIM') ?? '',
    roleOf: get('PORTOLAN_OIDC_ROLES') ?? new Map<string, Role>(),
  };
  return issuer === undefined || audience === undefined ? null : { issuer, audience, browser, claims };
};

const outsideOf = (get: Get): OutsideDatabase | null => {
  const given = {
    uri: get('NEO4J_URI') ?? '',
    user: get('NEO4J_USER') ?? '',
    password: get('NEO4J_PASSWORD') ?? '',
    database: get('NEO4J_DATABASE') ?? '',
  };
  return given.uri === '' ? null : given;
};

const auditOf = (get: Get, state: string): AuditConfig | null => {
  const told = get('PORTOLAN_AUDIT') ?? 'off';
  const above = get('PORTOLAN_AUDIT_ABOVE') ?? '';
  return told === 'off' ? null : { folder: told === 'on' ? join(state, 'audit') : resolve(root, told), above };
};

const tlsOf = (get: Get): Config['tls'] => {
  const [cert, key] = [get('PORTOLAN_TLS_CERT'), get('PORTOLAN_TLS_KEY')];
  return cert === undefined || key === undefined ? null : { cert: resolve(root, cert), key: resolve(root, key) };
};

const hostsOf = (get: Get): Config['hosts'] => {
  const hosts = get('PORTOLAN_HOSTS');
  if (hosts !== undefined) return hosts;
  const isReachedByOthers = !isHere(get('HOST') ?? '') || (get('PORTOLAN_TRUSTED_PROXIES') ?? []).length > 0;
  return isReachedByOthers ? null : ['localhost', '127.0.0.1', '[::1]'];
};

const serverOf = (get: Get, isOpen: boolean) => ({
  port: get('PORT') ?? 0,
  host: get('HOST') ?? '',
  explain: (get('PORTOLAN_EXPLAIN') ?? (isOpen ? 'on' : 'off')) === 'on',
  tls: tlsOf(get),
  trustedProxies: get('PORTOLAN_TRUSTED_PROXIES') ?? [],
  corsOrigins: get('PORTOLAN_CORS_ORIGINS') ?? [],
  hosts: hostsOf(get),
  logLevel: get('PORTOLAN_LOG') ?? '',
  metricsAreOpen: (get('PORTOLAN_METRICS') ?? (isOpen ? 'open' : 'key')) === 'open',
});

const accessOf = (get: Get, isOpen: boolean, state: string) => {
  const introspection = get('PORTOLAN_INTROSPECTION') ?? (isOpen ? 'on' : 'off');
  return {
    anonymous: { reads: get('PORTOLAN_ANONYMOUS') === 'read', introspects: introspection === 'on' },
    oidc: oidcOf(get),
    limits: limitsOf(get),
    audit: auditOf(get, state),
    figureThreshold: get('PORTOLAN_FIGURE_THRESHOLD') ?? 0,
    usualMarking: get('PORTOLAN_MARKING') ?? clear,
  };
};

/** Reads the settings; throws a StartError that names every setting that is wrong and what it accepts. */
export const readConfig = (environment: Environment = process.env): Config => {
  const values = (name: string) => valueOf(environment, name);
  const problems = [
    ...unknownSettings(Object.keys(environment), names),
    ...outsideProblems(environment),
    ...insecureProblems(values),
  ];
  const get: Get = (name) => read(environment, name, problems);
  const outside = outsideOf(get);
  const isProduction = get('PORTOLAN_MODE') === 'production';
  const isOpen = outside === null && !isProduction;
  const state = resolve(root, get('PORTOLAN_STATE') ?? '');
  const seeds = get('PORTOLAN_SEEDS') ?? 'off';
  const config: Config = {
    ...serverOf(get, isOpen),
    ...accessOf(get, isOpen, state),
    isProduction,
    outside,
    state,
    memory: { heapMb: get('PORTOLAN_HEAP_MB') ?? standardHeapMb(), pageCacheMb: get('PORTOLAN_PAGE_CACHE_MB') ?? 0 },
    seeds: seeds === 'off' ? null : resolve(root, seeds),
    readTimeout: get('PORTOLAN_READ_TIMEOUT_MS') ?? 0,
    client: { url: get('PORTOLAN_URL') ?? null, key: get('PORTOLAN_KEY') ?? null },
    environment,
  };
  if (problems.length > 0) throw new StartError(problems.join('\n'));
  return config;
};
