import writeXlsxFile from 'write-excel-file/node';
import type { Cell, Row } from 'write-excel-file/node';
import { markingsText, spanText } from './question.ts';
import type { AnsweredIndicator, AnsweredReport, AnsweredSplit } from './question.ts';

const sharesFormat = '0.0%';

/** A text, never a formula, whatever it begins with. */
const text = (value: string, style: object = {}): Cell => ({ value, type: String, ...style });
const strong = (value: string): Cell => text(value, { fontWeight: 'bold' });
const wrapped = (value: string): Cell => text(value, { wrap: true, alignVertical: 'top' });

const number = (value: number | null, isShare = false): Cell =>
  value === null ? text('not known') : { value, type: Number, ...(isShare ? { format: sharesFormat } : {}) };

const line = (name: string, ...cells: readonly Cell[]): Row => [strong(name), ...cells];

const valueOf = ({ value, unit }: AnsweredIndicator): Cell => number(value, unit === 'SHARE');

const whatItIs = (report: AnsweredReport, markings: readonly string[]): readonly Row[] => [
  line('Programme', text(report.programme.fullName ?? report.programme.name)),
  ...(report.phase === null ? [] : [line('Phase', text(report.phase.name))]),
  line('Period', text(spanText(report.period))),
  ...(report.compared === null ? [] : [line('Compared with', text(spanText(report.compared)))]),
  line('Made at', text(report.madeAt)),
  line('Markings', text(markingsText(markings))),
];

const splitRows = ({ dimension, overlapping, parts }: AnsweredSplit): readonly Row[] => [
  [],
  [strong(`By ${dimension.toLowerCase().replaceAll('_', ' ')}`), strong('Value'), strong('Share')],
  ...parts.map(({ key, value, share }): Row => [text(key.label), number(value), number(share, true)]),
  ...(overlapping ? [[text('One may stand in several parts, so that they need not add up.')]] : []),
];

const changeRows = ({ change, unit }: AnsweredIndicator): readonly Row[] =>
  change === null
    ? []
    : [
        line('Value before', number(change.before, unit === 'SHARE')),
        line('Difference', number(change.difference, unit === 'SHARE')),
      ];

const targetRows = ({ targets, unit }: AnsweredIndicator): readonly Row[] =>
  targets.map(({ purpose, value, date }) =>
    line(
      `${purpose === 'BASELINE' ? 'Baseline' : 'Target'}${date === null ? '' : ` (${date})`}`,
      number(value, unit === 'SHARE'),
    ),
  );

const indicatorRows = (report: AnsweredReport, indicator: AnsweredIndicator): Row[] => [
  [strong(indicator.title)],
  line('Definition', wrapped(indicator.definition)),
  line('Level', text(indicator.level.toLowerCase())),
  [],
  line('Value', valueOf(indicator)),
  line(`Known (${indicator.basis})`, number(indicator.known)),
  line(`Unknown (${indicator.basis})`, number(indicator.unknown)),
  line(`Approximate alone (${indicator.basis})`, number(indicator.approximate)),
  line(`Suppressed (${indicator.basis})`, number(indicator.suppressed)),
  ...changeRows(indicator),
  ...targetRows(indicator),
  ...indicator.notes.map((note) => line('Note', wrapped(note))),
  ...indicator.splits.flatMap(splitRows),
  [],
  ...whatItIs(report, indicator.markings),
  line('List', text(indicator.list.field)),
  line('Where', wrapped(JSON.stringify(indicator.list.where))),
];

const summaryRows = (report: AnsweredReport): Row[] => [
  [strong(`${report.programme.name}: report`)],
  ...whatItIs(report, report.markings),
  ...(report.hasEvents ? [] : [[text('No event is on record: every count is 0 or not known.')]]),
  [],
  ['Indicator', 'Value', 'Known', 'Unknown', 'Approximate', 'Suppressed', 'Counted by', 'Level'].map(strong),
  ...report.indicators.map((indicator): Row => [
    text(indicator.title),
    valueOf(indicator),
    ...[indicator.known, indicator.unknown, indicator.approximate, indicator.suppressed].map((value) => number(value)),
    text(indicator.basis),
    text(indicator.level.toLowerCase()),
  ]),
];

/** A report as a workbook: a sheet with all values, then one for each indicator with its definition. */
export const reportXlsx = (report: AnsweredReport): Promise<Buffer> =>
  writeXlsxFile([
    { sheet: 'Report', data: summaryRows(report), columns: [{ width: 42 }, { width: 24 }, { width: 10 }] },
    ...report.indicators.map((indicator) => ({
      sheet: indicator.code,
      data: indicatorRows(report, indicator),
      columns: [{ width: 36 }, { width: 80 }, { width: 12 }],
    })),
  ]).toBuffer();
