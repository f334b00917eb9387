import type { ExchangeDimension } from '../../generated/enums.ts';
import { yearText } from '../../graph/group-texts.ts';
import { constantValues, plainValues, recordValues } from '../../graph/groups.ts';
import type { Dimension } from '../../graph/groups.ts';
import { countryValues, portValues, regionValues } from '../../reference/group-values.ts';
import type { GroupScope } from '../../reference/group-values.ts';

const place = 'head([(attendance)-[:FOR]->(represented) | represented.id])';

/** What exchanges are grouped by. */
export const exchangeDimensions: Readonly<Record<ExchangeDimension, Dimension<GroupScope>>> = {
  PORT: { key: place, values: portValues },
  COUNTRY: { key: place, values: countryValues },
  REGION: { key: place, values: regionValues },
  THEME: { key: 'practice.themes', values: constantValues },
  PRACTICE: { key: '[practice.id, practice.title]', values: recordValues },
  EVENT: { key: '[whole.id, whole.title]', values: recordValues },
  YEAR: { key: yearText('whole'), values: plainValues },
  AGENCY_KIND: { key: 'agency.kind', values: constantValues },
};
