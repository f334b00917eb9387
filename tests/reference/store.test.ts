import { statements } from '../../src/generated/statements.ts';
import type { GraphReader } from '../../src/graph/graph.ts';
import { createReferenceStore } from '../../src/reference/store.ts';
import type { ReferenceStore } from '../../src/reference/store.ts';

/** A graph without reference data, whose version is looked up as the test says; it counts those looks. */
const aReader = (version: () => Promise<number>) => {
  const seen = { looks: 0 };
  const rows = async ({ name }: { readonly name: string }): Promise<readonly (readonly unknown[])[]> => {
    if (name !== statements.place.version.name) return [];
    seen.looks += 1;
    return [[await version()]];
  };
  return { seen, reader: { rows } as GraphReader };
};

const told = () => {
  const lines: string[] = [];
  const failed = (error: unknown) => void lines.push(`failed: ${error instanceof Error ? error.message : ''}`);
  return { lines, failed, recovered: () => void lines.push('recovered') };
};

const passed = (intervals: number): Promise<void> => jest.advanceTimersByTimeAsync(intervals * 5_000);

let store: ReferenceStore | undefined;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  store?.stop();
  jest.useRealTimers();
});

test('an outage is told once when it begins and once when it is over', async () => {
  let isDown = false;
  const { reader, seen } = aReader(() => (isDown ? Promise.reject(new Error('No answer.')) : Promise.resolve(1)));
  const hears = told();
  store = await createReferenceStore(reader, 5_000, hears);
  await passed(2);
  isDown = true;
  await passed(3);
  expect(hears.lines).toEqual(['failed: No answer.']);
  isDown = false;
  await passed(3);
  expect(hears.lines).toEqual(['failed: No answer.', 'recovered']);
  isDown = true;
  await passed(1);
  expect(hears.lines).toEqual(['failed: No answer.', 'recovered', 'failed: No answer.']);
  expect(seen.looks).toBe(1 + 9);
});

test('a look that takes longer than the interval is not overtaken by the next', async () => {
  const answers: ((version: number) => void)[] = [];
  const { reader, seen } = aReader(() =>
    seen.looks === 1 ? Promise.resolve(1) : new Promise((resolve) => void answers.push(resolve)),
  );
  store = await createReferenceStore(reader, 5_000);
  await passed(4);
  expect(seen.looks).toBe(2);
  answers[0]?.(1);
  await passed(1);
  expect(seen.looks).toBe(3);
});

test('what was read stays while the database is out, and a new version is read when it is back', async () => {
  let version = (): Promise<number> => Promise.resolve(1);
  const { reader } = aReader(() => version());
  store = await createReferenceStore(reader, 5_000);
  version = () => Promise.reject(new Error('No answer.'));
  await passed(1);
  expect(store.current().version).toBe(1);
  version = () => Promise.resolve(2);
  await passed(1);
  expect(store.current().version).toBe(2);
});
