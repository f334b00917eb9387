import type { Resolvers } from '../../generated/graphql.ts';
import { createConnection } from '../../graph/connection.ts';
import { loadKnown } from '../../graph/loaders.ts';
import { figureOrders } from './orders.ts';
import { chooseFigure, figureLabel, isSuppressed, wholeFigures } from './rules.ts';

/** The fields that answer with figures. */
export const figureResolvers = {
  Query: {
    figures: (_, args, { loaders }) => createConnection(figureOrders[args.orderBy], args, loaders.figure.all(args)),
  },
  Figure: {
    label: (figure, _, { viewer, figureThreshold }) =>
      figureLabel(figure, isSuppressed(figure, viewer, figureThreshold)),
    value: (figure, _, { viewer, figureThreshold }) =>
      isSuppressed(figure, viewer, figureThreshold) ? null : figure.value,
    suppressed: (figure, _, { viewer, figureThreshold }) => isSuppressed(figure, viewer, figureThreshold),
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
    displayFigure: async ({ id }, { measure }, { loaders }) => {
      const figures = wholeFigures(await loaders.figure.ofRecords.load(id), measure);
      const sourced = figures.map(async (figure) => {
        const evidence = await loaders.source.evidenceOfRecords.load(figure.id);
        const sources = await Promise.all(evidence.map(({ sourceId }) => loadKnown(loaders.source.byId, sourceId)));
        return { figure, sources };
      });
      return chooseFigure(await Promise.all(sourced));
    },
  },
  Attendance: {
    figures: ({ id }, _, { loaders }) => loaders.figure.ofRecords.load(id),
  },
} satisfies Resolvers;
