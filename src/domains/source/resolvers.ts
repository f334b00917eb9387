import type { Resolvers } from '../../generated/graphql.ts';
import { createConnection } from '../../graph/connection.ts';
import { groupsOf } from '../../graph/groups.ts';
import { loadKnown } from '../../graph/loaders.ts';
import { recordDimensions, sourceDimensions } from './dimensions.ts';
import { recordOrders, sourceOrders } from './orders.ts';
import { sourceLabel } from './rules.ts';

/** The fields that answer with sources and evidence. */
export const sourceResolvers = {
  Query: {
    source: (_, { id }, { loaders }) => loaders.source.byId.load(id),
    sources: (_, args, { loaders }) => createConnection(sourceOrders[args.orderBy], args, loaders.source.all(args)),
  },
  Source: {
    label: sourceLabel,
    evidence: () => [],
    grading: ({ gradingScheme, gradingSource, gradingInformation, gradingBy }) =>
      gradingScheme === null || gradingSource === null || gradingInformation === null || gradingBy === null
        ? null
        : { scheme: gradingScheme, source: gradingSource, information: gradingInformation, by: gradingBy },
    records: ({ id }, args, { loaders: { source } }) =>
      createConnection(recordOrders[args.orderBy], args, source.recordsOfSources(id, args)),
  },
  SourceConnection: {
    groups: ({ counted }, args) => groupsOf(sourceDimensions, args, undefined, counted),
  },
  RecordConnection: {
    groups: ({ counted }, args) => groupsOf(recordDimensions, args, undefined, counted),
    nodes: async (connection, _, { loaders }) =>
      Promise.all((await connection.nodes()).map(({ id }) => loaders.record.known(id))),
  },
  RecordEdge: {
    node: ({ node }, _, { loaders }) => loaders.record.known(node.id),
  },
  Evidence: {
    source: ({ sourceId }, _, { loaders }) => loadKnown(loaders.source.byId, sourceId),
  },
} satisfies Resolvers;
