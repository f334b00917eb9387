import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/*
 * `npm run bench:start`: how long the program takes to print its address (an empty state, the same state again, an
 * outside Neo4j), how much memory it and its database take after a thousand questions, and what the headline question
 * costs. It prints figures and asserts none: the machine may be busy with other things.
 */
const root = join(import.meta.dirname, '..');
const headline = readFileSync(join(root, 'examples', 'ports-sharing-practices.graphql'), 'utf8');

interface Started {
  readonly process: ChildProcess;
  readonly seconds: number;
  readonly address: string;
  readonly output: string;
}

const start = (settings: Readonly<Record<string, string>>): Promise<Started> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, ['src/main.ts'], {
      cwd: root,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [, address] = /ready: (\S+)/.exec(output) ?? [];
      if (address !== undefined && output.includes('data lies in'))
        resolve({ process: child, seconds: (performance.now() - began) / 1000, address, output });
    });
    child.once('exit', () => {
      reject(new Error(`The program ended before it was ready:\n${output}`));
    });
  });

const stop = async ({ process: child }: Started): Promise<void> => {
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exited;
};

const megabytes = (pid: number): number => {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
};

interface Explained {
  readonly extensions?: { readonly statements: readonly { readonly name: string }[] };
}

const ask = async (address: string): Promise<Explained> => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-explain': '1' },
    body: JSON.stringify({ query: headline }),
  });
  return (await response.json()) as Explained;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const state = mkdtempSync(join(tmpdir(), 'portolan-bench-'));
const print = (what: string, figure: string): void => {
  console.log(`${what.padEnd(64)} ${figure}`);
};

print(
  'machine',
  `${String(cpus().length)} cores, ${String(Math.round(totalmem() / 2 ** 30))} GiB, Node.js ${process.version}`,
);
const empty = await start({ PORTOLAN_STATE: state });
print('empty state: address printed after (goal 15 s)', `${empty.seconds.toFixed(1)} s`);
const first = performance.now();
const { extensions } = await ask(empty.address);
print('the first question after that, its statements not planned yet', `${(performance.now() - first).toFixed(0)} ms`);
print('headline question: statements (goal 3)', (extensions?.statements ?? []).map(({ name }) => name).join(', '));
await wait(5_000);
const times: number[] = [];
for (let asked = 0; asked < 1_000; asked++) {
  const began = performance.now();
  await ask(empty.address);
  times.push(performance.now() - began);
}
print('headline question, one client, median of 1000', `${median(times).toFixed(1)} ms`);
const java = Number(readFileSync(join(state, 'neo4j', 'run', 'java'), 'utf8').split(/\D/)[0]);
print('resident memory of the API process (goal < 200 MB)', `${String(megabytes(empty.process.pid ?? 0))} MB`);
print('resident memory of the embedded Neo4j (goal < 800 MB)', `${String(megabytes(java))} MB`);
const [, bolt = ''] = /Neo4j at (\S+)\)/.exec(empty.output) ?? [];
const password = readFileSync(join(state, 'neo4j', 'password'), 'utf8').trim();
const outside = await start({ NEO4J_URI: bolt, NEO4J_PASSWORD: password });
print('an outside Neo4j that has the seeds: address printed after (goal 2 s)', `${outside.seconds.toFixed(1)} s`);
await stop(outside);
await stop(empty);
const again = await start({ PORTOLAN_STATE: state });
print('the same state again: address printed after', `${again.seconds.toFixed(1)} s`);
await stop(again);
rmSync(state, { recursive: true, force: true });
