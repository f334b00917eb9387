import { Neo4jError } from 'neo4j-driver';
import { AppError } from '../errors.ts';

const lostCodes: ReadonlySet<string> = new Set(['ServiceUnavailable', 'SessionExpired']);

/** The driver has no code of its own for a connection that it waited for in vain. */
const isLost = ({ code, message }: Neo4jError): boolean =>
  lostCodes.has(code) || message.startsWith('Connection acquisition timed out');

const unavailableCodes: ReadonlySet<string> = new Set([
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.DatabaseError.Database.DatabaseUnavailable',
  'Neo.ClientError.Transaction.TransactionMarkedAsFailed',
]);

const timeoutCodes: ReadonlySet<string> = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

/** Whether the connection was lost or could not be had, so that a read may be sent once more. */
export const isConnectionLost = (error: unknown): boolean => error instanceof Neo4jError && isLost(error);

/** What a caller may be told of an error of the database; an error that tells of a bug is given back as it is. */
export const translateError = (error: unknown, statementName: string): Error => {
  if (!(error instanceof Neo4jError)) return error instanceof Error ? error : new Error(String(error));
  const cause = new Error(`Statement ${statementName} failed: ${error.code} ${error.message}`, { cause: error });
  if (isLost(error) || unavailableCodes.has(error.code))
    return new AppError('UNAVAILABLE', 'The database does not answer. Try again in a moment.', { cause });
  if (timeoutCodes.has(error.code))
    return new AppError(
      'TIMEOUT',
      'The question took too long and was ended. Ask for less: fewer records, or a narrower filter.',
      { cause },
    );
  if (error.code === 'Neo.TransientError.General.MemoryPoolOutOfMemoryError')
    return new AppError('LIMIT_EXCEEDED', 'The question needs more memory than one question may have. Ask for less.', {
      cause,
    });
  return cause;
};
