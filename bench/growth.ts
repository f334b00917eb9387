import { writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { connect } from './by-hand/connection.ts';
import { openDatabase } from './database.ts';
import { startContender } from './measure/contender.ts';
import { countCosts } from './measure/count.ts';
import { emptyHistogram } from './measure/drive.ts';
import { milliseconds, table } from './measure/report.ts';
import { runRounds } from './measure/rounds.ts';
import { drawSamples } from './measure/samples.ts';
import { operations } from './operations/all.ts';

/*
 * `npm run bench:growth`: what touches a bounded neighbourhood, asked of a graph and of one ten times as large by one client, in
 * turn, with both databases running. It needs both graphs (`npm run bench:load -- M`, `npm run bench:load -- L`), and writes
 * GROWTH.md.
 */
const { values } = parseArgs({
  options: {
    states: { type: 'string', default: '.portolan/bench-m,.portolan/bench-l' },
    rounds: { type: 'string', default: '9' },
    seconds: { type: 'string', default: '2' },
  },
});

const began = performance.now();
const say = (line: string): void =>
  console.error(`${((performance.now() - began) / 1_000).toFixed(0).padStart(5)} s  ${line}`);

const bounded = operations.filter(({ isBounded }) => isBounded === true);
const agent = new Agent({ keepAlive: true });

/** Without the warm-up of the program, which asks a large graph for minutes; its statements are the same. */
const served = 'unprotected';

/** One of the graphs, served by its own database and process. */
const openGraph = async (state: string) => {
  const database = await openDatabase(join(resolve(state), 'neo4j'), say);
  const byHand = connect(database);
  const samples = await drawSamples(byHand.run);
  const [size = {}] = await byHand.run('MATCH ()-[any]->() RETURN count(any) AS relationships', {});
  const questions = bounded.map((operation) => ({ operation, asked: operation.variables(samples) }));
  const few = questions.map(({ operation, asked }) => ({ operation, asked: asked.slice(0, 40) }));
  const costs = await countCosts(agent, served, database, few, byHand.run);
  const contender = await startContender(served, database);
  say(`${state}: ${String(size['relationships'])} relationships, counted`);
  return {
    relationships: Number(size['relationships']),
    questions,
    costs,
    setting: { contenders: [contender], run: byHand.run },
    close: async () => {
      await contender.stop();
      await byHand.close();
      await database.stop();
    },
  };
};

type OpenGraph = Awaited<ReturnType<typeof openGraph>>;

/** Asks each graph in turn, another one first each time; what a question takes in the middle of all rounds, in microseconds. */
const askInTurn = async (graphs: readonly OpenGraph[], at: number): Promise<readonly number[]> => {
  const histograms = graphs.map(emptyHistogram);
  const load = { clients: 1, rounds: 1, seconds: Number(values.seconds) };
  for (let round = -1; round < Number(values.rounds); round += 1)
    for (const place of round % 2 === 0 ? graphs.keys() : [...graphs.keys()].toReversed()) {
      const graph = graphs[place];
      const question = graph?.questions[at];
      if (graph === undefined || question === undefined) continue;
      const [reached] = await runRounds(graph.setting, question.operation, question.asked, load);
      if (reached !== undefined && reached.failed > 0)
        throw new Error(`${question.operation.name}: ${String(reached.failure)}`);
      // The first round is for Java, which compiles what runs often.
      if (round >= 0 && reached !== undefined) histograms[place]?.add(reached.histogram);
    }
  return histograms.map((histogram) => histogram.getValueAtPercentile(50));
};

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const graphs: OpenGraph[] = [];
try {
  for (const state of values.states.split(',')) graphs.push(await openGraph(state));
  const rows: string[][] = [];
  for (const [at, { name }] of bounded.entries()) {
    const [small = 0, large = 0] = await askInTurn(graphs, at);
    const hits = graphs.map(({ costs }) => String(costs.get(name)?.hits ?? ''));
    rows.push([name, ...hits, milliseconds(small), milliseconds(large), (large / small).toFixed(2)]);
    say(`${name}: measured`);
  }
  const sizes = graphs.map(({ relationships }) => String(relationships));
  const head = [
    'operation',
    ...sizes.map((size) => `db hits at ${size}`),
    ...sizes.map((size) => `p50 ms at ${size}`),
    'ratio',
  ];
  const text = [
    '# How the answers grow with the graph\n\nWritten by `npm run bench:growth`: change nothing by hand.',
    `What touches a bounded neighbourhood, by one client, ${values.rounds} rounds of ${values.seconds} s on each graph in turn with both databases running (goal of the ratio: at most 1.2). \`bench/RESULTS.md\` says what the operations are.`,
    table(head, rows),
  ].join('\n\n');
  writeFileSync(join(import.meta.dirname, 'GROWTH.md'), `${text}\n`);
  console.log(text);
} finally {
  agent.destroy();
  for (const graph of graphs) await graph.close();
}
