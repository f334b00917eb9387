import { countOf } from './count.ts';
import { heldOf, inPeriod, noOpinion, perhapsInPeriod } from './filters.ts';
import type { Indicated } from './measure.ts';

/** The events of which an outcome came within 12 months; an outcome without a date leaves that open. */
export const eventsFollowedUp: Indicated = (frame) => {
  const held = inPeriod(frame);
  const perhapsHeld = perhapsInPeriod(frame);
  const undated = { ...held, followedBy: { and: [noOpinion, { dateKnown: false }] } };
  const perhaps = perhapsHeld === null ? [] : [{ ...perhapsHeld, followedBy: noOpinion }];
  return countOf(frame, {
    field: 'events',
    lists: frame.loaders.event.whole,
    marking: 'event.marking',
    sure: { ...held, followedWithinYear: noOpinion },
    perhaps: { or: [undated, ...perhaps] },
    dimensions: ['EVENT_KIND'],
  });
};

/** The practices that were taken over, as the outcomes that say so. */
export const practicesAdopted: Indicated = (frame) => {
  const adopted = { kinds: ['PRACTICE_ADOPTED'], ...noOpinion };
  const perhapsHeld = perhapsInPeriod(frame);
  return countOf(frame, {
    field: 'outcomes',
    lists: frame.loaders.outcome.all,
    marking: 'outcome.marking',
    sure: { ...adopted, followed: heldOf(inPeriod(frame)) },
    perhaps: perhapsHeld === null ? null : { ...adopted, followed: heldOf(perhapsHeld) },
  });
};

/** The practices that were presented or shown. */
export const practicesShared: Indicated = (frame) => {
  const perhapsHeld = perhapsInPeriod(frame);
  return countOf(frame, {
    field: 'practices',
    lists: frame.loaders.practice.all,
    marking: 'practice.marking',
    sure: { sharedAt: heldOf(inPeriod(frame)) },
    perhaps: perhapsHeld === null ? null : { sharedAt: heldOf(perhapsHeld) },
    dimensions: ['THEME'],
  });
};
