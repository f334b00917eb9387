import type { ExchangeDimension } from '../../generated/enums.ts';
import { constantValues, plainValues, recordValues } from '../../graph/groups.ts';
import type { Dimension } from '../../graph/groups.ts';
import { countryValues, portValues, regionValues } from '../../reference/group-values.ts';
import type { GroupScope } from '../../reference/group-values.ts';

/** What exchanges are grouped by. */
export const exchangeDimensions: Readonly<Record<ExchangeDimension, Dimension<GroupScope>>> = {
  PORT: { key: 'attendance.placeId', values: portValues },
  COUNTRY: { key: 'attendance.placeId', values: countryValues },
  REGION: { key: 'attendance.placeId', values: regionValues },
  THEME: { key: 'practice.themes', values: constantValues },
  PRACTICE: { key: '[practice.id, practice.title]', values: recordValues },
  EVENT: { key: '[whole.id, whole.title]', values: recordValues },
  YEAR: { key: 'whole.year', values: plainValues },
  AGENCY_KIND: { key: 'agency.kind', values: constantValues },
};
