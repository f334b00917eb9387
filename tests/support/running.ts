/** Something that runs from the global setup to the global teardown. */
export interface Running {
  readonly stop: () => Promise<void>;
}

// Setup and teardown are loaded apart from each other, in one process: what they share hangs on the process.
const key = Symbol.for('portolan.tests.running');

const isRunning = (value: unknown): value is Running => typeof value === 'object' && value !== null && 'stop' in value;

const kept = (): readonly Running[] => {
  const list: unknown = Reflect.get(globalThis, key);
  return Array.isArray(list) ? list.filter(isRunning) : [];
};

/** Keeps something for the teardown. */
export const keepRunning = (running: Running): void => {
  Reflect.set(globalThis, key, [...kept(), running]);
};

/** Stops all that was kept. */
export const stopRunning = async (): Promise<void> => {
  await Promise.all(kept().map(({ stop }) => stop()));
  Reflect.deleteProperty(globalThis, key);
};
