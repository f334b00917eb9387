import { matrixOf } from '../../src/domains/network/cells.ts';
import type { Meeting } from '../../src/domains/network/rules.ts';

const key = (id: string | null) => ({ dimension: 'SECTOR', id, label: id ?? 'not known' });

/** Bodies by one letter; small ones are of `x`, large ones of `y`, digits of nothing that is known. */
const keys = new Map(
  Array.from('abcABC12').map((body) => [body, key(/\d/.test(body) ? null : body < 'a' ? 'y' : 'x')] as const),
);

const meeting = (start: string | null, bodies: string): Meeting => ({
  start,
  latest: start,
  isAsked: true,
  bodies: Array.from(bodies),
});

const cells = (...meetings: readonly Meeting[]): readonly string[] =>
  [...matrixOf(meetings, keys).cells.values()]
    .map(
      (cell) =>
        `${cell.one.label}-${cell.other.label}: ${[cell.pairs, cell.sharedEvents, cell.firstMeetings].join(' ')}`,
    )
    .toSorted();

test('a cell counts distinct pairs, events and first meetings, whichever of the two values comes first', () => {
  expect(cells(meeting('2024-01-01', 'aA'), meeting('2024-02-01', 'AaB'))).toEqual(['x-y: 2 2 2', 'y-y: 1 1 1']);
});

test('an event of one body of a value does not make that value meet itself', () => {
  expect(cells(meeting(null, 'aA'))).toEqual(['x-y: 1 1 0']);
});

test('what is not known is a value that comes last', () => {
  expect(cells(meeting('2024-01-01', '1aA2'))).toEqual([
    ...['not known-not known: 1 1 1', 'x-not known: 2 1 2', 'x-y: 1 1 1', 'y-not known: 2 1 2'],
  ]);
});

test('events that are not asked for tell what was earlier and nothing else', () => {
  const earlier = { ...meeting('2023-01-01', 'abA'), isAsked: false };
  expect(cells(earlier, meeting('2024-01-01', 'ac'), meeting('2024-01-02', 'aA'))).toEqual([
    'x-x: 1 1 1',
    'x-y: 1 1 0',
  ]);
});

test('pairs whose first meeting nobody can tell are counted', () => {
  const year = { ...meeting('2024-01-01', 'ab'), latest: '2024-12-31' };
  expect(matrixOf([year, meeting('2024-03-01', 'ab')], keys).undecided).toBe(1);
});

test('a thousand bodies at one event are half a million pairs', () => {
  const crowd = Array.from({ length: 1000 }, (_, index) => `body ${String(index)}`);
  const known = new Map(crowd.map((body) => [body, key('x')]));
  const [cell] = matrixOf(
    [{ start: '2024-01-01', latest: '2024-01-01', isAsked: true, bodies: crowd }],
    known,
  ).cells.values();
  expect(cell).toMatchObject({ pairs: 499_500, sharedEvents: 1, firstMeetings: 499_500 });
});
