import { statements } from '../../generated/statements.ts';
import { eventOf } from '../../generated/shapes.ts';
import { createLists } from '../../graph/lists.ts';
import type { LoaderScope } from '../../graph/scope.ts';

/** The loaders of events and sessions, made anew for each request. */
export const createEventLoaders = ({ graph, viewer, keep }: LoaderScope) => {
  const { event } = statements;
  const lists = createLists(graph, viewer.markings);
  return {
    byId: lists.records(event.byIds, ([row]) => eventOf(row)),
    all: lists.root(event.list, event.count, ([row]) => keep.event(row)),
    ofAgencies: lists.paged(event.ofAgencies, keep.event),
    countOfAgencies: lists.counts(event.countOfAgencies),
    ofProgrammes: lists.paged(event.ofProgrammes, keep.event),
    countOfProgrammes: lists.counts(event.countOfProgrammes),
    sessionsOfEvents: lists.whole(event.sessionsOfEvents, keep.event),
    followedByOutcomes: lists.whole(event.followedByOutcomes, keep.event),
  };
};
