import type { Resolvers } from '../../generated/graphql.ts';
import { createConnection } from '../../graph/connection.ts';
import type { CountedKeys } from '../../graph/groups.ts';
import { loadKnown } from '../../graph/loaders.ts';
import { readFirst } from '../../graph/page.ts';
import { readWhere } from '../../graph/where.ts';
import { readGroupScope } from '../../reference/group-values.ts';
import { cooperationOf } from './cooperation.ts';
import { keyOf } from './dimensions.ts';
import { firstMeetingsOf } from './first-meetings.ts';
import { notYetMetOrder, partnerOrders } from './orders.ts';
import { areDifferent, firstDate, lastDate } from './rules.ts';

type Counted = (keys: readonly string[]) => Promise<readonly CountedKeys[]>;

/** How many bodies of a list are identified, or are not; both take the same statement. */
const bodiesBy = async (counted: Counted, key: string, identified: boolean): Promise<number> =>
  (await counted([key])).find(({ keys: [value] }) => value === identified)?.count ?? 0;

const ofPartners = 'partner.identified';
const ofUnmet = 'agency.identified';

/** The fields that tell who met whom. */
export const networkResolvers = {
  Query: {
    cooperation: (_, { where, ...args }, { loaders, reference }) => {
      const asked = readWhere(where);
      const { agency, network } = loaders;
      return cooperationOf(args, readGroupScope(reference, args), {
        asked: () => network.meetings.asked(asked),
        others: () => network.meetings.others(asked),
        agency: (id) => loadKnown(agency.byId, id),
      });
    },
  },
  Agency: {
    partners: ({ id }, args, { loaders }) =>
      createConnection(partnerOrders[args.level], args, loaders.network.partners(id, args)),
    notYetMet: ({ id }, args, { loaders }) =>
      createConnection(notYetMetOrder, args, loaders.network.notYetMet(id, args)),
  },
  Event: {
    firstMeetings: ({ id }, args, { loaders }) => firstMeetingsOf(args, () => loaders.network.firstMeetings.load(id)),
  },
  PartnerConnection: {
    totalCount: ({ counted }) => bodiesBy(counted, ofPartners, true),
    unidentifiedLeftOut: ({ counted }) => bodiesBy(counted, ofPartners, false),
  },
  Partner: {
    agency: ({ agencyId }, _, { loaders }) => loadKnown(loaders.agency.byId, agencyId),
    firstMet: firstDate,
    lastMet: lastDate,
  },
  NotYetMetConnection: {
    totalCount: ({ counted }) => bodiesBy(counted, ofUnmet, true),
    unidentifiedLeftOut: ({ counted }) => bodiesBy(counted, ofUnmet, false),
  },
  NotYetMet: {
    agency: ({ agencyId }, _, { loaders }) => loadKnown(loaders.agency.byId, agencyId),
    through: ({ pair }, { first }, { loaders }) => loaders.network.commonPartners(readFirst(first)).load(pair),
  },
  FirstMeeting: {
    one: ({ one }, _, { loaders }) => loadKnown(loaders.agency.byId, one),
    other: ({ other }, _, { loaders }) => loadKnown(loaders.agency.byId, other),
    crossesRegions: async ({ one, other }, args, { loaders, reference }) => {
      const scope = readGroupScope(reference, args);
      const regions = [one, other].map(
        async (id) => keyOf('REGION', await loadKnown(loaders.agency.byId, id), scope).id,
      );
      const [first = null, second = null] = await Promise.all(regions);
      return areDifferent(first, second);
    },
    crossesSectors: async ({ one, other }, _, { loaders: { agency } }) => {
      const [first, second] = await Promise.all([loadKnown(agency.byId, one), loadKnown(agency.byId, other)]);
      return areDifferent(first.sector, second.sector);
    },
  },
} satisfies Resolvers;
