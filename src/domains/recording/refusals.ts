import type { KnownChange } from '../../recording/reading.ts';
import type { RecordState } from '../../recording/records.ts';

/** Something wrong with a field of an input. */
export interface InputProblem {
  readonly field: string;
  readonly row: number | null;
  readonly message: string;
}

/** Why nothing was written, as the members of the payloads have it. */
export type Refusal =
  | { readonly __typename: 'InvalidInput'; readonly problems: readonly InputProblem[] }
  | {
      readonly __typename: 'Conflict';
      readonly message: string;
      readonly row: number | null;
      readonly expectedRevision: number | null;
      readonly revision: number | null;
      readonly expected: RecordState | null;
      readonly stored: RecordState | null;
    }
  | { readonly __typename: 'Forbidden'; readonly message: string }
  | { readonly __typename: 'StillNeeded'; readonly message: string; readonly ids: readonly string[] }
  | { readonly __typename: 'BuiltOn'; readonly message: string; readonly changeIds: readonly string[] };

/** The refusal of an input that is not right. */
export const invalid = (problems: readonly InputProblem[]): Refusal => ({ __typename: 'InvalidInput', problems });

/** The refusal of one field. */
export const invalidField = (field: string, message: string, row: number | null = null): Refusal =>
  invalid([{ field, row, message }]);

/** The refusal of a key that was given for something else before. */
export const keyTaken: Refusal = {
  __typename: 'Conflict',
  message: 'idempotencyKey: it belongs to another write of yours. Give each write a key of its own.',
  row: null,
  expectedRevision: null,
  revision: null,
  expected: null,
  stored: null,
};

/** The refusal of a write to an id that is taken by a record which the viewer may not read. */
export const forbidden = (id: string): Refusal => ({
  __typename: 'Forbidden',
  message: `${id} is taken. Choose another id, or ask somebody who may read more than you.`,
});

/** What a write is refused for where only hidden records or changes stand in its way. */
export const hiddenInTheWay: Refusal = {
  __typename: 'Forbidden',
  message: 'Something that you may not read stands in the way. Ask somebody who may read more than you.',
};

/** Whether whoever reads these markings may know of a change. */
export const isKnownTo = ({ markings }: Pick<KnownChange, 'markings'>, readable: readonly string[]): boolean =>
  markings.every((marking) => readable.includes(marking));
