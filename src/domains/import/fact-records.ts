import { attendanceId, figureId } from '../../recording/ids.ts';
import type { Path } from '../../recording/issues.ts';
import { draftOf } from '../../recording/kinds.ts';
import type { Entry } from './entries.ts';
import type { AttendanceInput, FigureInput, Input, OutcomeInput, SessionInput } from './inputs.ts';
import { recordAt } from './seed-record.ts';
import type { SeedRecord } from './seed-record.ts';

const figureOf = (entry: Entry, path: Path, of: string, input: FigureInput): SeedRecord => {
  const figure = { ...input, of };
  return recordAt(entry, path, draftOf('Figure', figureId(figure), figure), { of: 'measure' });
};

const attendanceOf = (entry: Entry, path: Path, event: string, input: AttendanceInput): readonly SeedRecord[] => {
  const { figures, ...stated } = input;
  const attendance = { ...stated, event };
  const id = attendanceId(attendance);
  return [
    recordAt(entry, path, draftOf('Attendance', id, attendance), { event: 'agency' }),
    ...figures.map((figure, index) => figureOf(entry, [...path, 'figures', index], id, figure)),
  ];
};

const outcomeOf = (entry: Entry, path: Path, event: string, input: OutcomeInput): SeedRecord =>
  recordAt(entry, path, draftOf('Outcome', input.id, { ...input, followed: [event] }), { followed: 'id' });

/** What an event has of the entry that it stands in: what it is under, or which session of which event it is. */
interface Surroundings {
  readonly under?: string | undefined;
  readonly partOf?: string;
  readonly sequence?: number;
}

const eventOf = (entry: Entry, path: Path, input: SessionInput, surroundings: Surroundings): readonly SeedRecord[] => {
  const { figures, attendances, ...stated } = input;
  return [
    recordAt(entry, path, draftOf('Event', input.id, { ...stated, ...surroundings }), { partOf: 'id' }),
    ...figures.map((figure, index) => figureOf(entry, [...path, 'figures', index], input.id, figure)),
    ...attendances.flatMap((one, index) => attendanceOf(entry, [...path, 'attendances', index], input.id, one)),
  ];
};

/** A source, an agency, a practice or an event with all that stands in it, as records. */
export const factRecords = {
  sources: (entry: Entry, input: Input<'sources'>): readonly SeedRecord[] => [
    recordAt(entry, [], draftOf('Source', input.id, input)),
  ],
  agencies: (entry: Entry, input: Input<'agencies'>): readonly SeedRecord[] => [
    recordAt(entry, [], draftOf('Agency', input.id, input)),
  ],
  practices: (entry: Entry, input: Input<'practices'>): readonly SeedRecord[] => [
    recordAt(entry, [], draftOf('Practice', input.id, input)),
  ],
  targets: (entry: Entry, input: Input<'targets'>): readonly SeedRecord[] => [
    recordAt(entry, [], draftOf('IndicatorTarget', input.id, input)),
  ],
  events: (entry: Entry, { under, outcomes, sessions, ...whole }: Input<'events'>): readonly SeedRecord[] => [
    ...eventOf(entry, [], whole, { under }),
    ...outcomes.map((outcome, index) => outcomeOf(entry, ['outcomes', index], whole.id, outcome)),
    ...sessions.flatMap((session, index) =>
      eventOf(entry, ['sessions', index], session, { partOf: whole.id, sequence: index + 1 }),
    ),
  ],
};
