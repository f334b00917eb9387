import type { RelationDirection, RelationshipKind } from '../../generated/enums.ts';
import { fieldsOf, isLabel, isRelation } from '../../recording/kinds.ts';
import { keyOf } from '../../recording/records.ts';
import type { RecordState, Relation } from '../../recording/records.ts';

/** A record as it stood at a moment, with the relations of others to it. */
export interface PastRecord {
  readonly id: string;
  readonly asOf: string;
  /** That of the state. */
  readonly marking: string;
  readonly state: RecordState;
  readonly others: readonly Relation[];
}

/** A relation of a record as it stood. */
export interface PastRelation {
  readonly relationship: RelationshipKind;
  readonly direction: RelationDirection;
  readonly recordId: string;
}

/** A record at a moment, out of its state then and those of others; null where it was not there. */
export const pastRecordOf = (id: string, asOf: string, states: readonly RecordState[]): PastRecord | null => {
  const state = states.find((one) => one.id === id);
  if (state === undefined) return null;
  const others = states
    .filter((one) => one.id !== id)
    .flatMap(({ relations }) => relations.filter(({ fromId, toId }) => fromId === id || toId === id));
  return { id, asOf, marking: state.marking, state, others };
};

/** The relations of a record as it sees them. */
export const pastRelations = (id: string, relations: readonly Relation[]): readonly PastRelation[] =>
  relations.map(({ fromId, type, toId }) =>
    fromId === id
      ? { relationship: type as RelationshipKind, direction: 'OUT', recordId: toId }
      : { relationship: type as RelationshipKind, direction: 'IN', recordId: fromId },
  );

const textsOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [String(value)];
};

/** The fields of a state that hold no other records, with what they hold as text. */
export const fieldValues = (state: RecordState) =>
  Object.entries(fieldsOf(state))
    .filter(([name]) => !(isLabel(state.label) && isRelation(state.label, name)))
    .map(([name, value]) => ({ name, values: textsOf(value) }));

/** What names a record in one line. */
export const labelOfState = ({ id, properties: { name, title } }: RecordState): string => {
  const named = name ?? title;
  return typeof named === 'string' ? named : keyOf(id);
};
