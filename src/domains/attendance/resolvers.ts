import type { Resolvers } from '../../generated/graphql.ts';
import { createConnection } from '../../graph/connection.ts';
import { listOf } from '../../graph/lists.ts';
import { loadKnown } from '../../graph/loaders.ts';
import { attendancesByAgency, attendancesByDate, attendancesById } from './orders.ts';

/** The fields that answer with attendances. */
export const attendanceResolvers = {
  Query: {
    attendance: (_, { id }, { loaders }) => loaders.attendance.byId.load(id),
    attendances: (_, args, { loaders }) => createConnection(attendancesById, args, loaders.attendance.all),
  },
  Attendance: {
    label: async ({ agencyId, eventId }, _, { loaders }) => {
      const [agency, event] = await Promise.all([
        loadKnown(loaders.agency.byId, agencyId),
        loadKnown(loaders.event.byId, eventId),
      ]);
      return `${agency.name} at ${event.title}`;
    },
    agency: ({ agencyId }, _, { loaders }) => loadKnown(loaders.agency.byId, agencyId),
    event: ({ eventId }, _, { loaders }) => loadKnown(loaders.event.byId, eventId),
  },
  Event: {
    attendances: ({ id }, args, { loaders }) => {
      const { ofEvents, countOfEvents } = loaders.attendance;
      return createConnection(attendancesByAgency, args, listOf(id, ofEvents, countOfEvents));
    },
  },
  Agency: {
    attendances: ({ id }, args, { loaders }) => {
      const { ofAgencies, countOfAgencies } = loaders.attendance;
      return createConnection(attendancesByDate, args, listOf(id, ofAgencies, countOfAgencies));
    },
  },
} satisfies Resolvers;
