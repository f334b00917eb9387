import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { median } from './measure/goals.ts';
import { root, start, stop, surroundings } from './measure/program.ts';

/*
 * `npm run bench:batch`: how many attendances a second go into an embedded Neo4j by batches of a thousand, with evidence and
 * history, through the whole program (goal 2,000). It prints figures and asserts none: the machine may be busy with other
 * things. Java compiles what it writes by as it writes, so that the later half tells.
 */
const { values } = parseArgs({
  options: { rows: { type: 'string', default: '1000' }, batches: { type: 'string', default: '24' } },
});
const [size, batches] = [Number(values.rows), Number(values.batches)];
const state = mkdtempSync(join(tmpdir(), 'portolan-bench-'));
const settings = {
  PORTOLAN_STATE: state,
  PORTOLAN_MAX_REQUESTS_PER_MINUTE: '1000000',
  PORTOLAN_MAX_BODY_BYTES: '20000000',
};
const makeKey = ['src/cli/portolan.ts', 'key', 'create', '--name', 'bench', '--roles', 'EDITOR', '--days', '1'];

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Waits for the examples that a program asks when it has started, and for the first of Java's compiling. */
const settled = 30_000;

const program = await start(settings);
try {
  const key = execFileSync(process.execPath, makeKey, {
    cwd: root,
    env: surroundings(settings),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key.toString().trim()}` };
  const ask = async (query: string, variables: object = {}): Promise<unknown> => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(program.address, { method: 'POST', headers, body });
    const { data, errors } = (await response.json()) as Answer;
    if (data === undefined || errors !== undefined) throw new Error(errors?.[0]?.message ?? 'There is no answer.');
    return data;
  };
  const { agencies, sources } = (await ask(
    '{ agencies(first: 100) { nodes { id } } sources(first: 1) { nodes { id } } }',
  )) as Readonly<Record<'agencies' | 'sources', { readonly nodes: readonly { readonly id: string }[] }>>;
  const bodies = agencies.nodes.map(({ id }) => id);
  const evidence = [{ source: sources.nodes[0]?.id, standing: 'STATED' }];
  const events = Array.from(
    { length: Math.ceil((size * batches) / bodies.length) },
    (_, index) => `event:batch-${String(index)}`,
  );
  for (const id of events)
    await ask('mutation ($input: RecordEventInput!) { recordEvent(input: $input) { __typename } }', {
      input: { id, title: id, kind: 'MEETING', status: 'HELD', startDate: '2024-01-01', evidence },
    });
  await wait(settled);
  const rows = events.flatMap((event) => bodies.map((agency) => ({ agency, event, roles: ['PARTICIPANT'], evidence })));
  const rates: number[] = [];
  for (let batch = 0; batch < batches; batch += 1) {
    const input = { rows: rows.slice(batch * size, (batch + 1) * size) };
    const began = performance.now();
    const { done } = (await ask(
      'mutation ($input: RecordAttendancesInput!) { done: recordAttendances(input: $input) { ... on RecordAttendancesSuccess { created } } }',
      { input },
    )) as { readonly done: { readonly created: number } };
    const { created } = done;
    rates.push((created / (performance.now() - began)) * 1_000);
    console.log(`${String(created)} attendances: ${(rates.at(-1) ?? 0).toFixed(0)} rows/s`);
  }
  console.log(`the middle one of the later half: ${median(rates.slice(batches / 2)).toFixed(0)} rows/s`);
} finally {
  await stop(program);
  rmSync(state, { recursive: true, force: true });
}
