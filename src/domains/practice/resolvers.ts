import type { Resolvers } from '../../generated/graphql.ts';
import { createConnection } from '../../graph/connection.ts';
import { groupsOf } from '../../graph/groups.ts';
import { practiceDimensions } from './dimensions.ts';
import { practiceOrders } from './orders.ts';

/** The fields that answer with practices. */
export const practiceResolvers = {
  Query: {
    practice: (_, { id }, { loaders }) => loaders.practice.byId.load(id),
    practices: (_, args, { loaders }) =>
      createConnection(practiceOrders[args.orderBy], args, loaders.practice.all(args)),
  },
  PracticeConnection: {
    groups: ({ counted }, args) => groupsOf(practiceDimensions, args, undefined, counted),
  },
  Practice: {
    label: ({ title }) => title,
  },
  Attendance: {
    practices: ({ id }, _, { loaders }) => loaders.practice.ofAttendances.load(id),
  },
} satisfies Resolvers;
