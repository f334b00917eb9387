import type { Plugin } from 'graphql-yoga';
import { AppError } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';
import type { Capability } from '../generated/enums.ts';
import { requireCapability } from '../viewer.ts';
import type { Viewer } from '../viewer.ts';
import type { Metrics } from './metrics.ts';
import { refuse, statusOf } from './refusal.ts';
import { noteVisit, visitOf } from './visit.ts';

/** A page for those who run the program. */
interface Page {
  readonly type: string;
  /** Null where there is no such page. */
  readonly text: () => Promise<string | null>;
}

/** The audit's files, for those who read it. */
export interface AuditFolder {
  readonly files: () => Promise<readonly string[]>;
  readonly text: (file: string) => Promise<string | null>;
}

/** What the pages for operators show. */
export interface OperatorPages {
  readonly metrics: Metrics;
  readonly metricsAreOpen: boolean;
  /** Null where no audit is kept. */
  readonly audit: AuditFolder | null;
}

const pageAt = (path: string, { metrics, audit }: OperatorPages): Page | null => {
  if (path === '/metrics') return { type: metrics.contentType, text: metrics.text };
  if (audit === null) return null;
  if (path === '/audit')
    return {
      type: 'application/json; charset=utf-8',
      text: async () => `${JSON.stringify({ files: await audit.files() })}\n`,
    };
  const [, file] = /^\/audit\/([\w.-]+\.jsonl)$/.exec(path) ?? [];
  return file === undefined ? null : { type: 'application/x-ndjson; charset=utf-8', text: () => audit.text(file) };
};

const requireOperator = (viewer: Viewer, path: string): void => {
  const needed: Capability = path === '/metrics' && viewer.capabilities.includes('ADMINISTER') ? 'ADMINISTER' : 'AUDIT';
  requireCapability(viewer, needed, path);
};

/** `/metrics`, and `/audit` with its files: for auditors, the metrics for administrators too, or for everybody by setting. */
export const useOperators = (pages: OperatorPages): Plugin => ({
  async onRequest(event) {
    const { request, url, fetchAPI } = event;
    const path = url.pathname;
    const page = pageAt(path, pages);
    if (page === null) return;
    try {
      if (path !== '/metrics' || !pages.metricsAreOpen) requireOperator(visitOf(request).viewer, path);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const code = error.extensions['code'] as ErrorCode;
      noteVisit(request, { codes: [code] });
      event.endResponse(refuse(fetchAPI, { status: statusOf(code), code, message: error.message }));
      return;
    }
    const text = await page.text();
    const status = text === null ? 404 : 200;
    event.endResponse(new fetchAPI.Response(text, { status, headers: { 'content-type': page.type } }));
  },
});
