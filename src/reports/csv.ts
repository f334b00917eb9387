import { stringify } from 'csv-stringify/sync';
import { markingsText } from './question.ts';
import type { AnsweredIndicator, AnsweredReport } from './question.ts';

type Cell = string | number | null;

const columns = [
  'programme',
  'phase',
  'from',
  'to',
  'made at',
  'markings',
  'indicator',
  'title',
  'level',
  'unit',
  'dimension',
  'part',
  'value',
  'share',
  'counted by',
  'known',
  'unknown',
  'approximate',
  'suppressed',
  'before',
  'difference',
  'targets',
  'definition',
  'notes',
  'list',
  'where',
] as const;

type Row = Partial<Record<(typeof columns)[number], Cell>>;

const targetText = ({ purpose, value, date }: AnsweredIndicator['targets'][number]): string =>
  [purpose.toLowerCase(), String(value), ...(date === null ? [] : [date])].join(' ');

const rowsOf = (indicator: AnsweredIndicator): readonly Row[] => {
  const { code, title, level, unit, value, basis, known, unknown, approximate, suppressed, list, change } = indicator;
  const same: Row = { indicator: code, title, level, unit };
  const whole: Row = {
    ...same,
    ...{ value, 'counted by': basis, known, unknown, approximate, suppressed },
    ...(change === null ? {} : { before: change.before, difference: change.difference }),
    targets: indicator.targets.map(targetText).join('; '),
    definition: indicator.definition,
    notes: indicator.notes.join(' '),
    list: list.field,
    where: JSON.stringify(list.where),
  };
  const parts = indicator.splits.flatMap(({ dimension, parts: of }) =>
    of.map(({ key, value: part, share }): Row => ({ ...same, dimension, part: key.label, value: part, share })),
  );
  return [whole, ...parts];
};

/** A text that a spreadsheet would take for a formula begins with an apostrophe, which keeps it a text. */
const cell = (value: Cell | undefined): Cell =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : (value ?? null);

/** A report as one table: a row an indicator and one for each part of it, each saying what the report is and how it is marked. */
export const reportCsv = ({ programme, phase, period, madeAt, markings, indicators }: AnsweredReport): string => {
  const same: Row = {
    ...{ programme: programme.code, phase: phase?.code ?? null, from: period.from, to: period.to },
    ...{ 'made at': madeAt, markings: markingsText(markings) },
  };
  const rows = indicators.flatMap(rowsOf).map((row) => ({ ...same, ...row }));
  return stringify([columns, ...rows.map((row: Row) => columns.map((column) => cell(row[column])))]);
};
