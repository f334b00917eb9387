import type { Context } from '../../context.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import type { IndicatorTargetShape } from '../../generated/shapes.ts';

const words = (constant: string): string => constant.toLowerCase().replaceAll('_', ' ');

/** The last day that can be written, for what has none. */
const never = '9999-12-31';

const byDate = (a: IndicatorTargetShape, b: IndicatorTargetShape): number => {
  const [first, second] = [a.date ?? never, b.date ?? never];
  return first === second ? 0 : first < second ? -1 : 1;
};

const targetsOf = ({ id }: { readonly id: string }, _: object, { loaders }: Context) =>
  loaders.target.ofFrames.load(id);

/** The fields that answer with baselines and targets. */
export const targetResolvers = {
  IndicatorTarget: {
    label: ({ indicator, purpose, value }) => `${words(indicator)}: ${words(purpose)} ${String(value)}`,
    setFor: ({ ofId }, _, { reference }) => {
      const frame = reference.record(ofId);
      if (frame === undefined) throw new Error(`${ofId} is no programme or phase.`);
      return frame;
    },
  },
  Programme: { targets: targetsOf },
  Phase: { targets: targetsOf },
  Indicator: {
    targets: async ({ code, frameId }, _, { loaders }) =>
      (await loaders.target.ofFrames.load(frameId)).filter(({ indicator }) => indicator === code).toSorted(byDate),
  },
} satisfies Resolvers;
