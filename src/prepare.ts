import { join } from 'node:path';
import type { Connected } from './connected.ts';
import { loadRecords } from './domains/import/load.ts';
import type { LoadResult } from './domains/import/load.ts';
import { migrate, readMigrations } from './graph/migrations.ts';
import type { Migration } from './graph/migrations.ts';
import { takeStep } from './graph/start-step.ts';
import { deriveMissing } from './recording/derive.ts';
import type { RecordState } from './recording/records.ts';

const folder = join(import.meta.dirname, '..', 'cypher', 'migrations');

/** The migrations of this version. */
export const ownMigrations = (): readonly Migration[] => readMigrations(folder);

/** Brings a graph to what this version needs: its migrations, and what records keep of their neighbours. Says how many were applied. */
export const prepareGraph = async ({ graph, data: where }: Connected): Promise<number> => {
  const applied = await takeStep({ doing: 'apply the migrations', where }, () => migrate(graph, ownMigrations()));
  await takeStep({ doing: 'derive what records keep of their neighbours', where }, () => deriveMissing(graph));
  return applied;
};

/** Loads seeds into a graph that is prepared. */
export const loadSeeds = (
  { patientGraph, data: where }: Connected,
  seeds: readonly RecordState[],
): Promise<LoadResult> => takeStep({ doing: 'load the seeds', where }, () => loadRecords(patientGraph, seeds));
