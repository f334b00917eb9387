import type { EventStatus } from '../../generated/enums.ts';
import type { Frame } from './frame.ts';
import { inPeriod, perhapsInPeriod, perhapsWithin, under, within } from './filters.ts';
import { counted, listing } from './measure.ts';
import type { Indicated, Measure } from './measure.ts';
import { splitList } from './splits.ts';
import type { ListDimension } from './splits.ts';

/** How many of the programme's whole events share a status, and what is known of their dates. */
interface EventTally {
  readonly status: string;
  readonly isDated: boolean;
  readonly marking: string;
  readonly isIn: boolean;
  readonly isPerhapsIn: boolean;
  readonly count: number;
}

/** All of the programme's whole events, in one statement for all indicators that count events. */
const eventsOf = async (frame: Frame): Promise<readonly EventTally[]> => {
  const marks = [within(frame.period), perhapsWithin(frame.period) ?? { ids: [] }];
  const rows = await frame.loaders.event
    .whole({ where: under(frame), marks })
    .counted(['event.status', 'event.startDate IS NOT NULL', 'event.marking']);
  return rows.map(({ keys: [status, isDated, marking, isIn, isPerhapsIn], count }) => ({
    status: String(status),
    isDated: isDated === true,
    marking: String(marking),
    isIn: isIn === true,
    isPerhapsIn: isPerhapsIn === true,
    count,
  }));
};

const sum = (tallies: readonly EventTally[]): number => tallies.reduce((total, { count }) => total + count, 0);

/** Whether any whole event is on record. */
export const hasEvents = async (frame: Frame): Promise<boolean> => sum(await eventsOf(frame)) > 0;

/** How many whole events were held in the period. */
export const heldCount = async (frame: Frame): Promise<number> =>
  sum((await eventsOf(frame)).filter(({ status, isIn }) => status === 'HELD' && isIn));

const measured = async (frame: Frame, status: EventStatus): Promise<Measure> => {
  const events = (await eventsOf(frame)).filter((one) => one.status === status);
  const found = events.filter(({ isIn }) => isIn);
  const perhaps = events.filter(({ isPerhapsIn }) => isPerhapsIn);
  const undated = sum(perhaps.filter(({ isDated }) => !isDated));
  const notes = undated === 0 ? [] : [`Of ${String(undated)} no source states the date: they are in no period.`];
  return counted(sum(found), sum(perhaps), { notes, audiences: found.map(({ marking }) => marking) });
};

/** The whole events of a status in the period. */
export const eventsOfStatus =
  (status: EventStatus, dimensions: readonly ListDimension[] = []): Indicated =>
  (frame) => {
    const where = inPeriod(frame, status);
    const perhaps = perhapsInPeriod(frame, status);
    return {
      measure: () => measured(frame, status),
      list: () => Promise.resolve(listing('events', where)),
      unknownList: () => Promise.resolve(perhaps === null ? null : listing('events', perhaps)),
      splits: () =>
        splitList(frame, { field: 'events', where, source: frame.loaders.event.whole({ where }) }, dimensions),
    };
  };

/** The share of held events whose date a source states, whatever the period. */
export const datesKnown: Indicated = (frame) => {
  const held = { ...under(frame), statuses: ['HELD'] };
  return {
    measure: async () => {
      const events = (await eventsOf(frame)).filter(({ status }) => status === 'HELD');
      const [all, known] = [sum(events), sum(events.filter(({ isDated }) => isDated))];
      const audiences = events.map(({ marking }) => marking);
      return { ...counted(known, all - known, { audiences }), value: all === 0 ? null : known / all };
    },
    list: () => Promise.resolve(listing('events', { ...held, dateKnown: true })),
    unknownList: () => Promise.resolve(listing('events', { ...held, dateKnown: false })),
    splits: () => Promise.resolve([]),
  };
};
