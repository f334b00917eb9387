import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from './answer.ts';
import { startChild, type Child } from './child.ts';
import type { Environment } from './environment.ts';
import { DatabaseStartError } from './errors.ts';
import { firstLaunch } from './first-launch.ts';
import { makeFolders } from './home.ts';
import type { Java } from './java.ts';
import { orAbort } from './launch.ts';
import { signal as sendSignal } from './processes.ts';
import type { Neo4jRelease } from './releases.ts';
import { isWrittenApart, writingArguments, type Memory, type ServerCommand } from './settings.ts';

/** What is rehearsed, on which Java and from which jars. */
export interface Rehearsal {
  readonly release: Neo4jRelease;
  readonly java: Java;
  readonly classPath: string;
  readonly memory: Memory;
  readonly environment: Environment;
  readonly ready: (connection: Connection) => Promise<void>;
  readonly rehearse: (connection: Connection) => Promise<void>;
  readonly signal?: AbortSignal | undefined;
}

/** How long Java may take to write down what it has recorded, in milliseconds: a quarter of a minute on a quiet machine. */
const patienceMs = 300_000;

/** The exit code of what SIGKILL has ended. */
const killed = 137;

/** Waits for something that a child does; ends the child where it fails or the signal gives it up. */
const whileRunning = async <T>(child: Child, work: Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
  try {
    return await Promise.race([work, orAbort(signal)]);
  } catch (error) {
    if (child.mark !== null) sendSignal(child.mark, 'SIGKILL');
    await child.stop();
    throw error;
  }
};

/** Writes the archive of what was recorded, and says where it is. */
const write = async (rehearsal: Rehearsal, command: ServerCommand, recorded: string): Promise<string> => {
  const file = `${recorded}.archive`;
  const log = join(command.home, 'logs', 'archive.log');
  const run = {
    path: rehearsal.java.path,
    arguments: writingArguments(command, recorded, file),
    folder: command.home,
    environment: rehearsal.environment,
  };
  const writer = await startChild(run, log);
  const code = await whileRunning(writer, writer.ended, rehearsal.signal);
  if (code !== 0) throw new DatabaseStartError(`Java wrote no archive of its classes (exit code ${code}).`);
  return file;
};

/** Runs a start on an empty database in the folder and gives the archive of the classes that it has taken. */
export const rehearseInto = async (rehearsal: Rehearsal, folder: string): Promise<string> => {
  const { release, java, classPath, memory, rehearse, signal } = rehearsal;
  const home = join(folder, 'home');
  await mkdir(join(home, 'run'), { recursive: true, mode: 0o700 });
  await makeFolders(home);
  const recorded = join(folder, 'recorded');
  const archive = { path: recorded, purpose: 'record' } as const;
  const command: ServerCommand = { release, java, classPath, archive, home, tuning: 'serve', memory };
  const { plan, first } = await firstLaunch({ ...rehearsal, command });
  await whileRunning(first, rehearse(plan.connection), signal);
  await whileRunning(first, first.stop(patienceMs), signal);
  const code = await first.ended;
  if (code === killed)
    throw new DatabaseStartError('Java took too long to write down what it has seen, and was ended.');
  return isWrittenApart(java) ? write(rehearsal, command, recorded) : recorded;
};
