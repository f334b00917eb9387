import type { RecordGraph } from '../support/record-graph.ts';
import { createOracle } from './oracle.ts';
import type { Oracle } from './oracle.ts';
import { attends, day, smallGraph } from './small-graph.ts';

const open = (graph: RecordGraph): Oracle => createOracle(graph, ['TLP:CLEAR']);

const keysOf = (oracle: Oracle, ...asked: Parameters<Oracle['list']>): readonly string[] =>
  oracle.list(...asked).map((id) => id.slice(id.indexOf(':') + 1));

const sameDay = { orderDate: day('2024-01-01') };

test('events of one day and of one title go by id, backwards where the order does', () => {
  const oracle = open(smallGraph([], { 'event:b': { ...sameDay, title: 'É' }, 'event:a': { ...sameDay, title: 'e' } }));
  expect(keysOf(oracle, 'events')).toEqual(['b', 'a']);
  expect(keysOf(oracle, 'events', { orderBy: 'DATE_ASC' })).toEqual(['a', 'b']);
  expect(keysOf(oracle, 'events', { orderBy: 'TITLE_DESC' })).toEqual(['b', 'a']);
});

test('equal exchanges go by attendance, then practice, upwards in both directions', () => {
  // As texts `a@e-1/p` stands before `a@e/p`, the attendances the other way round.
  const sentences = [...attends('a', 'e-1', { shares: ['p'] }), ...attends('a', 'e', { shares: ['q', 'p'] })];
  const oracle = open(smallGraph([...sentences, 'event:e-1 PART_OF event:e']));
  for (const orderBy of ['DATE_ASC', 'DATE_DESC', 'PLACE_DESC'])
    expect(keysOf(oracle, 'exchanges', { orderBy })).toEqual(['a@e/p', 'a@e/q', 'a@e-1/p']);
});

test('what is unknown comes last in both directions', () => {
  const sources = { 'source:a': {}, 'source:b': { publishedOn: day('2024-01-01') }, 'source:c': {} };
  const oracle = open(smallGraph([], sources));
  expect(keysOf(oracle, 'sources', { orderBy: 'PUBLISHED_ASC' })).toEqual(['b', 'a', 'c']);
  expect(keysOf(oracle, 'sources', { orderBy: 'PUBLISHED_DESC' })).toEqual(['b', 'a', 'c']);
});

test('events are counted by identified bodies, bodies by whole events', () => {
  const sentences = [...attends('a', 's'), ...attends('a', 'e'), ...attends('u', 'f'), ...attends('v', 'f')];
  const oracle = open(
    smallGraph([...sentences, 'event:s PART_OF event:e'], {
      'agency:u': { identified: false },
      'agency:v': { identified: false },
    }),
  );
  expect(keysOf(oracle, 'events', { orderBy: 'BODIES_DESC' })).toEqual(['e', 'f']);
  expect(keysOf(oracle, 'agencies', { orderBy: 'EVENTS_DESC' })).toEqual(['a', 'u', 'v']);
  expect(oracle.bodies('attendances')).toEqual({ count: 1, unidentifiedLeftOut: 2 });
});

test('bodies were last seen at a whole event, those never seen come last', () => {
  const oracle = open(
    smallGraph([...attends('late', 's'), ...attends('early', 'f'), 'event:s PART_OF event:e'], {
      'agency:never': {},
      'event:e': { orderDate: day('2024-02-01') },
      'event:s': { orderDate: day('2020-01-01') },
      'event:f': { orderDate: day('2023-01-01') },
    }),
  );
  expect(keysOf(oracle, 'agencies', { orderBy: 'LAST_SEEN_DESC' })).toEqual(['late', 'early', 'never']);
  expect(keysOf(oracle, 'agencies', { orderBy: 'LAST_SEEN_ASC' })).toEqual(['early', 'late', 'never']);
});

test('lists are of whole events unless sessions are asked for', () => {
  const oracle = open(smallGraph([...attends('a', 's'), ...attends('b', 'e'), 'event:s PART_OF event:e']));
  expect(keysOf(oracle, 'events', { level: 'SESSION' })).toEqual(['s']);
  expect(keysOf(oracle, 'Agency.events', { parentId: 'agency:a' })).toEqual(['e']);
  const attendances = (level: 'EVENT' | 'SESSION' | 'ALL') =>
    keysOf(oracle, 'Event.attendances', { parentId: 'event:e', level });
  expect([attendances('EVENT'), attendances('SESSION'), attendances('ALL')]).toEqual([
    ['b@e'],
    ['a@s'],
    ['a@s', 'b@e'],
  ]);
});

test('a list on a record that cannot be read is empty', () => {
  const oracle = open(smallGraph(attends('a', 'e'), { 'agency:a': { marking: 'TLP:AMBER' } }));
  expect([oracle.holds('agency:a'), oracle.list('Agency.events', { parentId: 'agency:a' })]).toEqual([false, []]);
});

test('a port has the exchanges of its terminals', () => {
  const sentences = [...attends('a', 'e', { for: 'terminal:t', shares: ['p'] }), 'terminal:t LOCATED_IN port:BEANR'];
  expect(keysOf(open(smallGraph(sentences)), 'Port.exchanges', { parentId: 'port:BEANR' })).toEqual(['a@e/p']);
});

test('an event stands once in each country that it or a session was held in, in not known where there is none', () => {
  const held = ['event:e HELD_AT country:BB', 'event:e HELD_AT port:BBBGI', 'event:s HELD_AT country:PE'];
  const located = ['port:BBBGI LOCATED_IN country:BB', 'event:s PART_OF event:e'];
  const oracle = open(smallGraph([...held, ...located], { 'event:f': { kind: 'SEMINAR' }, 'event:g': {} }));
  expect(oracle.groups('events', { by: ['COUNTRY'] })).toEqual([
    { keys: [null], count: 2 },
    { keys: ['country:BB'], count: 1 },
    { keys: ['country:PE'], count: 1 },
  ]);
  expect(oracle.remaining('events', { by: ['COUNTRY'] }, 1)).toEqual({ groups: 2, count: 2 });
  expect(oracle.groups('events', { by: ['KIND', 'COUNTRY'], where: { ids: ['event:f'] } })).toEqual([
    { keys: ['SEMINAR', null], count: 1 },
  ]);
});

test('a year or quarter is known only if the first and last possible day are in it', () => {
  const oracle = open(
    smallGraph([], { 'event:e': { startDate: day('2024-03-20'), startLatest: day('2024-04-02') }, 'event:f': {} }),
  );
  const known = { where: { dateKnown: true } };
  expect(oracle.groups('events', { by: ['YEAR', 'QUARTER'], ...known })).toEqual([{ keys: ['2024', null], count: 1 }]);
  expect(oracle.groups('events', { by: ['YEAR'], where: { dateKnown: false } })).toEqual([{ keys: [null], count: 1 }]);
});

test('regions are the narrowest of the scheme asked for', () => {
  const inRegions = ['country:DO IN_REGION region:m49:029', 'country:DO IN_REGION region:seacop:latin-america'];
  const oracle = open(
    smallGraph([...inRegions, 'region:m49:029 PART_OF region:m49:019', 'agency:a BASED_IN country:DO']),
  );
  const regions = (regionScheme?: string) => oracle.groups('agencies', { by: ['REGION'], regionScheme })[0]?.keys;
  expect([regions(), regions('m49')]).toEqual([['region:seacop:latin-america'], ['region:m49:029']]);
});
