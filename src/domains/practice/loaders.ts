import { statements } from '../../generated/statements.ts';
import { practiceOf } from '../../generated/shapes.ts';
import { createLists } from '../../graph/lists.ts';
import type { LoaderScope } from '../../graph/scope.ts';

/** The loaders of practices, made anew for each request. */
export const createPracticeLoaders = ({ graph, viewer, keep }: LoaderScope) => {
  const { practice } = statements;
  const lists = createLists(graph, viewer.markings);
  return {
    byId: lists.records(practice.byIds, ([row]) => practiceOf(row)),
    all: lists.root(practice.list, practice.count, ([row]) => keep.practice(row)),
    ofAttendances: lists.whole(practice.ofAttendances, keep.practice),
  };
};
