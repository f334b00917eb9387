import { setTimeout as wait } from 'node:timers/promises';
import type { Neo4jError } from 'neo4j-driver';
import { AppError, StartError } from '../errors.ts';
import { databaseErrorOf } from './cause.ts';

/** A step of a start, as it ends the sentence "Portolan could not …", and the database that it needs. */
export interface StartStep {
  readonly doing: string;
  readonly where: string;
}

const inOneLine = (message: string): string =>
  message
    .replaceAll(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .slice(0, 500);

const readOnlyCodes: ReadonlySet<string> = new Set([
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
  'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
]);

/** What the database said, and what to do. */
const reasonOf = ({ code, message }: Neo4jError): string => {
  const said = inOneLine(message);
  if (readOnlyCodes.has(code))
    return `it can only be read. Allow writes to it; for a cluster, begin NEO4J_URI with neo4j://. (${said})`;
  if (code.startsWith('Neo.ClientError.Security.'))
    return `its user may not do that. Give the user the rights to define constraints and indexes and to write, or set NEO4J_USER to one who has them. (${said})`;
  if (code.includes('.Schema.'))
    return `what it holds does not fit Portolan: ${said}. Correct or remove that, or take a database that is empty.`;
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code.endsWith('DatabaseUnavailable'))
    return `it no longer answers. See that it runs, and start again. (${said})`;
  if (code.startsWith('Neo.TransientError.'))
    return `it is too busy for that now. Start again in a moment. (${code}: ${said})`;
  return `it refuses with ${code}: ${said}. Portolan needs Neo4j 5.26 or newer; see that this is one.`;
};

const unanswered =
  'it accepts connections but does not answer in time. See that it is well and not too busy, and start again.';

const isUnanswered = (error: unknown): boolean =>
  error instanceof AppError && (error.extensions['code'] === 'UNAVAILABLE' || error.extensions['code'] === 'TIMEOUT');

/** How often a step that only reads is taken, and the milliseconds between. */
const attempts = 5;
const pause = 500;

/** Takes a step that only reads, again where no answer came in time: right after a load a small machine is busy. */
export const readPatiently = async <Result>(read: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      if (attempt === attempts || !isUnanswered(error)) throw error;
      await wait(pause);
    }
  }
};

/** Takes one step of a start. What the database has against it becomes a StartError that names the step and what to do. */
export const takeStep = async <Result>({ doing, where }: StartStep, take: () => Promise<Result>): Promise<Result> => {
  try {
    return await take();
  } catch (error) {
    const cause = databaseErrorOf(error);
    const reason = cause === undefined ? isUnanswered(error) && unanswered : reasonOf(cause);
    if (error instanceof StartError || reason === false) throw error;
    throw new StartError(`Portolan could not ${doing} in ${where}: ${reason}`, { cause: error });
  }
};
