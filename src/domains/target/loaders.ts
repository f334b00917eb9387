import { indicatorTargetOf } from '../../generated/shapes.ts';
import { statements } from '../../generated/statements.ts';
import { createLists } from '../../graph/lists.ts';
import type { LoaderScope } from '../../graph/scope.ts';

/** The loaders of baselines and targets, made anew for each request. */
export const createTargetLoaders = (scope: LoaderScope) => {
  const { target } = statements;
  const lists = createLists(scope);
  return {
    byId: lists.records(target.byIds, ([row]) => indicatorTargetOf(row)),
    /** By the id of a programme or phase. */
    ofFrames: lists.whole(target.ofFrames, indicatorTargetOf),
  };
};
