import { partialDate } from '../../dates.ts';
import { AppError } from '../../errors.ts';

/** An event and the identified bodies at it, by their ids. */
export interface Meeting {
  /** Its first and last possible day, `YYYY-MM-DD`; null where no source states its date. */
  readonly start: string | null;
  readonly latest: string | null;
  /** Whether it is one of those that the question is about; the others only tell what was earlier. */
  readonly isAsked: boolean;
  readonly bodies: readonly string[];
}

/** Where two bodies met first: at an event asked for, at another or an undated one, or nobody can tell. */
export type First = 'HERE' | 'ELSEWHERE' | 'UNDECIDED';

/** Two bodies that attended an event asked for together; the id of `one` comes first. */
export interface Contact {
  readonly one: string;
  readonly other: string;
  readonly first: First;
}

/** What is found out of two bodies while their common events are gone through. */
interface Trace {
  readonly met: boolean;
  /** The earliest of the last possible days: the first meeting was on it or before. */
  readonly before: string | null;
  /** How many events may have been the first meeting, and whether one of them is asked for. */
  readonly candidates: number;
  readonly asked: boolean;
}

const untraced: Trace = { met: false, before: null, candidates: 0, asked: false };

const last = '9999-12-31';

const byLastDay = (meetings: readonly Meeting[]): readonly Meeting[] =>
  meetings.toSorted((a, b) => ((a.latest ?? last) < (b.latest ?? last) ? -1 : 1));

const meetingsByBody = (meetings: readonly Meeting[]): ReadonlyMap<string, readonly Meeting[]> => {
  const found = new Map<string, Meeting[]>();
  for (const meeting of byLastDay(meetings))
    for (const body of meeting.bodies) {
      const known = found.get(body);
      if (known === undefined) found.set(body, [meeting]);
      else known.push(meeting);
    }
  return found;
};

/** A trace with one more common event; they come by their last possible days, the undated ones at the end. */
const traced = (trace: Trace, { start, latest, isAsked }: Meeting): Trace => {
  const met = trace.met || isAsked;
  // One that began surely later is not the first; each of the others may be.
  if (start === null || (trace.before !== null && start > trace.before)) return { ...trace, met };
  return {
    met,
    before: trace.before ?? latest,
    candidates: trace.candidates + 1,
    asked: trace.asked || isAsked,
  };
};

const firstOf = ({ candidates, asked }: Trace): First => {
  if (!asked) return 'ELSEWHERE';
  return candidates === 1 ? 'HERE' : 'UNDECIDED';
};

/** How many pairs of bodies at events are gone through for one question: about a second's work. */
export const mostPairs = 1_000_000;

/** Refuses what would hold up everybody else's questions. */
const assertFew = (meetings: readonly Meeting[]): void => {
  const pairs = meetings.reduce((sum, { bodies: { length } }) => sum + (length * (length - 1)) / 2, 0);
  if (pairs <= mostPairs) return;
  const numbers = [pairs, mostPairs].map((number) => number.toLocaleString('en'));
  throw new AppError(
    'LIMIT_EXCEEDED',
    `There are ${numbers[0] ?? ''} pairs of bodies at these events and those that tell which met first; up to ${numbers[1] ?? ''} are gone through. Ask about fewer or smaller events, by \`where\` if there is one.`,
  );
};

/**
 * The pairs of bodies that attended an event asked for together, by their ids. Two dates that overlap cannot be ordered:
 * the first meeting is decided where one common event surely began before every other one. One body after the other,
 * so that what is kept in memory grows with one body's contacts and not with all pairs.
 */
export function* contactsOf(meetings: readonly Meeting[]): Generator<Contact> {
  assertFew(meetings);
  const ofBody = meetingsByBody(meetings);
  for (const one of [...ofBody.keys()].sort()) {
    const traces = new Map<string, Trace>();
    for (const meeting of ofBody.get(one) ?? [])
      for (const other of meeting.bodies)
        if (other > one) traces.set(other, traced(traces.get(other) ?? untraced, meeting));
    for (const [other, trace] of [...traces].sort(([a], [b]) => (a < b ? -1 : 1)))
      if (trace.met) yield { one, other, first: firstOf(trace) };
  }
}

/** Events of unknown date that at least two bodies attended: any of them may have been a first meeting. */
export const undatedOf = (meetings: readonly Meeting[]): number =>
  meetings.filter(({ start, bodies }) => start === null && bodies.length > 1).length;

/** The earliest and the latest of several dates as precisely as they settle it, from the bounds of their possible days. */
export interface DateBounds {
  readonly firstStart: string | null;
  readonly firstLatest: string | null;
  readonly lastStart: string | null;
  readonly lastLatest: string | null;
}

/** When the first event was: between the earliest first and the earliest last possible day. */
export const firstDate = ({ firstStart, firstLatest }: DateBounds): string | null =>
  partialDate(firstStart, firstLatest);

/** When the last event was: between the latest first and the latest last possible day. */
export const lastDate = ({ lastStart, lastLatest }: DateBounds): string | null => partialDate(lastStart, lastLatest);

/** Whether two bodies differ in a value; null where one of them has none. */
export const areDifferent = (one: string | null, other: string | null): boolean | null =>
  one === null || other === null ? null : one !== other;
