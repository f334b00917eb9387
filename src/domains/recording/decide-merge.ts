import { randomUUID } from 'node:crypto';
import type { Decision } from '../../recording/carry-out.ts';
import { moved, movedId } from '../../recording/moved.ts';
import type { Replacement } from '../../recording/moved.ts';
import { mostMoving } from '../../recording/reading.ts';
import type { Known, Reading } from '../../recording/reading.ts';
import type { RecordState } from '../../recording/records.ts';
import { isReadable } from '../../recording/restrictions.ts';
import type { Write } from '../../recording/writing.ts';
import type { Viewer } from '../../viewer.ts';
import { comesBackUpwards } from './upwards.ts';
import { hiddenInTheWay, invalid, invalidField, isKnownTo } from './refusals.ts';
import type { InputProblem, Refusal } from './refusals.ts';
import { bodiesTogether, together } from './together.ts';

/** What a merge, or its being taken back, did. */
export interface Merged {
  readonly mergeId: string;
  /** The body that goes into the other, or comes back out of it. */
  readonly goneId: string;
  readonly keptId: string;
  /** How many records moved with it. */
  readonly moved: number;
}

type Decided = Decision<Merged, Refusal>;

interface Bodies {
  readonly gone: Known;
  readonly kept: Known;
}

const fieldOf = (id: string, { goneId }: Replacement): string => (id === goneId ? 'id' : 'into');

/** Refuses ids that no two bodies have, before anything is read. */
export const mergeProblems = (replacement: Replacement): readonly InputProblem[] => {
  const { goneId, keptId } = replacement;
  const others = [goneId, keptId].filter((id) => !/^agency:./.test(id));
  if (others.length > 0)
    return others.map((id) => ({
      field: fieldOf(id, replacement),
      row: null,
      message: `${JSON.stringify(id).slice(0, 80)} is not the id of a body, like agency:maoc-n; only bodies are merged.`,
    }));
  return goneId === keptId
    ? [{ field: 'into', row: null, message: `${keptId} is the body itself; accepted is another.` }]
    : [];
};

const missing = (id: string, replacement: Replacement, { gone }: Reading, { markings }: Viewer): Refusal => {
  const last = gone.get(id);
  const why =
    last?.intoId && isKnownTo(last, markings)
      ? `${id} has been merged into another body already; unmergeRecord gives it back.`
      : `there is no ${id}.`;
  return invalidField(fieldOf(id, replacement), why);
};

/** What two bodies must have in common, and may not be, to become one. */
const differences = ({ gone, kept }: Bodies, replacement: Replacement): readonly InputProblem[] => {
  const { goneId, keptId } = replacement;
  const nameless = [gone, kept].filter(({ state }) => state.properties['identified'] === false);
  const problem = (field: string, message: string): InputProblem => ({ field, row: null, message });
  return [
    ...nameless.map(({ state: { id } }) =>
      problem(
        fieldOf(id, replacement),
        `${id} is a body that no source names, and is never taken for a named one; accepted are bodies with names.`,
      ),
    ),
    ...(gone.state.marking === kept.state.marking
      ? []
      : [
          problem(
            'id',
            `${goneId} is marked ${gone.state.marking} and ${keptId} ${kept.state.marking}; give both one marking first, or what hangs on them would be for others to read than it was.`,
          ),
        ]),
  ];
};

const refusedBodies = (bodies: Bodies, replacement: Replacement, { moving }: Reading): Refusal | null => {
  const { goneId, keptId } = replacement;
  const found = differences(bodies, replacement);
  if (found.length > 0) return invalid(found);
  if (moving.isApart)
    return invalidField('id', `${goneId} and ${keptId} are marked as not the same; unmarkDistinct takes that back.`);
  if (moving.count <= mostMoving) return null;
  const [count, most] = [moving.count, mostMoving].map(String);
  return invalidField('id', `${goneId} has ${count} records that would move; accepted are up to ${most}.`);
};

type Moved = { readonly writes: readonly Write[] } | { readonly problem: InputProblem };

/** A record that moves with the body, put together with the one that has its new id, where there is one. */
const moveOne = (before: RecordState, replacement: Replacement, { known }: Reading, mergeId: string): Moved => {
  const after = moved(before, replacement);
  const merge = { id: mergeId, keptId: replacement.keptId, intoId: null };
  if (after.id === before.id) return { writes: [{ before, after, action: 'MERGED', merge }] };
  const there = known.get(after.id)?.state ?? null;
  const { state, overruled } = there === null ? { state: after, overruled: [] } : together(there, after);
  const differing = [...overruled, ...(there !== null && there.marking !== after.marking ? ['marking'] : [])];
  if (differing.length > 0) {
    const message = `${before.id} and ${after.id} would be one and differ in ${differing.join(', ')}; correct one of them first.`;
    return { problem: { field: 'id', row: null, message } };
  }
  return {
    writes: [
      { before, after: null, action: 'MERGED', merge: { ...merge, intoId: after.id } },
      { before: there, after: state, action: 'MERGED', merge },
    ],
  };
};

const movingStates = (replacement: Replacement, { known, moving }: Reading): readonly RecordState[] =>
  moving.ids.flatMap((id) => (id === replacement.keptId ? [] : (known.get(id)?.state ?? [])));

/** Whether something that the merge would change may not be read by whoever asks for it. */
const isHidden = (replacement: Replacement, { known, moving }: Reading, { markings }: Viewer): boolean =>
  moving.ids
    .flatMap((id) => [id, movedId(id, replacement)])
    .some((id) => {
      const there = known.get(id);
      return there !== undefined && !isReadable(there, markings);
    });

const bodiesIn = (reading: Reading, { goneId, keptId }: Replacement, { markings }: Viewer) => {
  const readable = (id: string): Known | undefined => {
    const there = reading.known.get(id);
    return there !== undefined && isReadable(there, markings) ? there : undefined;
  };
  return { gone: readable(goneId), kept: readable(keptId) };
};

/** Whether the two as one would be a unit of itself, by a body that lies between. */
const isUnitOfItself = (writes: readonly Write[], replacement: Replacement, { upwards }: Reading): boolean =>
  comesBackUpwards(
    writes.flatMap(({ after }) => after ?? []),
    (id) => {
      const upper = upwards.get(id);
      return upper === undefined ? undefined : movedId(upper, replacement);
    },
  );

const writesOf = (
  { gone, kept }: Bodies,
  mergeId: string,
  states: readonly RecordState[],
  replacement: Replacement,
  reading: Reading,
): { readonly writes: readonly Write[]; readonly problems: readonly InputProblem[] } => {
  const all = states.map((state) => moveOne(state, replacement, reading, mergeId));
  const survivor = bodiesTogether(kept.state, gone.state);
  const { keptId } = replacement;
  const merge = { id: mergeId, keptId, intoId: null };
  return {
    problems: all.flatMap((one) => ('problem' in one ? [one.problem] : [])),
    writes: [
      { before: kept.state, after: survivor, action: 'MERGED', merge },
      { before: gone.state, after: null, action: 'MERGED', merge: { ...merge, intoId: keptId } },
      ...all.flatMap((one) => ('writes' in one ? one.writes : [])),
    ],
  };
};

/** How many of the records that cannot be put together a refusal names. */
const mostTold = 20;

/** Decides whether one body can go into another, and what moves with it. */
export const decideMerge = (replacement: Replacement, reading: Reading, viewer: Viewer): Decided => {
  const { goneId, keptId } = replacement;
  const { gone, kept } = bodiesIn(reading, replacement, viewer);
  if (gone === undefined) return { refusal: missing(goneId, replacement, reading, viewer) };
  if (kept === undefined) return { refusal: missing(keptId, replacement, reading, viewer) };
  const refused = refusedBodies({ gone, kept }, replacement, reading);
  if (refused !== null) return { refusal: refused };
  if (isHidden(replacement, reading, viewer)) return { refusal: hiddenInTheWay };
  const mergeId = randomUUID();
  const states = movingStates(replacement, reading);
  const { writes, problems } = writesOf({ gone, kept }, mergeId, states, replacement, reading);
  if (problems.length > 0) return { refusal: invalid(problems.slice(0, mostTold)) };
  if (isUnitOfItself(writes, replacement, reading))
    return {
      refusal: invalidField(
        'into',
        `as one, ${goneId} and ${keptId} would be a unit of itself: another body lies between them. Change its unitOf first.`,
      ),
    };
  return { writes, summary: { mergeId, goneId, keptId, moved: states.length } };
};
