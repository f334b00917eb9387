import { setTimeout as wait } from 'node:timers/promises';
import type { Run } from '../operations/operation.ts';

const running = `SHOW TRANSACTIONS YIELD database, currentQuery
  WHERE database = 'neo4j' AND NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS'
  RETURN count(*) AS count`;

/** Waits until nothing has run in the database for a second: a server that has started asks its examples first. */
export const untilQuiet = async (run: Run): Promise<void> => {
  for (let quiet = 0; quiet < 5;) {
    await wait(200);
    const [row] = await run(running, {});
    quiet = row?.['count'] === 0 ? quiet + 1 : 0;
  }
};
