import { readConfig } from './config.ts';
import { DatabaseStartError } from './database/errors.ts';
import { StartError } from './errors.ts';
import { startProgram } from './program.ts';

/* `npm start`: starts everything, says where it is, and ends in order on SIGINT and SIGTERM. */
const report = (line: string): void => {
  console.log(line);
};

const fail = (error: unknown): void => {
  const isExpected = error instanceof StartError || error instanceof DatabaseStartError;
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
};

try {
  const starting = startProgram(readConfig(), report, (error) => {
    console.error(error);
  });
  let isStopping = false;
  const stop = (): void => {
    // Asked twice, it ends at once; the database sees that its parent is gone and ends by itself.
    if (isStopping) process.exit(130);
    isStopping = true;
    void starting.then((program) => program.stop()).catch(() => undefined);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const { address, data } = await starting;
  report(`Portolan is ready: ${address}`);
  report(`Its data lies in ${data}`);
} catch (error) {
  fail(error);
}
