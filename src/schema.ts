import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { describeCapabilities } from './capabilities.ts';
import { accessResolvers } from './domains/access/resolvers.ts';
import { agencyResolvers } from './domains/agency/resolvers.ts';
import { attendanceResolvers } from './domains/attendance/resolvers.ts';
import { coverageResolvers } from './domains/coverage/resolvers.ts';
import { eventResolvers } from './domains/event/resolvers.ts';
import { exchangeResolvers } from './domains/exchange/resolvers.ts';
import { figureResolvers } from './domains/figure/resolvers.ts';
import { historyResolvers } from './domains/history/resolvers.ts';
import { mergingResolvers } from './domains/merging/resolvers.ts';
import { networkResolvers } from './domains/network/resolvers.ts';
import { outcomeResolvers } from './domains/outcome/resolvers.ts';
import { pathResolvers } from './domains/path/resolvers.ts';
import { placeResolvers } from './domains/place/resolvers.ts';
import { practiceResolvers } from './domains/practice/resolvers.ts';
import { programmeResolvers } from './domains/programme/resolvers.ts';
import { recordResolvers } from './domains/record/resolvers.ts';
import { recordingResolvers } from './domains/recording/resolvers.ts';
import { reportResolvers } from './domains/report/resolvers.ts';
import { searchResolvers } from './domains/search/resolvers.ts';
import { sourceResolvers } from './domains/source/resolvers.ts';
import { targetResolvers } from './domains/target/resolvers.ts';
import { noteReads } from './reads.ts';
import { scalarResolvers } from './scalars.ts';

const folder = join(import.meta.dirname, '..', 'schema');

/** The scalars, then every domain. */
const resolvers = [
  scalarResolvers,
  accessResolvers,
  recordResolvers,
  programmeResolvers,
  placeResolvers,
  agencyResolvers,
  eventResolvers,
  attendanceResolvers,
  practiceResolvers,
  exchangeResolvers,
  figureResolvers,
  outcomeResolvers,
  sourceResolvers,
  targetResolvers,
  searchResolvers,
  coverageResolvers,
  networkResolvers,
  pathResolvers,
  historyResolvers,
  recordingResolvers,
  mergingResolvers,
  reportResolvers,
];

const assemble = (): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: readdirSync(folder)
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8')),
    resolvers,
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });

/**
 * The schema with its resolvers: every `schema/*.graphql`, and the resolvers of every domain. Throws a StartError where a
 * field of Query, Mutation or Subscription does not declare what it needs.
 */
export const createSchema = (): GraphQLSchema => {
  const schema = assemble();
  describeCapabilities(schema);
  noteReads(schema);
  return schema;
};
