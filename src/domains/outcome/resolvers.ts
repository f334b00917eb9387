import type { Resolvers } from '../../generated/graphql.ts';
import { createConnection } from '../../graph/connection.ts';
import { outcomesByDate } from './orders.ts';

/** The fields that answer with outcomes. */
export const outcomeResolvers = {
  Query: {
    outcome: (_, { id }, { loaders }) => loaders.outcome.byId.load(id),
    outcomes: (_, args, { loaders }) => createConnection(outcomesByDate, args, loaders.outcome.all),
  },
  Outcome: {
    label: ({ title }) => title,
    concerns: async ({ id }, _, { loaders, reference }) => {
      const concerned = await loaders.outcome.concerns.load(id);
      return concerned.flatMap((one) => (typeof one === 'string' ? (reference.place(one) ?? []) : one));
    },
  },
  Event: {
    outcomes: ({ id }, _, { loaders }) => loaders.outcome.ofEvents.load(id),
  },
} satisfies Resolvers;
