import { chunk } from 'es-toolkit';
import type { ChangeAction, RecordKind } from '../generated/enums.ts';
import { statements } from '../generated/statements.ts';
import type { RecordingStateParams, RecordingStateRow } from '../generated/statements.ts';
import type { GraphReader } from '../graph/graph.ts';
import { fromCypher } from '../graph/values.ts';
import { statedOf } from './derived.ts';
import type { EvidenceLine, Properties, RecordState } from './records.ts';

/** What the graph holds of a record. */
export interface Known {
  readonly state: RecordState;
  /** Its properties as they are stored. */
  readonly stored: Properties;
  /** How often it has been written; 0 for one that is older than the history. */
  readonly revision: number;
  /** Whether the seeds wrote it, and nobody has taken it over since. */
  readonly isSeeded: boolean;
  /** The markings of the records that it hangs on, by their ids. */
  readonly owners: ReadonlyMap<string, string>;
  readonly hasSessions: boolean;
  /** The regions that a country is in. */
  readonly regions: readonly string[];
}

/** The last that was heard of a record that is gone. */
export interface Gone {
  readonly revision: number;
  readonly run: string | null;
  readonly changeId: string;
  /** As it was before it went. */
  readonly before: RecordState | null;
  readonly markings: readonly string[];
  /** The record that it went into, where two became one; null where it was removed. */
  readonly intoId: string | null;
}

/** A change as a write has to know it. */
export interface KnownChange {
  readonly id: string;
  readonly recordId: string;
  readonly recordKind: RecordKind;
  readonly action: ChangeAction;
  readonly before: RecordState | null;
  readonly after: RecordState | null;
  readonly markings: readonly string[];
  /** The merge that it is a part of, and the record that its own went into by it. */
  readonly mergeId: string | null;
  readonly intoId: string | null;
}

/** What a body that is to go into another takes with it. */
export interface Moving {
  /** How many records name it. */
  readonly count: number;
  /** Their ids; none where they are more than may move. */
  readonly ids: readonly string[];
  /** Whether somebody has said that the two are not the same. */
  readonly isApart: boolean;
}

/** What is read before a write is decided. */
export interface Wanted {
  /** The records that are to be written. */
  readonly ids: readonly string[];
  /** The records that are to be named by them. */
  readonly named?: readonly string[];
  /** A change that is to be undone. */
  readonly changeId?: string;
  /** A record that is to be given back. */
  readonly restoredId?: string;
  /** Whether what needs the records is looked for. */
  readonly needed?: boolean;
  /** A body that is to go into another. */
  readonly merging?: { readonly goneId: string; readonly keptId: string };
  /** A body that is to be given back after it went into another. */
  readonly backId?: string;
}

/** The most records that move with a body into another. */
export const mostMoving = 10_000;

/** What was read before a write is decided. */
export interface Reading {
  /** All ids that were asked for. */
  readonly ids: readonly string[];
  /** How many changes there were. */
  readonly sequence: number;
  /** What came of the same request, where it went through before. */
  readonly request: { readonly digest: string; readonly result: string } | null;
  readonly change: KnownChange | null;
  /** All changes of the merge that is to be taken back. */
  readonly changes: readonly KnownChange[];
  /** What was done since to the records of the changes, the first first. */
  readonly later: readonly { readonly id: string; readonly recordId: string }[];
  readonly known: ReadonlyMap<string, Known>;
  readonly gone: ReadonlyMap<string, Gone>;
  /** The ids of records that need one that was asked for, each with its last change. */
  readonly neededBy: readonly { readonly id: string; readonly changeId: string | null }[];
  /** The record that a record is a part of, also of those that were reached on the way upwards. */
  readonly upwards: ReadonlyMap<string, string>;
  /** What moves with a body that is to go into another; nothing where none is. */
  readonly moving: Moving;
}

type KnownRow = RecordingStateRow[4][number];

const evidenceOf = ([source, standing, locator, note, about]: KnownRow[5][number]): EvidenceLine => ({
  source,
  standing,
  locator,
  note,
  about,
});

const stateOfRow = ([id, , label, given, relations, evidence]: KnownRow): RecordState => {
  const stored = given as Properties;
  const { marking } = stored;
  return {
    id,
    label,
    marking: typeof marking === 'string' ? marking : '',
    properties: statedOf(stored),
    relations: relations.map(([fromId, type, toId]) => ({ fromId, type, toId })),
    evidence: evidence.map(evidenceOf),
  };
};

const knownOf = (row: KnownRow): Known => {
  const [, isSeeded, , stored, , , owners, , hasSessions, regions] = row;
  const { revision } = stored;
  return {
    state: stateOfRow(row),
    stored: stored as Properties,
    revision: typeof revision === 'number' ? revision : 0,
    isSeeded,
    owners: new Map(owners),
    hasSessions,
    regions,
  };
};

/** A state as it is kept in the history. */
export const stateOf = (text: string | null): RecordState | null =>
  text === null ? null : (JSON.parse(text) as RecordState);

const changeOf = ([id, recordId, recordKind, action, before, after, ...others]: RecordingStateRow[2][number]) => {
  const [markings, mergeId, intoId] = others;
  return {
    id,
    recordId,
    recordKind,
    action,
    before: stateOf(before),
    after: stateOf(after),
    markings,
    mergeId,
    intoId,
  };
};

const goneOf = ([id, revision, run, changeId, before, markings, intoId]: RecordingStateRow[6][number]) =>
  [id, { revision, run, changeId, before: stateOf(before), markings, intoId }] as const;

/** What the statement is asked; what is not looked for is null. */
const askedOf = (
  requestId: string,
  { ids, named = [], changeId, restoredId, needed = false, merging, backId }: Wanted,
): RecordingStateParams['asked'] => ({
  ...{ ids, named, requestId, needed, mostMoving },
  changeId: changeId ?? null,
  restoredId: restoredId ?? null,
  goneId: merging?.goneId ?? null,
  keptId: merging?.keptId ?? null,
  backId: backId ?? null,
});

/** Reads what is wanted in one statement. */
const readOnce = async (graph: GraphReader, requestId: string, wanted: Wanted): Promise<Reading> => {
  const asked = askedOf(requestId, wanted);
  const rows = fromCypher(await graph.rows(statements.recording.state, { asked })) as readonly RecordingStateRow[];
  const [row] = rows;
  if (row === undefined) throw new Error('The state was asked for and no row came back.');
  const [sequence, [request], found, later, records, neededBy, gone, [count, isApart, movingIds]] = row;
  const changes = found.map(changeOf);
  return {
    ids: [...asked.ids, ...asked.named],
    sequence,
    request: request === undefined ? null : { digest: request[0], result: request[1] },
    change: changes[0] ?? null,
    changes,
    later: later.map(([id, recordId]) => ({ id, recordId })),
    known: new Map(records.map((record) => [record[0], knownOf(record)])),
    gone: new Map(gone.map(goneOf)),
    neededBy: neededBy.map(([, id, lastId]) => ({ id, changeId: lastId })),
    upwards: new Map(records.flatMap(([, , , , , , , upwards]) => upwards)),
    moving: { count, isApart, ids: movingIds },
  };
};

/** So many records are read by one statement: of more the database would hold too much at once. */
const mostAtOnce = 1_000;

/** What is wanted, so many records at a time; what is wanted beside them goes with the first. */
const inParts = (wanted: Wanted): readonly Wanted[] => {
  const { ids, named = [] } = wanted;
  if (ids.length + named.length <= mostAtOnce) return [wanted];
  const [first = [], ...more] = chunk([...ids], mostAtOnce);
  return [
    { ...wanted, ids: first, named: [] },
    ...more.map((part) => ({ ids: part })),
    ...chunk([...named], mostAtOnce).map((part) => ({ ids: [], named: part })),
  ];
};

/** Two readings as one: what is wanted beside records stands in the first. The write sees to it that nothing changed between. */
const together = (first: Reading, second: Reading): Reading => ({
  ...first,
  ids: [...first.ids, ...second.ids],
  known: new Map([...first.known, ...second.known]),
  gone: new Map([...first.gone, ...second.gone]),
  upwards: new Map([...first.upwards, ...second.upwards]),
  neededBy: [...first.neededBy, ...second.neededBy],
});

/** Reads what has to be known before a write is decided: one statement for up to a thousand records. */
export const read = async (graph: GraphReader, requestId: string, wanted: Wanted): Promise<Reading> => {
  const [first, ...more] = inParts(wanted);
  let reading = await readOnce(graph, requestId, first ?? wanted);
  if (reading.request !== null) return reading;
  for (const part of more) reading = together(reading, await readOnce(graph, requestId, part));
  return reading;
};
