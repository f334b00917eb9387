import type { RecordGraph } from '../support/record-graph.ts';
import type { JsonObject } from './json.ts';
import type { ListName } from './lists.ts';
import { createOracle } from './oracle.ts';
import { attends, day, smallGraph } from './small-graph.ts';

/** The keys of the records that meet a where, in the list's order by id. */
const asked = (graph: RecordGraph, list: ListName, where: JsonObject, more = {}): readonly string[] =>
  createOracle(graph, ['TLP:CLEAR'])
    .list(list, { where, ...more })
    .map((id) => id.slice(id.indexOf(':') + 1))
    .toSorted();

const all = { level: 'ALL' } as const;

test('what is unknown satisfies no field, and so satisfies its not', () => {
  const graph = smallGraph([], { 'event:known': { format: 'ONLINE' }, 'event:unknown': {} });
  expect(asked(graph, 'events', { formats: ['ONLINE', 'HYBRID'] })).toEqual(['known']);
  expect(asked(graph, 'events', { not: { formats: ['HYBRID'] } })).toEqual(['known', 'unknown']);
});

test('nothing given filters nothing, an empty list of values or of alternatives matches nothing', () => {
  const graph = smallGraph([], { 'event:e': {} });
  for (const where of [{}, { and: [] }, { ids: null }, { not: null }, { not: { or: [] } }])
    expect(asked(graph, 'events', where)).toEqual(['e']);
  for (const where of [{ ids: [] }, { or: [] }, { not: {} }]) expect(asked(graph, 'events', where)).toEqual([]);
});

test('a relation asks for at least one', () => {
  const graph = smallGraph(attends('a', 'e'), { 'event:alone': {} });
  expect(asked(graph, 'events', { attendedBy: {} })).toEqual(['e']);
  expect(asked(graph, 'events', { not: { attendedBy: {} } })).toEqual(['alone']);
});

test('a session is held under the programme and phase of its whole event', () => {
  const graph = smallGraph(['event:e UNDER phase:p-i', 'phase:p-i PHASE_OF programme:p', 'event:s PART_OF event:e']);
  expect(asked(graph, 'events', { programme: 'p' }, all)).toEqual(['e', 's']);
  expect(asked(graph, 'events', { phase: 'p-i' }, all)).toEqual(['e', 's']);
  expect(asked(graph, 'events', { programme: 'unknown' }, all)).toEqual([]);
});

test('places and bodies of an event are those of its sessions too, its attendance is its own', () => {
  const graph = smallGraph([...attends('a', 's'), 'event:s PART_OF event:e', 'event:s HELD_AT country:BB']);
  expect(asked(graph, 'events', { attendedBy: { ids: ['agency:a'] } }, all)).toEqual(['e', 's']);
  expect(asked(graph, 'events', { heldIn: { countries: ['bb'] } }, all)).toEqual(['e', 's']);
  expect(asked(graph, 'events', { attendance: {} }, all)).toEqual(['s']);
});

test('a body attended the session and its whole event, but no other session', () => {
  const graph = smallGraph([...attends('a', 's'), 'event:s PART_OF event:e', 'event:other PART_OF event:e']);
  const attended = (event: string) => asked(graph, 'agencies', { attended: { ids: [`event:${event}`] } });
  expect([attended('s'), attended('e'), attended('other')]).toEqual([['a'], ['a'], []]);
});

test('bodies met that attended parts of the same whole event, and none met itself', () => {
  const sentences = [...attends('a', 's'), ...attends('b', 'r'), ...attends('alone', 'other')];
  const graph = smallGraph([...sentences, 'event:s PART_OF event:e', 'event:r PART_OF event:e']);
  expect(asked(graph, 'agencies', { met: {} })).toEqual(['a', 'b']);
  expect(asked(graph, 'agencies', { met: { ids: ['agency:a'] } })).toEqual(['b']);
});

test('all that is asked of an attendance holds of the same one', () => {
  const graph = smallGraph([...attends('a', 'e', { for: 'country:BB' }), ...attends('b', 'e', { shares: ['p'] })]);
  expect(asked(graph, 'events', { attendance: { place: {}, practice: {} } })).toEqual([]);
  expect(asked(graph, 'events', { and: [{ attendance: { place: {} } }, { attendance: { practice: {} } }] })).toEqual([
    'e',
  ]);
});

test('a place meets what it lies in, and no unknown place meets anything', () => {
  const graph = smallGraph([
    ...['terminal:t LOCATED_IN port:BEANR', 'port:BEANR LOCATED_IN country:BE', 'city:c LOCATED_IN country:BE'],
    ...attends('terminal', 'e', { for: 'terminal:t' }),
    ...attends('city', 'e', { for: 'city:c' }),
    ...attends('unknown', 'e'),
  ]);
  const spokeFor = (place: JsonObject) => asked(graph, 'attendances', { place });
  expect(spokeFor({ countries: ['BE'] })).toEqual(['city@e', 'terminal@e']);
  expect(spokeFor({ ports: ['be anr'] })).toEqual(['terminal@e']);
  expect(spokeFor({ ids: ['port:BEANR', 'city:c'] })).toEqual(['city@e', 'terminal@e']);
  expect(spokeFor({ not: { ports: ['BEANR'] } })).toEqual(['city@e']);
});

test('a region holds the countries of its parts, and a programme covers by its phases', () => {
  const graph = smallGraph([
    ...[
      'country:BB IN_REGION region:m49:029',
      'region:m49:029 PART_OF region:m49:019',
      'port:BBBGI LOCATED_IN country:BB',
    ],
    ...['phase:p-i PHASE_OF programme:p', 'phase:p-i COVERS region:m49:019', 'programme:q COVERS region:m49:150'],
  ]);
  expect(asked(graph, 'ports', { regions: ['region:m49:019'] })).toEqual(['BBBGI']);
  expect(asked(graph, 'ports', { coveredBy: 'p' })).toEqual(['BBBGI']);
  expect(asked(graph, 'ports', { coveredBy: 'q' })).toEqual([]);
  expect(asked(graph, 'countries', { coveredBy: 'p' })).toEqual(['BB']);
});

test('near are ports of known coordinates and their terminals', () => {
  const located = { latitude: 51.27, longitude: 4.34 };
  const graph = smallGraph(
    [
      ...attends('t', 'e', { for: 'terminal:t' }),
      ...attends('c', 'e', { for: 'country:BE' }),
      'terminal:t LOCATED_IN port:BEANR',
    ],
    { 'port:BEANR': located, 'port:BEZEE': {} },
  );
  // Antwerp to Rotterdam is some 74 km.
  const circle = (kilometres: number) => ({ near: { latitude: 51.92, longitude: 4.48, kilometres } });
  expect([asked(graph, 'ports', circle(70)), asked(graph, 'ports', circle(80))]).toEqual([[], ['BEANR']]);
  expect(asked(graph, 'attendances', { place: circle(80) })).toEqual(['t@e']);
});

test('an exchange has the whole event, and a session only where it was shared at one', () => {
  const graph = smallGraph([
    ...attends('a', 's', { shares: ['p'], for: 'port:BEANR' }),
    ...attends('a', 'e', { shares: ['p'] }),
    'event:s PART_OF event:e',
  ]);
  expect(asked(graph, 'exchanges', { event: { ids: ['event:e'] } })).toEqual(['a@e/p', 'a@s/p']);
  expect(asked(graph, 'exchanges', { session: {} })).toEqual(['a@s/p']);
  expect(asked(graph, 'exchanges', { portStated: false })).toEqual(['a@e/p']);
  expect(asked(graph, 'practices', { sharedAt: { ids: ['event:s'] }, sharedFor: { ports: ['BEANR'] } })).toEqual(['p']);
});

test('text is part of one name, whatever its case, accents and white space', () => {
  const graph = smallGraph([], { 'agency:a': { name: 'Łódź  Straße', aliases: ['Œuvre'] } });
  const texts = ['lodz strasse', ' STRASSE ', 'oeuv', 'strasse oeuvre', 'strasseoeuvre'];
  expect(texts.filter((text) => asked(graph, 'agencies', { text }).length > 0)).toEqual(texts.slice(0, 3));
});

test('a period holds an event only if it holds its first and last possible day', () => {
  const graph = smallGraph([], {
    'event:may': { startDate: day('2024-05-01'), startLatest: day('2024-05-31') },
    'event:undated': {},
  });
  expect(asked(graph, 'events', { from: '2024-05-01', to: '2024-05-31' })).toEqual(['may']);
  expect(asked(graph, 'events', { to: '2024-05-30' })).toEqual([]);
  expect(asked(graph, 'events', { dateKnown: false })).toEqual(['undated']);
});

test('what hangs on something hidden is hidden from every filter', () => {
  const sentences = [...attends('a', 's'), 'event:s PART_OF event:e', 'event:f EVIDENCED_BY source:s'];
  const hidden = { marking: 'TLP:RED/group' };
  const graph = smallGraph(sentences, { 'event:e': hidden, 'source:s': hidden });
  expect(asked(graph, 'events', {}, all)).toEqual(['f']);
  expect(asked(graph, 'agencies', { attended: {} })).toEqual([]);
  expect(asked(graph, 'events', { source: {} })).toEqual([]);
});
