import type { EventStatus } from '../../generated/enums.ts';
import type { WhereInput } from '../../graph/where.ts';
import type { Frame } from './frame.ts';
import { daysLater } from './period.ts';
import type { Period } from './period.ts';

/*
 * The filters that say what a report is about, as the lists of Query take them: an indicator counts by the filter that it
 * tells, so that the number and the list cannot disagree.
 */

/** Whole events of the programme, or of the phase. */
export const under = ({ programme, phase }: Pick<Frame, 'programme' | 'phase'>): WhereInput => ({
  programme: programme.code,
  ...(phase === null ? {} : { phase: phase.code }),
});

/** What surely began in the period, by its stated date. */
export const within = ({ from, to }: Period): WhereInput => ({
  ...(from === null ? {} : { from }),
  ...(to === null ? {} : { to }),
});

const surelyBefore = ({ from }: Period): WhereInput | null => {
  const to = from === null ? null : daysLater(from, -1);
  return to === null ? null : { to };
};

const surelyAfter = ({ to }: Period): WhereInput | null => {
  const from = to === null ? null : daysLater(to, 1);
  return from === null ? null : { from };
};

/** What may have begun in the period or out of it: undated, or known to a month or year that the period holds a part of. */
export const perhapsWithin = (period: Period): WhereInput | null => {
  if (period.from === null && period.to === null) return null;
  const settled = [within(period), surelyBefore(period), surelyAfter(period)].filter((one) => one !== null);
  return { not: { or: settled } };
};

/** The whole events of a status in the period. */
export const inPeriod = (frame: Frame, status: EventStatus = 'HELD'): WhereInput => ({
  ...under(frame),
  statuses: [status],
  ...within(frame.period),
});

/** The whole events of a status that may be in the period or not; null where there is no period. */
export const perhapsInPeriod = (frame: Frame, status: EventStatus = 'HELD'): WhereInput | null => {
  const perhaps = perhapsWithin(frame.period);
  return perhaps === null ? null : { ...under(frame), statuses: [status], ...perhaps };
};

/** An event or session that was held, of a whole event that meets this: attendances, practices and outcomes go by it. */
export const heldOf = (whole: WhereInput): WhereInput => ({ statuses: ['HELD'], whole });

/** The programme's held events that surely began before the period; null where it has no beginning. */
export const earlier = ({ programme, period }: Frame): WhereInput | null => {
  const before = surelyBefore(period);
  return before === null ? null : { programme: programme.code, statuses: ['HELD'], ...before };
};

/** The programme's held events that are not known to have begun in the period or later; null where it has no beginning. */
export const perhapsEarlier = ({ programme, period: { from } }: Frame): WhereInput | null =>
  from === null ? null : { programme: programme.code, statuses: ['HELD'], not: { from } };

/** Outcomes that somebody states; one that rests on opinion alone is none. */
export const noOpinion: WhereInput = {
  not: { standings: ['OPINION'], not: { standings: ['STATED', 'IMPLIED', 'INFERRED'] } },
};
