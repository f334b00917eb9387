import type { Resolvers } from '../../generated/graphql.ts';
import { createConnection } from '../../graph/connection.ts';
import { groupsOf } from '../../graph/groups.ts';
import { readGroupScope } from '../../reference/group-values.ts';
import { agencyDimensions } from './dimensions.ts';
import { agencyOrders } from './orders.ts';

/** The bodies seen at so many events, which the slot `<seen>` says. */
const seenAt =
  (seen: 'events = 1' | 'events > 1'): Required<NonNullable<Resolvers['Coverage']>>['seenOnce'] =>
  ({ programme, goesBy }, args, { loaders }) =>
    createConnection(
      agencyOrders[args.orderBy],
      args,
      loaders.agency.seenByProgrammes(programme.id, { where: goesBy, slots: { seen } }),
    );

/** The fields that answer with bodies. */
export const agencyResolvers = {
  Query: {
    agency: (_, { id }, { loaders }) => loaders.agency.byId.load(id),
    agencies: (_, args, { loaders }) => createConnection(agencyOrders[args.orderBy], args, loaders.agency.all(args)),
  },
  Agency: {
    label: ({ name }) => name,
    unitOf: async ({ id }, _, { loaders }) => (await loaders.agency.parentsOfAgencies.load(id))[0] ?? null,
    units: ({ id }, _, { loaders }) => loaders.agency.unitsOfAgencies.load(id),
  },
  AgencyConnection: {
    groups: ({ counted }, args, { reference }) =>
      groupsOf(agencyDimensions, args, readGroupScope(reference, args), counted),
  },
  Country: {
    agencies: ({ id }, args, { loaders }) =>
      createConnection(agencyOrders[args.orderBy], args, loaders.agency.ofCountries(id, args)),
  },
  Programme: {
    funders: ({ id }, _, { loaders }) => loaders.agency.fundersOfProgrammes.load(id),
    implementers: ({ id }, _, { loaders }) => loaders.agency.implementersOfProgrammes.load(id),
  },
  Phase: {
    funders: ({ id }, _, { loaders }) => loaders.agency.fundersOfProgrammes.load(id),
    implementers: ({ id }, _, { loaders }) => loaders.agency.implementersOfProgrammes.load(id),
  },
  Coverage: {
    seenOnce: seenAt('events = 1'),
    seenAgain: seenAt('events > 1'),
  },
  Outcome: {
    parties: ({ id }, _, { loaders }) => loaders.agency.partiesToOutcomes.load(id),
  },
} satisfies Resolvers;
