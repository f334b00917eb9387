import type { Context } from '../../context.ts';
import type { IndicatorCode } from '../../generated/enums.ts';
import type { Frame, Subject } from './frame.ts';
import { definitions } from './indicators.ts';
import type { Definition } from './indicators.ts';
import type { Measure, Work } from './measure.ts';
import type { Period } from './period.ts';

/** An indicator of a report: everything of it is found when it is asked for, and once. */
export interface Indicator extends Omit<Definition, 'work'>, Omit<Work, 'measure'> {
  readonly code: IndicatorCode;
  /** The id of the programme or phase that the report is of. */
  readonly frameId: string;
  readonly measured: () => Promise<Measure>;
  readonly compared: Period | null;
  /** What it was in the period compared with; null where there is none. */
  readonly before: () => Promise<Measure | null>;
}

/** The report of a programme. */
export interface Report extends Subject {
  readonly frame: Frame;
  readonly madeAt: string;
}

const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
};

/** The markings behind audiences, sorted; an audience names all that a reader needs, with spaces between. */
export const markingsOf = (measures: readonly Measure[]): readonly string[] =>
  [...new Set(measures.flatMap(({ audiences }) => audiences.flatMap((audience) => audience.split(' '))))].sort();

/** Makes an indicator; what its numbers are made of is noted as read. */
export const createIndicator = (
  code: IndicatorCode,
  { frame, compared }: Report,
  { reads }: Pick<Context, 'reads'>,
): Indicator => {
  const { work, ...definition } = definitions[code];
  const { measure, ...rest } = work(frame);
  const noted = async (find: () => Promise<Measure>): Promise<Measure> => {
    const found = await find();
    const markings = markingsOf([found]);
    if (markings.length > 0) reads.note(markings);
    return found;
  };
  return {
    code,
    ...definition,
    ...rest,
    frameId: (frame.phase ?? frame.programme).id,
    compared,
    measured: once(() => noted(measure)),
    before: once(async () => (compared === null ? null : noted(work({ ...frame, period: compared }).measure))),
  };
};
