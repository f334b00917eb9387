import neo4j from 'neo4j-driver';
import type { Run } from '../operations/operation.ts';

/** A Neo4j as the contenders are told of it. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** Whole numbers as Cypher integers, as LIMIT needs them. */
const whole = (value: unknown): unknown => (Number.isInteger(value) ? neo4j.int(Number(value)) : value);

/** Sends statements as the driver's manual shows it. */
export const connect = ({
  uri,
  user,
  password,
}: Address): { readonly run: Run; readonly close: () => Promise<void> } => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  return {
    run: async (statement, parameters) => {
      const sent = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, whole(value)]));
      const { records } = await driver.executeQuery(statement, sent, {
        database: 'neo4j',
        routing: neo4j.routing.READ,
      });
      return records.map((record) => record.toObject());
    },
    close: () => driver.close(),
  };
};
