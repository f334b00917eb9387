import { statements } from '../../generated/statements.ts';
import type { Graph, GraphWriter } from '../../graph/graph.ts';
import { differenceOf, storedProperties } from './difference.ts';
import type { Change, Relation, StoredRecord } from './difference.ts';
import { referenceLabels } from './records.ts';
import type { ImportRecord } from './records.ts';
import { removableOf } from './removal.ts';
import type { Dropped } from './removal.ts';

/** What a load did with the records of one label. */
export interface LoadCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** How many records of each label a load created, changed, found as they are and removed. */
export type LoadResult = ReadonlyMap<string, LoadCounts>;

const { recording } = statements;

const readState = async (graph: GraphWriter, ids: readonly string[]): Promise<ReadonlyMap<string, StoredRecord>> => {
  const rows = await graph.rows(recording.state, { ids });
  return new Map(
    rows.map(([id, isSeeded, properties, relations, evidence]) => [
      id,
      { id, isSeeded, properties, relations, evidence },
    ]),
  );
};

const placeLabels: ReadonlySet<string> = new Set(['Country', 'Port', 'Terminal', 'City']);

/** The labels that a record bears beside Record. */
const labelsOf = (label: string): readonly string[] => (placeLabels.has(label) ? [label, 'Place'] : [label]);

const writeRecords = async (graph: GraphWriter, changes: readonly Change[]): Promise<void> => {
  const changed = changes.filter(({ properties }) => properties).map(({ record }) => record);
  const rows = changed.map((record) => ({
    id: record.id,
    labels: labelsOf(record.label),
    properties: storedProperties(record),
  }));
  await graph.rows(recording.records, { rows });
};

const writeRelations = async (graph: GraphWriter, changes: readonly Change[]): Promise<void> => {
  const rowOf = ({ fromId, type, toId }: Relation): Relation => ({ fromId, type, toId });
  const removed = changes.flatMap((change) => change.removed.map(rowOf));
  const added = changes.flatMap((change) => change.added.map(rowOf));
  if (removed.length > 0) await graph.rows(recording.removeRelations, { rows: removed });
  if (added.length > 0) await graph.rows(recording.addRelations, { rows: added });
};

const writeEvidence = async (graph: GraphWriter, changes: readonly Change[]): Promise<void> => {
  const records = changes.filter(({ evidence }) => evidence).map(({ record }) => record);
  await graph.rows(recording.removeEvidence, { ids: records.map(({ id }) => id) });
  const rows = records.flatMap(({ id, evidence }) =>
    evidence.map(({ line: { source, standing, locator = null, note = null, about = null } }) => ({
      recordId: id,
      sourceId: source,
      standing,
      locator,
      note,
      about,
    })),
  );
  await graph.rows(recording.addEvidence, { rows });
};

/** Removes what earlier seeds wrote and these no longer name, unless a record of somebody else's needs it. */
const removeDropped = async (graph: GraphWriter, records: readonly ImportRecord[]): Promise<readonly Dropped[]> => {
  const named = new Set(records.map(({ id }) => id));
  const ids = (await graph.rows(recording.seeded, {})).map(([id]) => id).filter((id) => !named.has(id));
  if (ids.length === 0) return [];
  const rows = await graph.rows(recording.neighbours, { ids });
  const removed = removableOf(rows.map(([id, label, neighbours, isNeeded]) => ({ id, label, neighbours, isNeeded })));
  await graph.rows(recording.removeRecords, { ids: removed.map(({ id }) => id) });
  return removed;
};

const resultOf = (
  records: readonly ImportRecord[],
  changes: readonly Change[],
  dropped: readonly Dropped[],
): LoadResult => {
  const changeOf = new Map(changes.map((change) => [change.record.id, change]));
  const labels = new Set([...records, ...dropped].map(({ label }) => label));
  return new Map(
    [...labels].map((label) => {
      const group = records.filter((record) => record.label === label);
      const removed = dropped.filter((record) => record.label === label).length;
      const created = group.filter(({ id }) => changeOf.get(id)?.isNew === true).length;
      const touched = group.filter(({ id }) => changeOf.has(id)).length;
      return [label, { created, changed: touched - created, unchanged: group.length - touched, removed }];
    }),
  );
};

/**
 * Makes the graph hold these records as they are, in one transaction: all or nothing. What differs is written, what does
 * not is left alone; what an earlier load wrote and this one does not name is removed, and what others wrote stays as it
 * is. Two loads at once wait for each other.
 */
export const loadRecords = (graph: Graph, records: readonly ImportRecord[]): Promise<LoadResult> =>
  graph.write(async (transaction) => {
    await transaction.rows(recording.lock, {});
    const stored = await readState(
      transaction,
      records.map(({ id }) => id),
    );
    const changes = records.flatMap((record) => differenceOf(record, stored.get(record.id)) ?? []);
    if (changes.length > 0) {
      await writeRecords(transaction, changes);
      await writeRelations(transaction, changes);
      await writeEvidence(transaction, changes);
      await transaction.rows(recording.derive, { ids: changes.map(({ record }) => record.id) });
    }
    const removed = await removeDropped(transaction, records);
    if ([...changes.map(({ record }) => record), ...removed].some(({ label }) => referenceLabels.has(label)))
      await transaction.rows(recording.raiseVersion, {});
    return resultOf(records, changes, removed);
  });

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
