import type { Resolvers } from '../../generated/graphql.ts';
import { createConnection } from '../../graph/connection.ts';
import { groupsOf } from '../../graph/groups.ts';
import { loadKnown } from '../../graph/loaders.ts';
import { readGroupScope } from '../../reference/group-values.ts';
import { attendanceDimensions, countBodies } from './dimensions.ts';
import { attendanceOrders } from './orders.ts';

/** Which of an event's sessions' attendances, and of its own, are listed; `EVENT` has a statement of its own. */
const levels = { SESSION: 'event <> asked', ALL: 'true' } as const;

/** The fields that answer with attendances. */
export const attendanceResolvers = {
  Query: {
    attendance: (_, { id }, { loaders }) => loaders.attendance.byId.load(id),
    attendances: (_, args, { loaders }) =>
      createConnection(attendanceOrders[args.orderBy], args, loaders.attendance.all(args)),
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
  AttendanceConnection: {
    bodies: ({ counted }) => countBodies(counted),
    groups: ({ counted }, args, { reference }) =>
      groupsOf(attendanceDimensions, args, readGroupScope(reference, args), counted),
  },
  Event: {
    attendances: ({ id }, args, { loaders }) => {
      const { where, level, orderBy } = args;
      const { ofEvents, ofSessionsOfEvents } = loaders.attendance;
      const asked =
        level === 'EVENT'
          ? ofEvents(id, { where })
          : ofSessionsOfEvents(id, { where, slots: { level: levels[level] } });
      return createConnection(attendanceOrders[orderBy], args, asked);
    },
  },
  Agency: {
    attendances: ({ id }, args, { loaders }) =>
      createConnection(attendanceOrders[args.orderBy], args, loaders.attendance.ofAgencies(id, args)),
  },
} satisfies Resolvers;
