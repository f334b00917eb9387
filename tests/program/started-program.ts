import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** `npm start` as a newcomer runs it, with these settings beside the usual environment. */
export interface StartedProgram {
  readonly pid: number;
  /** What it has printed so far, errors too. */
  readonly output: () => string;
  /** Resolves with the first match in what it prints; rejects where the program ends without. */
  readonly printed: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly signal: (signal: NodeJS.Signals) => void;
  readonly exited: Promise<number | null>;
}

/** The environment of the tests without what would be a setting of the program. */
export const inherited = (): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PORTOLAN|NEO4J)_|^(PORT|HOST)$/.test(name)));

const started: ChildProcess[] = [];

// What a test that failed has left running would keep the machine busy and the run from ending.
afterAll(async () => {
  for (const child of started) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
});

/** Starts the program in a process of its own, on any free port unless a setting says otherwise. */
export const startProgram = (settings: Readonly<Record<string, string>>): StartedProgram => {
  const child = spawn(join(root, 'node_modules', '.bin', 'node'), ['src/main.ts'], {
    cwd: root,
    env: { ...inherited(), PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let text = '';
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const printed = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(text);
        if (match !== null) resolve(match);
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      look();
      void exited.then(() => {
        reject(new Error(`It ended without ${String(pattern)}:\n${text}`));
      });
    });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  return {
    pid: child.pid ?? 0,
    output: () => text,
    printed,
    signal: (signal) => child.kill(signal),
    exited,
  };
};

/** An empty folder for a state. */
export const emptyState = (): string => mkdtempSync(join(tmpdir(), 'portolan-state-'));

/** What a client gets for a question. */
export interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Asks the API at an address. */
export const askAt = async (address: string, query: string): Promise<Reply> => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Reply;
};
