import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { Environment } from './environment.ts';
import { processMark, signal } from './processes.ts';

/** How a process ended: the exit code, above 128 when a signal ended it. */
export type Ending = number;

/** A process that ends with its parent, however the parent ends. */
export interface Child {
  readonly pid: number;
  /** Names the process for good, also to a later start that finds it orphaned. */
  readonly mark: string | null;
  readonly ended: Promise<Ending>;
  /** SIGTERM, and SIGKILL when that is not obeyed within 20 seconds, or as many milliseconds as are given. */
  stop(patience?: number): Promise<void>;
}

/** What is to be run and where; its output goes to an open file or to pipes. */
export interface Command {
  readonly path: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly environment: Environment;
  readonly output: number | 'pipe';
  /** Leaves the processor to others, and so do its own children (on Windows it does not). */
  readonly isPatient?: boolean;
}

const watchdog = join(import.meta.dirname, 'with-parent.sh');
const patienceMs = 20_000;

/** Without the variables that steer a Neo4j of the user's, and with a locale in which Java can read any file name. */
const environmentOf = (given: Environment): Environment => {
  const kept = Object.entries(given).filter(([name]) => !name.startsWith('NEO4J_'));
  const locale = given['LC_ALL'] ?? given['LC_CTYPE'] ?? given['LANG'] ?? '';
  const isUnicode = platform() !== 'linux' || /utf-?8/i.test(locale);
  return { ...Object.fromEntries(kept), ...(isUnicode ? {} : { LC_ALL: 'C.UTF-8' }) };
};

/**
 * Starts a command that gets SIGTERM when this process ends, however it ends (on Windows, which has no such shell, it does not).
 *
 * Detached: an interrupt from the terminal reaches this program alone, which then stops its children in order.
 */
export const spawnBound = (command: Command): ChildProcess => {
  const windows = platform() === 'win32';
  const patience = command.isPatient === true ? ['nice', '-n', '19'] : [];
  const [path, args] = windows
    ? [command.path, command.arguments]
    : ['/bin/sh', [watchdog, ...patience, command.path, ...command.arguments]];
  return spawn(path, args, {
    cwd: command.folder,
    env: { ...environmentOf(command.environment) },
    stdio: ['pipe', command.output, command.output, 'pipe'],
    detached: !windows,
    windowsHide: true,
    shell: windows && path.endsWith('.cmd'),
  });
};

const endOf = (child: ChildProcess): Promise<Ending> =>
  new Promise((resolve) => {
    child.once('exit', (code, by) => {
      resolve(code ?? (by === 'SIGKILL' ? 137 : 143));
    });
  });

const spawned = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });

const pidFrom = async (child: ChildProcess): Promise<number> => {
  const pipe = child.stdio[3];
  const written = pipe instanceof Readable && platform() !== 'win32' ? (await text(pipe)).trim() : '';
  return written === '' ? (child.pid ?? 0) : Number(written);
};

/** Waits until the process of the mark is gone, for it may outlive its wrapper; ends it when it does not go by itself. */
export const awaitGone = async (mark: string, graceMs: number): Promise<void> => {
  const since = Date.now();
  const isGone = (): boolean => processMark(Number.parseInt(mark, 10)) !== mark;
  while (!isGone() && Date.now() - since < graceMs) await wait(20);
  signal(mark, 'SIGTERM');
  while (!isGone() && Date.now() - since < graceMs + patienceMs) await wait(20);
  signal(mark, 'SIGKILL');
  while (!isGone() && Date.now() - since < graceMs + patienceMs + 2_000) await wait(20);
};

/** Starts a long-lived command as a child whose life is bound to ours; its output is added to the log file. */
export const startChild = async (command: Omit<Command, 'output'>, logFile: string): Promise<Child> => {
  const log = openSync(logFile, 'a', 0o600);
  const child = spawnBound({ ...command, output: log });
  closeSync(log);
  const exit = endOf(child);
  await spawned(child);
  // Writing into a watchdog that has just ended is no fault of this program.
  child.stdin?.on('error', () => undefined);
  const pid = await pidFrom(child);
  const mark = processMark(pid);
  const ended = exit.then(async (code) => {
    if (mark !== null) await awaitGone(mark, 0);
    return code;
  });
  return {
    pid,
    mark,
    ended,
    async stop(patience = patienceMs) {
      child.kill('SIGTERM');
      if (mark !== null) await awaitGone(mark, patience);
      await ended;
    },
  };
};
