import { statements } from '../../generated/statements.ts';
import type { Graph, GraphReader } from '../../graph/graph.ts';
import { carryOut, writable } from '../../recording/carry-out.ts';
import type { WriteRequest } from '../../recording/carry-out.ts';
import type { Reading } from '../../recording/reading.ts';
import { canonical } from '../../recording/records.ts';
import type { RecordState } from '../../recording/records.ts';
import { isNeeded, isStale } from '../../recording/writing.ts';
import type { Write } from '../../recording/writing.ts';
import { followMerges } from './follow-merges.ts';
import { removableOf } from './removal.ts';

/** What a load did with the records of one label. */
export interface LoadCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** How many records of each label a load created, changed, found as they are and removed. */
export type LoadResult = ReadonlyMap<string, LoadCounts>;

const request: WriteRequest = {
  who: 'portolan',
  why: 'The seeds were loaded.',
  run: 'seeds',
  key: null,
  asked: 'the seeds',
};

/** Somebody who wrote or removed a record has taken it over: the seeds leave it as it is. */
const isTakenOver = (id: string, { known, gone }: Reading): boolean => {
  const there = known.get(id);
  return there === undefined ? gone.has(id) && gone.get(id)?.run !== request.run : !there.isSeeded;
};

/** What earlier seeds wrote and these no longer name, unless a record of somebody else's needs it. */
const droppedOf = async (
  graph: GraphReader,
  records: readonly RecordState[],
  { known }: Reading,
): Promise<readonly RecordState[]> => {
  const named = new Set(records.map(({ id }) => id));
  const ids = [...known].flatMap(([id, { isSeeded }]) => (isSeeded && !named.has(id) ? [id] : []));
  if (ids.length === 0) return [];
  const rows = await graph.rows(statements.recording.neighbours, { ids });
  const removed = removableOf(
    rows.map(([id, label, neighbours, needed]) => ({ id, label, neighbours, isNeeded: needed })),
  );
  return removed.flatMap(({ id }) => known.get(id)?.state ?? []);
};

const writeOf = (after: RecordState, { known }: Reading): Write => ({
  before: known.get(after.id)?.state ?? null,
  after,
  action: 'RECORDED',
});

const resultOf = (
  records: readonly RecordState[],
  writes: readonly Write[],
  touched: ReadonlySet<string>,
): LoadResult => {
  const created = new Set(writes.flatMap(({ before, after }) => (before === null ? (after?.id ?? []) : [])));
  const removed = writes.flatMap(({ before, after }) => (after === null && before !== null ? [before] : []));
  const labels = new Set([...records, ...removed].map(({ label }) => label));
  return new Map(
    [...labels].map((label) => {
      const group = records.filter((record) => record.label === label);
      const news = group.filter(({ id }) => created.has(id)).length;
      const written = group.filter(({ id }) => touched.has(id)).length;
      const gone = removed.filter((record) => record.label === label).length;
      return [label, { created: news, changed: written - news, unchanged: group.length - written, removed: gone }];
    }),
  );
};

/**
 * Makes the graph hold these records as they are, in one transaction: all or nothing. What differs is written, what does
 * not is left alone; what an earlier load wrote and this one does not name is removed, and what others wrote or have
 * taken over stays as it is. Two loads at once end as one would have.
 */
export const loadRecords = async (graph: Graph, stated: readonly RecordState[]): Promise<LoadResult> => {
  const ways = writable(graph);
  const records = await followMerges(ways.reader, stated);
  const earlier = (await ways.reader.rows(statements.recording.seeded, {})).map(([id]) => id);
  const ids = [...new Set([...records.map(({ id }) => id), ...earlier])];
  const outcome = await carryOut(ways, request, { ids }, async (reading) => {
    const own = records.map(canonical).filter(({ id }) => !isTakenOver(id, reading));
    const writes = own.map((after) => writeOf(after, reading)).filter(isNeeded);
    const changed = new Set(writes.map(({ after }) => after?.id));
    const stale = own.filter((state) => !changed.has(state.id) && isStale(state, reading));
    const dropped = await droppedOf(ways.reader, records, reading);
    const removals = dropped.map((before): Write => ({ before, after: null, action: 'REMOVED' }));
    const touched = [...writes.map(({ after }) => after?.id ?? ''), ...stale.map(({ id }) => id)];
    const all = [...writes, ...removals];
    return { writes: all, stale, summary: [...resultOf(records, all, new Set(touched))] };
  });
  if (!('summary' in outcome)) throw new Error('A load of the seeds was refused.');
  return new Map(outcome.summary);
};

/** A load in a sentence, e.g. `Seeds: 312 records, 2 created, 1 changed.` */
export const describeLoad = (result: LoadResult): string => {
  const sum = (part: keyof LoadCounts) => [...result.values()].reduce((total, one) => total + one[part], 0);
  const [created, changed, unchanged, removed] = [sum('created'), sum('changed'), sum('unchanged'), sum('removed')];
  const total = `Seeds: ${String(created + changed + unchanged)} records`;
  const gone = removed === 0 ? '' : `, ${String(removed)} removed`;
  return created + changed + removed === 0
    ? `${total}, all as they are: nothing to change.`
    : `${total}, ${String(created)} created, ${String(changed)} changed, ${String(unchanged)} as they are${gone}.`;
};
