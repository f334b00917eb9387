import { resolve } from 'node:path';
import type { Connection } from './answer.ts';
import { requireArchive } from './archive.ts';
import type { Wanted } from './archive.ts';
import type { Claim } from './claim.ts';
import { requireSpace } from './disk.ts';
import type { Environment } from './environment.ts';
import { asStartError } from './errors.ts';
import { claimHome, makeFolders } from './home.ts';
import { firstLaunch } from './first-launch.ts';
import { classPathOf, requireJars } from './jars.ts';
import { findJava } from './java.ts';
import { launch } from './launch.ts';
import type { Neo4jRelease } from './releases.ts';
import type { Memory, ServerCommand, Tuning } from './settings.ts';
import { supervise, type Supervised } from './supervisor.ts';
import { refuseOtherRelease, rememberRelease } from './written-by.ts';

/** A real Neo4j of our own, bound to the life of this process. */
export interface EmbeddedDatabase extends Connection {
  readonly home: string;
  /** The server's process at this moment: it is another one after a restart. */
  readonly pid: number;
  /** Whether it was started without an archive of classes. */
  readonly isUnrehearsed: boolean;
  stop(): Promise<void>;
}

/** Which Neo4j is started, where, and how much of the machine it may take. */
export interface EmbeddedOptions {
  /** The state folder, readable for its owner only. */
  readonly home: string;
  readonly release: Neo4jRelease;
  readonly tuning: Tuning;
  readonly memory: Memory;
  /** One probe: resolves when a query on the database `neo4j` succeeds; it is repeated until it does. */
  readonly ready: (connection: Connection) => Promise<void>;
  readonly report: (line: string) => void;
  readonly environment: Environment;
  /** Gives the start up, and ends what it has started; a database that is running hears no more of it. */
  readonly signal?: AbortSignal | undefined;
}

const neededMb = 256;

const prepare = async (options: EmbeddedOptions, home: string): Promise<ServerCommand> => {
  const { release, environment, report, tuning, memory, signal } = options;
  await refuseOtherRelease(home, release);
  const java = await findJava(release, environment);
  const jars = await requireJars({ release, java, environment, report, signal });
  const classPath = await classPathOf(jars);
  const path = await requireArchive({ ...options, java, jars, classPath });
  await requireSpace(home, neededMb, 'run Neo4j');
  await makeFolders(home);
  await rememberRelease(home, release);
  const archive = path === null ? null : ({ path, purpose: 'read' } as const);
  return { release, java, classPath, archive, home, tuning, memory };
};

const embedded = (
  connection: Connection,
  { home, archive }: ServerCommand,
  server: Supervised,
  claim: Claim,
): EmbeddedDatabase => {
  let stopped: Promise<void> | null = null;
  return {
    ...connection,
    home,
    isUnrehearsed: archive === null,
    get pid() {
      return server.pid;
    },
    stop() {
      stopped ??= server.stop().finally(() => claim.giveBack());
      return stopped;
    },
  };
};

const startClaimed = async (options: EmbeddedOptions, home: string, claim: Claim): Promise<EmbeddedDatabase> => {
  try {
    const command = await prepare(options, home);
    options.report(`Starting Neo4j ${command.release.version} on Java ${command.java.version} in ${home} …`);
    const { plan, first } = await firstLaunch({ ...options, command });
    const server = supervise({ first, start: (signal) => launch(plan, signal), report: options.report });
    return embedded(plan.connection, command, server, claim);
  } catch (error) {
    await claim.giveBack();
    throw error;
  }
};

/** Rehearses a start where none has been rehearsed yet, so that later ones are quicker; null where that cannot be had. */
export const rehearseStart = async (
  options: Omit<EmbeddedOptions, 'home' | 'tuning'> & Pick<Wanted, 'rehearse'>,
): Promise<string | null> => {
  const java = await findJava(options.release, options.environment);
  const jars = await requireJars({ ...options, java });
  return requireArchive({ ...options, java, jars, classPath: await classPathOf(jars) });
};

/** Starts a Neo4j on a free port of 127.0.0.1, fetching it when it is not there yet; refuses with a DatabaseStartError. */
export const startEmbedded = async (options: EmbeddedOptions): Promise<EmbeddedDatabase> => {
  const home = resolve(options.home);
  try {
    return await startClaimed(options, home, await claimHome(home, options.report));
  } catch (error) {
    throw asStartError(error);
  }
};
