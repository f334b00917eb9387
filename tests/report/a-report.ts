import type { AnsweredIndicator, AnsweredReport } from '../../src/reports/question.ts';

/** An indicator as an answer has it. */
export const anIndicator = (more: Partial<AnsweredIndicator> = {}): AnsweredIndicator => ({
  code: 'EVENTS_HELD',
  title: 'Events held',
  level: 'OUTPUT',
  definition: 'Whole events that were held.',
  unit: 'COUNT',
  value: 3,
  basis: 'events',
  known: 3,
  unknown: 1,
  approximate: 0,
  suppressed: 0,
  notes: [],
  markings: ['TLP:CLEAR'],
  list: { field: 'events', where: { statuses: ['HELD'] }, reading: 'RECORDS' },
  splits: [],
  targets: [],
  change: null,
  ...more,
});

/** A report as an answer has it. */
export const aReport = (more: Partial<AnsweredReport> = {}): AnsweredReport => ({
  programme: { code: 'p', name: 'P', fullName: 'The programme' },
  phase: null,
  period: { from: '2022-01-01', to: '2026-12-31' },
  compared: null,
  madeAt: '2026-11-26T12:00:00.000Z',
  hasEvents: true,
  markings: ['TLP:CLEAR', 'TLP:GREEN'],
  indicators: [anIndicator()],
  ...more,
});
