import { statements } from '../../generated/statements.ts';
import type { EventRow } from '../../generated/shapes.ts';
import { eventOf } from '../../generated/shapes.ts';
import { createLists } from '../../graph/lists.ts';
import type { Asked } from '../../graph/lists.ts';
import type { LoaderScope } from '../../graph/scope.ts';
import { levelTexts } from './orders.ts';

/** The loaders of events and sessions, made anew for each request. */
export const createEventLoaders = (scope: LoaderScope) => {
  const { keep } = scope;
  const { event } = statements;
  const lists = createLists(scope);
  const audiences = ['event.audience'];
  const wholes = { input: 'WholeEventWhere', audiences, decode: keep.event };
  const root = {
    audiences,
    list: event.list,
    groups: event.groups,
    decode: ([row]: readonly [EventRow]) => keep.event(row),
  };
  const whole = lists.root({ ...root, input: wholes.input });
  return {
    byId: lists.records(event.byIds, ([row]) => eventOf(row)),
    ofAnyLevel: lists.root({ ...root, input: 'EventWhere' }),
    whole: (asked: Omit<Asked, 'slots'>) => whole({ ...asked, slots: { level: levelTexts.EVENT } }),
    ofAgencies: lists.nested({ ...wholes, list: event.ofAgencies, groups: event.groupsOfAgencies }),
    ofProgrammes: lists.nested({ ...wholes, list: event.ofProgrammes, groups: event.groupsOfProgrammes }),
    /** The events that two bodies both attended, by their ids with a space between. */
    ofPartners: lists.nested({ ...wholes, list: event.ofPartners, groups: event.groupsOfPartners }),
    sessionsOfEvents: lists.whole(event.sessionsOfEvents, keep.event),
    followedByOutcomes: lists.whole(event.followedByOutcomes, keep.event),
  };
};
