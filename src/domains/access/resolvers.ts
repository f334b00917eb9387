import type { Resolvers } from '../../generated/graphql.ts';

/** Who is asking, and the keys by which programs sign in. */
export const accessResolvers = {
  Query: {
    viewer: (_, __, { viewer }) => viewer,
    apiKeys: (_, __, { keys }) => keys.all(),
  },
  Mutation: {
    createApiKey: (_, { input }, { viewer, keys }) => keys.create(input, viewer.name),
    revokeApiKey: (_, { id }, { keys }) => keys.revoke(id),
  },
} satisfies Resolvers;
