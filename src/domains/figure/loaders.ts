import { statements } from '../../generated/statements.ts';
import { figureOf } from '../../generated/shapes.ts';
import { createLists } from '../../graph/lists.ts';
import type { LoaderScope } from '../../graph/scope.ts';

/** The loaders of figures, made anew for each request. */
export const createFigureLoaders = (scope: LoaderScope) => {
  const { figure } = statements;
  const lists = createLists(scope);
  return {
    byId: lists.records(figure.byIds, ([row]) => figureOf(row)),
    ofRecords: lists.whole(figure.ofRecords, figureOf),
  };
};
