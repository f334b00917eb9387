import { randomUUID } from 'node:crypto';
import type { Viewer } from '../viewer.ts';
import { nobody } from '../viewer.ts';

/** What a request asked to run. */
export interface Operation {
  /** The name that the document gives it; empty where it gives none. */
  readonly name: string;
  readonly kind: string;
  /** SHA-256 of the document, in hexadecimal. */
  readonly hash: string;
}

/** What is known of a request while it is answered. */
export interface Visit {
  /** The request's id, as logs, audit and the answer's header tell it. */
  readonly id: string;
  /** When it came, in milliseconds of `performance.now()`. */
  readonly began: number;
  /** The address of the client, behind the proxies that are trusted. */
  readonly address: string;
  readonly isSecure: boolean;
  readonly viewer: Viewer;
  readonly operation: Operation | null;
  /** The codes of the errors in the answer. */
  readonly codes: readonly string[];
  /** What of the graph is in the answer; of a stream, in the event that was made last. */
  readonly read: { readonly markings: readonly string[]; readonly rows: number };
  /** Aborts when the stream of the answer has ended; null where the answer is given at once. */
  readonly stream: AbortSignal | null;
}

const visits = new WeakMap<Request, Visit>();

const nothing = { markings: [], rows: 0 };

/** What is known of a request so far. */
export const visitOf = (request: Request): Visit =>
  visits.get(request) ?? {
    ...{ id: randomUUID(), began: performance.now(), address: '', isSecure: false },
    ...{ viewer: nobody, operation: null, codes: [], read: nothing, stream: null },
  };

/** Notes more of a request. */
export const noteVisit = (request: Request, more: Partial<Visit>): Visit => {
  const visit = { ...visitOf(request), ...more };
  visits.set(request, visit);
  return visit;
};

/** Does something once the answer has been given: now, or when its stream ends. */
export const whenGiven = (request: Request, work: () => void): void => {
  const { stream } = visitOf(request);
  if (stream === null || stream.aborted) work();
  else stream.addEventListener('abort', work, { once: true });
};
