import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { awaitAnswer, patienceMs, type Answer, type Connection } from './answer.ts';
import { startChild, type Child } from './child.ts';
import { readComplaint, type Trouble } from './complaint.ts';
import type { Environment } from './environment.ts';
import { DatabaseStartError } from './errors.ts';
import { rememberJava } from './home.ts';
import { signal as sendSignal } from './processes.ts';
import { javaArguments, type ServerCommand } from './settings.ts';

/** One start of a prepared state folder on one port. */
export interface Launch {
  readonly command: ServerCommand;
  readonly port: number;
  readonly connection: Connection;
  readonly environment: Environment;
  readonly ready: (connection: Connection) => Promise<void>;
}

/** A start that failed, with what it was about, so that a taken port can be changed. */
export class LaunchError extends DatabaseStartError {
  readonly trouble: Trouble;

  constructor(trouble: Trouble, message: string) {
    super(message);
    this.trouble = trouble;
  }
}

const contents = (log: string): Promise<Buffer> => readFile(log).catch(() => Buffer.alloc(0));

const requireAnswer = (home: string, answer: Answer): void => {
  if (answer.kind === 'refused') {
    throw new LaunchError(
      'password',
      `Neo4j in ${home} does not take the password in ${join(home, 'password')}: one of the two was changed. ` +
        'Put the right password into that file and start again.',
    );
  }
  if (answer.kind === 'silent') {
    throw new LaunchError(
      'other',
      `Neo4j in ${home} did not answer within ${patienceMs / 1_000} seconds: ${answer.reason}. ` +
        `Look into ${join(home, 'logs')}, and start again.`,
    );
  }
};

const orDeath = async (child: Child, { home, release }: ServerCommand, log: string, before: number): Promise<never> => {
  const code = await child.ended;
  const { trouble, sentence } = readComplaint((await contents(log)).subarray(before).toString('utf8'));
  throw new LaunchError(
    trouble,
    `Neo4j ${release.version} did not start in ${home} (exit code ${code}). ${sentence} Its log is ${log}.`,
  );
};

/** Rejects when the signal gives the start up. */
export const orAbort = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    const giveUp = () => {
      reject(new LaunchError('given up', 'The start was given up.'));
    };
    if (signal?.aborted === true) giveUp();
    signal?.addEventListener('abort', giveUp);
  });

const launchOnce = async (plan: Launch, signal?: AbortSignal): Promise<Child> => {
  const { command, environment } = plan;
  const log = join(command.home, 'logs', 'console.log');
  const before = (await contents(log)).length;
  const child = await startChild(
    {
      path: command.java.path,
      arguments: javaArguments(command),
      folder: command.home,
      // Fewer pools of the C library: 20 MB less under load, and nothing slower.
      environment: { MALLOC_ARENA_MAX: '2', ...environment },
    },
    log,
  );
  const over = new AbortController();
  try {
    if (child.mark !== null) await rememberJava(command.home, child.mark);
    const answer = awaitAnswer({ ...plan, signal: over.signal });
    requireAnswer(command.home, await Promise.race([answer, orDeath(child, command, log, before), orAbort(signal)]));
    return child;
  } catch (error) {
    // A java that records would first write down what it has seen.
    if (command.archive?.purpose === 'record' && child.mark !== null) sendSignal(child.mark, 'SIGKILL');
    await child.stop();
    throw error;
  } finally {
    over.abort();
  }
};

/** What a start without its archive of classes would fail of as well. */
const elsewhere: ReadonlySet<Trouble> = new Set(['port', 'lock', 'password', 'given up']);

/**
 * Starts java and waits until the caller's probe is answered, java ends, or the signal gives the start up. Where it fails
 * while it reads an archive of classes, it is started without; the archive goes where that helps.
 */
export const launch = async (plan: Launch, signal?: AbortSignal): Promise<Child> => {
  const { command } = plan;
  try {
    return await launchOnce(plan, signal);
  } catch (error) {
    if (!(error instanceof LaunchError) || elsewhere.has(error.trouble) || command.archive?.purpose !== 'read')
      throw error;
    const child = await launchOnce({ ...plan, command: { ...command, archive: null } }, signal);
    // Where it cannot go, the next start tries it again.
    await rm(command.archive.path, { force: true }).catch(() => undefined);
    return child;
  }
};
