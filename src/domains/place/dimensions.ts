import type { PortDimension } from '../../generated/enums.ts';
import type { Dimension } from '../../graph/groups.ts';
import { countryValues, regionValues } from '../../reference/group-values.ts';
import type { GroupScope } from '../../reference/group-values.ts';
import type { Port } from '../../reference/records.ts';

/** What ports are grouped by; they are in memory, so that a key is the name of a function in `portKeys`. */
export const portDimensions: Readonly<Record<PortDimension, Dimension<GroupScope>>> = {
  COUNTRY: { key: 'countryId', values: countryValues },
  REGION: { key: 'countryId', values: regionValues },
};

/** The values of ports that they are grouped by. */
export const portKeys = { countryId: ({ countryId }: Port): unknown => countryId };
