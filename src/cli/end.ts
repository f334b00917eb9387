import { DatabaseStartError } from '../database/errors.ts';
import { AppError, StartError } from '../errors.ts';

const isExpected = (error: unknown): error is Error =>
  error instanceof StartError || error instanceof DatabaseStartError || error instanceof AppError;

/** Runs a command to its end, tells what is wrong where it fails, and ends the process. */
export const toItsEnd = async (command: () => Promise<unknown>): Promise<void> => {
  try {
    await command();
  } catch (error) {
    console.error(isExpected(error) ? error.message : error);
    process.exitCode = 1;
  }
  // A connection that does not close would keep the process for good; what was printed goes out first.
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
};
