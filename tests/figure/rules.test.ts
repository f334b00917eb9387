import { chooseFigure, figureLabel, wholeFigures, isSuppressed } from '../../src/domains/figure/rules.ts';
import type { SourcedFigure } from '../../src/domains/figure/rules.ts';
import type { FigureShape, SourceShape } from '../../src/generated/shapes.ts';
import { anonymous, viewerOf } from '../../src/viewer.ts';

const aFigure = (given: Partial<FigureShape> = {}): FigureShape => ({
  id: 'figure:event/participants/source',
  marking: 'TLP:CLEAR',
  measure: 'PARTICIPANTS',
  value: 90,
  qualifier: 'EXACT',
  countryCode: null,
  subject: null,
  ofId: 'event:event',
  ...given,
});

const aSource = (given: Partial<SourceShape> = {}): SourceShape => ({
  id: 'source:source',
  marking: 'TLP:CLEAR',
  title: null,
  url: null,
  publisher: null,
  publishedOn: null,
  retrievedOn: null,
  language: null,
  topics: [],
  gradingScheme: null,
  gradingSource: null,
  gradingInformation: null,
  gradingBy: null,
  ...given,
});

const sourced = (id: string, figure: Partial<FigureShape>, source: Partial<SourceShape>): SourcedFigure => ({
  figure: aFigure({ ...figure, id }),
  sources: [aSource(source)],
});

const graded = (letters: string): Partial<SourceShape> => ({
  gradingScheme: 'ADMIRALTY',
  gradingSource: letters.charAt(0),
  gradingInformation: letters.charAt(1),
});

const chosen = (...figures: readonly SourcedFigure[]) => chooseFigure(figures)?.figure.id;

test('an exact figure goes before an approximate one, whatever the sources', () => {
  const about = sourced('about', { qualifier: 'ABOUT' }, graded('A1'));
  const exact = sourced('exact', {}, graded('F6'));
  expect(chosen(about, exact)).toBe('exact');
});

test('of figures that are as exact the better graded source goes first, then the better information', () => {
  expect(chosen(sourced('c2', {}, graded('C2')), sourced('b3', {}, graded('B3')))).toBe('b3');
  expect(chosen(sourced('b3', {}, graded('B3')), sourced('b2', {}, graded('B2')))).toBe('b2');
  expect(chosen(sourced('none', {}, {}), sourced('f6', {}, graded('F6')))).toBe('f6');
});

test('of figures that are as exact and as well graded the later publication goes first', () => {
  const earlier = sourced('earlier', {}, { publishedOn: '2024-06-18' });
  const later = sourced('later', {}, { publishedOn: '2024-06-20' });
  expect(chosen(earlier, later, sourced('undated', {}, {}))).toBe('later');
});

test('it says how many others there are, and null where there is none', () => {
  expect(chooseFigure([sourced('a', {}, {}), sourced('b', {}, {})])?.others).toBe(1);
  expect(chooseFigure([])).toBeNull();
});

test('figures of one country or of one kind are parts, not the whole', () => {
  const figures = [
    aFigure({ countryCode: 'SN' }),
    aFigure({ subject: 'control units' }),
    aFigure({ measure: 'WOMEN' }),
  ];
  expect(wholeFigures(figures, 'PARTICIPANTS')).toEqual([]);
  expect(wholeFigures([...figures, aFigure()], 'PARTICIPANTS')).toHaveLength(1);
});

test.each([
  [aFigure(), 'participants: 90'],
  [aFigure({ qualifier: 'MORE_THAN', value: 80 }), 'participants: more than 80'],
  [aFigure({ measure: 'UNITS', subject: 'control units', value: 13 }), 'units (control units): 13'],
  [aFigure({ countryCode: 'SN', value: 5 }), 'participants (SN): 5'],
])('a figure reads in words', (figure, label) => {
  expect(figureLabel(figure, false)).toBe(label);
});

const reader = viewerOf('x', { roles: ['READER'], organisations: [], groups: [], clearance: 'GREEN', scopes: null });
const editor = viewerOf('x', {
  roles: ['EDITOR'],
  organisations: [],
  groups: [],
  clearance: 'GREEN',
  scopes: ['READ'],
});

test.each([
  ['of women', aFigure({ measure: 'WOMEN', value: 4 }), true],
  ['of men', aFigure({ measure: 'MEN', value: 0 }), true],
  ['of a country', aFigure({ countryCode: 'SN', value: 4 }), true],
  ['of a body', aFigure({ ofId: 'attendance:a@e', value: 4 }), true],
  ['of women that is not small', aFigure({ measure: 'WOMEN', value: 5 }), false],
  ['of all', aFigure({ value: 1 }), false],
])('a small figure %s is suppressed for everybody below editor: %#', (_, figure, suppressed) => {
  expect(isSuppressed(figure, anonymous, 5)).toBe(suppressed);
  expect(isSuppressed(figure, reader, 5)).toBe(suppressed);
  expect(isSuppressed(figure, editor, 5)).toBe(false);
  expect(isSuppressed(figure, anonymous, 0)).toBe(false);
});

test('a label says suppressed in place of the number, and not how exact it was', () => {
  expect(figureLabel(aFigure({ countryCode: 'SN', value: 3, qualifier: 'ABOUT' }), true)).toBe(
    'participants (SN): suppressed',
  );
});
