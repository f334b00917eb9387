import { createNetworkOracle } from './network.ts';
import { attends, day, smallGraph } from './small-graph.ts';

const on = (first: string, last = first) => ({ startDate: day(first), startLatest: day(last) });

const open = (...graph: Parameters<typeof smallGraph>) => createNetworkOracle(smallGraph(...graph), ['TLP:CLEAR']);

test('partners met at an event or one of its sessions, and small events weigh more', () => {
  const sentences = [...attends('a', 's'), ...attends('b', 'e'), ...attends('c', 'e'), 'event:s PART_OF event:e'];
  const oracle = open([...sentences, ...attends('a', 'f'), ...attends('c', 'f'), ...attends('u', 'f')], {
    'agency:u': { identified: false },
    'event:f': on('2024-05-01', '2024-05-31'),
  });
  const { nodes, unidentifiedLeftOut } = oracle.partners('agency:a', 'EVENT', undefined);
  expect(unidentifiedLeftOut).toBe(1);
  expect(nodes.map(({ agency, weight, sharedEvents, firstMet }) => [agency, weight, sharedEvents, firstMet])).toEqual([
    ['agency:c', 1_500_000, 2, '2024-05'],
    ['agency:b', 500_000, 1, null],
  ]);
  expect(oracle.partners('agency:a', 'SESSION', undefined).nodes).toEqual([]);
  expect(oracle.partners('agency:u', 'EVENT', undefined)).toEqual({ nodes: [], unidentifiedLeftOut: 0 });
});

test('who was not met comes by partners in common, and what is hidden brings nobody together', () => {
  const sentences = [...attends('a', 'e'), ...attends('b', 'e'), ...attends('b', 'f'), ...attends('c', 'f')];
  const unmet = (marking: string) =>
    open(sentences, { 'agency:d': {}, 'event:f': { marking } })
      .notYetMet('agency:a', undefined)
      .nodes.map(({ agency, through }) => [agency, ...through]);
  expect(unmet('TLP:CLEAR')).toEqual([['agency:c', 'agency:b'], ['agency:d']]);
  expect(unmet('TLP:RED/group')).toEqual([['agency:c'], ['agency:d']]);
});

test('a first meeting needs a date that no other overlaps, and undated events are counted', () => {
  const all = ['e', 'f', 'g'].flatMap((event) => [...attends('a', event), ...attends('b', event)]);
  const first = (other: ReturnType<typeof on> | Readonly<Record<string, never>>) =>
    open(all, { 'event:e': on('2024-05-03'), 'event:f': other }).firstMeetings('event:e', 'seacop');
  expect(first({})).toMatchObject({ nodes: [{ one: 'agency:a', other: 'agency:b' }], undatedLeftOut: 2 });
  expect(first(on('2024-05-01', '2024-05-31'))).toMatchObject({ nodes: [], undecidedLeftOut: 1, undatedLeftOut: 1 });
  expect(first(on('2024-05-02'))).toMatchObject({ nodes: [], undecidedLeftOut: 0 });
});

test('a matrix counts pairs, events and first meetings by two values', () => {
  const sentences = [...attends('a', 'e'), ...attends('b', 'e'), ...attends('b', 'f'), ...attends('a', 'f')];
  const oracle = open(sentences, {
    'agency:a': { sector: 'PUBLIC' },
    'event:e': on('2024-05-03'),
    'event:f': on('2024-06-03'),
  });
  const matrix = (where?: { readonly ids: readonly string[] }) =>
    oracle.cooperation({ between: 'SECTOR', regionScheme: 'seacop', where });
  const cell = { keys: ['PUBLIC', null], pairs: 1, sharedEvents: 2, firstMeetings: 1 };
  expect(matrix()).toMatchObject({ nodes: [cell], events: 2 });
  expect(matrix({ ids: ['event:f'] }).nodes).toEqual([{ ...cell, sharedEvents: 1, firstMeetings: 0 }]);
});
