import { join } from 'node:path';
import { readRecords } from '../../src/domains/import/read.ts';
import type { RecordState } from '../../src/recording/records.ts';

/** The folder of the committed seeds. */
export const seedFolder = join(import.meta.dirname, '../../seeds');

/** Every record of the committed seeds. */
export const seedRecords = readRecords(seedFolder);

const byId = new Map(seedRecords.map((record) => [record.id, record]));

/** Whether the seeds hold a record of this id. */
export const isSeeded = (id: string): boolean => byId.has(id);

/** The record of this id. Throws if there is none. */
export const seedRecord = (id: string): RecordState => {
  const record = byId.get(id);
  if (record === undefined) throw new Error(`The seeds hold no ${id}.`);
  return record;
};

/** The other ends of a record's relations of a type, from the record or towards it. */
export const ends = (id: string, type: string): readonly string[] =>
  seedRecord(id)
    .relations.filter((relation) => relation.type === type)
    .map(({ fromId, toId }) => (fromId === id ? toId : fromId));
