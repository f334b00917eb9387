import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { childrenOf, runs } from '../database/started-parent.ts';
import { emptyState, startProgram } from './started-program.ts';
import type { StartedProgram } from './started-program.ts';

const state = emptyState();

afterAll(() => {
  rmSync(state, { recursive: true, force: true });
});

const below = (pid: number): readonly number[] => childrenOf(pid).flatMap((child) => [child, ...below(child)]);

/** Ends a start by a signal, and gives what it had started until then. */
const giveUp = async (program: StartedProgram, signal: NodeJS.Signals): Promise<readonly number[]> => {
  const started = below(program.pid);
  program.signal(signal);
  const before = Date.now();
  expect(await program.exited).toBe(1);
  // The bound of the promise, not a measure of speed: it does not wait for the start to be over.
  expect(Date.now() - before).toBeLessThan(60_000);
  expect(program.output()).not.toContain('ready');
  expect(program.output()).toMatch(/The start was given up\.\n$/);
  return started;
};

test('SIGTERM a second after the start ends it and the Neo4j that was being started', async () => {
  const program = startProgram({ PORTOLAN_STATE: state });
  await program.printed(/Starting Neo4j/);
  await wait(1_000);
  const started = await giveUp(program, 'SIGTERM');
  expect(started.length).toBeGreaterThan(0);
  expect(started.filter(runs)).toEqual([]);
  expect(runs(Number(readFileSync(join(state, 'neo4j', 'run', 'java'), 'utf8').split('-')[0]))).toBe(false);
});

test('an interrupt while the seeds are loaded ends the start, and the next one makes it good', async () => {
  const program = startProgram({ PORTOLAN_STATE: state });
  await program.printed(/Migrations: \d+ applied/);
  const started = await giveUp(program, 'SIGINT');
  expect(started.filter(runs)).toEqual([]);
  const next = startProgram({ PORTOLAN_STATE: state });
  await next.printed(/ready: /);
  expect(next.output()).toMatch(/Seeds: \d+ records, \d+ created, 0 changed, 0 as they are|all as they are/);
  next.signal('SIGTERM');
  expect(await next.exited).toBe(0);
});
