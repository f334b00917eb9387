import { searchProperties } from '../../src/graph/search-text.ts';
import { enumValues } from './enumerations.ts';
import { dayAfter, filledReference, inTurn } from './filled-reference.ts';
import type { GraphNode, Property } from './record-graph.ts';

/** Every kind of marking, the open one most often; their number is prime, so that they fall on all combinations. */
const markings = [
  ...['TLP:CLEAR', 'TLP:CLEAR', 'TLP:GREEN', 'TLP:CLEAR', 'TLP:CLEAR', 'TLP:AMBER'],
  ...['TLP:CLEAR', 'TLP:AMBER+STRICT/org', 'TLP:CLEAR', 'TLP:RED/group', 'TLP:CLEAR'],
];

const { countries } = filledReference;
const text = (prefix: string, index: number): string => `${prefix} ${String(index).padStart(5, '0')}`;

/** The value, or null one time in `every`. */
export const some = <Value>(index: number, every: number, value: Value): Value | null =>
  index % every === 0 ? null : value;

/** A record of this label, its marking taken in turn, with what it is found by. */
export const record = (
  label: string,
  key: string,
  index: number,
  properties: Readonly<Record<string, Property>>,
): GraphNode => ({
  id: `${label.toLowerCase()}:${key}`,
  label,
  properties: { marking: inTurn(markings, index), ...properties, ...searchProperties(properties) },
});

/** The agency of this number, one in some with what is unknown left null. */
export const agency = (index: number): GraphNode =>
  record('Agency', `agency-${String(index)}`, index, {
    name: text('Ägency', index),
    sortName: text('agency', index),
    // Two bodies after one another that have an alias have the same.
    aliases: index % 3 === 0 ? [text('Alias', Math.floor(index / 6))] : [],
    kind: inTurn(enumValues('AgencyKind'), index),
    sector: some(index, 9, inTurn(enumValues('Sector'), index)),
    identified: index % 10 !== 1,
  });

/** The practice of this number, one in some with what is unknown left null. */
export const practice = (index: number): GraphNode =>
  record('Practice', `practice-${String(index)}`, index + 3, {
    title: text('Practice', index),
    sortName: text('practice', index),
    themes: [inTurn(enumValues('PracticeTheme'), index), inTurn(enumValues('PracticeTheme'), index + 1)],
    description: some(index, 2, text('What is done', index)),
  });

/** The event of this number, one in some with what is unknown left null. */
export const event = (index: number, level: 'EVENT' | 'SESSION', sequence: number | null): GraphNode => {
  const known = dayAfter(index + 40);
  const start = some(index, 4, dayAfter(index));
  return record('Event', `${level.toLowerCase()}-${String(index)}`, index + 5, {
    title: text('Event', index),
    sortName: text('event', index),
    description: some(index, 3, text('About', index)),
    kind: level === 'SESSION' ? 'SESSION' : inTurn(enumValues('EventKind'), index),
    status: inTurn(enumValues('EventStatus'), index),
    format: some(index, 5, inTurn(enumValues('EventFormat'), index)),
    startDate: start,
    startLatest: start === null ? null : dayAfter(index + (index % 3) * 15),
    endDate: some(index, 2, dayAfter(index + 60)),
    knownBy: known,
    orderDate: start ?? known,
    level,
    sequence,
  });
};

/** The outcome of this number, one in some with what is unknown left null. */
export const outcome = (index: number): GraphNode =>
  record('Outcome', `outcome-${String(index)}`, index + 7, {
    kind: inTurn(enumValues('OutcomeKind'), index),
    title: text('Outcome', index),
    sortName: text('outcome', index),
    date: some(index, 4, dayAfter(index * 3)),
  });

/** The figure of this number, one in three of the whole event, the others of a part with what is unknown left null. */
export const figure = (index: number): GraphNode =>
  record('Figure', `figure-${String(index)}`, index + 1, {
    measure: index % 3 === 0 ? 'PARTICIPANTS' : inTurn(enumValues('FigureMeasure'), index),
    value: index,
    qualifier: inTurn(enumValues('FigureQualifier'), index),
    country: index % 3 === 0 ? null : some(index, 2, inTurn(countries, index).slice('country:'.length)),
    subject: index % 3 === 0 ? null : some(index, 4, 'control units'),
  });

/** The baseline or target of this number, one in some without a date. */
export const target = (index: number): GraphNode => ({
  ...record('IndicatorTarget', String(index), index + 3, {
    indicator: inTurn(enumValues('IndicatorCode'), index),
    purpose: inTurn(enumValues('TargetPurpose'), index),
    value: index,
    date: some(index, 3, dayAfter(index * 30)),
  }),
  id: `target:target-${String(index)}`,
});

/** The source of this number, one in some with what is unknown left null. */
export const source = (index: number): GraphNode => {
  const graded = index % 2 === 0;
  return record('Source', `source-${String(index)}`, index + 2, {
    title: some(index, 6, text('Source', index)),
    sortName: text('source', index),
    url: some(index, 7, `https://example.org/${String(index)}`),
    publisher: some(index, 8, text('Publisher', index % 12)),
    publishedOn: some(index, 5, dayAfter(index * 2)),
    retrievedOn: dayAfter(2000 + index),
    language: 'en',
    topics: ['ports', text('topic', index % 9)],
    gradingScheme: graded ? inTurn(enumValues('GradingScheme'), index) : null,
    gradingSource: graded ? 'B' : null,
    gradingInformation: graded ? '3' : null,
    gradingBy: graded ? 'Portolan' : null,
  });
};
