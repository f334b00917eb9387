import { areFewConstants } from '../../graph/narrow.ts';
import { textTest } from '../../graph/text-test.ts';
import type { WhereTable } from '../../graph/where.ts';

/** The way to what an event is under; it is one, whose id the event keeps. */
const under = (path: string) => ({ path: [path], at: 'frame', broad: true, kept: 'event.underId' }) as const;

const wayOfAny = under('(event)-[:PART_OF*0..1]->(owner:Event)-[:UNDER]->(frame:Programme|Phase)');
const wayOfWhole = under('(event)-[:UNDER]->(frame:Programme|Phase)');

const wayOfOutcomes = ['(event)<-[:PART_OF*0..1]-(part:Event)<-[:FOLLOWED]-(outcome:Outcome)'];

/** What followed came later; 12 months after the first day on which the event may have begun is surely within them. */
const withinYear =
  'outcome.date IS NOT NULL AND event.startDate IS NOT NULL AND outcome.date >= event.startDate AND outcome.date <= event.startDate + duration({months: 12})';

/** What the fields of EventWhere mean on an event or session: a session is under what its whole event is. */
export const eventWhere: WhereTable = {
  variable: 'event',
  label: 'Event',
  fields: {
    ids: { test: 'event.id IN $value', selective: () => true },
    kinds: { test: 'event.kind IN $value', narrow: areFewConstants },
    statuses: { test: 'event.status IN $value' },
    formats: { test: 'event.format IS NOT NULL AND event.format IN $value' },
    from: {
      test: 'event.startDate IS NOT NULL AND event.startDate >= date($value)',
      follows: 'event.orderDate >= date($value)',
    },
    to: {
      test: 'event.startLatest IS NOT NULL AND event.startLatest <= date($value)',
      follows: 'event.orderDate <= date($value)',
    },
    dateKnown: { test: '(event.startDate IS NOT NULL) = $value' },
    programme: { ...wayOfAny, ids: 'programmes' },
    phase: { ...wayOfAny, ids: 'phases' },
    text: textTest('event'),
    heldIn: { path: ['(event)<-[:PART_OF*0..1]-(part:Event)-[:HELD_AT]->(place:Place)'], ids: 'places', at: 'place' },
    attendedBy: {
      to: 'AgencyWhere',
      path: ['(event)<-[:PART_OF*0..1]-(part:Event)<-[:AT]-(attendance:Attendance)<-[:ATTENDED]-(agency:Agency)'],
    },
    attendance: {
      to: 'AttendanceWhere',
      path: ['(event)<-[:AT]-(attendance:Attendance)<-[:ATTENDED]-(agency:Agency)'],
    },
    whole: { to: 'WholeEventWhere', path: ["(event)-[:PART_OF*0..1]->(whole:Event {level: 'EVENT'})"], at: 'whole' },
    followedBy: { to: 'OutcomeWhere', path: wayOfOutcomes },
    followedWithinYear: { to: 'OutcomeWhere', path: wayOfOutcomes, given: withinYear },
    source: { to: 'SourceWhere', path: ['(event)-[:EVIDENCED_BY]->(source:Source)'] },
  },
};

/** What they mean on what is known to be a whole event. */
export const wholeEventWhere: WhereTable = {
  ...eventWhere,
  fields: {
    ...eventWhere.fields,
    programme: { ...wayOfWhole, ids: 'programmes' },
    phase: { ...wayOfWhole, ids: 'phases' },
    whole: { to: 'WholeEventWhere', on: 'event' },
  },
};
