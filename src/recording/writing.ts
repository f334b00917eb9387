import { randomUUID } from 'node:crypto';
import type { ChangeAction, RecordKind } from '../generated/enums.ts';
import type { RecordingWriteParams } from '../generated/statements.ts';
import { recordKind } from '../record-kinds.ts';
import { ownProperties, storedProperties } from './derived.ts';
import type { Reading } from './reading.ts';
import {
  canonical,
  canonicalEvidence,
  isSameState,
  labelsOf,
  namedIn,
  referenceLabels,
  relationKey,
  sortedProperties,
} from './records.ts';
import type { RecordState, Relation } from './records.ts';
import { restrictionsOf } from './restrictions.ts';

/** What is to become of a record: null before where it is new, null after where it goes. */
export interface Write {
  readonly before: RecordState | null;
  readonly after: RecordState | null;
  readonly action: ChangeAction;
  /** The merge that it is a part of, and the record that its own goes into by it, or comes back out of. */
  readonly merge?: { readonly id: string; readonly keptId: string; readonly intoId: string | null };
}

/** Who writes, why, and in which run of an import. */
export interface Author {
  readonly who: string;
  readonly why: string | null;
  readonly run: string | null;
}

/** A change as it goes into the history, but for its number and its time. */
export interface NewChange extends Author {
  readonly id: string;
  readonly action: ChangeAction;
  readonly recordId: string;
  readonly recordKind: RecordKind;
  readonly revision: number;
  readonly before: string | null;
  readonly after: string | null;
  /** What somebody has to be allowed to read to know of it: the record before and after, and what it hung on. */
  readonly markings: readonly string[];
  /** The same of the record before it alone; empty where there was none. */
  readonly markingsBefore: readonly string[];
  /** The same of the record after it alone; empty where it went. */
  readonly markingsAfter: readonly string[];
  /** The record and what it hung on: the change is hidden where one of them is. */
  readonly restsOn: readonly string[];
  /** The records that it names beside its own. */
  readonly names: readonly string[];
  /** The merge that it is a part of, and the record that its own went into by it. */
  readonly mergeId: string | null;
  readonly intoId: string | null;
}

const revisionOf = ({ known, gone }: Reading, id: string): number =>
  known.get(id)?.revision ?? gone.get(id)?.revision ?? 0;

const isTree: ReadonlySet<string> = new Set(['PART_OF', 'UNIT_OF', 'IN_REGION']);

/** What a write says of more than the records that it names: that nothing needs one, that no way comes back. */
const isStructural = ({ before, after }: Write): boolean =>
  after === null ||
  after.relations.some(
    (relation) =>
      isTree.has(relation.type) && before?.relations.some((old) => relationKey(old) === relationKey(relation)) !== true,
  );

const idOf = ({ before, after }: Write): string => (after ?? before)?.id ?? '';

const text = (state: RecordState | null): string | null => (state === null ? null : JSON.stringify(canonical(state)));

/** What has gone into another is hidden with that, and with the body that it went to. */
const wentTo = (intoId: string | null, merge: Write['merge']): readonly string[] =>
  intoId === null || merge === undefined ? [] : [intoId, merge.keptId];

/** The markings of a record as it was and of what it hung on, by their ids. */
const knownRestrictions = (id: string, { known }: Reading): ReadonlyMap<string, string> => {
  const there = known.get(id);
  return new Map(there === undefined ? [] : [[id, there.state.marking] as const, ...there.owners]);
};

/** What somebody has to be allowed to read to know of a change: all that the record needs before it and after it, and what it rests on. */
const restrictedBy = ({ before, after, merge }: Write, reading: Reading, drafts: ReadonlyMap<string, RecordState>) => {
  const intoId = after === null ? (merge?.intoId ?? null) : null;
  const then = knownRestrictions((after ?? before)?.id ?? '', reading);
  const now = after === null ? new Map<string, string>() : restrictionsOf(after, reading, drafts);
  const all = new Map([...then, ...now]);
  const own = [before, after].flatMap((state) => state?.marking ?? []);
  return {
    intoId,
    markings: [...new Set([...all.values(), ...own])].sort(),
    markingsBefore: [...new Set(then.values())].sort(),
    markingsAfter: [...new Set(now.values())].sort(),
    restsOn: [...new Set([...all.keys(), ...wentTo(intoId, merge)])],
  };
};

const changeOf = (
  write: Write,
  reading: Reading,
  author: Author,
  drafts: ReadonlyMap<string, RecordState>,
): NewChange => {
  const { before, after, action, merge } = write;
  const id = idOf(write);
  return {
    ...author,
    ...restrictedBy(write, reading, drafts),
    id: randomUUID(),
    action,
    recordId: id,
    recordKind: recordKind(id),
    revision: revisionOf(reading, id) + 1,
    before: text(before),
    after: text(after),
    names: [...new Set([before, after].flatMap((state) => (state === null ? [] : namedIn(state))))].sort(),
    mergeId: merge?.id ?? null,
  };
};

/** The records that a change traces: the other ends of its relations, by which a record's past relations are found. */
const tracedBy = ({ before, after }: Write): readonly string[] => {
  const traced = new Set(
    [before, after].flatMap((state) => state?.relations ?? []).flatMap((one) => [one.fromId, one.toId]),
  );
  traced.delete((after ?? before)?.id ?? '');
  return [...traced];
};

/** Takes a list's items apart in one pass: those of `wanted` that are not in `had`, and the other way round. */
const differences = (before: RecordState | null, after: RecordState) => {
  const had = new Map((before?.relations ?? []).map((relation) => [relationKey(relation), relation]));
  const wanted = new Map(after.relations.map((relation) => [relationKey(relation), relation]));
  return {
    joined: [...wanted].filter(([key]) => !had.has(key)).map(([, relation]) => relation),
    parted: [...had].filter(([key]) => !wanted.has(key)).map(([, relation]) => relation),
    isEvidenceSame:
      JSON.stringify(canonicalEvidence(after.evidence)) === JSON.stringify(canonicalEvidence(before?.evidence ?? [])),
  };
};

/** A write of which nothing follows that is not in the graph already is none. */
export const isNeeded = ({ before, after }: Write): boolean =>
  before === null || after === null ? before !== after : !isSameState(before, after);

/** Whether what follows from a record is not what the graph holds: written by a program that knew less. */
export const isStale = (state: RecordState, { known }: Reading): boolean => {
  const stored = known.get(state.id)?.stored;
  return (
    stored !== undefined &&
    JSON.stringify(sortedProperties(ownProperties(stored))) !==
      JSON.stringify(sortedProperties(storedProperties(state)))
  );
};

const recordRow = (state: RecordState, revision: number, isSeeded: boolean) => ({
  id: state.id,
  labels: isSeeded ? ['Seeded', ...labelsOf(state.label)] : labelsOf(state.label),
  properties: { ...storedProperties(state), ...(revision === 0 ? {} : { revision }) },
});

const relationRow = ({ fromId, type, toId }: Relation) => [fromId, type, toId] as const;

/** The ids of what an event's days follow from, and of events themselves. */
const datedIn = (states: readonly RecordState[]): readonly string[] =>
  states.filter(({ label }) => label === 'Event' || label === 'Source').map(({ id }) => id);

const plainOf = (parts: readonly (readonly [RecordState, ReturnType<typeof differences>])[]) => ({
  parted: parts.flatMap(([, { parted }]) => parted.map(relationRow)),
  joined: parts.flatMap(([, { joined }]) => joined.map(relationRow)),
  unproven: parts.filter(([, { isEvidenceSame }]) => !isEvidenceSame).map(([{ id }]) => id),
  evidence: parts
    .filter(([, { isEvidenceSame }]) => !isEvidenceSame)
    .flatMap(([{ id, evidence }]) =>
      evidence.map(
        ({ source, standing, locator, note, about }) => [id, source, standing, locator, note, about] as const,
      ),
    ),
});

/** What a write statement is given, but for the request; and the changes that it makes. */
export interface Plan {
  readonly written: Omit<RecordingWriteParams['write'], 'request'>;
  readonly changes: readonly NewChange[];
}

const guardsOf = ({ ids, known }: Reading): RecordingWriteParams['write']['guards'] =>
  [...new Set([...ids, ...known.keys()])].map((id) => [id, known.get(id)?.revision ?? -1] as const);

const changeRow = (change: NewChange, traced: readonly string[], position: number) => {
  const { id, action, recordId, recordKind: kind, revision, before, after, restsOn, names, mergeId, intoId } = change;
  const { markings, markingsBefore, markingsAfter } = change;
  const record = [position, id, action, recordId, kind, revision, before, after] as const;
  return [...record, markings, markingsBefore, markingsAfter, restsOn, names, mergeId, intoId, traced] as const;
};

/** The rows of the changes, and all that they trace. */
const changeRows = (writes: readonly Write[], changes: readonly NewChange[]) => {
  const traced = writes.map(tracedBy);
  return {
    traced: [...new Set(traced.flat())],
    changes: changes.map((change, index) => changeRow(change, traced[index] ?? [], index + 1)),
  };
};

const recordRows = (writes: readonly Write[], stale: readonly RecordState[], reading: Reading, isSeeded: boolean) => [
  ...writes.flatMap(({ after }) =>
    after === null ? [] : [recordRow(after, revisionOf(reading, after.id) + 1, isSeeded)],
  ),
  ...stale.map((state) => recordRow(state, revisionOf(reading, state.id), isSeeded)),
];

/** The records that went into others by a merge, or came back out of them by its being taken back. */
const wentInto = (writes: readonly Write[], action: 'MERGED' | 'UNMERGED') =>
  writes.flatMap((write) => {
    const { id: mergeId, intoId = null } = write.merge ?? {};
    return write.action !== action || mergeId === undefined || intoId === null
      ? []
      : [{ id: idOf(write), intoId, mergeId }];
  });

/** Turns what was decided into one statement; `stale` are records of which only what follows from them is written. */
export const planOf = (
  writes: readonly Write[],
  stale: readonly RecordState[],
  reading: Reading,
  author: Author,
): Plan => {
  const kept = writes.flatMap(({ before, after }) => (after === null ? [] : [{ before, after }]));
  const drafts = new Map(kept.map(({ after }) => [after.id, after]));
  const changes = writes.map((write) => changeOf(write, reading, author, drafts));
  const touched = [...writes.flatMap(({ before, after }) => after ?? before ?? []), ...stale];
  return {
    changes,
    written: {
      sequence: writes.some(isStructural) ? reading.sequence : null,
      guards: guardsOf(reading),
      written: [...kept.map(({ after }) => after.id), ...stale.map(({ id }) => id)],
      removed: writes.filter(({ after }) => after === null).map(idOf),
      records: recordRows(writes, stale, reading, author.run === 'seeds'),
      ...plainOf(kept.map(({ before, after }) => [after, differences(before, after)] as const)),
      dated: datedIn([...kept.map(({ after }) => after), ...stale]),
      author,
      ...changeRows(writes, changes),
      merged: wentInto(writes, 'MERGED'),
      unmerged: wentInto(writes, 'UNMERGED'),
      raises: touched.some(({ label }) => referenceLabels.has(label)),
    },
  };
};
