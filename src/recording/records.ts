import type { Standing } from '../generated/enums.ts';
import type { Day } from '../graph/values.ts';

/** A value as the graph stores it; what is not known is left out. */
export type Value = string | number | boolean | readonly string[] | Day;

/** The properties of a record, by name. */
export type Properties = Readonly<Record<string, Value>>;

/** A relation by its ends. */
export interface Relation {
  readonly fromId: string;
  readonly type: string;
  readonly toId: string;
}

/** A line of evidence; null where nothing is said. */
export interface EvidenceLine {
  readonly source: string;
  readonly standing: Standing;
  readonly locator: string | null;
  readonly note: string | null;
  readonly about: string | null;
}

/** Everything that is stated of a record: what follows from it or from its neighbours is no part of it. */
export interface RecordState {
  readonly id: string;
  readonly label: string;
  readonly marking: string;
  readonly properties: Properties;
  /** The relations that belong to it, in either direction. */
  readonly relations: readonly Relation[];
  readonly evidence: readonly EvidenceLine[];
}

/** A relation with the field of the input that states it. */
export interface DraftRelation extends Relation {
  readonly field: string;
}

/** A record as it is to be, before it is held against the others. */
export interface RecordDraft extends RecordState {
  readonly relations: readonly DraftRelation[];
}

/** The labels of reference data: public, and kept in memory by the API. */
export const referenceLabels: ReadonlySet<string> = new Set([
  'Programme',
  'Phase',
  'Region',
  'Country',
  'Port',
  'Terminal',
  'City',
]);

const placeLabels: ReadonlySet<string> = new Set(['Country', 'Port', 'Terminal', 'City']);

/** The labels that a record bears beside Record. */
export const labelsOf = (label: string): readonly string[] => (placeLabels.has(label) ? [label, 'Place'] : [label]);

/** What stands behind the kind of an id. */
export const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** A relation as text, to tell it from others. */
export const relationKey = ({ fromId, type, toId }: Relation): string => JSON.stringify([fromId, type, toId]);

const evidenceKey = ({ source, standing, locator, note, about }: EvidenceLine): string =>
  JSON.stringify([source, standing, locator, note, about]);

const byKey = <Item>(items: readonly Item[], keyOfItem: (item: Item) => string): readonly Item[] =>
  items.length < 2
    ? items
    : items
        .map((item) => ({ item, key: keyOfItem(item) }))
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        .map(({ item }) => item);

/** Properties in the order of their names. */
export const sortedProperties = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Evidence in the one form and order in which it is stored and compared. */
export const canonicalEvidence = (evidence: readonly EvidenceLine[]): readonly EvidenceLine[] =>
  byKey(
    evidence.map(({ source, standing, locator, note, about }) => ({ source, standing, locator, note, about })),
    evidenceKey,
  );

/** A state in the one form in which it is stored and compared: everything in order, and nothing else. */
export const canonical = ({ id, label, marking, properties, relations, evidence }: RecordState): RecordState => ({
  id,
  label,
  marking,
  properties: sortedProperties(properties),
  relations: byKey(
    relations.map(({ fromId, type, toId }) => ({ fromId, type, toId })),
    relationKey,
  ),
  evidence: canonicalEvidence(evidence),
});

/** Whether two states state the same. */
export const isSameState = (a: RecordState, b: RecordState): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

/** The ids of the records that a state names beside its own. */
export const namedIn = ({ id, label, properties, relations, evidence }: RecordState): readonly string[] => {
  const { country } = properties;
  const named = new Set([
    ...relations.flatMap(({ fromId, toId }) => [fromId, toId]),
    ...evidence.map(({ source }) => source),
    ...(label === 'Figure' && typeof country === 'string' ? [`country:${country}`] : []),
  ]);
  named.delete(id);
  return [...named];
};
