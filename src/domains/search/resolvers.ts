import type { Resolvers } from '../../generated/graphql.ts';
import { askedOf } from './asked.ts';
import { findHits } from './find.ts';
import { requireNames, requireSearch } from './limits.ts';
import { meantBy } from './rules.ts';

/** How many records are compared for one text: those that are nearest by tier and length. */
const mostOfSearch = 500;
/** The same for each of many names, which need the best and few more. */
const mostOfLookup = 100;
const mostAlternatives = 5;

/** The fields that find records by what they are called. */
export const searchResolvers = {
  Query: {
    search: async (_, { text, kinds = null, first }, context) => {
      requireSearch({ text, first });
      return (await findHits({ text, kinds, most: mostOfSearch }, context)).slice(0, first);
    },
    lookup: (_, { names, kinds = null }, context) => {
      requireNames(names);
      return names.map(async (name) => {
        const hits = await findHits({ text: name, kinds, most: mostOfLookup }, context);
        const meant = meantBy(askedOf(name), hits);
        const others = hits.filter((hit) => hit !== meant);
        return { name, recordId: meant?.id ?? null, alternatives: others.slice(0, mostAlternatives) };
      });
    },
  },
  SearchHit: {
    record: ({ id }, _, { loaders }) => loaders.record.known(id),
    // What was met is a name or a code of the record, which is as restricted as the record.
    matched: async ({ id, matched }, _, { loaders, reads }) => {
      reads.noteTold(await loaders.record.known(id));
      return matched;
    },
  },
  Lookup: {
    record: ({ recordId }, _, { loaders }) => (recordId === null ? null : loaders.record.known(recordId)),
  },
} satisfies Resolvers;
