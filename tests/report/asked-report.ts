/** An indicator with all that it says, as the tests ask for it. */
export interface AskedIndicator {
  readonly code: string;
  readonly value: number | null;
  readonly known: number;
  readonly unknown: number;
  readonly approximate: number;
  readonly suppressed: number;
  readonly notes: readonly string[];
  readonly markings: readonly string[];
  readonly list: AskedList;
  readonly unknownList: AskedList | null;
  readonly splits: readonly {
    readonly dimension: string;
    readonly overlapping: boolean;
    readonly parts: readonly {
      readonly key: { readonly id: string | null };
      readonly value: number;
      readonly share: number | null;
      readonly list: AskedList | null;
    }[];
  }[];
  readonly change: { readonly before: number | null; readonly difference: number | null } | null;
}

/** The list behind a number. */
export interface AskedList {
  readonly field: string;
  readonly where: unknown;
  readonly reading: 'RECORDS' | 'FIRST_MEETINGS' | 'FIGURES';
}

/** A report as the tests ask for it. */
export interface AskedReport {
  readonly hasEvents: boolean;
  readonly markings: readonly string[];
  readonly compared: { readonly from: string | null; readonly to: string | null } | null;
  readonly indicators: readonly AskedIndicator[];
}

const list = '{ field where reading }';

/** Asks for all of a report, or of these indicators of it. */
export const wholeReport = `query ($programme: String!, $phase: String, $from: Date, $to: Date, $compareWith: ReportComparison, $codes: [IndicatorCode!]) {
  programmeReport(programme: $programme, phase: $phase, from: $from, to: $to, compareWith: $compareWith) {
    hasEvents
    compared { from to }
    markings(codes: $codes)
    indicators(codes: $codes) {
      code value known unknown approximate suppressed notes markings
      list ${list} unknownList ${list}
      splits { dimension overlapping parts { key { id } value share list ${list} } }
      change { before difference }
    }
  }
}`;

/** Asks for the values of a report alone. */
export const values = `query ($programme: String!, $from: Date, $to: Date, $codes: [IndicatorCode!]) {
  programmeReport(programme: $programme, from: $from, to: $to) { indicators(codes: $codes) { code value known unknown } }
}`;

const records = (field: string, type: string, inner = 'totalCount') =>
  `query ($where: ${type}) { found: ${field}(where: $where) { ${inner} } }`;

/** How each list is asked for the records that it shows. */
export const listQuestions: Readonly<Record<string, string>> = {
  events: records('events', 'EventWhere'),
  agencies: records('agencies', 'AgencyWhere'),
  practices: records('practices', 'PracticeWhere'),
  outcomes: records('outcomes', 'OutcomeWhere'),
  countries: records('countries', 'PlaceWhere', 'id'),
  figures:
    'query ($where: FigureWhere) { found: figures(where: $where, first: 500) { nodes { measure value qualifier suppressed of { ... on Event { id } } } } }',
  cooperation:
    'query ($where: EventWhere) { found: cooperation(between: REGION, regionScheme: "m49", where: $where, first: 500) { nodes { firstMeetings } } }',
};
