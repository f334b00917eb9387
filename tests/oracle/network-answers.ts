import type { JsonObject } from './json.ts';

/** The fields that are filtered by a `where` and answered here. */
export const networkFields = ['Agency.partners', 'Agency.notYetMet', 'cooperation'] as const;

/** A filter as a question gives it. */
export type Where = JsonObject | undefined;

/** What a partner is told with; events by their ids, latest first. */
export interface PartnerAnswer {
  readonly agency: string;
  readonly sharedEvents: number;
  readonly datedEvents: number;
  /** In millionths. */
  readonly weight: number;
  readonly firstMet: string | null;
  readonly lastMet: string | null;
  readonly events: readonly string[];
}

/** A body that was not met; the common partners by name. */
export interface NotYetMetAnswer {
  readonly agency: string;
  readonly partnersInCommon: number;
  readonly through: readonly string[];
}

/** A list with the bodies without a name that it leaves out. */
export interface Listed<Answer> {
  readonly nodes: readonly Answer[];
  readonly unidentifiedLeftOut: number;
}

/** Two bodies that met first at an event. */
export interface FirstMeetingAnswer {
  readonly one: string;
  readonly other: string;
  readonly crossesRegions: boolean | null;
  readonly crossesSectors: boolean | null;
}

/** A list with what no date settles. */
export interface Dated<Answer> extends Listed<Answer> {
  readonly undatedLeftOut: number;
  readonly undecidedLeftOut: number;
}

/** A cell by its two values, null where not known, in the order of the text of their ids. */
export interface CellAnswer {
  readonly keys: readonly (string | null)[];
  readonly pairs: number;
  readonly sharedEvents: number;
  readonly firstMeetings: number;
}

/** What is asked of a matrix. */
export interface CooperationQuery {
  readonly between: 'REGION' | 'COUNTRY' | 'AGENCY_KIND' | 'SECTOR';
  readonly regionScheme: 'seacop' | 'm49';
  readonly where: Where;
}

/** What the API must answer to a viewer of these markings when asked who met whom. */
export interface NetworkOracle {
  readonly agencies: readonly string[];
  readonly events: readonly string[];
  readonly partners: (agency: string, level: 'EVENT' | 'SESSION', where: Where) => Listed<PartnerAnswer>;
  readonly notYetMet: (agency: string, where: Where) => Listed<NotYetMetAnswer>;
  readonly firstMeetings: (event: string, regionScheme: string) => Dated<FirstMeetingAnswer>;
  readonly cooperation: (query: CooperationQuery) => Dated<CellAnswer> & { readonly events: number };
}
