import type { Context } from '../../context.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import type { ChangeShape } from '../../generated/shapes.ts';
import { connectionOf } from '../../graph/connection.ts';
import type { MemoryOrder } from '../../graph/connection.ts';
import { loadKnown } from '../../graph/loaders.ts';
import type { DistinctPair } from './loaders.ts';
import { mark } from './mark.ts';
import { candidatesAmong, pairKey, positionOf } from './rules.ts';
import type { MergeCandidate } from './rules.ts';

const likeliestFirst: MemoryOrder<MergeCandidate> = {
  list: 'mergeCandidates',
  name: 'LIKELIEST',
  types: ['string', 'string', 'string'],
  direction: 'ASC',
  of: positionOf,
};

const byIds: MemoryOrder<DistinctPair> = {
  list: 'distinctPairs',
  name: 'IDS',
  types: ['string', 'string'],
  direction: 'ASC',
  of: ({ ids }) => ids,
};

interface Pair {
  readonly ids: readonly string[];
}

const agencies = async ({ ids }: Pair, _: object, { loaders }: Context) =>
  Promise.all(ids.map((id) => loadKnown(loaders.agency.byId, id)));

const candidates = async (of: string | null, { loaders, reference }: Context): Promise<readonly MergeCandidate[]> => {
  const [bodies, distinct] = await Promise.all([loaders.merging.bodies(), loaders.merging.distinct()]);
  const apart = new Set(distinct.map(({ ids: [first, second] }) => pairKey(first, second)));
  const countryName = (code: string): string => reference.record(`country:${code}`)?.name ?? '';
  const found = candidatesAmong(bodies, apart, countryName);
  return of === null ? found : found.filter(({ ids }) => ids.includes(of));
};

const find = async (id: string | null, { loaders }: Context) => (id === null ? null : loaders.record.find(id));

/** The fields that find bodies which may be one, and what became of those that are. */
export const mergingResolvers = {
  Query: {
    mergeCandidates: async (_, { of = null, ...page }, context) =>
      connectionOf(likeliestFirst, page, await candidates(of, context), {}),
    distinctPairs: async (_, page, { loaders }) => connectionOf(byIds, page, await loaders.merging.distinct(), {}),
    mergedInto: async (_, { id }, context) => find(await context.loaders.merging.mergedInto.load(id), context),
  },
  MergeCandidate: { agencies },
  DistinctPair: { agencies },
  DistinctPairSuccess: { agencies },
  Change: {
    mergedInto: ({ intoId }: ChangeShape, _: object, context: Context) => find(intoId, context),
  },
  Mutation: {
    markDistinct: (_, { input }, context) => mark(input, true, context),
    unmarkDistinct: (_, { input }, context) => mark(input, false, context),
  },
} satisfies Resolvers;
