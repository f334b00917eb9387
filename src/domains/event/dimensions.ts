import type { EventDimension } from '../../generated/enums.ts';
import { quarterText, yearText } from '../../graph/group-texts.ts';
import { constantValues, plainValues } from '../../graph/groups.ts';
import type { Dimension } from '../../graph/groups.ts';
import { partText } from '../../graph/texts.ts';
import { countryValues, phaseValues, programmeValues, regionValues } from '../../reference/group-values.ts';
import type { GroupScope } from '../../reference/group-values.ts';

const under = 'head([(event)-[:PART_OF*0..1]->()-[:UNDER]->(frame) | frame.id])';

/** Where it or one of its sessions was held, as the filter `heldIn` looks at it. */
const venues = partText('event/venues');

/** What events are grouped by. */
export const eventDimensions: Readonly<Record<EventDimension, Dimension<GroupScope>>> = {
  YEAR: { key: yearText('event'), values: plainValues },
  QUARTER: { key: quarterText('event'), values: plainValues },
  KIND: { key: 'event.kind', values: constantValues },
  STATUS: { key: 'event.status', values: constantValues },
  FORMAT: { key: 'event.format', values: constantValues },
  PROGRAMME: { key: under, values: programmeValues },
  PHASE: { key: under, values: phaseValues },
  COUNTRY: { key: venues, values: countryValues },
  REGION: { key: venues, values: regionValues },
};
