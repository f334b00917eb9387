import { isDerived } from './derived.ts';
import type { EvidenceInput } from './inputs.ts';
import type { ImportRecord } from './records.ts';

/** What the graph holds of a record. */
export interface StoredRecord {
  readonly id: string;
  /** Whether the seeds wrote it, and nobody has taken it over since. */
  readonly isSeeded: boolean;
  /** Its properties, id and marking among them. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly relations: readonly (readonly [fromId: string, type: string, toId: string])[];
  readonly evidence: readonly (readonly [
    source: string,
    standing: string,
    locator: string | null,
    note: string | null,
    about: string | null,
  ])[];
}

/** A relation by its ends. */
export interface Relation {
  readonly fromId: string;
  readonly type: string;
  readonly toId: string;
}

/** What has to be written of one record so that the graph holds what the import says. */
export interface Change {
  readonly record: ImportRecord;
  readonly isNew: boolean;
  /** Whether its own properties differ, or it is not marked as the seeds' own. */
  readonly properties: boolean;
  readonly added: readonly Relation[];
  readonly removed: readonly Relation[];
  /** Whether its evidence differs. */
  readonly evidence: boolean;
}

/** A record's properties as the graph stores them, id and marking among them. */
export const storedProperties = ({ id, marking, properties }: ImportRecord): Readonly<Record<string, unknown>> => ({
  ...properties,
  id,
  marking,
});

/** Properties in an order of their own, without those that follow from others. */
const stated = (label: string, value: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(
    Object.entries(value)
      .filter(([name]) => !isDerived(label, name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const relationKey = ({ fromId, type, toId }: Relation): string => JSON.stringify([fromId, type, toId]);

const evidenceKey = ({ source, standing, locator, note, about }: EvidenceInput): string =>
  JSON.stringify([source, standing, locator ?? null, note ?? null, about ?? null]);

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

/** What has to be written of a record; null where the graph holds it as it is. */
export const differenceOf = (record: ImportRecord, stored: StoredRecord | undefined): Change | null => {
  const had = (stored?.relations ?? []).map(([fromId, type, toId]) => ({ fromId, type, toId }));
  const hadKeys = new Set(had.map(relationKey));
  const wantedKeys = new Set(record.relations.map(relationKey));
  const change: Change = {
    record,
    isNew: stored === undefined,
    properties:
      stored?.isSeeded !== true ||
      stated(record.label, stored.properties) !== stated(record.label, storedProperties(record)),
    added: record.relations.filter((relation) => !hadKeys.has(relationKey(relation))),
    removed: had.filter((relation) => !wantedKeys.has(relationKey(relation))),
    evidence: !isSame(
      record.evidence.map(({ line }) => evidenceKey(line)),
      (stored?.evidence ?? []).map((line) => JSON.stringify(line)),
    ),
  };
  const isUnchanged = !change.properties && !change.evidence && change.added.length + change.removed.length === 0;
  return isUnchanged ? null : change;
};
