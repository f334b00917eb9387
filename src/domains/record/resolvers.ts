import type { Resolvers } from '../../generated/graphql.ts';
import { recordKind, typeName } from '../../record-kinds.ts';

/** The fields that every record has, and the type of a record that is only known by its id. */
export const recordResolvers = {
  Query: {
    record: (_, { id, asOf }, { loaders }) =>
      asOf === null || asOf === undefined ? loaders.record.find(id) : loaders.history.past(id, asOf),
  },
  Record: {
    __resolveType: (record) => ('asOf' in record ? 'PastRecord' : typeName(recordKind(record.id))),
    recordKind: ({ id }) => recordKind(id),
    evidence: ({ id }, _, { loaders }) => loaders.source.evidenceOfRecords.load(id),
  },
} satisfies Resolvers;
