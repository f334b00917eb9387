import type { AttendanceDimension } from '../../generated/enums.ts';
import { constantValues, plainValues, recordValues } from '../../graph/groups.ts';
import type { CountedKeys, Dimension } from '../../graph/groups.ts';
import { countryValues, regionValues } from '../../reference/group-values.ts';
import type { GroupScope } from '../../reference/group-values.ts';

/** What attendances are grouped by. */
export const attendanceDimensions: Readonly<Record<AttendanceDimension, Dimension<GroupScope>>> = {
  AGENCY: { key: '[agency.id, agency.name]', values: recordValues },
  AGENCY_KIND: { key: 'agency.kind', values: constantValues },
  SECTOR: { key: 'agency.sector', values: constantValues },
  ROLE: { key: 'attendance.roles', values: constantValues },
  MODE: { key: 'attendance.mode', values: constantValues },
  COUNTRY: { key: 'agency.basedInId', values: countryValues },
  REGION: { key: 'agency.basedInId', values: regionValues },
  EVENT_KIND: { key: 'event.kind', values: constantValues },
  YEAR: { key: 'event.year', values: plainValues },
};

/** The key by which bodies are told apart, and whether each is identified. */
const bodyKey = '[agency.id, agency.identified]';

/** How many distinct bodies stand behind the attendances of a list. */
export const countBodies = async (counted: (keys: readonly string[]) => Promise<readonly CountedKeys[]>) => {
  const bodies = (await counted([bodyKey])).map(
    ({ keys: [body] }) => body as readonly [id: string, identified: boolean],
  );
  const count = bodies.filter(([, isIdentified]) => isIdentified).length;
  return { count, unidentifiedLeftOut: bodies.length - count };
};
