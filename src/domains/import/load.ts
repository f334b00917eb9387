import { statements } from '../../generated/statements.ts';
import type { Graph, GraphWriter } from '../../graph/graph.ts';
import { differenceOf, storedProperties } from './difference.ts';
import type { Change, Relation, StoredRecord } from './difference.ts';
import { referenceLabels } from './records.ts';
import type { ImportRecord } from './records.ts';

/** How many records of each label a load created, changed and found as they are. */
export type LoadResult = ReadonlyMap<
  string,
  { readonly created: number; readonly changed: number; readonly unchanged: number }
>;

const { recording } = statements;

const readState = async (graph: GraphWriter, ids: readonly string[]): Promise<ReadonlyMap<string, StoredRecord>> => {
  const rows = await graph.rows(recording.state, { ids });
  return new Map(rows.map(([id, properties, relations, evidence]) => [id, { id, properties, relations, evidence }]));
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

const resultOf = (records: readonly ImportRecord[], changes: readonly Change[]): LoadResult => {
  const changeOf = new Map(changes.map((change) => [change.record.id, change]));
  const byLabel = Map.groupBy(records, ({ label }) => label);
  return new Map(
    [...byLabel].map(([label, group]) => {
      const created = group.filter(({ id }) => changeOf.get(id)?.isNew === true).length;
      const touched = group.filter(({ id }) => changeOf.has(id)).length;
      return [label, { created, changed: touched - created, unchanged: group.length - touched }];
    }),
  );
};

/**
 * Makes the graph hold these records as they are, in one transaction: all or nothing. What differs is written, what does
 * not is left alone, and records that the import does not name stay as they are. Two loads at once wait for each other.
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
    }
    if (changes.some(({ record }) => referenceLabels.has(record.label)))
      await transaction.rows(recording.raiseVersion, {});
    return resultOf(records, changes);
  });

/** A load in a sentence, e.g. `Seeds: 312 records, 2 created, 1 changed.` */
export const describeLoad = (result: LoadResult): string => {
  const sum = (part: 'created' | 'changed' | 'unchanged') =>
    [...result.values()].reduce((total, one) => total + one[part], 0);
  const [created, changed, unchanged] = [sum('created'), sum('changed'), sum('unchanged')];
  const total = `Seeds: ${String(created + changed + unchanged)} records`;
  return created + changed === 0
    ? `${total}, all as they are: nothing to change.`
    : `${total}, ${String(created)} created, ${String(changed)} changed, ${String(unchanged)} as they are.`;
};
