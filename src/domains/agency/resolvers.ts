import type { Resolvers } from '../../generated/graphql.ts';
import { createConnection } from '../../graph/connection.ts';
import { listOf } from '../../graph/lists.ts';
import { agenciesByName } from './orders.ts';

/** The fields that answer with bodies. */
export const agencyResolvers = {
  Query: {
    agency: (_, { id }, { loaders }) => loaders.agency.byId.load(id),
    agencies: (_, args, { loaders }) => createConnection(agenciesByName, args, loaders.agency.all),
  },
  Agency: {
    label: ({ name }) => name,
    unitOf: async ({ id }, _, { loaders }) => (await loaders.agency.parentsOfAgencies.load(id))[0] ?? null,
    units: ({ id }, _, { loaders }) => loaders.agency.unitsOfAgencies.load(id),
  },
  Country: {
    agencies: ({ id }, args, { loaders }) =>
      createConnection(agenciesByName, args, listOf(id, loaders.agency.ofCountries, loaders.agency.countOfCountries)),
  },
  Programme: {
    funders: ({ id }, _, { loaders }) => loaders.agency.fundersOfProgrammes.load(id),
    implementers: ({ id }, _, { loaders }) => loaders.agency.implementersOfProgrammes.load(id),
  },
  Phase: {
    funders: ({ id }, _, { loaders }) => loaders.agency.fundersOfProgrammes.load(id),
    implementers: ({ id }, _, { loaders }) => loaders.agency.implementersOfProgrammes.load(id),
  },
  Outcome: {
    parties: ({ id }, _, { loaders }) => loaders.agency.partiesToOutcomes.load(id),
  },
} satisfies Resolvers;
