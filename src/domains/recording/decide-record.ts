import type { Label } from '../../recording/inputs.ts';
import { fieldName } from '../../recording/issues.ts';
import type { Fields } from '../../recording/kinds.ts';
import type { Known, Reading } from '../../recording/reading.ts';
import type { RecordDraft } from '../../recording/records.ts';
import { isReadable } from '../../recording/restrictions.ts';
import { findFaults } from '../../recording/rules.ts';
import type { World } from '../../recording/rules.ts';
import type { Decision } from '../../recording/carry-out.ts';
import { isNeeded } from '../../recording/writing.ts';
import { isLowered } from '../../markings.ts';
import type { Viewer } from '../../viewer.ts';
import { idOfInput, isMarked, patched } from './patch.ts';
import { forbidden, invalid, isKnownTo } from './refusals.ts';
import type { InputProblem, Refusal } from './refusals.ts';

/** One record as a write states it. */
export interface Row {
  readonly label: Label;
  /** What is stated, without what is said of the write itself. */
  readonly stated: Fields;
  readonly expectedRevision: number | null;
  /** Its place in a batch; null where it stands alone. */
  readonly row: number | null;
}

/** Who writes, why, and how what they say nothing of is marked. */
export interface Writer {
  readonly viewer: Viewer;
  readonly why: string | null;
  readonly usualMarking: string;
}

/** What a write did: how many records are new, changed and as they were, and the ids of all. */
export interface Summary {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly ids: readonly string[];
}

interface Drafted {
  readonly draft: RecordDraft;
  readonly row: Row;
}

/** Whether whoever writes may read a record; one that is not there is readable to nobody. */
const readableBy =
  ({ markings }: Viewer, { known }: Reading) =>
  (id: string): boolean => {
    const there = known.get(id);
    return there !== undefined && isReadable(there, markings);
  };

const conflictOf = (row: Row, id: string, known: Known | undefined, draft: RecordDraft | null): Refusal | null => {
  const revision = known?.revision ?? 0;
  if (row.expectedRevision === null || row.expectedRevision === revision) return null;
  return {
    __typename: 'Conflict',
    message: `${id} has the revision ${String(revision)}, not ${String(row.expectedRevision)}: somebody else has written it. Read it again.`,
    row: row.row,
    expectedRevision: row.expectedRevision,
    revision,
    expected: draft,
    stored: known?.state ?? null,
  };
};

/** What the graph knows beside the records that are written; a record may go on naming what it names. */
export const worldOf = (reading: Reading, isThere: (id: string) => boolean): World => ({
  isThere: (id, draftId) => {
    if (isThere(id)) return true;
    const state = reading.known.get(draftId)?.state;
    return state !== undefined && namesIt(state, id);
  },
  where: '',
  upwards: (id) => reading.upwards.get(id),
  hasSessions: (id) => reading.known.get(id)?.hasSessions === true,
  regionsOf: (id) => reading.known.get(id)?.regions ?? [],
});

const namesIt = ({ relations, evidence }: Known['state'], id: string): boolean =>
  relations.some(({ fromId, toId }) => fromId === id || toId === id) || evidence.some(({ source }) => source === id);

/** What is wrong with a marking for whoever writes it: they could not read it, or it opens a record to more readers. */
const markingProblem = (
  marking: string,
  before: string | undefined,
  { viewer: { markings, capabilities }, why }: Writer,
): Omit<InputProblem, 'row'> | null => {
  if (!markings.includes(marking))
    return {
      field: 'marking',
      message: `${marking} is not among the markings that you may read: ${markings.join(', ')}.`,
    };
  if (before === undefined || !isLowered(before, marking)) return null;
  if (!capabilities.includes('STEWARD'))
    return {
      field: 'marking',
      message: `${marking} opens what is marked ${before} to others; that needs the capability STEWARD and a reason. Raising it needs neither.`,
    };
  if (why === null)
    return { field: 'reason', message: `say why ${marking} is to take the place of ${before}; it opens it to others.` };
  return null;
};

/** The marking that a record has, or had before it was removed, where the writer may know of that. */
const markingBefore = (id: string, { known, gone }: Reading, { viewer: { markings } }: Writer): string | undefined => {
  const last = gone.get(id);
  return (
    known.get(id)?.state.marking ?? (last !== undefined && isKnownTo(last, markings) ? last.before?.marking : undefined)
  );
};

const markingProblems = (drafted: readonly Drafted[], reading: Reading, writer: Writer): readonly InputProblem[] =>
  drafted.flatMap(({ draft: { id, marking }, row: { stated, row } }) => {
    const problem = 'marking' in stated ? markingProblem(marking, markingBefore(id, reading, writer), writer) : null;
    return problem === null ? [] : [{ ...problem, row }];
  });

const duplicates = (drafted: readonly Drafted[]): readonly InputProblem[] => {
  const first = new Map<string, number | null>();
  return drafted.flatMap(({ draft: { id }, row: { row } }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, row);
      return [];
    }
    return [{ field: '', row, message: `${id} stands in row ${String(earlier)} already; an id is given once.` }];
  });
};

const faultProblems = (drafted: readonly Drafted[], world: World): readonly InputProblem[] => {
  const rows = new Map(drafted.map(({ draft, row }) => [draft.id, row.row]));
  return findFaults(
    drafted.map(({ draft }) => draft),
    world,
  ).map(({ draft, path, message }) => ({ field: fieldName(path), row: rows.get(draft.id) ?? null, message }));
};

/** Whether there is no such record because it went into another: its id stays that one's. */
const isMerged = (id: string, { gone }: Reading): boolean => (gone.get(id)?.intoId ?? null) !== null;

const mergedAway = (id: string): string =>
  `${id} has been merged into another record, which mergedInto tells; write to that, or give this one back by unmergeRecord.`;

interface Tried {
  readonly drafted: readonly Drafted[];
  readonly problems: readonly InputProblem[];
  readonly refusal: Refusal | null;
}

/** A new record that says nothing of its marking is given the usual one. */
const marked = (row: Row, known: Known | undefined, usualMarking: string): Row =>
  known === undefined && isMarked(row.label) && !('marking' in row.stated)
    ? { ...row, stated: { ...row.stated, marking: usualMarking } }
    : row;

const tryRows = (rows: readonly Row[], reading: Reading, { viewer, usualMarking }: Writer): Tried => {
  const isThere = readableBy(viewer, reading);
  const drafted: Drafted[] = [];
  const problems: InputProblem[] = [];
  let refusal: Refusal | null = null;
  for (const given of rows) {
    const id = idOfInput(given.label, given.stated);
    const found = reading.known.get(id);
    const row = marked(given, found, usualMarking);
    // An id of another kind is told by the check of the input.
    const known = found?.state.label === row.label ? found : undefined;
    if (known !== undefined && !isThere(id)) return { drafted, problems: [], refusal: forbidden(id) };
    if (found === undefined && isMerged(id, reading)) {
      problems.push({ field: 'id', row: row.row, message: mergedAway(id) });
      continue;
    }
    const made = patched(row.label, id, row.stated, known, isThere);
    refusal ??= conflictOf(row, id, known, 'draft' in made ? made.draft : null);
    if ('draft' in made) drafted.push({ draft: made.draft, row });
    else problems.push(...made.issues.map(({ path, message }) => ({ field: fieldName(path), row: row.row, message })));
  }
  return { drafted, problems, refusal };
};

/** Decides what records are to be by what is stated of them: what is to be written, or why nothing is. */
export const decideRecords = (rows: readonly Row[], reading: Reading, writer: Writer): Decision<Summary, Refusal> => {
  const { drafted, problems, refusal } = tryRows(rows, reading, writer);
  if (refusal !== null) return { refusal };
  const found = [
    ...problems,
    ...markingProblems(drafted, reading, writer),
    ...duplicates(drafted),
    ...faultProblems(drafted, worldOf(reading, readableBy(writer.viewer, reading))),
  ];
  if (found.length > 0) return { refusal: invalid(found) };
  const writes = drafted
    .map(({ draft }) => ({
      before: reading.known.get(draft.id)?.state ?? null,
      after: draft,
      action: 'RECORDED' as const,
    }))
    .filter(isNeeded);
  const created = writes.filter(({ before }) => before === null).length;
  return {
    writes,
    summary: {
      created,
      changed: writes.length - created,
      unchanged: drafted.length - writes.length,
      ids: drafted.map(({ draft }) => draft.id),
    },
  };
};
