import { totalmem } from 'node:os';
import { z } from 'zod';
import { setting, someText, wholeNumber } from './setting.ts';

/** From so many megabytes of memory on, a machine gives the heap that a batch of the most rows needs: one of 8 GiB, less what its kernel keeps. */
const roomyMb = 7_500;

/** The megabytes that this process may take: those of the machine, or of the container that it runs in. */
const memoryMb = (): number => {
  const constrained = process.constrainedMemory();
  return Math.floor(Math.min(totalmem(), constrained > 0 ? constrained : Infinity) / 1_048_576);
};

/** The heap of our own Neo4j where none is set, in megabytes, by the memory of the machine. */
export const standardHeapMb = (machineMb = memoryMb()): number => (machineMb < roomyMb ? 352 : 1_024);

/** Where the data lies and how it is read. */
export const databaseSettings = {
  NEO4J_URI: setting(
    null,
    z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/),
    'an address that begins with bolt:// or neo4j:// (or +s, +ssc)',
    'A Neo4j of your own. Where it is not set, Portolan fetches and runs one itself.',
  ),
  NEO4J_USER: setting('neo4j', someText, 'a name', 'The user of your Neo4j.'),
  NEO4J_PASSWORD: setting(null, someText, 'a password', 'The password of your Neo4j.'),
  NEO4J_DATABASE: setting('neo4j', someText, 'a name', 'The database of your Neo4j.'),
  PORTOLAN_STATE: setting('.portolan', someText, 'a folder', 'Where the Neo4j that Portolan runs keeps its data.'),
  PORTOLAN_HEAP_MB: setting(
    null,
    wholeNumber(128, 65_536),
    'megabytes, 128 to 65536',
    'The most heap of that Neo4j; where it is not set, 1024 on a machine of 8 GiB or more, which a batch of 10,000 attendances needs, and 352 on a smaller one.',
  ),
  PORTOLAN_PAGE_CACHE_MB: setting(
    '96',
    wholeNumber(16, 1_048_576),
    'megabytes, 16 to 1048576',
    'The page cache of that Neo4j.',
  ),
  PORTOLAN_SEEDS: setting(
    'seeds',
    someText,
    'a folder, or off',
    'The folder of seeds that a start loads; off where it loads none.',
  ),
  PORTOLAN_READ_TIMEOUT_MS: setting(
    '5000',
    wholeNumber(100, 600_000),
    'milliseconds, 100 to 600000',
    'How long one read may take before the database ends it.',
  ),
} as const;
