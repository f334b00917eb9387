import type { Resolvers } from '../../generated/graphql.ts';
import { createConnection } from '../../graph/connection.ts';
import { groupsOf } from '../../graph/groups.ts';
import { outcomeDimensions } from './dimensions.ts';
import { outcomeOrders } from './orders.ts';

/** The fields that answer with outcomes. */
export const outcomeResolvers = {
  Query: {
    outcome: (_, { id }, { loaders }) => loaders.outcome.byId.load(id),
    outcomes: (_, args, { loaders }) => createConnection(outcomeOrders[args.orderBy], args, loaders.outcome.all(args)),
  },
  OutcomeConnection: {
    groups: ({ counted }, args) => groupsOf(outcomeDimensions, args, undefined, counted),
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
