import { readFileSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, validate } from 'graphql';
import { findJava } from '../src/database/java.ts';
import { current } from '../src/database/releases.ts';
import { createSchema } from '../src/schema.ts';
import { connect } from './by-hand/connection.ts';
import { memory, openDatabase } from './database.ts';
import { requireAgreement } from './measure/agree.ts';
import { contenderNames, startContender } from './measure/contender.ts';
import type { Contender } from './measure/contender.ts';
import { countCosts } from './measure/count.ts';
import { untilQuiet } from './measure/quiet.ts';
import { reportText } from './measure/report.ts';
import { runRounds } from './measure/rounds.ts';
import type { Reached } from './measure/rounds.ts';
import { drawSamples } from './measure/samples.ts';
import { operations } from './operations/all.ts';
import { headline } from './operations/headline.ts';
import type { Operation } from './operations/operation.ts';

/*
 * `npm run bench`: this API, @neo4j/graphql and an ordinary script asked the same of the same database, in one run and in
 * turn, after their answers have been found equal. It needs a loaded graph (`npm run bench:load`) and the packages of
 * bench/peers (`npm ci --prefix bench/peers`). With --only it prints its report and leaves RESULTS.md as it is.
 */
const { values } = parseArgs({
  options: {
    state: { type: 'string', default: '.portolan/bench-m' },
    only: { type: 'string' },
    clients: { type: 'string', default: '1,8,32' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
  },
});

const began = performance.now();
const say = (line: string): void =>
  console.error(`${((performance.now() - began) / 1_000).toFixed(0).padStart(5)} s  ${line}`);

const questionOf = ({ ours: { query }, variables }: Operation): string =>
  typeof query === 'string' ? query : query(variables({} as never)[0] ?? {});

/** What the schema cannot answer yet is left out, and said to be. */
const schema = createSchema();
const unanswerable = (operation: Operation): string | undefined =>
  validate(schema, parse(questionOf(operation)))[0]?.message;

const only = values.only?.split(',');
const wanted = operations.filter(({ name }) => only === undefined || only.includes(name));
const measured = wanted.filter((operation) => unanswerable(operation) === undefined);
const leftOut = wanted.flatMap((operation) => {
  const why = unanswerable(operation);
  return why === undefined ? [] : [`\`${operation.name}\` was left out, since the schema has no answer to it: ${why}`];
});
leftOut.forEach(say);

const versionOf = (path: string): string =>
  (JSON.parse(readFileSync(join(import.meta.dirname, path, 'package.json'), 'utf8')) as { readonly version: string })
    .version;

const settingOf = async (graph: string): Promise<readonly string[]> => [
  `${cpus()[0]?.model ?? ''}, ${String(cpus().length)} cores, ${String(Math.round(totalmem() / 2 ** 30))} GiB, shared by the contenders, the database and who asks.`,
  `Node.js ${process.version}; Neo4j Community ${current.version} on Java ${(await findJava(current, process.env)).version}, G1, full compilation, heap ${String(memory.heapMb)} MB, page cache ${String(memory.pageCacheMb)} MB.`,
  `@neo4j/graphql ${versionOf('peers/node_modules/@neo4j/graphql')}, graphql-yoga ${versionOf('../node_modules/graphql-yoga')} for both, neo4j-driver ${versionOf('../node_modules/neo4j-driver')} for all.`,
  graph,
  `${values.rounds} rounds of ${values.seconds} s for each contender and number of clients, interleaved, another one first each time; a ratio is that of the middle round.`,
];

// An exit ends the contenders; the database ends when its parent is gone.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const agent = new Agent({ keepAlive: true });
const database = await openDatabase(join(resolve(values.state), 'neo4j'), say);
const byHand = connect(database);
const contenders: Contender[] = [];
try {
  const samples = await drawSamples(byHand.run);
  const [size = {}] = await byHand.run('MATCH ()-[any]->() RETURN count(any) AS relationships', {});
  const questions = measured.map((operation) => ({ operation, asked: operation.variables(samples) }));
  const few = questions.map(({ operation, asked }) => ({ operation, asked: asked.slice(0, 8) }));
  say(`${String(size['relationships'])} relationships; counting what a request costs`);
  const costs = new Map();
  for (const name of contenderNames) costs.set(name, await countCosts(agent, name, database, few, byHand.run));
  for (const name of contenderNames) contenders.push(await startContender(name, database));
  await untilQuiet(byHand.run);
  const unanswered: string[] = [];
  for (const { operation, asked } of few) {
    const told = await requireAgreement(agent, contenders, operation, asked);
    unanswered.push(...told);
    say(
      `${operation.name}: all answers are equal${told.length === 0 ? '' : `, but ${String(told.length)} were not given`}`,
    );
  }
  const setting = { contenders, run: byHand.run };
  const load = { rounds: Number(values.rounds), seconds: Number(values.seconds) };
  const reached: Reached[] = [];
  for (const { operation, asked } of questions) {
    // Java compiles what a plan has come to by how often it runs: nobody is measured before.
    await runRounds(setting, operation, asked, { clients: 8, rounds: 2, seconds: load.seconds });
    for (const clients of values.clients.split(',').map(Number))
      reached.push(...(await runRounds(setting, operation, asked, { ...load, clients })));
    say(`${operation.name}: measured`);
  }
  const protection: Reached[] = [];
  const shielded = questions.find(({ operation }) => operation === headline);
  const ours = contenders.find(({ name }) => name === 'portolan');
  if (shielded !== undefined && ours !== undefined) {
    const unprotected = await startContender('unprotected', database);
    contenders.push(unprotected);
    const pair = { contenders: [ours, unprotected], run: byHand.run };
    await runRounds(pair, headline, shielded.asked, { clients: 8, rounds: 1, seconds: load.seconds });
    protection.push(...(await runRounds(pair, headline, shielded.asked, { ...load, clients: 8, rounds: 9 })));
    say('the cost of the protections: measured');
  }
  const graph = `A generated graph of ${String(size['relationships'])} relationships (bench/graph), a tenth of it restricted; everybody asks as one who may read TLP:CLEAR.`;
  const text = reportText({
    setting: await settingOf(graph),
    operations: measured,
    leftOut,
    unanswered,
    costs,
    reached,
    protection,
  });
  if (only === undefined) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), `${text}\n`);
  console.log(text);
} finally {
  agent.destroy();
  for (const contender of contenders) await contender.stop();
  await byHand.close();
  await database.stop();
}
