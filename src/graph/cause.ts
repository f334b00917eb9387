import { Neo4jError } from 'neo4j-driver';

const within = (error: Error): unknown =>
  'originalError' in error && error.originalError instanceof Error ? error.originalError : error.cause;

/** The driver's error that another error rests on, or is; undefined where there is none. */
export const databaseErrorOf = (error: unknown): Neo4jError | undefined => {
  if (error instanceof Neo4jError) return error;
  return error instanceof Error ? databaseErrorOf(within(error)) : undefined;
};
