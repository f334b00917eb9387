import { audiencesOf } from '../../src/markings.ts';

test('a viewer belongs to the audience of each marking, and to those that need several of them and no other', () => {
  const combined = ['TLP:AMBER TLP:RED/group', 'TLP:AMBER TLP:RED/other', 'TLP:GREEN TLP:RED/group'];
  expect(audiencesOf(['TLP:RED/group', 'TLP:CLEAR', 'TLP:AMBER'], combined)).toEqual([
    'TLP:RED/group',
    'TLP:CLEAR',
    'TLP:AMBER',
    'TLP:AMBER TLP:RED/group',
  ]);
  expect(audiencesOf(['TLP:CLEAR'], combined)).toEqual(['TLP:CLEAR']);
});

test('a viewer of a thousand groups belongs to as many audiences, and to those on record', () => {
  const many = Array.from({ length: 1_000 }, (_, index) => `TLP:RED/${String(index)}`);
  expect(audiencesOf(many, ['TLP:RED/1 TLP:RED/2'])).toHaveLength(1_001);
});
