import type { Resolvers } from '../../generated/graphql.ts';
import { hasEvents } from './events.ts';
import { readSubject } from './frame.ts';
import { createIndicator, markingsOf } from './indicator.ts';
import { allCodes } from './indicators.ts';

/** A difference of counts or shares, without what floating point adds to it. */
const less = (value: number | null, other: number | null): number | null =>
  value === null || other === null ? null : Number((value - other).toFixed(9));

const chosen = (codes: readonly (typeof allCodes)[number][] | null | undefined) =>
  allCodes.filter((code) => codes?.includes(code) ?? true);

/** The fields of a programme's report. */
export const reportResolvers = {
  Query: {
    programmeReport: (_, args, { loaders, reference, figureThreshold }) => {
      const subject = readSubject(reference, args);
      const frame = { loaders, reference, figureThreshold, ...subject };
      return { ...subject, frame, madeAt: new Date().toISOString() };
    },
  },
  ProgrammeReport: {
    hasEvents: ({ frame }) => hasEvents(frame),
    indicators: (report, { codes }, context) => chosen(codes).map((code) => createIndicator(code, report, context)),
    markings: async (report, { codes }, context) =>
      markingsOf(await Promise.all(chosen(codes).map((code) => createIndicator(code, report, context).measured()))),
  },
  Indicator: {
    value: async ({ measured }) => (await measured()).value,
    known: async ({ measured }) => (await measured()).known,
    unknown: async ({ measured }) => (await measured()).unknown,
    approximate: async ({ measured }) => (await measured()).approximate,
    suppressed: async ({ measured }) => (await measured()).suppressed,
    notes: async ({ measured }) => (await measured()).notes,
    markings: async ({ measured }) => markingsOf([await measured()]),
    splits: async ({ splits, measured }) => {
      const { value } = await measured();
      return (await splits()).map((split) => ({ ...split, whole: value }));
    },
    change: async ({ compared, measured, before }) => {
      const then = await before();
      if (compared === null || then === null) return null;
      return { period: compared, before: then.value, difference: less((await measured()).value, then.value) };
    },
  },
  IndicatorSplit: {
    parts: ({ parts, whole }) =>
      parts.map((part) => ({
        ...part,
        share: whole === null || whole === 0 ? null : part.value / whole,
      })),
  },
} satisfies Resolvers;
