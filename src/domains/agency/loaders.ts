import { statements } from '../../generated/statements.ts';
import { agencyOf } from '../../generated/shapes.ts';
import { createLists } from '../../graph/lists.ts';
import type { LoaderScope } from '../../graph/scope.ts';

/** The loaders of bodies, made anew for each request. */
export const createAgencyLoaders = ({ graph, viewer, keep }: LoaderScope) => {
  const { agency } = statements;
  const lists = createLists(graph, viewer.markings);
  return {
    byId: lists.records(agency.byIds, ([row]) => agencyOf(row)),
    all: lists.root(agency.list, agency.count, ([row]) => keep.agency(row)),
    ofCountries: lists.paged(agency.ofCountries, keep.agency),
    countOfCountries: lists.counts(agency.countOfCountries),
    unitsOfAgencies: lists.whole(agency.unitsOfAgencies, keep.agency),
    parentsOfAgencies: lists.whole(agency.parentsOfAgencies, keep.agency),
    fundersOfProgrammes: lists.whole(agency.fundersOfProgrammes, keep.agency),
    implementersOfProgrammes: lists.whole(agency.implementersOfProgrammes, keep.agency),
    partiesToOutcomes: lists.whole(agency.partiesToOutcomes, keep.agency),
  };
};
