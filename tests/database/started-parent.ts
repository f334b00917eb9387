import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Connection } from '../../src/database/answer.ts';

/** A running program with its embedded database. */
export interface Parent {
  readonly process: ChildProcess;
  readonly pid: number;
  readonly connection: Connection;
  readonly javaPid: number;
}

const started: ChildProcess[] = [];

afterAll(async () => {
  for (const child of started) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
});

const start = (home: string): ChildProcess => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'parent.ts'), home], {});
  started.push(child);
  return child;
};

interface Ready {
  readonly uri: string;
  readonly password: string;
  readonly pid: number;
}

const isReady = (value: unknown): value is Ready =>
  typeof value === 'object' && value !== null && 'uri' in value && 'pid' in value;

const awaitReady = async (child: ChildProcess): Promise<Parent> => {
  const complaint = child.stderr === null ? '' : text(child.stderr);
  if (child.stdout === null) throw new Error('The program has no output.');
  for await (const line of createInterface({ input: child.stdout })) {
    const ready: unknown = JSON.parse(line);
    if (!isReady(ready)) throw new Error(line);
    const { uri, password, pid } = ready;
    return { process: child, pid: child.pid ?? 0, connection: { uri, user: 'neo4j', password }, javaPid: pid };
  }
  throw new Error(await complaint);
};

/** Starts the program on a state folder, and waits until its database answers. */
export const startParent = (home: string): Promise<Parent> => awaitReady(start(home));

/** Starts the program and kills it as soon as the condition holds. */
export const killDuringStart = async (home: string, what: string, holds: () => boolean): Promise<void> => {
  const child = start(home);
  child.stdout?.resume();
  child.stderr?.resume();
  await within(120, what, holds);
  child.kill('SIGKILL');
  await once(child, 'exit');
};

/** Starts the program where it cannot start, and gives its exit code and what it prints. */
export const startInVain = async (home: string): Promise<{ readonly code: unknown; readonly printed: string }> => {
  const child = start(home);
  const ended: Promise<unknown[]> = once(child, 'exit');
  const printed = child.stderr === null ? '' : await text(child.stderr);
  return { code: (await ended)[0], printed };
};

/** Whether a process runs, one that has ended but was not yet buried apart. */
export const runs = (pid: number): boolean => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch {
    return false;
  }
};

/** The process that started this one. */
export const parentOf = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
};

/** The processes that this one has started and that still run. */
export const childrenOf = (pid: number): readonly number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((other) => other > 0 && runs(other) && parentOf(other) === pid);

/** Waits until a condition holds, and fails when it does not within the seconds given. */
export const within = async (seconds: number, what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
  const until = Date.now() + seconds * 1_000;
  while (Date.now() < until) {
    if (await holds()) return;
    await wait(50);
  }
  throw new Error(`Not within ${seconds} s: ${what}.`);
};
