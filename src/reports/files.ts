import { reportCsv } from './csv.ts';
import type { AnsweredReport } from './question.ts';
import { reportXlsx } from './xlsx.ts';

/** How a report is written as a file. */
interface FileFormat {
  readonly type: string;
  readonly write: (report: AnsweredReport) => Promise<string | Uint8Array<ArrayBuffer>>;
}

/** The files that a report is written as, by the ending of their names. */
export const fileFormats = {
  csv: { type: 'text/csv; charset=utf-8', write: (report) => Promise.resolve(reportCsv(report)) },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (report) => new Uint8Array(await reportXlsx(report)),
  },
} satisfies Readonly<Record<string, FileFormat>>;

/** The ending of a file's name. */
export type FileEnding = keyof typeof fileFormats;

/** A name for the file of a report. */
export const fileName = ({ programme, phase, period: { from, to } }: AnsweredReport, ending: FileEnding): string =>
  `${['portolan', phase?.code ?? programme.code, from, to].filter((part) => part !== null).join('_')}.${ending}`;
