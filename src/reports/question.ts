import { badInput } from '../errors.ts';

/** The question whose answer makes the files of a report: asked like any other, of the same schema. */
export const reportQuestion = `query ReportFile($programme: String!, $phase: String, $from: Date, $to: Date, $compareWith: ReportComparison) {
  programmeReport(programme: $programme, phase: $phase, from: $from, to: $to, compareWith: $compareWith) {
    programme { code name fullName }
    phase { code name }
    period { from to }
    compared { from to }
    madeAt
    hasEvents
    markings
    indicators {
      code title level definition unit value basis known unknown approximate suppressed notes markings
      list { field where reading }
      splits { dimension overlapping parts { key { id label } value share } }
      targets { purpose value date }
      change { before difference }
    }
  }
}`;

/** What a report may be asked for beside its programme. */
const options = ['phase', 'from', 'to', 'compareWith'] as const;

/** The variables of the question. */
export type ReportVariables = { readonly programme: string } & {
  readonly [Option in (typeof options)[number]]?: string;
};

/** Reads what is asked for as it stands in an address; refuses what is none of it, naming it. */
export const readVariables = (programme: string, given: URLSearchParams): ReportVariables => {
  for (const name of given.keys())
    if (!options.some((option) => option === name))
      throw badInput(`${name.slice(0, 60)} is nothing that a report is asked for; it takes ${options.join(', ')}.`);
  const found = options.map((name) => [name, given.get(name)] as const).filter(([, value]) => value !== null);
  return { programme, ...Object.fromEntries(found) };
};

interface Named {
  readonly code: string;
  readonly name: string;
}
interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/** A part of an indicator in the answer. */
export interface AnsweredPart {
  readonly key: { readonly id: string | null; readonly label: string };
  readonly value: number;
  readonly share: number | null;
}

/** An indicator by one dimension in the answer. */
export interface AnsweredSplit {
  readonly dimension: string;
  readonly overlapping: boolean;
  readonly parts: readonly AnsweredPart[];
}

/** An indicator in the answer. */
export interface AnsweredIndicator {
  readonly code: string;
  readonly title: string;
  readonly level: string;
  readonly definition: string;
  readonly unit: 'COUNT' | 'SHARE';
  readonly value: number | null;
  readonly basis: string;
  readonly known: number;
  readonly unknown: number;
  readonly approximate: number;
  readonly suppressed: number;
  readonly notes: readonly string[];
  readonly markings: readonly string[];
  readonly list: { readonly field: string; readonly where: unknown; readonly reading: string };
  readonly splits: readonly AnsweredSplit[];
  readonly targets: readonly { readonly purpose: string; readonly value: number; readonly date: string | null }[];
  readonly change: { readonly before: number | null; readonly difference: number | null } | null;
}

/** The answer to the question. */
export interface AnsweredReport {
  readonly programme: Named & { readonly fullName: string | null };
  readonly phase: Named | null;
  readonly period: Span;
  readonly compared: Span | null;
  readonly madeAt: string;
  readonly hasEvents: boolean;
  readonly markings: readonly string[];
  readonly indicators: readonly AnsweredIndicator[];
}

/** A period in words. */
export const spanText = ({ from, to }: Span): string => {
  if (from === null && to === null) return 'all that is on record';
  if (from === null) return `until ${to ?? ''}`;
  return to === null ? `from ${from} on` : `${from} to ${to}`;
};

/** The markings of all that a report counts; one that counts nothing is for everybody. */
export const markingsText = (markings: readonly string[]): string =>
  markings.length === 0 ? 'TLP:CLEAR' : markings.join(', ');
