import { foldedName } from '../../graph/folded-name.ts';
import type { Entry, Path } from './entries.ts';
import type { AttendanceInput, FigureInput, Input, OutcomeInput, SessionInput } from './inputs.ts';
import { day, keyOf, possibleDays, recordAt, relations } from './records.ts';
import type { Draft, ImportRecord } from './records.ts';

/** A figure's id says what it counts of which event or attendance, and on whose word. */
const figureOf = (entry: Entry, path: Path, ofId: string, input: FigureInput): ImportRecord => {
  const { measure, value, qualifier, country, subject, marking, evidence } = input;
  const parts = [measure.toLowerCase(), country, subject?.toLowerCase().replaceAll(/\W+/g, '-')];
  const source = keyOf(evidence[0]?.source ?? '');
  const id = `figure:${[keyOf(ofId), ...parts, source].filter((part) => part !== undefined).join('/')}`;
  return recordAt(entry, path, {
    id,
    label: 'Figure',
    marking,
    properties: { measure, value, qualifier, country, subject },
    relations: relations(id, 'COUNTS', [ofId], 'measure'),
    evidence,
  });
};

const attendanceOf = (entry: Entry, path: Path, eventId: string, input: AttendanceInput): readonly ImportRecord[] => {
  const { agency, roles, mode, for: place, shared, figures, marking, evidence } = input;
  const id = `attendance:${keyOf(agency)}@${keyOf(eventId)}`;
  const record = recordAt(entry, path, {
    id,
    label: 'Attendance',
    marking,
    properties: { roles, mode },
    relations: [
      { fromId: agency, type: 'ATTENDED', toId: id, field: 'agency' },
      { fromId: id, type: 'AT', toId: eventId, field: 'agency' },
      ...relations(id, 'FOR', [place], 'for'),
      ...relations(id, 'SHARED', shared, 'shared'),
    ],
    evidence,
  });
  return [record, ...figures.map((figure, index) => figureOf(entry, [...path, 'figures', index], id, figure))];
};

const outcomeOf = (entry: Entry, path: Path, eventId: string, input: OutcomeInput): ImportRecord => {
  const { id, kind, title, date, parties, concerns, marking, evidence } = input;
  return recordAt(entry, path, {
    id,
    label: 'Outcome',
    marking,
    properties: { kind, title, sortName: foldedName(title), date: day(date) },
    relations: [
      { fromId: id, type: 'FOLLOWED', toId: eventId, field: 'id' },
      ...parties.map((party) => ({ fromId: party, type: 'PARTY_TO', toId: id, field: 'parties' })),
      ...relations(id, 'CONCERNS', concerns, 'concerns'),
    ],
    evidence,
  });
};

interface Whole {
  readonly id: string;
  readonly sequence: number;
}

/** The days by which an event is known and sorted are computed when all sources are known: see rules.ts. */
const eventProperties = (input: SessionInput, whole?: Whole): Draft['properties'] => {
  const { title, description, kind, status, format, startDate, endDate } = input;
  const days = startDate === undefined ? undefined : possibleDays(startDate);
  return {
    title,
    sortName: foldedName(title),
    description,
    kind,
    status,
    format,
    startDate: day(days?.first),
    startLatest: day(days?.last),
    endDate: day(endDate),
    level: whole === undefined ? 'EVENT' : 'SESSION',
    sequence: whole?.sequence,
  };
};

const eventOf = (
  entry: Entry,
  path: Path,
  input: SessionInput,
  under?: string,
  whole?: Whole,
): readonly ImportRecord[] => {
  const { id, heldAt, marking, evidence, figures, attendances } = input;
  const record = recordAt(entry, path, {
    id,
    label: 'Event',
    marking,
    properties: eventProperties(input, whole),
    relations: [
      ...relations(id, 'UNDER', [under], 'under'),
      ...relations(id, 'HELD_AT', heldAt, 'heldAt'),
      ...relations(id, 'PART_OF', [whole?.id], 'id'),
    ],
    evidence,
  });
  return [
    record,
    ...figures.map((figure, index) => figureOf(entry, [...path, 'figures', index], id, figure)),
    ...attendances.flatMap((one, index) => attendanceOf(entry, [...path, 'attendances', index], id, one)),
  ];
};

/** A source, an agency, a practice or an event with all that stands in it, as records. */
export const factRecords = {
  sources: (entry: Entry, input: Input<'sources'>): readonly ImportRecord[] => {
    const { id, title, url, publisher, publishedOn, retrievedOn, language, topics, grading, marking } = input;
    const properties = {
      title,
      sortName: foldedName(title ?? keyOf(id)),
      url,
      publisher,
      publishedOn: day(publishedOn),
      retrievedOn: day(retrievedOn),
      language,
      topics,
      gradingScheme: grading?.scheme,
      gradingSource: grading?.source,
      gradingInformation: grading?.information,
      gradingBy: grading?.by,
    };
    return [recordAt(entry, [], { id, label: 'Source', marking, properties, relations: [], evidence: [] })];
  },
  agencies: (entry: Entry, input: Input<'agencies'>): readonly ImportRecord[] => {
    const { id, name, aliases, kind, sector, identified, marking, evidence } = input;
    const properties = { name, sortName: foldedName(name), aliases, kind, sector, identified };
    const owned = [
      ...relations(id, 'BASED_IN', [input.basedIn], 'basedIn'),
      ...relations(id, 'UNIT_OF', [input.unitOf], 'unitOf'),
      ...relations(id, 'OPERATES_AT', input.operatesAt, 'operatesAt'),
      ...relations(id, 'FUNDS', input.funds, 'funds'),
      ...relations(id, 'IMPLEMENTS', input.implements, 'implements'),
    ];
    return [recordAt(entry, [], { id, label: 'Agency', marking, properties, relations: owned, evidence })];
  },
  practices: (entry: Entry, input: Input<'practices'>): readonly ImportRecord[] => {
    const { id, title, themes, description, marking, evidence } = input;
    const properties = { title, sortName: foldedName(title), themes, description };
    return [recordAt(entry, [], { id, label: 'Practice', marking, properties, relations: [], evidence })];
  },
  events: (entry: Entry, input: Input<'events'>): readonly ImportRecord[] => [
    ...eventOf(entry, [], input, input.under),
    ...input.outcomes.map((outcome, index) => outcomeOf(entry, ['outcomes', index], input.id, outcome)),
    ...input.sessions.flatMap((session, index) =>
      eventOf(entry, ['sessions', index], session, undefined, { id: input.id, sequence: index + 1 }),
    ),
  ],
};
