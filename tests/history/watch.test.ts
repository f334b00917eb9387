import { setTimeout as wait } from 'node:timers/promises';
import { createChangeWatch } from '../../src/domains/history/watch.ts';
import type { GraphReader } from '../../src/graph/graph.ts';

/** A log whose number is one of these at each look, the last one ever after. */
const logOf = (...numbers: readonly number[]) => {
  let looks = 0;
  const rows: GraphReader['rows'] = async () => {
    const row = [numbers[looks] ?? numbers.at(-1)];
    looks += 1;
    return [row] as never;
  };
  return { reader: { rows }, looks: () => looks };
};

const { signal } = new AbortController();

test('the database is looked at once for all who wait, until it has gone further', async () => {
  const log = logOf(4, 4, 6);
  const watch = createChangeWatch(log.reader, 5);
  expect(await Promise.all(Array.from({ length: 50 }, () => watch.beyond(4, signal)))).toEqual(Array(50).fill(6));
  expect(log.looks()).toBe(3);
});

test('nobody looks while nobody waits', async () => {
  const log = logOf(1);
  const watch = createChangeWatch(log.reader, 5);
  await wait(50);
  expect(log.looks()).toBe(0);
  expect(await watch.beyond(0, signal)).toBe(1);
  await wait(50);
  expect(log.looks()).toBe(1);
});

test('whoever no longer wants to wait is let go with the reason, and the others wait on', async () => {
  const log = logOf(1, 1, 1, 2);
  const watch = createChangeWatch(log.reader, 20);
  const leaving = new AbortController();
  const [left, stayed] = [watch.beyond(1, leaving.signal), watch.beyond(1, signal)];
  leaving.abort(new Error('enough'));
  await expect(left).rejects.toThrow('enough');
  expect(await stayed).toBe(2);
  await expect(watch.beyond(2, leaving.signal)).rejects.toThrow('enough');
});

test('a database that does not answer is told to all who wait, and is looked at again for who comes then', async () => {
  let isThere = false;
  const rows: GraphReader['rows'] = async () => {
    if (!isThere) throw new Error('no answer');
    return [[1]] as never;
  };
  const watch = createChangeWatch({ rows }, 5);
  const waiting = await Promise.allSettled([watch.beyond(0, signal), watch.beyond(0, signal)]);
  expect(waiting.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isThere = true;
  expect(await watch.beyond(0, signal)).toBe(1);
});
