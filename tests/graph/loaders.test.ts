import { createListLoader, createRecordLoader, keeping, perArguments } from '../../src/graph/loaders.ts';

interface Found {
  readonly id: string;
}

const recording = () => {
  const batches: (readonly string[])[] = [];
  const loader = createRecordLoader<Found>((ids) => {
    batches.push(ids);
    return Promise.resolve(new Map(ids.filter((id) => id !== 'absent').map((id) => [id, { id }])));
  });
  return { batches, loader };
};

test('records asked for at the same time are one batch, each once', async () => {
  const { batches, loader } = recording();
  await Promise.all([loader.load('a'), loader.load('b'), loader.load('a')]);
  expect(batches).toEqual([['a', 'b']]);
});

test('a record that is not found is null, beside others that are', async () => {
  const { loader } = recording();
  expect(await loader.loadMany(['a', 'absent'])).toEqual([{ id: 'a' }, null]);
});

test('a record that was kept costs no batch', async () => {
  const { batches, loader } = recording();
  keeping<Found>(loader, { id: 'a' });
  expect(await loader.load('a')).toEqual({ id: 'a' });
  expect(batches).toEqual([]);
});

test('a parent without a list has an empty one', async () => {
  expect(await createListLoader(() => Promise.resolve(new Map())).load('a')).toEqual([]);
});

test('the same arguments share a loader whatever the order of their fields; others do not', () => {
  const loaderOf = perArguments((args: object) => ({ args }));
  expect(loaderOf({ first: 1, where: { a: 1, b: 2 } })).toBe(loaderOf({ where: { b: 2, a: 1 }, first: 1 }));
  expect(loaderOf({ first: 1 })).not.toBe(loaderOf({ first: 2 }));
  expect(loaderOf({ ids: ['a', 'b'] })).not.toBe(loaderOf({ ids: ['b', 'a'] }));
});

test('arguments are told apart by what their name says', () => {
  const loaderOf = perArguments(
    (args: { readonly first: number; readonly note: string }) => ({ args }),
    ({ first }) => first,
  );
  expect(loaderOf({ first: 1, note: 'a' })).toBe(loaderOf({ first: 1, note: 'b' }));
});
