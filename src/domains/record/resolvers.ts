import type { Resolvers } from '../../generated/graphql.ts';
import { recordKind, typeName } from '../../record-kinds.ts';

/** The fields that every record has, and the type of a record that is only known by its id. */
export const recordResolvers = {
  Query: {
    record: async (_, { id, asOf }, { loaders, reads }) => {
      if (asOf === null || asOf === undefined) return loaders.record.find(id);
      const [past, now] = await Promise.all([loaders.history.past(id, asOf), loaders.record.find(id)]);
      // What has been restricted since is passed on under its marking of today too.
      if (past !== null && now !== null) reads.noteTold(now);
      return past;
    },
  },
  Record: {
    __resolveType: (record) => ('asOf' in record ? 'PastRecord' : typeName(recordKind(record.id))),
    recordKind: ({ id }) => recordKind(id),
    evidence: ({ id }, _, { loaders }) => loaders.source.evidenceOfRecords.load(id),
  },
} satisfies Resolvers;
