import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readRecords } from '../src/domains/import/read.ts';
import { openDatabase } from './database.ts';
import { writeCsvFiles } from './graph/csv-files.ts';
import { createDegrees, describeHistogram } from './graph/degrees.ts';
import { generateGraph } from './graph/generate.ts';
import { importOffline } from './graph/offline-import.ts';
import { sizes } from './graph/sizes.ts';

/*
 * `npm run bench:load -- M .portolan/bench-m [seed]`: generates a graph of a size (S, M or L), loads it into a state folder by the
 * offline import, applies the migrations and stops. A start with PORTOLAN_STATE set to the folder then serves it.
 */
const [name = 'M', folder = `.portolan/bench-${name.toLowerCase()}`, seed = '1'] = process.argv.slice(2);
const size = sizes[name];
if (size === undefined) throw new Error(`There is no size ${name}; there are ${Object.keys(sizes).join(', ')}.`);

const began = performance.now();
const say = (line: string): void =>
  console.log(`${((performance.now() - began) / 1_000).toFixed(1).padStart(6)} s  ${line}`);

const files = await mkdtemp(join(tmpdir(), 'portolan-graph-'));
const home = join(resolve(folder), 'neo4j');
try {
  const degrees = createDegrees();
  const seeds = readRecords(join(import.meta.dirname, '..', 'seeds'));
  const written = await writeCsvFiles(files, generateGraph(size, Number(seed), seeds), degrees.count);
  say(`generated ${String(degrees.nodes())} nodes, ${String(degrees.relationships())} relationships`);
  console.log(degrees.histograms().map(describeHistogram).join('\n'));
  await importOffline(home, written, say);
} finally {
  await rm(files, { recursive: true, force: true });
}
const database = await openDatabase(home, say);
await database.stop();
say(`stopped; start it with PORTOLAN_STATE=${resolve(folder)} PORTOLAN_SEEDS=off`);
