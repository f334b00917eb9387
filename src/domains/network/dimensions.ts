import type { CooperationDimension } from '../../generated/enums.ts';
import type { AgencyShape } from '../../generated/shapes.ts';
import { constantValues, keysOf } from '../../graph/groups.ts';
import type { GroupKey, GroupValue } from '../../graph/groups.ts';
import { countryValues, regionValues } from '../../reference/group-values.ts';
import type { GroupScope } from '../../reference/group-values.ts';

/** What a body has in each dimension: one value, or none where it is not known. */
const values: Readonly<
  Record<CooperationDimension, (agency: AgencyShape, scope: GroupScope) => readonly GroupValue[]>
> = {
  REGION: ({ basedInId }, scope) => regionValues(basedInId, scope),
  COUNTRY: ({ basedInId }, scope) => countryValues(basedInId, scope),
  AGENCY_KIND: ({ kind }) => constantValues(kind),
  SECTOR: ({ sector }) => constantValues(sector),
};

/** The key of a body in a dimension. */
export const keyOf = (dimension: CooperationDimension, agency: AgencyShape, scope: GroupScope): GroupKey => {
  const [key] = keysOf(dimension, values[dimension](agency, scope));
  if (key === undefined) throw new Error(`${agency.id} has no key in ${dimension}.`);
  return key;
};
