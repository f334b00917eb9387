import type { ChangeAction, RecordKind } from '../generated/enums.ts';
import { statements } from '../generated/statements.ts';
import type { RecordingStateRow } from '../generated/statements.ts';
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
  readonly markings: readonly string[];
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
}

/** What was read before a write is decided. */
export interface Reading {
  /** All ids that were asked for. */
  readonly ids: readonly string[];
  /** How many changes there were. */
  readonly sequence: number;
  /** What came of the same request, where it went through before. */
  readonly request: { readonly digest: string; readonly result: string } | null;
  readonly change: KnownChange | null;
  /** What was done to the record of the change since. */
  readonly later: readonly string[];
  readonly known: ReadonlyMap<string, Known>;
  readonly gone: ReadonlyMap<string, Gone>;
  /** The ids of records that need one that was asked for, each with its last change. */
  readonly neededBy: readonly { readonly id: string; readonly changeId: string | null }[];
  /** The record that a record is a part of, also of those that were reached on the way upwards. */
  readonly upwards: ReadonlyMap<string, string>;
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

const changeOf = ([id, recordId, recordKind, action, before, after, markings]: RecordingStateRow[2][number]) => ({
  id,
  recordId,
  recordKind,
  action,
  before: stateOf(before),
  after: stateOf(after),
  markings,
});

/** Reads what has to be known before a write is decided, in one statement. */
export const read = async (
  graph: GraphReader,
  requestId: string,
  { ids, named = [], changeId, restoredId, needed = false }: Wanted,
): Promise<Reading> => {
  const asked = { ids, named, requestId, changeId: changeId ?? null, restoredId: restoredId ?? null, needed };
  const rows = fromCypher(await graph.rows(statements.recording.state, { asked })) as readonly RecordingStateRow[];
  const [row] = rows;
  if (row === undefined) throw new Error('The state was asked for and no row came back.');
  const [sequence, [request], [change], later, records, neededBy, gone] = row;
  return {
    ids: [...ids, ...named],
    sequence,
    request: request === undefined ? null : { digest: request[0], result: request[1] },
    change: change === undefined ? null : changeOf(change),
    later: later.map(([id]) => id),
    known: new Map(records.map((record) => [record[0], knownOf(record)])),
    gone: new Map(
      gone.map(([id, revision, run, lastId, , markings]) => [id, { revision, run, changeId: lastId, markings }]),
    ),
    neededBy: neededBy.map(([, id, lastId]) => ({ id, changeId: lastId })),
    upwards: new Map(records.flatMap(([, , , , , , , upwards]) => upwards)),
  };
};
