import { statements } from '../../generated/statements.ts';
import { practiceOf } from '../../generated/shapes.ts';
import { createLists } from '../../graph/lists.ts';
import type { LoaderScope } from '../../graph/scope.ts';

/** The loaders of practices, made anew for each request. */
export const createPracticeLoaders = (scope: LoaderScope) => {
  const { keep } = scope;
  const { practice } = statements;
  const lists = createLists(scope);
  return {
    byId: lists.records(practice.byIds, ([row]) => practiceOf(row)),
    all: lists.root({
      list: practice.list,
      groups: practice.groups,
      input: 'PracticeWhere',
      audiences: ['practice.marking'],
      decode: ([row]) => keep.practice(row),
    }),
    ofAttendances: lists.whole(practice.ofAttendances, keep.practice),
  };
};
