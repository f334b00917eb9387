import type {
  AgencyRow,
  AgencyShape,
  AttendanceRow,
  AttendanceShape,
  EventRow,
  EventShape,
  PracticeRow,
  PracticeShape,
  SourceRow,
  SourceShape,
} from '../generated/shapes.ts';
import type { Viewer } from '../viewer.ts';
import type { GraphReader } from './graph.ts';
import type { WhereScope } from './where.ts';

/**
 * Names the columns of a record that rides along in another's row and keeps it for this request, so that asking for it
 * by its id costs no statement.
 */
export interface Keep {
  readonly agency: (row: AgencyRow) => AgencyShape;
  readonly attendance: (row: AttendanceRow) => AttendanceShape;
  readonly event: (row: EventRow) => EventShape;
  readonly practice: (row: PracticeRow) => PracticeShape;
  readonly source: (row: SourceRow) => SourceShape;
}

/** What the loaders of a domain are made with: anew for each request, so that a row never crosses viewers. */
export interface LoaderScope {
  readonly graph: GraphReader;
  /** Its markings are the audiences that the viewer belongs to, which is what statements go by. */
  readonly viewer: Viewer;
  readonly where: WhereScope;
  readonly keep: Keep;
  /** Notes audiences of records of which an answer tells something without showing them. */
  readonly told: (audiences: readonly string[]) => void;
}
