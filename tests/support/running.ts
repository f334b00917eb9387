/** Something that runs from the global setup to the global teardown. */
export interface Running {
  readonly stop: () => Promise<void>;
}

// Setup and teardown are loaded apart from each other, in one process: what they share hangs on the process.
const key = Symbol.for('portolan.tests.running');

const list = (): Running[] => {
  const kept: unknown = Reflect.get(globalThis, key);
  const running: Running[] = Array.isArray(kept) ? kept : [];
  Reflect.set(globalThis, key, running);
  return running;
};

/** Keeps something for the teardown. */
export const keepRunning = (running: Running): void => {
  list().push(running);
};

/** Stops all that was kept. */
export const stopRunning = async (): Promise<void> => {
  await Promise.all(
    list()
      .splice(0)
      .map(({ stop }) => stop()),
  );
};
