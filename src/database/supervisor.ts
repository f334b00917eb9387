import { setTimeout as wait } from 'node:timers/promises';
import type { Child } from './child.ts';

/** A server that is started again whenever it ends by itself. */
export interface Supervised {
  readonly pid: number;
  stop(): Promise<void>;
}

/** How long to wait before the first new start and at most, and after which time of health the waiting begins anew, in ms. */
export interface Backoff {
  readonly first: number;
  readonly most: number;
  readonly healthy: number;
}

const usual: Backoff = { first: 250, most: 30_000, healthy: 60_000 };

/** What is watched over and how it is started again. */
export interface Supervision {
  readonly first: Child;
  readonly start: () => Promise<Child>;
  readonly report: (line: string) => void;
  readonly backoff?: Backoff;
}

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(ms < 1_000 ? 2 : 0)} s`;

/** Watches over a running server until `stop` is called: each new start waits twice as long as the one before. */
export const supervise = ({ first, start, report, backoff = usual }: Supervision): Supervised => {
  const stopping = new AbortController();
  let child = first;
  let since = Date.now();
  let delay = backoff.first;

  const startAgain = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await wait(delay, undefined, { signal: stopping.signal });
      delay = Math.min(delay * 2, backoff.most);
      try {
        child = await start();
        since = Date.now();
        report('Neo4j is back.');
        return;
      } catch (error) {
        report(
          `Neo4j could not be started again; next attempt in ${seconds(delay)}. ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
  };

  const watch = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const code = await child.ended;
      if (stopping.signal.aborted) return;
      if (Date.now() - since > backoff.healthy) delay = backoff.first;
      report(`Neo4j ended unexpectedly (exit code ${code}); starting it again in ${seconds(delay)}.`);
      await startAgain();
    }
  };

  const watching = watch().catch(() => undefined);
  return {
    get pid() {
      return child.pid;
    },
    async stop() {
      stopping.abort();
      await child.stop();
      await watching;
      await child.stop();
    },
  };
};
