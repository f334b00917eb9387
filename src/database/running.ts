import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from './answer.ts';

const read = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');

/** Where the Neo4j of a state folder listens, if it runs: what the start that came last wrote; null where none has been. */
export const lastConnection = async (home: string): Promise<Connection | null> => {
  const [, address] = /^server\.bolt\.listen_address=(\S+)$/m.exec(await read(join(home, 'conf', 'neo4j.conf'))) ?? [];
  const password = (await read(join(home, 'password'))).trim();
  return address === undefined || password === '' ? null : { uri: `bolt://${address}`, user: 'neo4j', password };
};
