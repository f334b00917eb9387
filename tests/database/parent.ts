// A program with an embedded database, for tests that end it: node parent.ts HOME. Prints one line of JSON when it is ready,
// or the message that main would print, and ends in order at SIGTERM.
import { startEmbedded } from '../../src/database/embedded.ts';
import { DatabaseStartError } from '../../src/database/errors.ts';
import { current } from '../../src/database/releases.ts';
import { ask, testMemory } from '../support/neo4j.ts';

const [, , home = ''] = process.argv;

// The pipe of the test that started this program: no test leaves a database behind, not even one that was cut off.
process.stdin.resume().once('end', () => process.exit());

try {
  const database = await startEmbedded({
    home,
    release: current,
    tuning: 'test',
    memory: testMemory,
    environment: process.env,
    report: (line) => process.stderr.write(`${line}\n`),
    ready: async (connection) => {
      await ask(connection, 'RETURN 1');
    },
  });
  const { uri, user, password, pid } = database;
  process.stdout.write(`${JSON.stringify({ uri, user, password, pid })}\n`);
  process.once('SIGTERM', () => {
    void database.stop().then(() => process.exit());
  });
} catch (error) {
  if (!(error instanceof DatabaseStartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
