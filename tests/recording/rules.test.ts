import type { RecordDraft } from '../../src/recording/records.ts';
import { findFaults } from '../../src/recording/rules.ts';
import type { World } from '../../src/recording/rules.ts';

const aDraft = (id: string, more: Partial<RecordDraft> = {}): RecordDraft => ({
  id,
  label: 'Event',
  marking: 'TLP:CLEAR',
  properties: {},
  relations: [],
  evidence: [],
  ...more,
});

const partOf = (fromId: string, toId: string, type = 'PART_OF', field = 'partOf') => ({ fromId, type, toId, field });

const aWorld = (more: Partial<World> = {}): World => ({
  isThere: () => true,
  where: '',
  upwards: () => undefined,
  hasSessions: () => false,
  regionsOf: () => [],
  ...more,
});

const faults = (drafts: readonly RecordDraft[], world: World) =>
  findFaults(drafts, world).map(({ draft, path, message }) => [draft.id, path.join('.'), message]);

it('a way upwards is followed through what is written and through what is on record', () => {
  const unit = (id: string, whole: string) =>
    aDraft(id, {
      label: 'Agency',
      properties: { identified: true },
      relations: [partOf(id, whole, 'UNIT_OF', 'unitOf')],
    });
  const onRecord = aWorld({ upwards: (id) => ({ 'agency:b': 'agency:c', 'agency:c': 'agency:a' })[id] });
  expect(faults([unit('agency:a', 'agency:b')], onRecord)).toEqual([
    ['agency:a', 'unitOf', 'the way upwards comes back to where it began: agency:a → agency:b → agency:c → agency:a.'],
  ]);
  // What is written takes the place of what is on record.
  const moved = [
    unit('agency:a', 'agency:b'),
    aDraft('agency:b', { label: 'Agency', properties: { identified: true } }),
  ];
  expect(faults(moved, onRecord)).toEqual([]);
});

it('a session has no sessions, on record or in the same batch', () => {
  const session = aDraft('event:s', { relations: [partOf('event:s', 'event:w')] });
  expect(faults([session], aWorld())).toEqual([]);
  expect(faults([session], aWorld({ upwards: (id) => (id === 'event:w' ? 'event:x' : undefined) }))).toEqual([
    ['event:s', 'partOf', 'event:w is a session itself, of event:x; a session has no sessions.'],
  ]);
  expect(faults([session], aWorld({ hasSessions: (id) => id === 'event:s' }))).toEqual([
    ['event:s', 'partOf', 'event:s has sessions of its own; a session has no sessions.'],
  ]);
  const further = aDraft('event:t', { relations: [partOf('event:t', 'event:s')] });
  expect(faults([session, further], aWorld()).map(([id]) => id)).toEqual(['event:s', 'event:t']);
});

it('what a record names has to be there, and the field that names it is told', () => {
  const figure = aDraft('figure:f', {
    label: 'Figure',
    properties: { country: 'ZZ' },
    relations: [partOf('figure:f', 'event:none', 'COUNTS', 'of')],
    evidence: [{ source: 'source:none', standing: 'STATED', locator: null, note: null, about: null }],
  });
  const world = aWorld({ isThere: (id) => id === 'figure:f', where: ' in these files' });
  expect(faults([figure], world)).toEqual([
    ['figure:f', 'of', 'there is no event:none in these files.'],
    ['figure:f', 'evidence.0', 'there is no source:none in these files.'],
    ['figure:f', 'country', 'there is no country:ZZ in these files.'],
  ]);
});

it('a country is in one region of a scheme, whoever says so', () => {
  const region = (id: string) =>
    aDraft(id, { label: 'Region', relations: [partOf('country:BE', id, 'IN_REGION', 'countries')] });
  expect(faults([region('region:a:x'), region('region:b:y')], aWorld())).toEqual([]);
  expect(faults([region('region:a:x'), region('region:a:y')], aWorld()).map(([id]) => id)).toEqual(['region:a:y']);
  const elsewhere = aWorld({ regionsOf: () => ['region:a:z', 'region:m49:155'] });
  expect(faults([region('region:a:x')], elsewhere)).toEqual([
    ['region:a:x', 'countries', 'country:BE is in region:a:z and in region:a:x; accepted is one region of a scheme.'],
  ]);
});
