import type { Resolvers } from '../../generated/graphql.ts';
import { createConnection } from '../../graph/connection.ts';
import { listOf } from '../../graph/lists.ts';
import { partialDate } from '../../dates.ts';
import { eventsByDate } from './orders.ts';

/** The fields that answer with events. */
export const eventResolvers = {
  Query: {
    event: (_, { id }, { loaders }) => loaders.event.byId.load(id),
    events: (_, args, { loaders }) => createConnection(eventsByDate, args, loaders.event.all),
  },
  Event: {
    label: ({ title }) => title,
    startDate: ({ startDate, startLatest }) => partialDate(startDate, startLatest),
    dateKnown: ({ startDate }) => startDate !== null,
    partOf: ({ partOfId }, _, { loaders }) => (partOfId === null ? null : loaders.event.byId.load(partOfId)),
    sessions: ({ id }, _, { loaders }) => loaders.event.sessionsOfEvents.load(id),
  },
  Agency: {
    events: ({ id }, args, { loaders }) =>
      createConnection(eventsByDate, args, listOf(id, loaders.event.ofAgencies, loaders.event.countOfAgencies)),
  },
  Programme: {
    events: ({ id }, args, { loaders }) =>
      createConnection(eventsByDate, args, listOf(id, loaders.event.ofProgrammes, loaders.event.countOfProgrammes)),
  },
  Phase: {
    events: ({ id }, args, { loaders }) =>
      createConnection(eventsByDate, args, listOf(id, loaders.event.ofProgrammes, loaders.event.countOfProgrammes)),
  },
  Outcome: {
    followed: ({ id }, _, { loaders }) => loaders.event.followedByOutcomes.load(id),
  },
} satisfies Resolvers;
