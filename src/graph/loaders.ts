import DataLoader from 'dataloader';
import { AppError } from '../errors.ts';

/** Gives the values of many keys at once. */
export type Batch<Value> = (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/** A loader of one record by its id: null where there is none that the viewer may read. */
export const createRecordLoader = <Value>(batch: Batch<Value>): DataLoader<string, Value | null> =>
  new DataLoader(async (ids) => {
    const found = await batch(ids);
    return ids.map((id) => found.get(id) ?? null);
  });

/**
 * A record that a readable one hangs on, and which is therefore readable itself. Throws where it has gone since the row
 * that names it was read.
 */
export const loadKnown = async <Value>(loader: DataLoader<string, Value | null>, id: string): Promise<Value> => {
  const value = await loader.load(id);
  if (value === null) throw new AppError('CONFLICT', `${id} was removed while the answer was made. Ask again.`);
  return value;
};

/** Keeps a record that was read as another's neighbour, so that asking for it by its id costs no statement. */
export const keeping = <Value extends { readonly id: string }>(
  loader: Pick<DataLoader<string, Value | null>, 'prime'>,
  value: Value,
): Value => {
  loader.prime(value.id, value);
  return value;
};

/** A loader of a list for each parent: empty where nothing was found. */
export const createListLoader = <Value>(batch: Batch<readonly Value[]>): DataLoader<string, readonly Value[]> =>
  new DataLoader(async (ids) => {
    const found = await batch(ids);
    return ids.map((id) => found.get(id) ?? []);
  });

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]),
  );
};

/**
 * One loader for each set of arguments, told apart by their canonical JSON: parents that ask for the same are served by
 * one statement, and an alias with other arguments batches apart. `named` gives what tells them apart, where that is not
 * all of them.
 */
export const perArguments = <Args, Loader>(
  create: (args: Args) => Loader,
  named: (args: Args) => unknown = (args) => args,
): ((args: Args) => Loader) => {
  const loaders = new Map<string, Loader>();
  return (args) => {
    const key = JSON.stringify(canonical(named(args)));
    const known = loaders.get(key);
    if (known !== undefined) return known;
    const created = create(args);
    loaders.set(key, created);
    return created;
  };
};

/** Rows whose first column is the key, as the map that a loader's batch has to give. */
export const byFirstColumn = <Item, Value>(
  rows: readonly (readonly [key: string, item: Item])[],
  decode: (item: Item) => Value,
): ReadonlyMap<string, Value> => new Map(rows.map(([key, item]) => [key, decode(item)]));

/** Records by their id, as the map that a loader's batch has to give. */
export const byId = <Value extends { readonly id: string }>(records: readonly Value[]): ReadonlyMap<string, Value> =>
  new Map(records.map((record) => [record.id, record]));
