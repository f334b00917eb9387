import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rehearseStart, startEmbedded } from '../../src/database/embedded.ts';
import type { Connection } from '../../src/database/answer.ts';
import { isAlive, processMark } from '../../src/database/processes.ts';
import { current, lts } from '../../src/database/releases.ts';
import { rehearse } from '../../src/rehearse.ts';
import { ask, handedOver, testMemory, type TestDatabase } from './neo4j.ts';
import { keepRunning } from './running.ts';

const prefix = 'portolan-test-';

/** Removes the homes of test runs that were killed before they could do it themselves. */
const removeLeftovers = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const mark = name.startsWith(prefix) ? /^\d+-[0-9a-f]+/.exec(name.slice(prefix.length))?.[0] : undefined;
    if (mark !== undefined && !isAlive(mark)) await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
};

const isLts = process.env['PORTOLAN_TEST_NEO4J'] === 'lts';

const neo4j = {
  release: isLts ? lts : current,
  memory: testMemory,
  environment: process.env,
  report: (line: string) => process.stderr.write(`${line}\n`),
  ready: async (connection: Connection) => {
    await ask(connection, 'RETURN 1');
  },
};

const startOne = async (): Promise<TestDatabase> => {
  const home = await mkdtemp(join(tmpdir(), `${prefix}${processMark(process.pid) ?? ''}-`));
  const started = await startEmbedded({ ...neo4j, home, tuning: 'test' }).catch(async (error: unknown) => {
    await rm(home, { recursive: true, force: true });
    throw error;
  });
  keepRunning({
    stop: async () => {
      await started.stop();
      await rm(home, { recursive: true, force: true });
    },
  });
  const { uri, user, password } = started;
  return { uri, user, password, database: 'neo4j' };
};

/** The tests wipe what they are given, so a server that already holds something is refused unless the wiping is asked for. */
const outsideServer = async (uri: string, workers: number): Promise<TestDatabase> => {
  const {
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    PORTOLAN_TEST_WIPE: wipe,
  } = process.env;
  const outside = { uri, user: user ?? 'neo4j', password: password ?? '', database: database ?? 'neo4j' };
  if (workers > 1)
    throw new Error('One server serves one worker: run the tests with --maxWorkers=1 when NEO4J_URI is set.');
  const [row] = await ask(outside, 'MATCH (node) RETURN count(node) AS nodes');
  if (row?.['nodes'] !== 0 && wipe !== 'yes') {
    throw new Error(
      `The database at ${uri} is not empty, and the tests delete all it holds. Set PORTOLAN_TEST_WIPE=yes to let them.`,
    );
  }
  return outside;
};

const startAll = async (workers: number): Promise<readonly TestDatabase[]> => {
  await removeLeftovers();
  // The long-term line is started once or twice, which is too seldom to be rehearsed.
  if (!isLts) await rehearseStart({ ...neo4j, rehearse });
  return Promise.all(Array.from({ length: Math.max(1, Math.min(2, workers)) }, startOne));
};

/** Gives each worker a real Neo4j: of its own, or the one that NEO4J_URI names. */
const setUp = async ({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> => {
  const uri = process.env['NEO4J_URI'];
  const databases =
    uri === undefined || uri === '' ? await startAll(maxWorkers) : [await outsideServer(uri, maxWorkers)];
  process.env[handedOver] = JSON.stringify(databases);
};

export default setUp;
