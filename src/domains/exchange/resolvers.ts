import type { Resolvers } from '../../generated/graphql.ts';
import { createConnection } from '../../graph/connection.ts';
import { groupsOf } from '../../graph/groups.ts';
import { loadKnown } from '../../graph/loaders.ts';
import { countryOf, portOf } from '../../reference/geography.ts';
import { readGroupScope } from '../../reference/group-values.ts';
import type { Place } from '../../reference/records.ts';
import type { Reference } from '../../reference/reference.ts';
import type { Exchange } from './exchange.ts';
import { exchangeDimensions } from './dimensions.ts';
import { exchangeOrders } from './orders.ts';

const placeOf = (reference: Reference, { placeId }: Exchange): Place | null =>
  placeId === null ? null : (reference.place(placeId) ?? null);

/** The fields that answer with exchanges. */
export const exchangeResolvers = {
  Query: {
    exchanges: (_, args, { loaders }) =>
      createConnection(exchangeOrders[args.orderBy], args, loaders.exchange.all(args)),
  },
  Exchange: {
    attendance: ({ attendanceId }, _, { loaders }) => loadKnown(loaders.attendance.byId, attendanceId),
    agency: ({ agencyId }, _, { loaders }) => loadKnown(loaders.agency.byId, agencyId),
    practice: ({ practiceId }, _, { loaders }) => loadKnown(loaders.practice.byId, practiceId),
    event: ({ eventId }, _, { loaders }) => loadKnown(loaders.event.byId, eventId),
    session: ({ sessionId }, _, { loaders }) => (sessionId === null ? null : loaders.event.byId.load(sessionId)),
    place: (exchange, _, { reference }) => placeOf(reference, exchange),
    port: (exchange, _, { reference }) => {
      const place = placeOf(reference, exchange);
      return place === null ? null : portOf(reference, place);
    },
    country: (exchange, _, { reference }) => {
      const place = placeOf(reference, exchange);
      return place === null ? null : countryOf(reference, place);
    },
    evidence: ({ attendanceId }, _, { loaders }) => loaders.source.evidenceOfRecords.load(attendanceId),
  },
  ExchangeConnection: {
    groups: ({ counted }, args, { reference }) =>
      groupsOf(exchangeDimensions, args, readGroupScope(reference, args), counted),
  },
  Event: {
    exchanges: ({ id }, args, { loaders: { exchange } }) =>
      createConnection(exchangeOrders[args.orderBy], args, exchange.ofEvents(id, args)),
  },
  Practice: {
    exchanges: ({ id }, args, { loaders: { exchange } }) =>
      createConnection(exchangeOrders[args.orderBy], args, exchange.ofPractices(id, args)),
  },
  Port: {
    exchanges: ({ id }, args, { loaders: { exchange } }) =>
      createConnection(exchangeOrders[args.orderBy], args, exchange.ofPlaces(id, args)),
  },
} satisfies Resolvers;
