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

/** What is watched over and how it is started again. */
export interface Supervision {
  readonly first: Child;
  readonly start: (signal: AbortSignal) => Promise<Child>;
  readonly report: (line: string) => void;
  readonly backoff?: Backoff;
}

/** The server of the moment, since when it runs, and how long the next new start waits. */
interface Running {
  readonly child: Child;
  readonly since: number;
  readonly delay: number;
}

const usual: Backoff = { first: 250, most: 30_000, healthy: 60_000 };

const startAgain = async (
  { start, report, backoff = usual }: Supervision,
  given: number,
  signal: AbortSignal,
): Promise<Running> => {
  for (let delay = given; ;) {
    await wait(delay, undefined, { signal });
    delay = Math.min(delay * 2, backoff.most);
    try {
      return { child: await start(signal), since: Date.now(), delay };
    } catch (error) {
      signal.throwIfAborted();
      const reason = error instanceof Error ? error.message : String(error);
      report(`Neo4j could not be started again; the next attempt is in ${delay / 1_000} s. ${reason}`);
    }
  }
};

/** Ends by the AbortError of its waiting, or when the server has ended after `stop`. */
const watchOver = async (
  supervision: Supervision,
  first: Running,
  became: (running: Running) => void,
  signal: AbortSignal,
): Promise<void> => {
  const { report, backoff = usual } = supervision;
  for (let running = first; ;) {
    const code = await running.child.ended;
    if (signal.aborted) return;
    const delay = Date.now() - running.since > backoff.healthy ? backoff.first : running.delay;
    report(`Neo4j ended unexpectedly (exit code ${code}); starting it again in ${delay / 1_000} s.`);
    running = await startAgain(supervision, delay, signal);
    became(running);
    report('Neo4j is back.');
  }
};

/** Watches over a running server until `stop` is called: each new start waits twice as long as the one before. */
export const supervise = (supervision: Supervision): Supervised => {
  const stopping = new AbortController();
  let running: Running = { child: supervision.first, since: Date.now(), delay: (supervision.backoff ?? usual).first };
  const became = (next: Running): void => {
    running = next;
  };
  const watching = watchOver(supervision, running, became, stopping.signal).catch(() => undefined);
  return {
    get pid() {
      return running.child.pid;
    },
    async stop() {
      stopping.abort();
      await running.child.stop();
      await watching;
      // A start that succeeded in the moment of stopping.
      await running.child.stop();
    },
  };
};
