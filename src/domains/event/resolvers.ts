import type { Resolvers } from '../../generated/graphql.ts';
import { createConnection } from '../../graph/connection.ts';
import { groupsOf } from '../../graph/groups.ts';
import { partialDate } from '../../dates.ts';
import { readGroupScope } from '../../reference/group-values.ts';
import { eventDimensions } from './dimensions.ts';
import { eventOrders, levelTexts } from './orders.ts';

/** The fields that answer with events. */
export const eventResolvers = {
  Query: {
    event: (_, { id }, { loaders }) => loaders.event.byId.load(id),
    events: (_, args, { loaders }) => {
      const { level, orderBy, where } = args;
      const { whole, ofAnyLevel } = loaders.event;
      const list = level === 'EVENT' ? whole({ where }) : ofAnyLevel({ where, slots: { level: levelTexts[level] } });
      return createConnection(eventOrders[level][orderBy], args, list);
    },
  },
  Event: {
    label: ({ title }) => title,
    startDate: ({ startDate, startLatest }) => partialDate(startDate, startLatest),
    dateKnown: ({ startDate }) => startDate !== null,
    partOf: ({ partOfId }, _, { loaders }) => (partOfId === null ? null : loaders.event.byId.load(partOfId)),
    sessions: ({ id }, _, { loaders }) => loaders.event.sessionsOfEvents.load(id),
  },
  EventConnection: {
    groups: ({ counted }, args, { reference }) =>
      groupsOf(eventDimensions, args, readGroupScope(reference, args), counted),
  },
  Agency: {
    events: ({ id }, args, { loaders }) =>
      createConnection(eventOrders.EVENT[args.orderBy], args, loaders.event.ofAgencies(id, args)),
  },
  Partner: {
    events: ({ pair, asked }, args, { loaders }) =>
      createConnection(eventOrders[asked.level][args.orderBy], args, loaders.event.ofPartners(pair, asked)),
  },
  Programme: {
    events: ({ id }, args, { loaders }) =>
      createConnection(eventOrders.EVENT[args.orderBy], args, loaders.event.ofProgrammes(id, args)),
  },
  Phase: {
    events: ({ id }, args, { loaders }) =>
      createConnection(eventOrders.EVENT[args.orderBy], args, loaders.event.ofProgrammes(id, args)),
  },
  Outcome: {
    followed: ({ id }, _, { loaders }) => loaders.event.followedByOutcomes.load(id),
  },
} satisfies Resolvers;
