import type { Context } from '../../context.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { loadKnown } from '../../graph/loaders.ts';
import type { Programme } from '../../reference/records.ts';
import { coverageOf, readCoverage } from './rules.ts';
import type { Coverage, CoverageArgs } from './rules.ts';

const load = async (
  programme: Programme,
  args: CoverageArgs,
  { loaders, reference }: Context,
): Promise<Coverage> => {
  const goesBy = readCoverage(args);
  const reach = await loadKnown(loaders.coverage.ofProgrammes(goesBy), programme.id);
  return coverageOf(reference, { programme, goesBy }, reach);
};

/** The fields that say how far programmes reach; the bodies that they have seen are answered where bodies are. */
export const coverageResolvers = {
  Query: {
    coverage: (_, { programme: code, ...args }, context) => {
      const programme = context.reference.find('PROGRAMME', `programme:${code}`);
      return programme === undefined ? null : load(programme, args, context);
    },
  },
  Programme: {
    coverage: (programme, args, context) => load(programme, args, context),
  },
} satisfies Resolvers;
