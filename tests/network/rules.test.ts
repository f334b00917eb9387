import { areDifferent, contactsOf, firstDate, lastDate, undatedOf } from '../../src/domains/network/rules.ts';
import type { Meeting } from '../../src/domains/network/rules.ts';

/** An event asked for, of these days, with bodies by one letter each. */
const meeting = (start: string | null, bodies: string, latest = start): Meeting => ({
  start,
  latest,
  isAsked: true,
  bodies: Array.from(bodies),
});

const elsewhere = (one: Meeting): Meeting => ({ ...one, isAsked: false });

const contacts = (...meetings: readonly Meeting[]): readonly string[] =>
  contactsOf(meetings)
    .map(({ one, other, first }) => `${one}${other} ${first}`)
    .toArray();

describe('contacts', () => {
  test('are the pairs that met at an event asked for, each once, by their ids', () => {
    const all = contacts(meeting('2024-01-01', 'cab'), meeting('2024-02-01', 'ba'), elsewhere(meeting(null, 'de')));
    expect(all).toEqual(['ab HERE', 'ac HERE', 'bc HERE']);
  });

  test('met first elsewhere where another event surely began before this one', () => {
    const earlier = elsewhere(meeting('2024-01-01', 'ab', '2024-01-31'));
    expect(contacts(earlier, meeting('2024-02-01', 'abc'))).toEqual(['ab ELSEWHERE', 'ac HERE', 'bc HERE']);
  });

  test('met first here where every other event began later, be it by a day', () => {
    const later = elsewhere(meeting('2024-02-01', 'ab', '2024-12-31'));
    expect(contacts(later, meeting('2024-01-31', 'ab'))).toEqual(['ab HERE']);
  });

  test('are undecided where the dates of two events overlap, as a year does with its days and a day with itself', () => {
    const year = elsewhere(meeting('2024-01-01', 'ab', '2024-12-31'));
    expect(contacts(year, meeting('2024-05-03', 'ab'))).toEqual(['ab UNDECIDED']);
    expect(contacts(elsewhere(meeting('2024-05-03', 'ab')), meeting('2024-05-03', 'ab'))).toEqual(['ab UNDECIDED']);
  });

  test('are decided by an event before two that overlap', () => {
    const overlapping = [meeting('2024-01-01', 'ab', '2024-12-31'), meeting('2024-05-03', 'ab')];
    expect(contacts(...overlapping, elsewhere(meeting('2023-05-03', 'ab')))).toEqual(['ab ELSEWHERE']);
    expect(contacts(...overlapping.map(elsewhere), meeting('2023-05-03', 'ab'))).toEqual(['ab HERE']);
  });

  test('are undecided among two events asked for that overlap', () => {
    expect(contacts(meeting('2024-01-01', 'ab', '2024-12-31'), meeting('2024-05-03', 'ab'))).toEqual(['ab UNDECIDED']);
  });

  test('do not go by undated events, and none is the first', () => {
    expect(contacts(meeting(null, 'ab'))).toEqual(['ab ELSEWHERE']);
    expect(contacts(elsewhere(meeting(null, 'ab')), meeting('2024-05-03', 'ab'))).toEqual(['ab HERE']);
  });

  test('are refused where there are too many pairs, and not at the limit', () => {
    const bodies = Array.from({ length: 1_415 }, (_, number) => String(number));
    const crowd = (count: number): Meeting => ({ ...meeting('2024-01-01', ''), bodies: bodies.slice(0, count) });
    expect(
      contactsOf([crowd(1_414)])
        .take(1)
        .toArray(),
    ).toHaveLength(1);
    expect(() => contacts(crowd(1_415))).toThrow(/1,000,405 pairs of bodies.*up to 1,000,000/);
  });

  test('come in the same order whatever the order of events and bodies', () => {
    const meetings = [meeting('2024-01-01', 'bca'), meeting('2023-01-01', 'db'), meeting(null, 'ad')];
    expect(contacts(...meetings.toReversed())).toEqual(contacts(...meetings));
  });

  test('of one body alone, or of no event, are none', () => {
    expect([contacts(), contacts(meeting('2024-01-01', 'a'))]).toEqual([[], []]);
  });
});

test('undated events are counted where at least two bodies attended them', () => {
  expect(undatedOf([meeting(null, 'ab'), meeting(null, 'a'), meeting('2024-01-01', 'ab')])).toBe(1);
});

describe('the first and last of several dates', () => {
  const bounds = (firstStart: string | null, firstLatest: string | null) => ({
    ...{ firstStart, firstLatest },
    ...{ lastStart: firstStart, lastLatest: firstLatest },
  });

  test('are as precise as their possible days', () => {
    expect(firstDate(bounds('2024-05-03', '2024-05-03'))).toBe('2024-05-03');
    expect(firstDate(bounds('2024-05-01', '2024-05-31'))).toBe('2024-05');
    expect(lastDate(bounds('2024-01-01', '2024-05-03'))).toBe('2024');
  });

  test('are null where no event has a date, or not even the year is settled', () => {
    expect([firstDate(bounds(null, null)), lastDate(bounds('2023-12-20', '2024-01-10'))]).toEqual([null, null]);
  });
});

test('bodies differ in a value that both have', () => {
  expect([areDifferent('a', 'b'), areDifferent('a', 'a'), areDifferent(null, 'a'), areDifferent('a', null)]).toEqual([
    ...[true, false],
    ...[null, null],
  ]);
});
