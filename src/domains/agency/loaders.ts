import { statements } from '../../generated/statements.ts';
import { agencyOf } from '../../generated/shapes.ts';
import { createLists } from '../../graph/lists.ts';
import type { LoaderScope } from '../../graph/scope.ts';

/** The loaders of bodies, made anew for each request. */
export const createAgencyLoaders = (scope: LoaderScope) => {
  const { keep } = scope;
  const { agency } = statements;
  const lists = createLists(scope);
  const bodies = { input: 'AgencyWhere', audiences: ['agency.marking'], decode: keep.agency };
  const { ofCountries, groupsOfCountries, seenByProgrammes, groupsOfSeenByProgrammes } = agency;
  return {
    byId: lists.records(agency.byIds, ([row]) => agencyOf(row)),
    all: lists.root({ ...bodies, list: agency.list, groups: agency.groups, decode: ([row]) => keep.agency(row) }),
    ofCountries: lists.nested({ ...bodies, list: ofCountries, groups: groupsOfCountries }),
    seenByProgrammes: lists.nested({
      ...bodies,
      input: 'CoverageWhere',
      list: seenByProgrammes,
      groups: groupsOfSeenByProgrammes,
    }),
    unitsOfAgencies: lists.whole(agency.unitsOfAgencies, keep.agency),
    parentsOfAgencies: lists.whole(agency.parentsOfAgencies, keep.agency),
    fundersOfProgrammes: lists.whole(agency.fundersOfProgrammes, keep.agency),
    implementersOfProgrammes: lists.whole(agency.implementersOfProgrammes, keep.agency),
    partiesToOutcomes: lists.whole(agency.partiesToOutcomes, keep.agency),
  };
};
