import { statements } from '../../generated/statements.ts';
import { agencyOf } from '../../generated/shapes.ts';
import { createLists } from '../../graph/lists.ts';
import type { LoaderScope } from '../../graph/scope.ts';

/** The loaders of bodies, made anew for each request. */
export const createAgencyLoaders = (scope: LoaderScope) => {
  const { keep } = scope;
  const { agency } = statements;
  const lists = createLists(scope);
  const input = 'AgencyWhere';
  return {
    byId: lists.records(agency.byIds, ([row]) => agencyOf(row)),
    all: lists.root({ list: agency.list, groups: agency.groups, input, decode: ([row]) => keep.agency(row) }),
    ofCountries: lists.nested({
      list: agency.ofCountries,
      groups: agency.groupsOfCountries,
      input,
      decode: keep.agency,
    }),
    seenByProgrammes: lists.nested({
      list: agency.seenByProgrammes,
      groups: agency.groupsOfSeenByProgrammes,
      input: 'CoverageWhere',
      decode: keep.agency,
    }),
    unitsOfAgencies: lists.whole(agency.unitsOfAgencies, keep.agency),
    parentsOfAgencies: lists.whole(agency.parentsOfAgencies, keep.agency),
    fundersOfProgrammes: lists.whole(agency.fundersOfProgrammes, keep.agency),
    implementersOfProgrammes: lists.whole(agency.implementersOfProgrammes, keep.agency),
    partiesToOutcomes: lists.whole(agency.partiesToOutcomes, keep.agency),
  };
};
