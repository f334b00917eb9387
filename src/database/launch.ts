import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startChild, type Child } from './child.ts';
import { readComplaint, type Trouble } from './complaint.ts';
import type { Environment } from './environment.ts';
import { DatabaseStartError } from './errors.ts';
import { rememberJava } from './home.ts';
import { javaArguments, type ServerCommand } from './settings.ts';

/** How a started server is reached. */
export interface Connection {
  readonly uri: string;
  readonly user: 'neo4j';
  readonly password: string;
}

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

const readyWithinMs = 90_000;
const refusedForMs = 6_000;

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });

const isRefusal = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  String(error.code).startsWith('Neo.ClientError.Security.');

const awaitAnswer = async ({ port, connection, ready, command }: Launch, given: AbortSignal): Promise<void> => {
  const until = Date.now() + readyWithinMs;
  while (!(await accepts(port)) && Date.now() < until) await wait(50, undefined, { signal: given });
  let refusedSince: number | null = null;
  let last: unknown = 'it accepted no connection';
  while (Date.now() < until) {
    try {
      await ready(connection);
      return;
    } catch (error) {
      last = error;
      refusedSince = isRefusal(error) ? (refusedSince ?? Date.now()) : null;
    }
    if (refusedSince !== null && Date.now() - refusedSince > refusedForMs) throw wrongPassword(command.home);
    await wait(100, undefined, { signal: given });
  }
  throw new LaunchError(
    'other',
    `Neo4j in ${command.home} did not answer within ${readyWithinMs / 1_000} seconds: ${last instanceof Error ? last.message : String(last)}`,
  );
};

const wrongPassword = (home: string): LaunchError =>
  new LaunchError(
    'other',
    `Neo4j in ${home} does not take the password in ${join(home, 'password')}: it was changed in the database, or the file was. Put the right one into the file.`,
  );

const fromByte = async (log: string, start: number): Promise<string> =>
  (await readFile(log).catch(() => Buffer.alloc(0))).subarray(start).toString('utf8');

/** Starts java and waits until the caller's probe is answered, or java ends. */
export const launch = async (given: Launch): Promise<Child> => {
  const { command } = given;
  const log = join(command.home, 'logs', 'console.log');
  const before = (await readFile(log).catch(() => Buffer.alloc(0))).length;
  const child = await startChild(
    {
      path: command.java.path,
      arguments: javaArguments(command),
      folder: command.home,
      environment: given.environment,
    },
    log,
  );
  if (child.mark !== null) await rememberJava(command.home, child.mark);
  const over = new AbortController();
  const died = child.ended.then(async (code) => {
    const { trouble, sentence } = readComplaint(await fromByte(log, before));
    throw new LaunchError(
      trouble,
      `Neo4j ${command.release.version} did not start in ${command.home} (exit code ${code}). ${sentence} Its log is ${log}.`,
    );
  });
  died.catch(() => undefined);
  try {
    await Promise.race([awaitAnswer(given, over.signal), died]);
    return child;
  } catch (error) {
    await child.stop();
    throw error;
  } finally {
    over.abort();
  }
};
