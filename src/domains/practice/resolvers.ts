import type { Resolvers } from '../../generated/graphql.ts';
import { createConnection } from '../../graph/connection.ts';
import { practicesByTitle } from './orders.ts';

/** The fields that answer with practices. */
export const practiceResolvers = {
  Query: {
    practice: (_, { id }, { loaders }) => loaders.practice.byId.load(id),
    practices: (_, args, { loaders }) => createConnection(practicesByTitle, args, loaders.practice.all),
  },
  Practice: {
    label: ({ title }) => title,
  },
  Attendance: {
    practices: ({ id }, _, { loaders }) => loaders.practice.ofAttendances.load(id),
  },
} satisfies Resolvers;
