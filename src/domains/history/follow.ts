import { setTimeout as wait } from 'node:timers/promises';
import { badInput } from '../../errors.ts';
import type { RecordKind } from '../../generated/enums.ts';
import { changeOf } from '../../generated/shapes.ts';
import type { ChangeShape } from '../../generated/shapes.ts';
import { statements } from '../../generated/statements.ts';
import type { HistoryFollowingRow } from '../../generated/statements.ts';
import type { Edge } from '../../graph/connection.ts';
import { decodeCursor, encodeCursor } from '../../graph/cursor.ts';
import { createFilter } from '../../graph/filter.ts';
import type { GraphReader } from '../../graph/graph.ts';
import type { OrderName } from '../../graph/order.ts';
import type { LoaderScope } from '../../graph/scope.ts';
import { readWhere } from '../../graph/where.ts';
import type { ChangeWatch } from './watch.ts';

/** What a listener stands on beside its markings. */
export interface Live {
  readonly graph: GraphReader;
  readonly watch: ChangeWatch;
  /** Ends the listening; its reason is told. */
  readonly signal: AbortSignal;
}

/** A record that can no longer be read. */
export interface RecordGone {
  readonly cursor: string;
  readonly recordId: string;
  readonly recordKind: RecordKind;
}

/** What a listener is told. */
export type LiveChange = Edge<ChangeShape> | RecordGone;

/** Where a listener wants to begin, and what it wants to hear of. */
export interface Following {
  readonly where?: unknown;
  readonly after?: string | null | undefined;
  readonly fromStart: boolean;
}

/** So many changes are read at once, and held in memory for one listener. */
const most = 100;

/**
 * A write that is just going in can show its last change before its first one: they are read again after a pause. A number
 * that is not there after so long will not come.
 */
const pause = 20;
const patience = 5_000;

const beginOf = async (order: OrderName, { after, fromStart }: Following, { graph, watch }: Live): Promise<number> => {
  if (after === null || after === undefined) return fromStart ? 0 : watch.reached();
  if (fromStart) throw badInput('fromStart: with "after" it is already said where to begin; give one of them.');
  const [id = ''] = decodeCursor(order, after);
  const [row] = await graph.rows(statements.history.position, { id });
  if (row === undefined)
    throw badInput('after: its change is not on record here. Give a cursor of this graph, or none.');
  return row[0];
};

/** Those of some rows that follow one another without a gap from a number on. */
const unbroken = (rows: readonly HistoryFollowingRow[], seen: number): readonly HistoryFollowingRow[] => {
  const broken = rows.findIndex(([sequence], index) => sequence !== seen + index + 1);
  return broken === -1 ? rows : rows.slice(0, broken);
};

const toldOf = (order: OrderName, [, id, changes, gone]: HistoryFollowingRow): readonly LiveChange[] => {
  const cursor = encodeCursor(order, [id]);
  return [
    ...changes.map((row) => ({ cursor, node: changeOf(row) })),
    ...gone.map(([recordId, recordKind]) => ({ cursor, recordId, recordKind })),
  ];
};

type Read = (after: number, upTo: number) => Promise<readonly HistoryFollowingRow[]>;

/** Reads on from a number as fast as the listener takes what it is told, and waits where there is nothing more. */
async function* toldAfter(begin: number, order: OrderName, read: Read, { watch, signal }: Live) {
  let [seen, head] = [begin, await watch.reached()];
  let stuckSince = Infinity;
  for (;;) {
    if (head <= seen) head = await watch.beyond(seen, signal);
    signal.throwIfAborted();
    const upTo = Math.min(head, seen + most);
    const found = await read(seen, upTo);
    const rows = unbroken(found, seen);
    for (const row of rows) yield* toldOf(order, row);
    seen += rows.length;
    stuckSince = rows.length > 0 ? Infinity : Math.min(stuckSince, performance.now());
    if (performance.now() - stuckSince > patience) seen = (found[0]?.[0] ?? upTo + 1) - 1;
    else if (rows.length === 0) await wait(pause);
  }
}

/**
 * Follows the changes as a viewer may read them: each listener reads the log for itself, from where it is, so that nothing
 * is kept for one that is slow. Refuses a cursor that is none before anything is told.
 */
export const createFollow =
  ({ viewer: { markings }, where: scope }: LoaderScope) =>
  async (order: OrderName, following: Following, live: Live): Promise<AsyncGenerator<LiveChange, void>> => {
    const slots = createFilter(scope, 'ChangeWhere', readWhere(following.where)).within;
    const read: Read = (after, upTo) => live.graph.rows(statements.history.following, { after, upTo, markings }, slots);
    return toldAfter(await beginOf(order, following, live), order, read, live);
  };
