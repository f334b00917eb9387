import type { Resolvers } from '../../generated/graphql.ts';
import { loadKnown } from '../../graph/loaders.ts';
import { figureLabel } from './rules.ts';

/** The fields that answer with figures. */
export const figureResolvers = {
  Figure: {
    label: figureLabel,
    country: ({ countryCode }, _, { reference }) =>
      countryCode === null ? null : (reference.find('COUNTRY', `country:${countryCode}`) ?? null),
    of: ({ ofId }, _, { loaders }) =>
      ofId.startsWith('event:') ? loadKnown(loaders.event.byId, ofId) : loadKnown(loaders.attendance.byId, ofId),
  },
  FigureSubject: {
    __resolveType: ({ id }) => (id.startsWith('event:') ? 'Event' : 'Attendance'),
  },
  Event: {
    figures: ({ id }, _, { loaders }) => loaders.figure.ofRecords.load(id),
  },
  Attendance: {
    figures: ({ id }, _, { loaders }) => loaders.figure.ofRecords.load(id),
  },
} satisfies Resolvers;
