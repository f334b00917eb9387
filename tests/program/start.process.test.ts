import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { askAt, emptyState, startProgram } from './started-program.ts';
import type { Reply, StartedProgram } from './started-program.ts';

/*
 * The program as a newcomer starts it: one state folder, started, used, hurt and started again. The tests of this file
 * tell one story and lean on the program that beforeAll started.
 */
const state = emptyState();
const headline = `{
  exchanges(where: { place: { coveredBy: "seacop" }, event: { kinds: [SEMINAR] } }) { totalCount }
}`;

let program: StartedProgram;
let address: string;
let bolt: string;

const start = async (): Promise<void> => {
  program = startProgram({ PORTOLAN_STATE: state });
  [, address = ''] = await program.printed(/ready: (\S+)/);
  [, bolt = ''] = await program.printed(/Neo4j at (\S+)\)/);
};

beforeAll(start);
afterAll(async () => {
  program.signal('SIGTERM');
  await program.exited;
  rmSync(state, { recursive: true, force: true });
});

/** The Java process that listens at the address printed. */
const databasePid = (): number => Number(readFileSync(join(state, 'neo4j', 'run', 'java'), 'utf8').split(/\D/)[0]);

const asked = async (): Promise<Reply> => askAt(address, headline);

const answeredAgain = async (): Promise<void> => {
  for (;;) {
    if ((await asked()).errors === undefined) return;
    await wait(200);
  }
};

test('an empty state becomes a graph with the seeds, and the headline question is answered', async () => {
  expect(program.output()).toMatch(/Migrations: \d+ applied\./);
  expect(program.output()).toMatch(/Seeds: \d+ records, \d+ created, 0 changed/);
  expect(program.output()).toContain(`\nIts dashboard: ${new URL('/', address).href}\n`);
  expect(program.output()).toContain(`Its data lies in ${join(state, 'neo4j')}`);
  expect(await asked()).toEqual({ data: { exchanges: { totalCount: 4 } } });
});

test('a browser is given the playground at the same address', async () => {
  const page = await fetch(address, { headers: { accept: 'text/html' } });
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toContain('text/html');
});

test('a second start on the same state is refused with the folder', async () => {
  const second = startProgram({ PORTOLAN_STATE: state });
  expect(await second.exited).toBe(1);
  expect(second.output()).toContain(join(state, 'neo4j'));
  expect(second.output()).not.toMatch(/\n\s+at /);
});

test('a start on a port that is taken is refused with the setting', async () => {
  const { port } = new URL(address);
  const second = startProgram({ PORTOLAN_STATE: emptyState(), PORT: port });
  expect(await second.exited).toBe(1);
  expect(second.output().trim()).toBe(
    `PORT: 127.0.0.1:${port} is in use by another program. Stop it, or set PORT to another port.`,
  );
});

test('a Neo4j of somebody else is used with its password, and nothing of our own is started', async () => {
  const password = readFileSync(join(state, 'neo4j', 'password'), 'utf8').trim();
  const second = startProgram({ NEO4J_URI: bolt, NEO4J_PASSWORD: password });
  const [, other = ''] = await second.printed(/ready: (\S+)/);
  expect(second.output()).toMatch(/Seeds: \d+ records, all as they are: nothing to change\./);
  expect(second.output()).not.toContain('Starting Neo4j');
  expect(await askAt(other, headline)).toEqual({ data: { exchanges: { totalCount: 4 } } });
  second.signal('SIGTERM');
  expect(await second.exited).toBe(0);
});

test('a wrong password is told with the settings, and without a stack', async () => {
  const second = startProgram({ NEO4J_URI: bolt, NEO4J_PASSWORD: 'wrong' });
  expect(await second.exited).toBe(1);
  expect(second.output().trim()).toBe(
    `NEO4J_USER, NEO4J_PASSWORD: ${bolt} does not accept the user "neo4j" with the password given.`,
  );
});

test('a database that dies under the API is UNAVAILABLE at once, and is back by itself', async () => {
  process.kill(databasePid(), 'SIGKILL');
  await wait(100);
  const before = Date.now();
  const { errors } = await asked();
  // The promise is 3 seconds, and a busy machine may take longer: the answer does not wait for the database to come back.
  expect(Date.now() - before).toBeLessThan(10_000);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
  await answeredAgain();
  expect(await asked()).toEqual({ data: { exchanges: { totalCount: 4 } } });
});

/** Stops a process; on a busy machine its threads go on for a moment after the signal. */
const freeze = async (pid: number): Promise<void> => {
  process.kill(pid, 'SIGSTOP');
  while (!/^State:\s*T/m.test(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))) await wait(20);
};

test('a database that falls silent is UNAVAILABLE within 3 seconds, and answers again when it is back', async () => {
  const java = databasePid();
  await freeze(java);
  try {
    const before = Date.now();
    const { errors } = await asked();
    // The promise is 3 seconds, and a busy machine may take longer; without a watch the read would hang for ever.
    expect(Date.now() - before).toBeLessThan(10_000);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
  } finally {
    process.kill(java, 'SIGCONT');
  }
  await answeredAgain();
  expect(await asked()).toEqual({ data: { exchanges: { totalCount: 4 } } });
});

test('after kill -9 of everything the next start works and nothing is lost', async () => {
  const java = databasePid();
  program.signal('SIGKILL');
  process.kill(java, 'SIGKILL');
  await program.exited;
  await start();
  expect(program.output()).toMatch(/Seeds: \d+ records, all as they are: nothing to change\./);
  expect(await asked()).toEqual({ data: { exchanges: { totalCount: 4 } } });
});

test('SIGTERM ends the program and its database', async () => {
  const java = databasePid();
  program.signal('SIGTERM');
  expect(await program.exited).toBe(0);
  expect(() => process.kill(java, 0)).toThrow('ESRCH');
  await start();
});
