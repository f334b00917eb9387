import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Visit } from './visit.ts';

/** What is counted of requests, in the form that Prometheus reads. */
export interface Metrics {
  readonly began: () => void;
  readonly ended: (visit: Visit, status: number) => void;
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** Seconds; the last are those of a read that is ended. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts from now on, apart from whatever else is counted in this process. */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'portolan_' });
  const common = { registers: [registry] };
  const seconds = new Histogram({
    ...{ name: 'portolan_request_seconds', help: 'How long answers took.', labelNames: ['kind', 'status'], buckets },
    ...common,
  });
  const errors = new Counter({
    ...{ name: 'portolan_errors_total', help: 'Errors in answers, by code.', labelNames: ['code'] },
    ...common,
  });
  const records = new Counter({ name: 'portolan_records_total', help: 'Records in answers.', ...common });
  const under = new Gauge({ name: 'portolan_requests_under_way', help: 'Requests under way.', ...common });
  return {
    began: () => under.inc(),
    ended: ({ operation, began, codes, read }, status) => {
      under.dec();
      const labels = { kind: operation?.kind ?? 'none', status: String(status) };
      seconds.observe(labels, (performance.now() - began) / 1_000);
      for (const code of codes) errors.inc({ code });
      records.inc(read.rows);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
};
