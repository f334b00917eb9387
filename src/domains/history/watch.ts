import { setTimeout as wait } from 'node:timers/promises';
import { statements } from '../../generated/statements.ts';
import type { GraphReader } from '../../graph/graph.ts';

/** How far the changes have come, for all who follow them in this process. */
export interface ChangeWatch {
  /** The number of the last change there is. */
  readonly reached: () => Promise<number>;
  /** Resolves with the number of the last change once that is above this one. Rejects with the signal's reason. */
  readonly beyond: (sequence: number, signal: AbortSignal) => Promise<number>;
}

/** How often the database is asked while somebody waits, in milliseconds. */
const usualInterval = 500;

/** A promise that rejects when a signal aborts, until it is let go. */
const abortion = (signal: AbortSignal) => {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason as Error);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  // It may come while nobody waits for it.
  promise.catch(() => undefined);
  return { promise, letGo: () => signal.removeEventListener('abort', abort) };
};

/**
 * Watches how far the changes have come: one look at a time however many wait, and none while nobody does. Another process
 * writes to the same log, so that nothing but the database knows.
 */
export const createChangeWatch = (reader: GraphReader, interval = usualInterval): ChangeWatch => {
  const reached = async (): Promise<number> => (await reader.rows(statements.history.reached, {}))[0]?.[0] ?? 0;
  let looking: Promise<number> | undefined;
  const look = (): Promise<number> =>
    (looking ??= wait(interval)
      .then(reached)
      .finally(() => {
        looking = undefined;
      }));
  return {
    reached,
    beyond: async (sequence, signal) => {
      const { promise: aborted, letGo } = abortion(signal);
      try {
        for (;;) {
          const found = await Promise.race([look(), aborted]);
          if (found > sequence) return found;
        }
      } finally {
        letGo();
      }
    },
  };
};
