import type { Resolvers } from '../../generated/graphql.ts';
import { findWays } from './find.ts';
import { requireNeighbourhood, requirePaths } from './limits.ts';
import { findSurroundings } from './surroundings.ts';

/** The fields that follow relationships from record to record. */
export const pathResolvers = {
  Query: {
    paths: async (_, { avoid, through, ...given }, { loaders: { record, path } }) => {
      const args = { ...given, avoid: avoid ?? [], through: through ?? [] };
      requirePaths(args);
      const ends = await Promise.all([record.find(args.from), record.find(args.to)]);
      return ends.includes(null) ? [] : findWays(args, path);
    },
    neighbourhood: async (_, { kinds = null, ...given }, { loaders: { record, path } }) => {
      const args = { ...given, kinds };
      requireNeighbourhood(args);
      return (await record.find(args.of)) === null ? null : findSurroundings(args, path);
    },
  },
  Path: {
    length: (way) => way.length,
    steps: (way) => way,
  },
  PathStep: {
    from: ({ from }, _, { loaders }) => loaders.record.known(from),
    to: ({ to }, _, { loaders }) => loaders.record.known(to),
  },
  Neighbourhood: {
    nodes: ({ ids }, _, { loaders }) => Promise.all(ids.map((id) => loaders.record.known(id))),
    edges: ({ ids }, _, { loaders }) => loaders.path.relationsAmong(ids),
  },
  Relation: {
    from: ({ fromId }, _, { loaders }) => loaders.record.known(fromId),
    to: ({ toId }, _, { loaders }) => loaders.record.known(toId),
  },
} satisfies Resolvers;
