import type { Context } from '../../context.ts';
import { badInput } from '../../errors.ts';
import type { ReportComparison } from '../../generated/enums.ts';
import { phasesOf } from '../../reference/geography.ts';
import type { Phase, Programme } from '../../reference/records.ts';
import type { Reference } from '../../reference/reference.ts';
import { periodBefore, yearBefore } from './period.ts';
import type { ClosedPeriod, Period } from './period.ts';

/** The arguments of `programmeReport` as GraphQL gives them. */
export interface ReportArgs {
  readonly programme: string;
  readonly phase?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly compareWith?: ReportComparison | null;
}

/** What an indicator is about, and what it is read from. */
export interface Frame extends Pick<Context, 'loaders' | 'reference' | 'figureThreshold'> {
  readonly programme: Programme;
  readonly phase: Phase | null;
  readonly period: Period;
}

/** What a report is about. */
export interface Subject extends Pick<Frame, 'programme' | 'phase' | 'period'> {
  /** The period compared with; null where none is. */
  readonly compared: Period | null;
}

const quoted = (text: string): string => `"${text.slice(0, 60)}"`;

const codes = (records: readonly { readonly code: string }[]): string =>
  records.length === 0 ? 'there is none' : `there are ${records.map(({ code }) => code).join(', ')}`;

const readProgramme = (reference: Reference, code: string): Programme => {
  const programme = reference.find('PROGRAMME', `programme:${code}`);
  if (programme === undefined)
    throw badInput(`programme: there is no programme ${quoted(code)}; ${codes(reference.programmes)}.`);
  return programme;
};

const readPhase = (reference: Reference, programme: Programme, code: string): Phase => {
  const own = phasesOf(reference, programme);
  const phase = own.find((one) => one.code === code);
  if (phase !== undefined) return phase;
  const other = reference.find('PHASE', `phase:${code}`);
  const found =
    other === undefined ? `there is no phase ${quoted(code)}` : `${code} is a phase of ${other.programmeId}`;
  throw badInput(`phase: ${found}; of ${programme.code} ${codes(own)}.`);
};

const readPeriod = ({ from = null, to = null }: ReportArgs): Period => {
  if (from !== null && to !== null && from > to)
    throw badInput(`from: ${from} is later than to: ${to}; give a period whose first day is not after its last.`);
  return { from, to };
};

const comparisons: Readonly<Record<ReportComparison, (period: ClosedPeriod) => Period>> = {
  PERIOD_BEFORE: periodBefore,
  YEAR_BEFORE: yearBefore,
};

/** Nothing is compared with what begins before: dates of the first century are read otherwise by machines. */
const earliest = '0100-01-01';

const readCompared = ({ from, to }: Period, compareWith: ReportComparison | null): Period | null => {
  if (compareWith === null) return null;
  if (from === null || to === null)
    throw badInput(`compareWith: ${compareWith} needs a period with both ends; give from and to.`);
  const compared = comparisons[compareWith]({ from, to });
  if (compared.from === null || compared.from < earliest || compared.from > from)
    throw badInput(
      `compareWith: what is ${from} to ${to} compared with begins before ${earliest}; give a later period.`,
    );
  return compared;
};

/** Reads the arguments of a report; a refusal names the one that is not accepted. */
export const readSubject = (reference: Reference, args: ReportArgs): Subject => {
  const programme = readProgramme(reference, args.programme);
  const { phase = null, compareWith = null } = args;
  const period = readPeriod(args);
  return {
    programme,
    phase: phase === null ? null : readPhase(reference, programme, phase),
    period,
    compared: readCompared(period, compareWith),
  };
};
