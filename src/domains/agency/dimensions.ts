import type { AgencyDimension } from '../../generated/enums.ts';
import { constantValues } from '../../graph/groups.ts';
import type { Dimension } from '../../graph/groups.ts';
import { countryValues, regionValues } from '../../reference/group-values.ts';
import type { GroupScope } from '../../reference/group-values.ts';

/** What bodies are grouped by. */
export const agencyDimensions: Readonly<Record<AgencyDimension, Dimension<GroupScope>>> = {
  KIND: { key: 'agency.kind', values: constantValues },
  SECTOR: { key: 'agency.sector', values: constantValues },
  COUNTRY: { key: 'agency.basedInId', values: countryValues },
  REGION: { key: 'agency.basedInId', values: regionValues },
};
