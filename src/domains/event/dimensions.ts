import type { EventDimension } from '../../generated/enums.ts';
import { constantValues, plainValues } from '../../graph/groups.ts';
import type { Dimension } from '../../graph/groups.ts';
import { partText } from '../../graph/texts.ts';
import { countryValues, phaseValues, programmeValues, regionValues } from '../../reference/group-values.ts';
import type { GroupScope } from '../../reference/group-values.ts';

/** Where it or one of its sessions was held, as the filter `heldIn` looks at it. */
const venues = partText('event/venues');

/** What events are grouped by. */
export const eventDimensions: Readonly<Record<EventDimension, Dimension<GroupScope>>> = {
  YEAR: { key: 'event.year', values: plainValues },
  QUARTER: { key: 'event.quarter', values: plainValues },
  KIND: { key: 'event.kind', values: constantValues },
  STATUS: { key: 'event.status', values: constantValues },
  FORMAT: { key: 'event.format', values: constantValues },
  PROGRAMME: { key: 'event.underId', values: programmeValues },
  PHASE: { key: 'event.underId', values: phaseValues },
  COUNTRY: { key: venues, values: countryValues },
  REGION: { key: venues, values: regionValues },
};
