import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from '../by-hand/connection.ts';
import { markings } from '../operations/operation.ts';
import type { Operation, Question, Variables } from '../operations/operation.ts';

/** The three that are asked the same. */
export const contenderNames = ['portolan', '@neo4j/graphql', 'by hand'] as const;

/** One of the three, or this API without what it protects itself by. */
export type ContenderName = (typeof contenderNames)[number] | 'unprotected';

/** A request as it is sent. */
export interface Ask {
  readonly url: string;
  readonly body: string;
}

/** A step of a plan, and what it read. */
export interface ProfiledStep {
  readonly operator: string;
  readonly details: string;
  readonly hits: number;
  readonly rows: number;
}

/** A statement as it was sent, what it read, and its steps that read most. */
export interface ProfiledStatement {
  readonly text: string;
  readonly hits: number;
  readonly steps: readonly ProfiledStep[];
}

/** A contender's process. */
export interface Contender {
  readonly name: ContenderName;
  /** How it is asked; null where it has no answer to this. */
  readonly ask: (operation: Operation, variables: Variables) => Ask | null;
  /** Brings an answer into the form in which answers are compared. */
  readonly answer: (operation: Operation, data: unknown) => unknown;
  /** Resident memory now, in MB. */
  readonly memory: () => number;
  /** What a contender under `profile-driver.ts` has sent since this was last asked; it is profiled from the first time on. */
  readonly sent: () => Promise<readonly ProfiledStatement[]>;
  readonly stop: () => Promise<void>;
}

const root = join(import.meta.dirname, '..', '..');

const programs: Readonly<Record<ContenderName, string>> = {
  portolan: join(root, 'src', 'main.ts'),
  '@neo4j/graphql': join(root, 'bench', 'peers', 'neo4j-graphql.js'),
  'by hand': join(root, 'bench', 'by-hand', 'server.ts'),
  unprotected: join(root, 'bench', 'unprotected', 'server.ts'),
};

/** Requests are counted as they always are, but as many are let in as the load makes. */
const uncounted = { PORTOLAN_MAX_REQUESTS_PER_MINUTE: '10000000', PORTOLAN_MAX_CONCURRENT: '100000' };

const questionOf = (name: ContenderName, operation: Operation): Question | undefined =>
  name === '@neo4j/graphql' ? operation.library : operation.ours;

/** Only the variables that the text declares: a server may refuse others. */
const declaredIn = (query: string, variables: Variables): Variables =>
  Object.fromEntries(
    Object.entries({ ...variables, markings }).filter(([name]) => new RegExp(`\\$${name}\\s*:`).test(query)),
  );

const askOf =
  (name: ContenderName, address: string): Contender['ask'] =>
  (operation, variables) => {
    if (name === 'by hand')
      return operation.byHand === undefined
        ? null
        : { url: `${address}${operation.name}`, body: JSON.stringify(variables) };
    const question = questionOf(name, operation);
    if (question === undefined) return null;
    const query = typeof question.query === 'string' ? question.query : question.query(variables);
    return { url: address, body: JSON.stringify({ query, variables: declaredIn(query, variables) }) };
  };

const answerOf =
  (name: ContenderName): Contender['answer'] =>
  (operation, data) => {
    const question = name === 'by hand' ? undefined : questionOf(name, operation);
    return question?.answer === undefined ? data : question.answer(data as never);
  };

const addressOf = async (child: ChildProcess, name: ContenderName): Promise<string> => {
  let printed = '';
  const ready = new Promise<string>((resolve) =>
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const [, address] = /ready: (\S+)/.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    }),
  );
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${name} ended before it was ready:\n${printed}`);
  });
  return Promise.race([ready, ended]);
};

const residentMemory = (pid: number | undefined): number => {
  const status = `/proc/${String(pid)}/status`;
  if (!existsSync(status)) return 0;
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1_024);
};

/** Starts one of the three on a database; with `profile` it counts statements and db hits, and is no measure of time. */
export const startContender = async (
  name: ContenderName,
  { uri, password }: Address,
  { profile = false } = {},
): Promise<Contender> => {
  const preload = profile ? ['--import', join(import.meta.dirname, 'profile-driver.ts')] : [];
  const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'production' };
  // Profiling is slow, and only what ends can be counted; a process that is measured keeps the limits it is served with.
  const patience = profile ? { PORTOLAN_READ_TIMEOUT_MS: '20000' } : {};
  const ours = name === 'portolan' ? { PORT: '0', PORTOLAN_SEEDS: 'off', ...uncounted, ...patience } : {};
  const child = spawn(process.execPath, [...preload, programs[name]], {
    cwd: root,
    env: { ...environment, ...ours, NEO4J_URI: uri, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  process.once('exit', () => child.kill('SIGKILL'));
  const address = await addressOf(child, name);
  return {
    name,
    ask: askOf(name, address),
    answer: answerOf(name),
    memory: () => residentMemory(child.pid),
    sent: async () => {
      const told = once(child, 'message');
      child.send('sent');
      const [statements] = (await told) as [readonly ProfiledStatement[]];
      return statements;
    },
    stop,
  };
};
