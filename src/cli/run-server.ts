import { once } from 'node:events';
import { readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { startProgram } from '../program.ts';
import { currentRequestId } from '../server/current-request.ts';

const report = (line: string): void => {
  console.log(line);
};

/** Gives a start up, or ends the running program, on the first of these signals. */
const stopOnSignals = (): AbortSignal => {
  const stopping = new AbortController();
  const stop = (): void => {
    // Asked twice, it ends at once; the database sees that its parent is gone and ends by itself.
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return stopping.signal;
};

/** Starts everything, says where it is, and ends in order on SIGINT and SIGTERM. */
export const runServer = async (): Promise<void> => {
  const signal = stopOnSignals();
  const config = readConfig();
  const log = createLog(config.logLevel);
  const reportError = (error: unknown): void => {
    log.error({ err: error, request: currentRequestId() }, error instanceof Error ? error.message : 'error');
  };
  const program = await startProgram(config, { report, reportError, log, signal });
  if (!signal.aborted) {
    report(`Portolan is ready: ${program.address}`);
    report(`Its dashboard: ${program.dashboard}`);
    report(`Its data lies in ${program.data}`);
    await once(signal, 'abort');
  }
  await program.stop();
};
