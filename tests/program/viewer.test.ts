import { audiencesOf } from '../../src/viewer.ts';

test('a viewer belongs to the audience of each marking and of any that a record needs together, in order', () => {
  expect(audiencesOf(['TLP:RED/group', 'TLP:CLEAR', 'TLP:AMBER'])).toEqual([
    'TLP:CLEAR',
    'TLP:AMBER',
    'TLP:AMBER TLP:RED/group',
    'TLP:RED/group',
  ]);
  expect(audiencesOf(['TLP:CLEAR'])).toEqual(['TLP:CLEAR']);
});

test('no record needs more than five markings together', () => {
  const many = Array.from({ length: 7 }, (_, index) => `TLP:RED/${String(index)}`);
  const longest = audiencesOf(many).map((audience) => audience.split(' ').length);
  expect(Math.max(...longest)).toBe(5);
  expect(longest).toHaveLength(7 + 21 + 35 + 35 + 21);
});
