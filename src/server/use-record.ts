import { isAsyncIterable } from 'graphql-yoga';
import type { Plugin } from 'graphql-yoga';
import type { ExecutionResult } from 'graphql';
import type { Audit } from '../audit/audit.ts';
import { AppError } from '../errors.ts';
import type { Log } from '../log.ts';
import { rankOf } from '../markings.ts';
import type { ReportError } from './mask-error.ts';
import type { Metrics } from './metrics.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { endedAtOnce } from './stream.ts';
import { visitOf, whenGiven } from './visit.ts';
import type { Visit } from './visit.ts';

/** Where what happens is written down. */
export interface Records {
  readonly log: Log;
  readonly metrics: Metrics;
  /** Null where no audit is kept. */
  readonly audit: Audit | null;
  /** Hears of a line of the audit that could not be written. */
  readonly report: ReportError;
  /** Above this marking an answer waits until its line of the audit is on the disk. */
  readonly above: string;
}

const isAbove = ({ read }: Visit, above: string): boolean =>
  read.markings.some((marking) => rankOf(marking) > rankOf(above));

const outcomeOf = ({ codes }: Visit, status: number): string =>
  codes.length > 0 ? [...new Set(codes)].join(' ') : status < 400 ? 'OK' : `HTTP ${status}`;

/** Who asked what, how it ended, how much of which markings was in the answer: never contents, values or secrets. */
const factOf = (visit: Visit, status: number) => ({
  request: visit.id,
  viewer: visit.viewer.name,
  operation: visit.operation?.name ?? null,
  kind: visit.operation?.kind ?? null,
  document: visit.operation?.hash ?? null,
  outcome: outcomeOf(visit, status),
  status,
  markings: visit.read.markings,
  rows: visit.read.rows,
  milliseconds: Math.round(performance.now() - visit.began),
});

/** What the events of a stream held together. */
const totals = new WeakMap<Request, Visit['read']>();

/** The events of a stream; one with a record above a set marking waits until its line of the audit is on the disk. */
async function* recorded(
  events: AsyncIterable<ExecutionResult>,
  request: Request,
  { audit, above, report }: Records,
): AsyncGenerator<ExecutionResult, void> {
  for await (const event of events) {
    const visit = visitOf(request);
    const { markings, rows } = totals.get(request) ?? { markings: [], rows: 0 };
    totals.set(request, {
      markings: [...new Set([...markings, ...visit.read.markings])].sort(),
      rows: rows + visit.read.rows,
    });
    if (isAbove(visit, above)) {
      try {
        await audit?.add({ what: 'event', ...factOf(visit, 200) }, true);
      } catch (error) {
        report(error);
        yield { errors: [new AppError(notAudited.code, notAudited.message)] };
        return;
      }
    }
    yield event;
  }
}

const notAudited: Refusal = {
  status: 503,
  code: 'UNAVAILABLE',
  message: 'The answer cannot be given, for it cannot be written into the audit. Try again in a moment.',
};

/** Writes one fact of a request into the log and the audit; resolves when it is on the disk where it must be before more is given. */
const write = async (what: string, visit: Visit, status: number, { log, audit, above }: Records): Promise<void> => {
  const fact = factOf(visit, status);
  log.info({ ...fact, address: visit.address }, what);
  await audit?.add({ what, ...fact }, isAbove(visit, above));
};

/** Notes that the answer has been given: a stream has a line of its own that says how much it was. */
const conclude = (request: Request, status: number, records: Records): void => {
  const visit = visitOf(request);
  records.metrics.ended(visit, status);
  if (visit.stream === null) return;
  write('stream', { ...visit, read: totals.get(request) ?? visit.read }, status, records).catch(records.report);
};

/** Writes every request down: in the metrics, the log and the audit, before the answer leaves where it must; of a stream its end too. */
export const useRecord = (records: Records): Plugin => ({
  onRequest() {
    records.metrics.began();
  },
  onExecutionResult(event) {
    if (!isAsyncIterable(event.result)) return;
    const events: AsyncIterable<ExecutionResult> = event.result;
    const end = () => void events[Symbol.asyncIterator]().return?.();
    event.setResult(endedAtOnce(recorded(events, event.request, records), end));
  },
  async onResponse(event) {
    const { request, response, fetchAPI } = event;
    const visit = visitOf(request);
    whenGiven(request, () => conclude(request, response.status, records));
    const isQuestion = visit.operation !== null || visit.codes.length > 0 || response.status >= 400;
    if (!isQuestion) return;
    try {
      await write('request', visit, response.status, records);
    } catch (error) {
      records.report(error);
      event.setResponse(refuse(fetchAPI, notAudited));
    }
  },
});
