import type { Plugin } from 'graphql-yoga';
import type { Audit } from '../audit/audit.ts';
import type { Log } from '../log.ts';
import { rankOf } from '../markings.ts';
import type { ReportError } from './mask-error.ts';
import type { Metrics } from './metrics.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { visitOf } from './visit.ts';
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

const notAudited: Refusal = {
  status: 503,
  code: 'UNAVAILABLE',
  message: 'The answer cannot be given, for it cannot be written into the audit. Try again in a moment.',
};

/** Writes every request down: in the metrics, the log and the audit, before the answer leaves where it must. */
export const useRecord = ({ log, metrics, audit, report, above }: Records): Plugin => ({
  onRequest() {
    metrics.began();
  },
  async onResponse(event) {
    const { request, response, fetchAPI } = event;
    const visit = visitOf(request);
    metrics.ended(visit, response.status);
    const isQuestion = visit.operation !== null || visit.codes.length > 0 || response.status >= 400;
    if (!isQuestion) return;
    const fact = factOf(visit, response.status);
    log.info({ ...fact, address: visit.address }, 'request');
    try {
      await audit?.add({ what: 'request', ...fact }, isAbove(visit, above));
    } catch (error) {
      report(error);
      event.setResponse(refuse(fetchAPI, notAudited));
    }
  },
});
