import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import { statements } from '../generated/statements.ts';
import type { Graph, GraphReader } from '../graph/graph.ts';
import { deriveSlots } from './derive.ts';
import { read } from './reading.ts';
import type { Reading, Wanted } from './reading.ts';
import type { RecordState } from './records.ts';
import { planOf } from './writing.ts';
import type { Author, NewChange, Plan, Write } from './writing.ts';

/** The two ways to the database that a write takes: one read, then one write. */
export interface WritableGraph {
  readonly reader: GraphReader;
  readonly writer: GraphReader;
}

/** Opens both ways. */
export const writable = (graph: Graph, ...heard: Parameters<Graph['reader']>): WritableGraph => ({
  reader: graph.reader(...heard),
  writer: graph.writer(...heard),
});

/** A request to write: who asks, and how it is told from others. */
export interface WriteRequest extends Author {
  /** The caller's own key; null where none was given. */
  readonly key: string | null;
  /** Everything that was asked for, so that the same key for something else is seen. */
  readonly asked: unknown;
}

/** What was decided: what is to be written, or why nothing is. */
export type Decision<Summary, Refusal> =
  | {
      readonly writes: readonly Write[];
      /** Records of which only what follows from them is written. */
      readonly stale?: readonly RecordState[];
      readonly summary: Summary;
    }
  | { readonly refusal: Refusal };

/** A change as it went into the history. */
export interface MadeChange extends NewChange {
  readonly sequence: number;
  readonly at: string;
}

/** What a write left behind. */
export interface Written {
  readonly changes: readonly MadeChange[];
  /** By when the events that were written are known and sorted, `YYYY-MM-DD`, by their ids. */
  readonly days: ReadonlyMap<string, { readonly knownBy: string; readonly orderDate: string }>;
  /** What was known before. */
  readonly reading: Reading;
}

/** What came of a request. */
export type Outcome<Summary, Refusal> =
  | {
      readonly summary: Summary;
      readonly changeIds: readonly string[];
      /** What was written, where it was written just now and not by an earlier request with the same key. */
      readonly written: Written | null;
    }
  | { readonly refusal: Refusal }
  | { readonly keyTaken: true };

/** How often a write is decided anew because somebody else was faster, or the connection was lost. */
const mostTries = 25;

/** How often in a row the connection may be lost before the caller is told, who then sends the same key again. */
const mostLosses = 3;

const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const isLost = (error: unknown): boolean => error instanceof AppError && error.extensions['code'] === 'UNAVAILABLE';

interface StoredResult<Summary> {
  readonly summary: Summary;
  readonly changeIds: readonly string[];
}

interface Identified {
  readonly id: string;
  readonly digest: string;
}

/** A key belongs to whoever gave it; a request without one is told from others by one of our own. */
const identify = ({ key, who, asked }: WriteRequest): Identified => ({
  id: key === null ? randomUUID() : `${who}/${key}`,
  digest: createHash('sha256').update(canonicalJson(asked)).digest('hex'),
});

const send = async (
  { writer }: WritableGraph,
  { written, changes }: Plan,
  request: Identified & { readonly result: string },
): Promise<Omit<Written, 'reading'> | null> => {
  const [row] = await writer.rows(statements.recording.write, { write: { ...written, request } }, deriveSlots);
  if (row === undefined) return null;
  const [sequence, at, days] = row;
  return {
    changes: changes.map((change, index) => ({ ...change, sequence: sequence + index + 1, at })),
    days: new Map(days.map(([id, knownBy, orderDate]) => [id, { knownBy, orderDate }])),
  };
};

const isNothing = ({ changes, written }: Plan): boolean => changes.length === 0 && written.records.length === 0;

/** What came of the same request before. */
const earlier = <Summary, Refusal>(
  { digest, result }: NonNullable<Reading['request']>,
  identified: Identified,
): Outcome<Summary, Refusal> =>
  digest === identified.digest
    ? { ...(JSON.parse(result) as StoredResult<Summary>), written: null }
    : { keyTaken: true };

/**
 * What came of the same request, where it went in while it was read for: a statement sees what is committed while it
 * runs, so that it may have seen the record as the request itself has left it, and not yet that it had.
 */
const earlierOf = async <Summary, Refusal>(
  { writer }: WritableGraph,
  identified: Identified,
): Promise<Outcome<Summary, Refusal> | null> => {
  const [row] = await writer.rows(statements.recording.request, { requestId: identified.id });
  return row === undefined ? null : earlier({ digest: row[0], result: row[1] }, identified);
};

/** One try: undefined where somebody else was faster. */
const tryOnce = async <Summary, Refusal>(
  graph: WritableGraph,
  request: WriteRequest,
  identified: Identified,
  wanted: Wanted,
  decide: (reading: Reading) => Decision<Summary, Refusal> | Promise<Decision<Summary, Refusal>>,
): Promise<Outcome<Summary, Refusal> | undefined> => {
  const reading = await read(graph.reader, identified.id, wanted);
  if (reading.request !== null) return earlier(reading.request, identified);
  const decision = await decide(reading);
  if ('refusal' in decision) return (await earlierOf(graph, identified)) ?? decision;
  const { who, why, run } = request;
  const plan = planOf(decision.writes, decision.stale ?? [], reading, { who, why, run });
  const result: StoredResult<Summary> = { summary: decision.summary, changeIds: plan.changes.map(({ id }) => id) };
  if (isNothing(plan) && request.key === null) return { ...result, written: null };
  const written = await send(graph, plan, { ...identified, result: JSON.stringify(result) });
  return written === null ? undefined : { ...result, written: { ...written, reading } };
};

/**
 * Carries out a write: reads once, decides, writes once. Where somebody else was faster, or the connection was lost so
 * that nobody knows whether the write went in, it begins anew: the request's own key then tells. Throws CONFLICT where
 * others were faster each time, UNAVAILABLE where the database stays away.
 */
export const carryOut = async <Summary, Refusal>(
  graph: WritableGraph,
  request: WriteRequest,
  wanted: Wanted,
  decide: (reading: Reading) => Decision<Summary, Refusal> | Promise<Decision<Summary, Refusal>>,
): Promise<Outcome<Summary, Refusal>> => {
  const identified = identify(request);
  let losses = 0;
  for (let tries = 1; tries <= mostTries; tries += 1) {
    try {
      const outcome = await tryOnce(graph, request, identified, wanted, decide);
      if (outcome !== undefined) return outcome;
      losses = 0;
    } catch (error) {
      losses += 1;
      if (!isLost(error) || losses > mostLosses) throw error;
    }
    await wait(Math.random() * Math.min(2 ** Math.min(tries, 10), losses > 0 ? 500 : 50));
  }
  throw new AppError('CONFLICT', 'Others write to the same records all the time. Read them again and try again.');
};
