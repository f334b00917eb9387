import { stopRunning } from './running.ts';

/** Stops the databases that the global setup has started. */
const tearDown = (): Promise<void> => stopRunning();

export default tearDown;
