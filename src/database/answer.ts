import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** How a started server is reached. */
export interface Connection {
  readonly uri: string;
  readonly user: 'neo4j';
  readonly password: string;
}

/** The server that is waited for, and when the waiting is over. */
export interface Awaited {
  readonly port: number;
  readonly connection: Connection;
  readonly ready: (connection: Connection) => Promise<void>;
  readonly signal: AbortSignal;
}

/** How the waiting ended: an answer, a password that is not taken, or silence with the last reason for it. */
export type Answer =
  { readonly kind: 'answered' } | { readonly kind: 'refused' } | { readonly kind: 'silent'; readonly reason: string };

/** After this time in milliseconds a server that has not answered never will. */
export const patienceMs = 180_000;
// A server that is just being set up may refuse its own user for a moment.
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

/** Repeats the caller's probe until it succeeds; rejects only when the signal ends the waiting. */
export const awaitAnswer = async ({ port, connection, ready, signal }: Awaited): Promise<Answer> => {
  const until = Date.now() + patienceMs;
  while (!(await accepts(port)) && Date.now() < until) await wait(50, undefined, { signal });
  let refusedSince: number | null = null;
  let reason = 'it accepts no connection';
  while (Date.now() < until) {
    try {
      await ready(connection);
      return { kind: 'answered' };
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
      refusedSince = isRefusal(error) ? (refusedSince ?? Date.now()) : null;
    }
    if (refusedSince !== null && Date.now() - refusedSince > refusedForMs) return { kind: 'refused' };
    await wait(100, undefined, { signal });
  }
  return { kind: 'silent', reason };
};
