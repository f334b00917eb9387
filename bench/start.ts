import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { headline as headlineName, readExamples } from '../src/server/examples.ts';
import { median } from './measure/goals.ts';
import { root, start, stop } from './measure/program.ts';
import type { Started } from './measure/program.ts';

/*
 * `npm run bench:start`: how long the program takes to print its address (an empty state, the same state again, an
 * outside Neo4j), how much memory it and its database take after a thousand questions, and what the headline question
 * costs. It prints figures and asserts none: the machine may be busy with other things.
 */
const headline = (await readExamples(join(root, 'examples'))).find(({ name }) => name === headlineName);

const megabytes = (pid: number): number => {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
};

interface Explained {
  readonly data?: { readonly exchanges: { readonly totalCount: number } };
  readonly errors?: readonly { readonly message: string }[];
  readonly extensions?: { readonly statements: readonly { readonly name: string }[] };
}

const ask = async (address: string): Promise<Explained> => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-explain': '1' },
    body: JSON.stringify({ query: headline?.query, variables: headline?.variables }),
  });
  const answer = (await response.json()) as Explained;
  if (answer.errors?.[0] !== undefined) throw new Error(`The question is refused: ${answer.errors[0].message}`);
  return answer;
};

const state = mkdtempSync(join(tmpdir(), 'portolan-bench-'));
const print = (what: string, figure: string): void => {
  console.log(`${what.padEnd(64)} ${figure}`);
};

print(
  'machine',
  `${String(cpus().length)} cores, ${String(Math.round(totalmem() / 2 ** 30))} GiB, Node.js ${process.version}`,
);
/** Prints how long a start took, and on what it spent it. */
const printStart = (what: string, { seconds, told }: Started): void => {
  print(what, `${seconds.toFixed(1)} s`);
  for (const [after, line] of told) print(`  after ${after.toFixed(1).padStart(5)} s`, line);
};
const processor = (pid: number): string => {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return `${((Number(fields[11]) + Number(fields[12])) / 100).toFixed(1)} s`;
};
const javaOf = (): number => Number(readFileSync(join(state, 'neo4j', 'run', 'java'), 'utf8').split(/\D/)[0]);

// Once for all: what a later start takes is what is measured.
execFileSync(process.execPath, ['src/rehearse-apart.ts'], { cwd: root, stdio: 'inherit' });
const empty = await start({ PORTOLAN_STATE: state });
printStart('empty state: address printed after (goal 15 s)', empty);
print('  processor time of the API process', processor(empty.process.pid ?? 0));
print('  processor time of the embedded Neo4j', processor(javaOf()));
print('resident memory of the embedded Neo4j then', `${String(megabytes(javaOf()))} MB`);
const first = performance.now();
const { data, extensions } = await ask(empty.address);
print('the first question after that, its statements not planned yet', `${(performance.now() - first).toFixed(0)} ms`);
print('headline question: exchanges that it finds', String(data?.exchanges.totalCount));
print('headline question: statements (goal 3)', (extensions?.statements ?? []).map(({ name }) => name).join(', '));
await wait(5_000);
const times: number[] = [];
for (let asked = 0; asked < 1_000; asked++) {
  const began = performance.now();
  await ask(empty.address);
  times.push(performance.now() - began);
}
print('headline question, one client, median of 1000', `${median(times).toFixed(1)} ms`);
print('resident memory of the API process (goal < 200 MB)', `${String(megabytes(empty.process.pid ?? 0))} MB`);
print('resident memory of the embedded Neo4j (goal < 800 MB)', `${String(megabytes(javaOf()))} MB`);
const [, bolt = ''] = /Neo4j at (\S+)\)/.exec(empty.output) ?? [];
const password = readFileSync(join(state, 'neo4j', 'password'), 'utf8').trim();
const outside = await start({ NEO4J_URI: bolt, NEO4J_PASSWORD: password });
printStart('an outside Neo4j that has the seeds: address printed after (goal 2 s)', outside);
await stop(outside);
await stop(empty);
const again = await start({ PORTOLAN_STATE: state });
printStart('the same state again: address printed after', again);
await stop(again);
rmSync(state, { recursive: true, force: true });
