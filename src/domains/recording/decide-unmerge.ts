import type { Decision } from '../../recording/carry-out.ts';
import type { KnownChange, Reading } from '../../recording/reading.ts';
import { namedIn } from '../../recording/records.ts';
import { isReadable } from '../../recording/restrictions.ts';
import type { Write } from '../../recording/writing.ts';
import type { Viewer } from '../../viewer.ts';
import { isAsLeft } from './decide-change.ts';
import type { Merged } from './decide-merge.ts';
import { hiddenInTheWay, invalidField, isKnownTo } from './refusals.ts';
import type { Refusal } from './refusals.ts';
import { comesBackUpwards } from './upwards.ts';

type Decided = Decision<Merged, Refusal>;

const isHidden = ({ changes, known }: Reading, { markings }: Viewer): boolean =>
  changes.some((change) => {
    const there = known.get(change.recordId);
    return !isKnownTo(change, markings) || (there !== undefined && !isReadable(there, markings));
  });

/** The records that are no longer as the merge left them. */
const touchedIn = ({ changes, known }: Reading): ReadonlySet<string> =>
  new Set(
    changes.filter((change) => !isAsLeft(change, known.get(change.recordId)?.state)).map(({ recordId }) => recordId),
  );

/** The changes by which records went that are named by what comes back. */
const goneBy = ({ changes, gone }: Reading): readonly string[] => {
  const back = new Set(changes.flatMap(({ before }) => before?.id ?? []));
  const named = new Set(changes.flatMap(({ before }) => (before === null ? [] : namedIn(before))));
  return [...named].flatMap((id) => (back.has(id) ? [] : (gone.get(id)?.changeId ?? [])));
};

/** What has been built on a merge since: changes of its records, records that name what would go, others that went. */
const standingInTheWay = (reading: Reading, touched: ReadonlySet<string>): readonly string[] => [
  ...reading.later.filter(({ recordId }) => touched.has(recordId)).map(({ id }) => id),
  ...reading.neededBy.flatMap(({ changeId }) => changeId ?? []),
  ...goneBy(reading),
];

const writesOf = ({ changes, known }: Reading, mergeId: string, keptId: string): readonly Write[] =>
  changes.map(({ recordId, before, intoId }) => ({
    before: known.get(recordId)?.state ?? null,
    after: before,
    action: 'UNMERGED',
    merge: { id: mergeId, keptId, intoId },
  }));

/** How many records moved with the body: those that were there before, but for both bodies and what others were put to. */
const movedBy = (changes: readonly KnownChange[], goneId: string): number => {
  const others = new Set([goneId, ...changes.flatMap(({ intoId }) => intoId ?? [])]);
  return changes.filter(({ recordId, before }) => before !== null && !others.has(recordId)).length;
};

/** Decides whether a body that went into another can be given back with all that moved with it. */
export const decideUnmerge = (goneId: string, reading: Reading, viewer: Viewer): Decided => {
  const { changes, neededBy, upwards } = reading;
  const own = changes.find(({ recordId, intoId }) => recordId === goneId && intoId !== null);
  if (own === undefined || own.mergeId === null || own.intoId === null || !isKnownTo(own, viewer.markings))
    return { refusal: invalidField('id', `there is no ${goneId} that has been merged into another body.`) };
  const { mergeId, intoId: keptId } = own;
  if (isHidden(reading, viewer)) return { refusal: hiddenInTheWay };
  const touched = touchedIn(reading);
  const changeIds = standingInTheWay(reading, touched);
  if (touched.size > 0 || changeIds.length > 0) {
    const message = `Later changes build on the merge of ${goneId} into ${keptId}. Undo them first.`;
    return { refusal: { __typename: 'BuiltOn', message, changeIds } };
  }
  if (neededBy.length > 0) {
    const message = `Other records need what the merge of ${goneId} into ${keptId} made. Remove them first.`;
    return { refusal: { __typename: 'StillNeeded', message, ids: neededBy.map(({ id }) => id) } };
  }
  const writes = writesOf(reading, mergeId, keptId);
  const states = writes.flatMap(({ after }) => after ?? []);
  if (comesBackUpwards(states, (id) => upwards.get(id)))
    return {
      refusal: invalidField('id', `${goneId} would come to be a unit of itself. Change unitOf above it first.`),
    };
  return { writes, summary: { mergeId, goneId, keptId, moved: movedBy(changes, goneId) } };
};
