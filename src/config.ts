import { resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from './errors.ts';

/** A setting: an environment variable with its default, what it accepts and what it is for. */
export interface Setting {
  readonly name: string;
  /** As it would be written; null where there is none. */
  readonly standard: string | null;
  readonly accepts: string;
  readonly meaning: string;
}

const wholeNumber = (from: number, to: number) => z.coerce.number().int().min(from).max(to);

const setting = <Schema extends z.ZodType>(
  standard: string | null,
  schema: Schema,
  accepts: string,
  meaning: string,
) => ({ standard, schema, accepts, meaning });

const table = {
  PORT: setting(
    '4000',
    wholeNumber(0, 65_535),
    'a port, 0 to 65535 (0: any free one)',
    'Where the API and the playground listen.',
  ),
  HOST: setting('127.0.0.1', z.string().min(1), 'an address of this machine', 'On which address they listen.'),
  NEO4J_URI: setting(
    null,
    z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/),
    'an address that begins with bolt:// or neo4j:// (or +s, +ssc)',
    'A Neo4j of your own. Where it is not set, Portolan fetches and runs one itself.',
  ),
  NEO4J_USER: setting('neo4j', z.string().min(1), 'a name', 'The user of your Neo4j.'),
  NEO4J_PASSWORD: setting(null, z.string().min(1), 'a password', 'The password of your Neo4j.'),
  NEO4J_DATABASE: setting('neo4j', z.string().min(1), 'a name', 'The database of your Neo4j.'),
  PORTOLAN_STATE: setting(
    '.portolan',
    z.string().min(1),
    'a folder',
    'Where the Neo4j that Portolan runs keeps its data.',
  ),
  PORTOLAN_HEAP_MB: setting('352', wholeNumber(128, 65_536), 'megabytes, 128 to 65536', 'The heap of that Neo4j.'),
  PORTOLAN_PAGE_CACHE_MB: setting(
    '96',
    wholeNumber(16, 1_048_576),
    'megabytes, 16 to 1048576',
    'The page cache of that Neo4j.',
  ),
  PORTOLAN_SEEDS: setting(
    'seeds',
    z.string().min(1),
    'a folder, or off',
    'The folder of seeds that a start loads; off where it loads none.',
  ),
  PORTOLAN_READ_TIMEOUT_MS: setting(
    '5000',
    wholeNumber(100, 600_000),
    'milliseconds, 100 to 600000',
    'How long one read may take before the database ends it.',
  ),
  PORTOLAN_EXPLAIN: setting(
    null,
    z.enum(['on', 'off']),
    'on or off',
    'Whether the header x-explain shows the statements behind an answer; on with the Neo4j that Portolan runs, off with your own, where it is not set.',
  ),
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
  /** What child processes are given. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

const names = Object.keys(table);

/** What other programs call our settings of an outside Neo4j, in their own files too: NEO4J_USERNAME is Aura's. */
const otherNames: Readonly<Record<string, string>> = {
  NEO4J_ADDRESS: 'NEO4J_URI',
  NEO4J_BOLT_URI: 'NEO4J_URI',
  NEO4J_BOLT_URL: 'NEO4J_URI',
  NEO4J_HOST: 'NEO4J_URI',
  NEO4J_USERNAME: 'NEO4J_USER',
  NEO4J_PASS: 'NEO4J_PASSWORD',
  NEO4J_PWD: 'NEO4J_PASSWORD',
  NEO4J_DB: 'NEO4J_DATABASE',
  NEO4J_DATABASE_NAME: 'NEO4J_DATABASE',
  NEO4J_DB_NAME: 'NEO4J_DATABASE',
};

/** How many letters have to be put in, left out or changed to make one word of the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1)
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
};

/** The setting that a name is taken to mean; a name of Neo4j's own, such as NEO4J_HOME or NEO4J_AUTH, means none. */
const meantBy = (name: string): string | undefined =>
  otherNames[name] ?? names.find((own) => own.startsWith('NEO4J_') && distance(name, own) <= 2);

const unknownSettings = (environment: Environment): readonly string[] =>
  Object.keys(environment)
    .filter((name) => !names.includes(name))
    .flatMap((name) => {
      if (name.startsWith('PORTOLAN_'))
        return [`${name} is no setting of Portolan. Its settings are ${names.join(', ')}.`];
      const meant = name.startsWith('NEO4J_') ? meantBy(name) : undefined;
      return meant === undefined ? [] : [`${name} is no setting of Portolan: write ${meant}, or leave it out.`];
    });

const valueOf = (environment: Environment, name: string): string | undefined => {
  const value = environment[name];
  return value === undefined || value === '' ? undefined : value;
};

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
  problems.push(`${name}: "${name === 'NEO4J_PASSWORD' ? '…' : value}" is not ${accepts}.`);
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

/** Reads the settings; throws a StartError that names every setting that is wrong and what it accepts. */
export const readConfig = (environment: Environment = process.env): Config => {
  const problems = [...unknownSettings(environment), ...outsideProblems(environment)];
  const get = <Name extends keyof typeof table>(name: Name) => read(environment, name, problems);
  const uri = get('NEO4J_URI');
  const outside = {
    uri: uri ?? '',
    user: get('NEO4J_USER') ?? '',
    password: get('NEO4J_PASSWORD') ?? '',
    database: get('NEO4J_DATABASE') ?? '',
  };
  const explain = get('PORTOLAN_EXPLAIN') ?? (uri === undefined ? 'on' : 'off');
  const seeds = get('PORTOLAN_SEEDS') ?? 'off';
  const config: Config = {
    port: get('PORT') ?? 0,
    host: get('HOST') ?? '',
    outside: uri === undefined ? null : outside,
    state: resolve(root, get('PORTOLAN_STATE') ?? ''),
    memory: { heapMb: get('PORTOLAN_HEAP_MB') ?? 0, pageCacheMb: get('PORTOLAN_PAGE_CACHE_MB') ?? 0 },
    seeds: seeds === 'off' ? null : resolve(root, seeds),
    readTimeout: get('PORTOLAN_READ_TIMEOUT_MS') ?? 0,
    explain: explain === 'on',
    environment,
  };
  if (problems.length > 0) throw new StartError(problems.join('\n'));
  return config;
};
