import type DataLoader from 'dataloader';
import { AppError } from '../../errors.ts';
import type { RecordKind } from '../../generated/enums.ts';
import type { Reference } from '../../reference/reference.ts';
import { kindInId } from '../../record-kinds.ts';

interface AnyRecord {
  readonly id: string;
}
type ReferenceKind = 'PROGRAMME' | 'PHASE' | 'REGION' | 'COUNTRY' | 'PORT' | 'TERMINAL' | 'CITY';

/** The loader of each kind of record that stands in the graph only. */
export type RecordLoaders = Readonly<
  Record<Exclude<RecordKind, ReferenceKind>, Pick<DataLoader<string, AnyRecord | null>, 'load'>>
>;

/** Finds a record of any kind by its id: reference data in memory, others by the loader of their kind. */
export const createRecordLoaders = (reference: Reference, loaders: RecordLoaders) => {
  const loaderOf: Readonly<Partial<Record<RecordKind, RecordLoaders[keyof RecordLoaders]>>> = loaders;
  const find = async (id: string): Promise<AnyRecord | null> => {
    const kind = kindInId(id);
    if (kind === null) return null;
    return reference.record(id) ?? (await loaderOf[kind]?.load(id)) ?? null;
  };
  return {
    find,
    /** A record that was just read to be there and readable. */
    known: async (id: string): Promise<AnyRecord> => {
      const record = await find(id);
      if (record === null) throw new AppError('CONFLICT', `${id} was removed while the answer was made. Ask again.`);
      return record;
    },
  };
};
