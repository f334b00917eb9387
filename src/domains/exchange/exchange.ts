import type { AgencyRow, AttendanceRow, EventRow, PracticeRow } from '../../generated/shapes.ts';
import type { Keep } from '../../graph/scope.ts';

/** One attendance sharing one practice, with the ids of what it brings together. */
export interface Exchange {
  /** `exchange:<attendance key>/<practice key>` */
  readonly id: string;
  readonly attendanceId: string;
  readonly agencyId: string;
  readonly practiceId: string;
  readonly placeId: string | null;
  /** The whole event. */
  readonly eventId: string;
  /** The session of it, null where the practice was shared at the whole event. */
  readonly sessionId: string | null;
  /** The markings of all that it brings together. */
  readonly markings: readonly string[];
}

/** A row of a statement of exchanges: the attended event and its whole event are the same where there is no session. */
export type ExchangeRow = readonly [
  attendance: AttendanceRow,
  agency: AgencyRow,
  practice: PracticeRow,
  event: EventRow,
  whole: EventRow,
];

const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** Names the columns of a row and keeps the neighbours that ride along in it. */
export const exchangeOf =
  (keep: Keep) =>
  ([attendanceRow, agencyRow, practiceRow, eventRow, wholeRow]: ExchangeRow): Exchange => {
    const attendance = keep.attendance(attendanceRow);
    const practice = keep.practice(practiceRow);
    const event = keep.event(eventRow);
    const whole = keep.event(wholeRow);
    const agency = keep.agency(agencyRow);
    return {
      id: `exchange:${keyOf(attendance.id)}/${keyOf(practice.id)}`,
      attendanceId: attendance.id,
      agencyId: agency.id,
      practiceId: practice.id,
      placeId: attendance.placeId,
      eventId: whole.id,
      sessionId: event.id === whole.id ? null : event.id,
      markings: [attendance, agency, practice, event, whole].map(({ marking }) => marking),
    };
  };
