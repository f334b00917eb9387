import { CommanderError } from 'commander';
import type { Command } from 'commander';
import { DatabaseStartError } from '../database/errors.ts';
import { AppError, StartError } from '../errors.ts';

/** How a command ends: it did what was asked; it could not, was refused, or found something wrong; it was called wrongly. */
export const exitCodes = { done: 0, failed: 1, wrongUsage: 2 } as const;

const isExpected = (error: unknown): error is Error =>
  error instanceof StartError || error instanceof DatabaseStartError || error instanceof AppError;

const codeOf = (error: unknown): number => {
  // Commander has said by itself what is wrong, or printed the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
  console.error(isExpected(error) ? error.message : error);
  return exitCodes.failed;
};

/** Has a command and those below it throw where they are called wrongly, so that the code with which it ends is ours. */
export const throwing = (command: Command): Command => {
  command.exitOverride().showHelpAfterError('(--help tells more)');
  for (const below of command.commands) throwing(below);
  return command;
};

/** Runs a command to its end, tells what is wrong where it fails, and ends the process. */
export const toItsEnd = async (command: () => Promise<unknown>): Promise<void> => {
  try {
    await command();
  } catch (error) {
    process.exitCode = codeOf(error);
  }
  // A connection that does not close would keep the process for good; what was printed goes out first.
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
};
