import type { Decision } from '../../recording/carry-out.ts';
import { fieldName } from '../../recording/issues.ts';
import { fieldOfRelation } from '../../recording/kinds.ts';
import type { KnownChange, Reading } from '../../recording/reading.ts';
import { isSameState, namedIn } from '../../recording/records.ts';
import type { RecordDraft, RecordState } from '../../recording/records.ts';
import { isReadable } from '../../recording/restrictions.ts';
import { findFaults } from '../../recording/rules.ts';
import type { Write } from '../../recording/writing.ts';
import type { Viewer } from '../../viewer.ts';
import { worldOf } from './decide-record.ts';
import { invalid, invalidField, isKnownTo } from './refusals.ts';
import type { Refusal } from './refusals.ts';

/** What a write of one record did. */
export interface Done {
  readonly id: string;
}

type Decided = Decision<Done, Refusal>;

const isThere = (id: string, { known }: Reading, { markings }: Viewer): boolean => {
  const there = known.get(id);
  return there !== undefined && isReadable(there, markings);
};

const draftOfState = (state: RecordState): RecordDraft => ({
  ...state,
  relations: state.relations.map((relation) => ({ ...relation, field: fieldOfRelation(state.label, relation.type) })),
});

/** What no longer holds of a state from the history: what it names is gone, or would no longer fit. */
const faultsOf = (state: RecordState, reading: Reading) =>
  findFaults(
    [draftOfState(state)],
    worldOf(reading, (id) => reading.known.has(id)),
  ).map(({ path, message }) => ({ field: fieldName(path), row: null, message }));

const writing = (id: string, write: Write): Decided => ({ writes: [write], summary: { id } });

const staleRemoval = (revision: number, expected: number | null, id: string, stored: RecordState): Refusal | null =>
  expected === null || expected === revision
    ? null
    : {
        __typename: 'Conflict',
        message: `${id} has the revision ${String(revision)}, not ${String(expected)}: somebody else has written it. Read it again.`,
        row: null,
        expectedRevision: expected,
        revision,
        expected: null,
        stored,
      };

/** Decides whether a record may go. */
export const decideRemoval = (
  id: string,
  expectedRevision: number | null,
  reading: Reading,
  viewer: Viewer,
): Decided => {
  const known = reading.known.get(id);
  if (known === undefined || !isThere(id, reading, viewer))
    return { refusal: invalidField('id', `there is no ${id}.`) };
  const stale = staleRemoval(known.revision, expectedRevision, id, known.state);
  if (stale !== null) return { refusal: stale };
  if (reading.neededBy.length > 0) {
    const message = `${id} is needed by other records. Remove them first, or let them name another.`;
    return { refusal: { __typename: 'StillNeeded', message, ids: reading.neededBy.map((one) => one.id) } };
  }
  return writing(id, { before: known.state, after: null, action: 'REMOVED' });
};

/** Decides whether a record can be given back as it was when it was removed. */
export const decideRestoration = (id: string, reading: Reading, viewer: Viewer): Decided => {
  if (isThere(id, reading, viewer)) return { refusal: invalidField('id', `${id} is on record.`) };
  const { change } = reading;
  const last = change?.before ?? null;
  if (change === null || last === null || reading.known.has(id) || !isKnownTo(change, viewer.markings))
    return { refusal: invalidField('id', `there is no ${id} that was removed.`) };
  if (change.intoId !== null)
    return { refusal: invalidField('id', `${id} went into another record by a merge; unmergeRecord gives it back.`) };
  const faults = faultsOf(last, reading);
  if (faults.length > 0) return { refusal: invalid(faults) };
  return writing(id, { before: null, after: last, action: 'RESTORED' });
};

const builtOn = (changeIds: readonly string[], { id }: KnownChange): Decided => ({
  refusal: {
    __typename: 'BuiltOn',
    message: `Later changes build on ${id}. Undo them first.`,
    changeIds,
  },
});

/** The changes by which records went that a state names. */
const goneBy = (state: RecordState, { gone }: Reading): readonly string[] =>
  namedIn(state).flatMap((id) => gone.get(id)?.changeId ?? []);

const decideReturn = (change: KnownChange, before: RecordState, reading: Reading): Decided => {
  const missing = goneBy(before, reading);
  if (missing.length > 0) return builtOn(missing, change);
  const faults = faultsOf(before, reading);
  if (faults.length > 0) return { refusal: invalid(faults) };
  const current = reading.known.get(change.recordId)?.state ?? null;
  return writing(change.recordId, { before: current, after: before, action: 'UNDONE' });
};

/** Whether a record is as a change left it: what was done to it since has been undone. */
export const isAsLeft = ({ after }: KnownChange, now: RecordState | undefined): boolean =>
  after === null || now === undefined ? after === (now ?? null) : isSameState(after, now);

const partOfMerge = ({ id, action, mergeId }: KnownChange): string =>
  action === 'MERGED'
    ? `${id} is one of the changes of the merge ${String(mergeId)}; unmergeRecord takes them back together.`
    : `${id} is one of the changes that took the merge ${String(mergeId)} back; mergeRecords makes it anew.`;

/** Decides whether a change can be undone: nothing may build on it. */
export const decideUndoing = (changeId: string, reading: Reading, viewer: Viewer): Decided => {
  const { change, neededBy, known, gone } = reading;
  const later = reading.later.map(({ id }) => id);
  const unknown: Decided = { refusal: invalidField('changeId', `there is no change ${changeId}.`) };
  if (change === null || !isKnownTo(change, viewer.markings)) return unknown;
  const current = known.get(change.recordId);
  if (current !== undefined && !isThere(change.recordId, reading, viewer)) return unknown;
  if (change.mergeId !== null) return { refusal: invalidField('changeId', partOfMerge(change)) };
  const wentInto = gone.get(change.recordId)?.intoId ?? null;
  if (later.length > 0 && (wentInto !== null || !isAsLeft(change, current?.state))) return builtOn(later, change);
  if (change.before !== null) return decideReturn(change, change.before, reading);
  if (current === undefined) return unknown;
  const naming = neededBy.flatMap((one) => one.changeId ?? []);
  if (naming.length > 0) return builtOn(naming, change);
  if (neededBy.length > 0) return decideRemoval(change.recordId, null, reading, viewer);
  return writing(change.recordId, { before: current.state, after: null, action: 'UNDONE' });
};
