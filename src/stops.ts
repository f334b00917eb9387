import { setTimeout as wait } from 'node:timers/promises';

/** Ends one thing that was started. */
export type Stop = () => Promise<void>;

/** What has been started and is to be ended, the last first. */
export interface Stops {
  /** Adds one; after `within` milliseconds it is no longer waited for. */
  readonly add: (stop: Stop, within?: number) => void;
  /**
   * Ends all, and from then on what is added at once; what fails to end, or does not end in time, does not keep the rest
   * from ending.
   */
  readonly all: Stop;
}

/** How long an end is waited for, in milliseconds, where nothing else is said. */
const usually = 5_000;

/** Settles with the promise, but after this time in milliseconds at the latest; how it ended is not told. */
const settled = async (promise: Promise<unknown>, within: number): Promise<void> => {
  const over = new AbortController();
  const silence = () => undefined;
  await Promise.race([promise.catch(silence), wait(within, undefined, { signal: over.signal }).catch(silence)]);
  over.abort();
};

/** Remembers what is to be ended. */
export const createStops = (): Stops => {
  const stops: { readonly stop: Stop; readonly within: number }[] = [];
  let isOver = false;
  return {
    add: (stop, within = usually) => {
      if (isOver) void settled(stop(), within);
      else stops.push({ stop, within });
    },
    all: async () => {
      isOver = true;
      for (let next = stops.pop(); next !== undefined; next = stops.pop()) await settled(next.stop(), next.within);
    },
  };
};
