import type { MeetingLevel } from '../../generated/enums.ts';
import type { AgencyRow } from '../../generated/shapes.ts';
import type { Asked } from '../../graph/lists.ts';
import type { Keep } from '../../graph/scope.ts';
import type { DateBounds } from './rules.ts';

/** Which events partners are looked for at. */
export interface Meetings extends Asked {
  readonly level: MeetingLevel;
}

/** A body that another one attended events with. */
export interface Partner extends DateBounds {
  /** Both, as `pairOf` names them. */
  readonly pair: string;
  readonly agencyId: string;
  readonly sharedEvents: number;
  readonly datedEvents: number;
  readonly weight: number;
  /** The events looked at, so that those of the two can be asked for. */
  readonly asked: Meetings;
}

/** A row of the statement of partners; the weight is in millionths. */
export type PartnerRow = readonly [
  weight: number,
  sharedEvents: number,
  datedEvents: number,
  firstStart: string | null,
  firstLatest: string | null,
  lastStart: string | null,
  lastLatest: string | null,
  ofAgencyId: string,
  agency: AgencyRow,
];

const millionths = 1_000_000;

/** Two bodies as the key of a loader of what they have in common; an id holds no space. */
export const pairOf = (one: string, other: string): string => `${one} ${other}`;

/** Names the columns of a row and keeps the body that rides along in it. */
export const partnerOf =
  (keep: Keep) =>
  (row: PartnerRow): Omit<Partner, 'asked'> => {
    const [weight, sharedEvents, datedEvents, firstStart, firstLatest, lastStart, lastLatest, ofAgencyId, agency] = row;
    const agencyId = keep.agency(agency).id;
    return {
      ...{ pair: pairOf(ofAgencyId, agencyId), agencyId, sharedEvents, datedEvents, weight: weight / millionths },
      ...{ firstStart, firstLatest, lastStart, lastLatest },
    };
  };
