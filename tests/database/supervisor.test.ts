import type { Child } from '../../src/database/child.ts';
import { supervise } from '../../src/database/supervisor.ts';

interface FakeChild extends Child {
  readonly die: (code: number) => void;
}

/** A process that ends when it is told to. */
const aChild = (pid: number): FakeChild => {
  const { promise: ended, resolve: die } = Promise.withResolvers<number>();
  const stop = (): Promise<void> => {
    die(0);
    return Promise.resolve();
  };
  return { pid, mark: null, ended, die, stop };
};

const backoff = { first: 1, most: 4, healthy: 60_000 };

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
};

test('a server that dies is started again, and said to be back', async () => {
  const first = aChild(1);
  const lines: string[] = [];
  const report = (line: string): void => void lines.push(line);
  const server = supervise({ first, start: () => Promise.resolve(aChild(2)), report, backoff });
  expect(server.pid).toBe(1);
  first.die(137);
  await until(() => lines.includes('Neo4j is back.'));
  expect(server.pid).toBe(2);
  expect(lines).toEqual(['Neo4j ended unexpectedly (exit code 137); starting it again in 0.001 s.', 'Neo4j is back.']);
  await server.stop();
});

test('attempts that fail wait twice as long each, up to the bound', async () => {
  const first = aChild(1);
  const lines: string[] = [];
  const report = (line: string): void => void lines.push(line);
  const start = (): Promise<Child> =>
    lines.length < 5 ? Promise.reject(new Error('No.')) : Promise.resolve(aChild(2));
  const server = supervise({ first, start, report, backoff });
  first.die(1);
  await until(() => lines.includes('Neo4j is back.'));
  expect(lines.slice(1, -1)).toEqual(
    ['0.002', '0.004', '0.004', '0.004'].map(
      (delay) => `Neo4j could not be started again; the next attempt is in ${delay} s. No.`,
    ),
  );
  await server.stop();
});

test('a server that is stopped stays stopped', async () => {
  const lines: string[] = [];
  const report = (line: string): void => void lines.push(line);
  const start = jest.fn(() => Promise.resolve(aChild(2)));
  await supervise({ first: aChild(1), start, report, backoff }).stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(start).not.toHaveBeenCalled();
  expect(lines).toEqual([]);
});

test('stopping ends the waiting for the next attempt', async () => {
  const first = aChild(1);
  const lines: string[] = [];
  const report = (line: string): void => void lines.push(line);
  const start = jest.fn(() => Promise.resolve(aChild(2)));
  const server = supervise({ first, start, report, backoff: { ...backoff, first: 60_000 } });
  first.die(1);
  await until(() => lines.length === 1);
  await server.stop();
  expect(start).not.toHaveBeenCalled();
});
