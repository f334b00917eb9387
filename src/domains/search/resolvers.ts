import type { Context } from '../../context.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { askedOf } from './asked.ts';
import { findHits } from './find.ts';
import { requireNames, requireSearch } from './limits.ts';
import { meantBy } from './rules.ts';
import type { Hit } from './rules.ts';

/** How many records are compared for one text: those that are nearest by tier and length. */
const mostOfSearch = 500;
/** The same for each of many names, which need the best and few more. */
const mostOfLookup = 100;
const mostAlternatives = 5;

/** Notes what the answer tells of records that it may not show: that they were met, and by which name. */
const told = (hits: readonly Hit[], { reads }: Context): readonly Hit[] => {
  hits.forEach(reads.noteTold);
  return hits;
};

/** The fields that find records by what they are called. */
export const searchResolvers = {
  Query: {
    search: async (_, { text, kinds = null, first }, context) => {
      requireSearch({ text, first });
      return told((await findHits({ text, kinds, most: mostOfSearch }, context)).slice(0, first), context);
    },
    lookup: (_, { names, kinds = null }, context) => {
      requireNames(names);
      return names.map(async (name) => {
        const hits = await findHits({ text: name, kinds, most: mostOfLookup }, context);
        const meant = meantBy(askedOf(name), hits);
        const others = hits.filter((hit) => hit !== meant).slice(0, mostAlternatives);
        return { name, recordId: meant?.id ?? null, alternatives: told(others, context) };
      });
    },
  },
  SearchHit: {
    record: ({ id }, _, { loaders }) => loaders.record.known(id),
  },
  Lookup: {
    record: ({ recordId }, _, { loaders }) => (recordId === null ? null : loaders.record.known(recordId)),
  },
} satisfies Resolvers;
