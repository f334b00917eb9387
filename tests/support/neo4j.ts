import neo4j from 'neo4j-driver';

/** Where a test finds its Neo4j: one for each worker, so that files of one worker run one after the other on it. */
export interface TestDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** The memory of a Neo4j that serves one worker, in MB. */
export const testMemory = { heapMb: 1024, pageCacheMb: 64, transactionsMb: 512 };

/** The variable in which the global setup hands the databases to the workers. */
export const handedOver = 'PORTOLAN_TEST_DATABASES';

const isTestDatabase = (value: unknown): value is TestDatabase =>
  typeof value === 'object' && value !== null && 'uri' in value && 'user' in value && 'password' in value;

const handed = (): readonly TestDatabase[] => {
  const list: unknown = JSON.parse(process.env[handedOver] ?? '[]');
  return Array.isArray(list) ? list.filter(isTestDatabase) : [];
};

/** The database of this worker; whoever writes wipes it at the start of the file. */
export const testDatabase = (): TestDatabase => {
  const databases = handed();
  const worker = Number(process.env['JEST_WORKER_ID'] ?? '1') - 1;
  const database = databases[worker % databases.length];
  if (database === undefined) {
    throw new Error(
      'No test database was started: only *.db.test.ts and *.browser.test.ts have one (tests/support/global-setup.ts).',
    );
  }
  return database;
};

/** Runs one statement on a connection of its own and gives its rows as plain objects. */
export const ask = async (
  { uri, user, password, database = 'neo4j' }: Omit<TestDatabase, 'database'> & { readonly database?: string },
  statement: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 2_000,
    maxTransactionRetryTime: 0,
    disableLosslessIntegers: true,
  });
  const session = driver.session({ database });
  try {
    const { records } = await session.run(statement, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
};
