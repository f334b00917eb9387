import type { WhereInput } from '../../graph/where.ts';
import { countOf } from './count.ts';
import type { Counting } from './count.ts';
import { directionLabels, directions, inDirection } from './directions.ts';
import { earlier, heldOf, inPeriod, perhapsEarlier, perhapsInPeriod } from './filters.ts';
import type { Frame } from './frame.ts';
import { listing } from './measure.ts';
import type { Indicated, Part, Split } from './measure.ts';
import { ordered } from './splits.ts';

const attended = (whole: WhereInput): WhereInput => ({ attendance: { event: heldOf(whole) } });

/** What counts of bodies have in common: those that no source names are one for each event, and are not among them. */
const ofBodies = ({ loaders }: Frame) =>
  ({
    field: 'agencies',
    lists: loaders.agency.all,
    marking: 'agency.marking',
    leftOut: {
      key: 'NOT agency.identified',
      where: { identified: true },
      note: (count: number) =>
        count === 1
          ? 'One body that no source names is left out.'
          : `${String(count)} bodies that no source names are left out.`,
    },
  }) satisfies Partial<Counting>;

/** The named bodies that attended. */
export const bodiesReached: Indicated = (frame) => {
  const perhaps = perhapsInPeriod(frame);
  return countOf(frame, {
    ...ofBodies(frame),
    sure: attended(inPeriod(frame)),
    perhaps: perhaps === null ? null : attended(perhaps),
    dimensions: ['AGENCY_KIND', 'SECTOR', 'REGION'],
  });
};

/** Those that attended no event of the programme before; one that attended an undated event too may have. */
export const bodiesFirstTime: Indicated = (frame) => {
  const held = inPeriod(frame);
  const perhapsHeld = perhapsInPeriod(frame);
  const perhapsReached = perhapsHeld === null ? null : attended({ or: [held, perhapsHeld] });
  const [before, perhapsBefore] = [earlier(frame), perhapsEarlier(frame)];
  const isNew = perhapsBefore === null ? {} : { not: attended(perhapsBefore) };
  const mayBeNew = before === null ? {} : { not: attended(before) };
  const { leftOut: _, ...named } = ofBodies(frame);
  const identified = { identified: true };
  return countOf(frame, {
    ...named,
    sure: { ...identified, ...attended(held), ...isNew },
    perhaps: perhapsReached === null ? null : { ...identified, ...perhapsReached, ...mayBeNew },
    dimensions: ['AGENCY_KIND', 'SECTOR', 'REGION'],
  });
};

const presented = (whole: WhereInput): WhereInput => ({ roles: ['PRESENTER'], event: heldOf(whole) });

const byDirection = async (frame: Frame, where: WhereInput): Promise<Split> => {
  const { loaders, programme } = frame;
  const filters = directions.map((direction) => {
    const { presenter, whole } = inDirection(programme, direction);
    return { direction, filter: { attendance: { ...presenter, ...presented({ ...inPeriod(frame), ...whole }) } } };
  });
  const rows = await loaders.agency.all({ where, marks: filters.map(({ filter }) => filter) }).counted([]);
  const countWhere = (isMeant: (marks: readonly unknown[]) => boolean): number =>
    rows.reduce((sum, { keys, count }) => sum + (isMeant(keys) ? count : 0), 0);
  const known = filters.map(({ direction, filter }, index): Part => ({
    key: { dimension: 'DIRECTION', id: direction, label: directionLabels[direction] },
    value: countWhere((marks) => marks[index] === true),
    list: listing('agencies', { and: [where, filter] }),
  }));
  const none: Part = {
    key: { dimension: 'DIRECTION', id: null, label: 'not known' },
    value: countWhere((marks) => !marks.includes(true)),
    list: listing('agencies', { ...where, not: { or: filters.map(({ filter }) => filter) } }),
  };
  const parts = [...known.toSorted((a, b) => b.value - a.value), none].filter(({ value }) => value > 0);
  return { dimension: 'DIRECTION', overlapping: true, parts: ordered(parts) };
};

/** The named bodies that presented. */
export const bodiesPresenting: Indicated = (frame) => {
  const sure = { attendance: presented(inPeriod(frame)) };
  const perhaps = perhapsInPeriod(frame);
  return countOf(frame, {
    ...ofBodies(frame),
    sure,
    perhaps: perhaps === null ? null : { attendance: presented(perhaps) },
    dimensions: ['AGENCY_KIND', 'SECTOR'],
    more: async () => [await byDirection(frame, { identified: true, ...sure })],
  });
};
