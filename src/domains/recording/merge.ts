import type { Context } from '../../context.ts';
import type { MutationResolvers, Resolvers } from '../../generated/graphql.ts';
import { decideMerge, mergeProblems } from './decide-merge.ts';
import type { Merged } from './decide-merge.ts';
import { decideUnmerge } from './decide-unmerge.ts';
import { invalid } from './refusals.ts';
import type { Refusal } from './refusals.ts';
import { named, requestOf, write } from './write.ts';
import type { WriteInput } from './write.ts';

const merge = async (input: WriteInput & { readonly id: string; readonly into: string }, context: Context) => {
  const merging = { goneId: input.id, keptId: input.into };
  const problems = mergeProblems(merging);
  if (problems.length > 0) return invalid(problems);
  const wanted = { ids: [input.id, input.into], merging };
  const outcome = await write(context, requestOf(context, 'mergeRecords', input), wanted, (reading) =>
    decideMerge(merging, reading, context.viewer),
  );
  if ('refusal' in outcome)
    return outcome.refusal as Extract<Refusal, { __typename: 'InvalidInput' | 'Conflict' | 'Forbidden' }>;
  return { __typename: 'MergeSuccess' as const, ...outcome.summary };
};

const unmerge = async (input: WriteInput & { readonly id: string }, context: Context) => {
  const wanted = { ids: [input.id], backId: input.id };
  const outcome = await write(context, requestOf(context, 'unmergeRecord', input), wanted, (reading) =>
    decideUnmerge(input.id, reading, context.viewer),
  );
  if ('refusal' in outcome) return named(outcome.refusal, context);
  return { __typename: 'UnmergeSuccess' as const, ...outcome.summary };
};

const bodyOf =
  (which: 'goneId' | 'keptId') =>
  (done: Merged, _: object, { loaders }: Context) =>
    loaders.agency.byId.load(done[which]);

/** The mutations that make one body of two, and two of one. */
export const mergeMutations = {
  mergeRecords: async (_, { input }, context) => await merge(input, context),
  unmergeRecord: async (_, { input }, context) => await unmerge(input, context),
} satisfies MutationResolvers;

/** What came of them. */
export const mergeResults = {
  MergeSuccess: { record: bodyOf('keptId') },
  UnmergeSuccess: { record: bodyOf('goneId'), keptRecord: bodyOf('keptId') },
} satisfies Pick<Resolvers, 'MergeSuccess' | 'UnmergeSuccess'>;
