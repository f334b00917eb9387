import { removableOf } from '../../src/domains/import/removal.ts';
import type { Dropped } from '../../src/domains/import/removal.ts';

const aDropped = (id: string, given: Partial<Dropped> = {}): Dropped => ({
  id,
  label: 'Event',
  neighbours: [],
  isNeeded: false,
  ...given,
});

const removable = (...dropped: readonly Dropped[]): readonly string[] => removableOf(dropped).map(({ id }) => id);

test('what nobody else needs may go, however it hangs together', () => {
  expect(removable(aDropped('a', { neighbours: ['b', 'named'] }), aDropped('b', { neighbours: ['a'] }))).toEqual([
    'a',
    'b',
  ]);
});

test('what somebody else’s record needs stays, with all that it hangs together with', () => {
  expect(
    removable(
      aDropped('agency', { neighbours: ['attendance'] }),
      aDropped('attendance', { neighbours: ['agency', 'event'], isNeeded: true }),
      aDropped('event', { neighbours: ['attendance', 'city'] }),
      aDropped('apart', { neighbours: ['city'] }),
    ),
  ).toEqual(['apart']);
});
