import { keyOf } from './records.ts';

/** The id of one body's part in one event. */
export const attendanceId = ({ agency, event }: { readonly agency: string; readonly event: string }): string =>
  `attendance:${keyOf(agency)}@${keyOf(event)}`;

/** What a figure's id is made of. */
interface Counted {
  readonly of: string;
  readonly measure: string;
  readonly country?: string | undefined;
  readonly subject?: string | undefined;
  readonly evidence: readonly { readonly source: string }[];
}

/** A figure's id says what it counts of which event or attendance, and on whose word. */
export const figureId = ({ of, measure, country, subject, evidence }: Counted): string => {
  const parts = [measure.toLowerCase(), country, subject?.toLowerCase().replaceAll(/\W+/g, '-')];
  const source = keyOf(evidence[0]?.source ?? '');
  return `figure:${[keyOf(of), ...parts, source].filter((part) => part !== undefined).join('/')}`;
};
