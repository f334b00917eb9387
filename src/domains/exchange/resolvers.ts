import type { Resolvers } from '../../generated/graphql.ts';
import { createConnection } from '../../graph/connection.ts';
import { listOf } from '../../graph/lists.ts';
import { loadKnown } from '../../graph/loaders.ts';
import { countryOf, portOf } from '../../reference/geography.ts';
import type { Place } from '../../reference/records.ts';
import type { Reference } from '../../reference/reference.ts';
import type { Exchange } from './exchange.ts';
import { exchangesByDate } from './orders.ts';

const placeOf = (reference: Reference, { placeId }: Exchange): Place | null =>
  placeId === null ? null : (reference.place(placeId) ?? null);

/** The fields that answer with exchanges. */
export const exchangeResolvers = {
  Query: {
    exchanges: (_, { where, ...args }, { loaders }) =>
      createConnection(exchangesByDate, args, loaders.exchange.all(where)),
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
  Event: {
    exchanges: ({ id }, args, { loaders: { exchange } }) =>
      createConnection(exchangesByDate, args, listOf(id, exchange.ofEvents, exchange.countOfEvents)),
  },
  Practice: {
    exchanges: ({ id }, args, { loaders: { exchange } }) =>
      createConnection(exchangesByDate, args, listOf(id, exchange.ofPractices, exchange.countOfPractices)),
  },
  Port: {
    exchanges: ({ id }, args, { loaders: { exchange } }) =>
      createConnection(exchangesByDate, args, listOf(id, exchange.ofPlaces, exchange.countOfPlaces)),
  },
} satisfies Resolvers;
