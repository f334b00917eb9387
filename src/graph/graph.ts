import neo4j, { Neo4jError } from 'neo4j-driver';
import type { Driver, QueryResult, SessionMode } from 'neo4j-driver';
import { StartError } from '../errors.ts';
import type { Statement } from '../generated/statements.ts';
import { fromCypher, toCypher } from './values.ts';
import { answerOf } from './deadline.ts';
import { compileStatement } from './compile.ts';
import type { CompiledStatement, Slots } from './compile.ts';
import { isConnectionLost, translateError } from './errors.ts';

/** Where the database is and how long it may take. */
export interface GraphConnection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** How long one read may take, in milliseconds, before the database ends it. */
  readonly readTimeout: number;
}

/** A statement that was sent, as `x-explain` and the tests see it. */
export interface SentStatement {
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly string[];
}

/** For whom and for what a transaction runs: its metadata in the database, as `SHOW TRANSACTIONS` and the query log tell it. */
export interface About {
  readonly viewer: string;
  readonly operation: string;
  /** The id of the request; none where the program itself asks. */
  readonly request?: string;
}

/** What the program does of itself. */
const ownWork: About = { viewer: 'portolan', operation: 'portolan' };

/** How long one transaction of several statements may take, in milliseconds. */
const transactionTimeout = 600_000;

/** Sends reads for one request; every row is a tuple in the order of the statement's header. */
export interface GraphReader {
  readonly rows: <Params extends object, Row extends readonly unknown[]>(
    statement: Statement<Params, Row>,
    params: Params,
    slots?: Slots,
  ) => Promise<readonly Row[]>;
}

/** Sends statements within one transaction. */
export type GraphWriter = GraphReader;

/** The connection to the database. Statements go through it and nothing else. */
export interface Graph {
  /** A reader whose statements `onStatement` hears of before they are sent. */
  readonly reader: (onStatement?: (statement: SentStatement) => void, about?: About) => GraphReader;
  /** A writer whose statements are transactions of their own: each is kept as a whole, or nothing of it. */
  readonly writer: (onStatement?: (statement: SentStatement) => void, about?: About) => GraphReader;
  /** Runs `work` in one transaction: all of it is kept, or nothing where it throws. */
  readonly write: <T>(work: (transaction: GraphWriter) => Promise<T>, about?: About) => Promise<T>;
  /** Sends one definition of a constraint or index, which can share no transaction with data. */
  readonly define: (text: string) => Promise<void>;
  /** The same, but that a read may take so many milliseconds. */
  readonly within: (readTimeout: number) => Graph;
  /** Resolves when the database answers; throws the driver's error where it does not. */
  readonly verify: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const tuples = (result: QueryResult): readonly (readonly unknown[])[] =>
  result.records.map((record) => [...record.values()]);

const prepare = <Params extends object>(
  statement: Statement<Params, unknown>,
  params: Params,
  slots: Slots,
): CompiledStatement => {
  const compiled = compileStatement(statement, slots);
  return { text: compiled.text, params: toCypher({ ...params, ...compiled.params }) as CompiledStatement['params'] };
};

const openDriver = ({ uri, user, password }: GraphConnection): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 2_000,
    maxTransactionRetryTime: 3_000,
    telemetryDisabled: true,
    userAgent: 'portolan',
  });

type Send = (statement: CompiledStatement, about: About) => Promise<QueryResult>;

/** Sends a statement and waits for its answer once: auto-commit, the access mode and the database named. */
const createSend = (driver: Driver, { database }: GraphConnection, mode: SessionMode, timeout: number): Send => {
  const run = async ({ text, params }: CompiledStatement, about: About): Promise<QueryResult> => {
    const session = driver.session({ database, defaultAccessMode: mode, fetchSize: -1 });
    try {
      return await session.run(text, params, { timeout, metadata: { ...about } });
    } finally {
      await session.close();
    }
  };
  const ping = () => run({ text: 'RETURN 1', params: {} }, ownWork);
  return (statement, about) => answerOf(run(statement, about), ping, timeout);
};

/** How long one write may take, in milliseconds, waiting for those before it included. */
const writeTimeout = 60_000;

/** A connection that was lost says so at once; one that took longer than this was waited for in vain already. */
const lostWithin = 500;

/** A pooled connection may have died with the database it led to; a read is then sent once more on a new one. */
const sendTwice =
  (send: Send): Send =>
  async (statement, about) => {
    const sent = performance.now();
    return send(statement, about).catch((error: unknown) => {
      if (isConnectionLost(error) && performance.now() - sent < lostWithin) return send(statement, about);
      throw error;
    });
  };

/** Sends statements one by one, and translates what comes back. */
const createReader = (send: Send, onStatement: (statement: SentStatement) => void, about: About): GraphReader => ({
  rows: async <Params extends object, Row extends readonly unknown[]>(
    statement: Statement<Params, Row>,
    params: Params,
    slots: Slots = {},
  ) => {
    const compiled = prepare(statement, params, slots);
    onStatement({ name: statement.name, text: compiled.text, parameters: Object.keys(compiled.params) });
    try {
      return tuples(await send(compiled, about)) as readonly Row[];
    } catch (error) {
      throw translateError(error, statement.name);
    }
  },
});

const createWrite =
  (driver: Driver, database: string): Graph['write'] =>
  async (work, about = ownWork) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
    let current = 'write';
    try {
      const transaction = await session.beginTransaction({ timeout: transactionTimeout, metadata: { ...about } });
      try {
        const result = await work({
          rows: async <Params extends object, Row extends readonly unknown[]>(
            statement: Statement<Params, Row>,
            params: Params,
            slots: Slots = {},
          ) => {
            current = statement.name;
            const { text, params: values } = prepare(statement, params, slots);
            return fromCypher(tuples(await transaction.run(text, values))) as readonly Row[];
          },
        });
        await transaction.commit();
        return result;
      } finally {
        await transaction.close();
      }
    } catch (error) {
      throw translateError(error, current);
    } finally {
      await session.close();
    }
  };

const createDefine =
  (driver: Driver, database: string): Graph['define'] =>
  async (text) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
    try {
      await session.run(text, {}, { timeout: transactionTimeout, metadata: { ...ownWork } });
    } finally {
      await session.close();
    }
  };

const graphOn = (driver: Driver, connection: GraphConnection): Graph => {
  const send = createSend(driver, connection, neo4j.session.READ, connection.readTimeout);
  const commit = createSend(driver, connection, neo4j.session.WRITE, writeTimeout);
  return {
    reader: (onStatement = () => undefined, about = ownWork) => createReader(sendTwice(send), onStatement, about),
    writer: (onStatement = () => undefined, about = ownWork) => createReader(commit, onStatement, about),
    write: createWrite(driver, connection.database),
    define: createDefine(driver, connection.database),
    within: (readTimeout) => graphOn(driver, { ...connection, readTimeout }),
    verify: async () => {
      await send({ text: 'RETURN 1', params: {} }, ownWork);
    },
    close: () => driver.close(),
  };
};

/** Opens the connection; nothing is sent before the first statement. */
export const createGraph = (connection: GraphConnection): Graph => graphOn(openDriver(connection), connection);

const whyNot = (error: unknown, { uri, user, database }: Omit<GraphConnection, 'readTimeout'>): string => {
  const code = error instanceof Neo4jError ? error.code : '';
  const message = error instanceof Error ? error.message : String(error);
  if (code === 'Neo.ClientError.Security.Unauthorized')
    return `NEO4J_USER, NEO4J_PASSWORD: ${uri} does not accept the user "${user}" with the password given.`;
  if (code.startsWith('Neo.ClientError.Security.'))
    return `NEO4J_USER, NEO4J_PASSWORD: ${uri} refuses the user "${user}": ${message}`;
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return `NEO4J_DATABASE: ${uri} has no database "${database}".`;
  return `NEO4J_URI: no Neo4j answers at ${uri}: ${message.split('\n')[0] ?? ''} Start it, or correct the address.`;
};

/** Makes sure that a Neo4j of somebody else answers. Throws a StartError that names the setting that is wrong. */
export const requireAnswer = async (graph: Graph, connection: Omit<GraphConnection, 'readTimeout'>): Promise<void> => {
  try {
    await graph.verify();
  } catch (error) {
    throw new StartError(whyNot(error, connection), { cause: error });
  }
};
