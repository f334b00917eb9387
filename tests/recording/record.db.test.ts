import { dumpRecords } from '../support/dump.ts';
import { ask, testDatabase } from '../support/neo4j.ts';
import { anEditor, aReader, evidence, openWritingApi, recordText, seedDatabase } from './writing-api.ts';
import type { Told, WritingApi } from './writing-api.ts';

const database = testDatabase();
let api: WritingApi;

beforeAll(async () => {
  await seedDatabase(database);
  api = await openWritingApi(database);
});
afterAll(() => api.close());

const editor = anEditor();
const write = async (kind: string, input: object, fields?: string, viewer = editor): Promise<Told> =>
  (await api.ask(viewer, recordText(kind, fields), { input })).done;

describe('a record of each kind is put on record by its mutation', () => {
  const port = { id: 'port:BEGNE', name: 'Ghent', latitude: 51.1, longitude: 3.7 };
  it.each([
    [
      'Source',
      { id: 'source:second', title: 'Second', publishedOn: '2023-01-02', url: 'https://example.org/2' },
      'title publishedOn url',
      { title: 'Second', publishedOn: '2023-01-02', url: 'https://example.org/2' },
    ],
    [
      'Agency',
      {
        id: 'agency:customs',
        name: 'Customs',
        kind: 'CUSTOMS',
        basedIn: 'country:BE',
        unitOf: 'agency:police',
        evidence,
      },
      'name identified basedIn { code } unitOf { id }',
      { name: 'Customs', identified: true, basedIn: { code: 'BE' }, unitOf: { id: 'agency:police' } },
    ],
    [
      'Event',
      {
        id: 'event:workshop',
        title: 'Workshop',
        kind: 'WORKSHOP',
        status: 'HELD',
        startDate: '2023-05',
        heldAt: ['port:BEANR'],
        under: 'phase:watch-i',
        evidence,
      },
      'startDate orderDate knownBy heldAt { id } phase { id }',
      {
        startDate: '2023-05',
        orderDate: '2023-05-01',
        knownBy: '2024-06-18',
        heldAt: [{ id: 'port:BEANR' }],
        phase: { id: 'phase:watch-i' },
      },
    ],
    [
      'Practice',
      { id: 'practice:scans', title: 'Scans', themes: ['TECHNOLOGY'], evidence },
      'title themes',
      { title: 'Scans', themes: ['TECHNOLOGY'] },
    ],
    [
      'Attendance',
      {
        agency: 'agency:funder',
        event: 'event:seminar',
        roles: ['HOST'],
        for: 'port:BEANR',
        shared: ['practice:patrols'],
        evidence,
      },
      'id roles place { id } practices { id }',
      {
        id: 'attendance:funder@seminar',
        roles: ['HOST'],
        place: { id: 'port:BEANR' },
        practices: [{ id: 'practice:patrols' }],
      },
    ],
    [
      'Outcome',
      {
        id: 'outcome:visit',
        kind: 'FOLLOW_UP_VISIT',
        title: 'Visit',
        date: '2024-07-01',
        followed: ['event:seminar'],
        parties: ['agency:police'],
        concerns: ['port:BEANR'],
        evidence,
      },
      'title date followed { id } parties { id }',
      { title: 'Visit', date: '2024-07-01', followed: [{ id: 'event:seminar' }], parties: [{ id: 'agency:police' }] },
    ],
    [
      'Figure',
      { of: 'event:seminar', measure: 'WOMEN', value: 12, qualifier: 'ABOUT', country: 'BE', evidence },
      'id value country { code }',
      { id: 'figure:seminar/women/BE/page', value: 12, country: { code: 'BE' } },
    ],
    [
      'IndicatorTarget',
      {
        id: 'target:bodies',
        setFor: 'programme:watch',
        indicator: 'BODIES_REACHED',
        purpose: 'TARGET',
        value: 40,
        date: '2026-12-31',
        evidence,
      },
      'label value date setFor { id }',
      {
        label: 'bodies reached: target 40',
        value: 40,
        date: '2026-12-31',
        setFor: { id: 'programme:watch' },
      },
    ],
    [
      'Country',
      { id: 'country:PT', alpha3: 'PRT', numeric: '620', name: 'Portugal', m49: 'region:m49:155' },
      'name alpha3',
      { name: 'Portugal', alpha3: 'PRT' },
    ],
    ['Port', port, 'name latitude country { code }', { name: 'Ghent', latitude: 51.1, country: { code: 'BE' } }],
    [
      'City',
      { id: 'city:BE-ghent', name: 'Ghent' },
      'name country { code }',
      { name: 'Ghent', country: { code: 'BE' } },
    ],
    [
      'Terminal',
      { id: 'terminal:BEANR-east', name: 'East', port: 'port:BEANR', evidence },
      'name port { id }',
      { name: 'East', port: { id: 'port:BEANR' } },
    ],
    [
      'Region',
      { id: 'region:watch:south', name: 'The South', evidence },
      'name scheme',
      { name: 'The South', scheme: 'watch' },
    ],
    [
      'Programme',
      { id: 'programme:guard', name: 'Guard', covers: ['region:watch:north'], evidence },
      'name regions { id }',
      { name: 'Guard', regions: [{ id: 'region:watch:north' }] },
    ],
    [
      'Phase',
      { id: 'phase:watch-ii', programme: 'programme:watch', name: 'Watch II', startDate: '2024', evidence },
      'name programme { id }',
      { name: 'Watch II', programme: { id: 'programme:watch' } },
    ],
  ])('%s', async (kind, input, fields, expected) => {
    const done = await write(kind, { ...input, reason: 'A new article.' }, fields);
    expect(done).toMatchObject({
      __typename: `Record${kind}Success`,
      record: expected,
      change: { action: 'RECORDED', revision: 1, who: 'an editor', why: 'A new article.', run: null, before: null },
    });
    // What the answer knows from the write is what the next question reads.
    const again = await write(kind, input, fields);
    expect(again).toMatchObject({ __typename: `Record${kind}Success`, record: expected, change: null });
  });
});

it('a field that is left out stays, one that is null becomes unknown, and a list takes the place of the list', async () => {
  const fields = 'name aliases sector operatesAt { id } evidence { note }';
  const id = 'agency:patched';
  const first = {
    id,
    name: 'A',
    aliases: ['B', 'C'],
    kind: 'POLICE',
    sector: 'PUBLIC',
    operatesAt: ['port:BEANR', 'port:NLRTM'],
    evidence,
  };
  await write('Agency', first);
  const patch = { id, aliases: ['D'], sector: null, operatesAt: ['port:NLRTM'] };
  expect((await write('Agency', patch, fields)).record).toEqual({
    name: 'A',
    aliases: ['D'],
    sector: null,
    operatesAt: [{ id: 'port:NLRTM' }],
    evidence: [{ note: null }],
  });
  const noted = { id, aliases: null, evidence: [{ source: 'source:undated', standing: 'IMPLIED', note: 'Says so.' }] };
  expect((await write('Agency', noted, fields)).record).toMatchObject({
    aliases: [],
    evidence: [{ note: 'Says so.' }],
  });
  expect(await api.ask(editor, `{ record(id: "${id}") { revision } }`)).toEqual({ record: { revision: 3 } });
});

it('a write takes a record over from the seeds', async () => {
  const seeded = () => ask(database, "MATCH (record:Seeded {id: 'practice:patrols'}) RETURN count(*) AS count");
  expect(await seeded()).toEqual([{ count: 1 }]);
  await write('Practice', { id: 'practice:patrols', description: 'By boat.' });
  expect(await seeded()).toEqual([{ count: 0 }]);
});

it('a day of a source that becomes known moves the events that rest on it', async () => {
  const days = async () => {
    const { event } = await api.ask(
      editor,
      '{ event(id: "event:dated") { knownBy orderDate sessions { orderDate } } }',
    );
    return event;
  };
  const stated = { kind: 'SEMINAR', status: 'HELD', evidence: [{ source: 'source:moved', standing: 'STATED' }] };
  await write('Source', { id: 'source:moved', retrievedOn: '2025-01-01' });
  await write('Event', { id: 'event:dated', title: 'Dated', ...stated });
  await write('Event', {
    id: 'event:dated-s1',
    title: 'First',
    partOf: 'event:dated',
    sequence: 1,
    ...stated,
    kind: 'SESSION',
  });
  expect(await days()).toEqual({
    knownBy: '2025-01-01',
    orderDate: '2025-01-01',
    sessions: [{ orderDate: '2025-01-01' }],
  });
  await write('Source', { id: 'source:moved', publishedOn: '2024-03-04' });
  expect(await days()).toEqual({
    knownBy: '2024-03-04',
    orderDate: '2024-03-04',
    sessions: [{ orderDate: '2024-03-04' }],
  });
  await write('Event', { id: 'event:dated', startDate: '2024-02' });
  expect(await days()).toEqual({
    knownBy: '2024-03-04',
    orderDate: '2024-02-01',
    sessions: [{ orderDate: '2024-02-01' }],
  });
});

describe('bad input is refused, naming the field, and nothing is written:', () => {
  const agency = { id: 'agency:new', name: 'New', kind: 'POLICE', evidence };
  const event = { id: 'event:new', title: 'New', kind: 'MEETING', status: 'HELD', evidence };
  const figure = { of: 'event:seminar', measure: 'MEN', value: 3, qualifier: 'EXACT', evidence };
  it.each([
    ['an unknown code', 'Figure', { ...figure, country: 'ZZ' }, 'country', /there is no country:ZZ/],
    ['a code that is none', 'Port', { id: 'port:antwerp', name: 'X' }, 'id', /not an id like port:BEANR/],
    ['a day that does not exist', 'Event', { ...event, endDate: '2023-02-30' }, 'endDate', /does not exist/],
    ['a month that does not exist', 'Event', { ...event, startDate: '2023-13' }, 'startDate', /does not exist/],
    [
      'an event that ends before it starts',
      'Event',
      { ...event, startDate: '2023-05-02', endDate: '2023-05-01' },
      'endDate',
      /before the start/,
    ],
    ['a session of a session', 'Event', { ...event, partOf: 'event:seminar-visit' }, 'partOf', /session itself/],
    [
      'a session that has sessions',
      'Event',
      { id: 'event:seminar', partOf: 'event:dated' },
      'partOf',
      /sessions of its own/,
    ],
    [
      'a cycle in UNIT_OF',
      'Agency',
      { id: 'agency:police', unitOf: 'agency:police-unit' },
      'unitOf',
      /back to where it began/,
    ],
    ['a body that is its own unit', 'Agency', { ...agency, unitOf: 'agency:new' }, 'unitOf', /back to where it began/],
    ['a negative count', 'Figure', { ...figure, value: -1 }, 'value', /negative/],
    [
      'a missing source',
      'Agency',
      { ...agency, evidence: [{ source: 'source:none', standing: 'STATED' }] },
      'evidence[0]',
      /there is no source:none/,
    ],
    ['no evidence', 'Agency', { ...agency, evidence: [] }, 'evidence', /at least one source/],
    ['evidence that is left out', 'Agency', { id: 'agency:new', name: 'New', kind: 'POLICE' }, 'evidence', /missing/],
    ['an id of another kind', 'Agency', { ...agency, basedIn: 'port:BEANR' }, 'basedIn', /not an id/],
    ['an id of another kind as its own', 'Agency', { ...agency, id: 'event:seminar' }, 'id', /not an id/],
    ['a name that is left out', 'Agency', { id: 'agency:new', kind: 'POLICE', evidence }, 'name', /missing/],
    ['a name that is taken away', 'Agency', { id: 'agency:police', name: null }, 'name', /missing/],
    ['an e-mail address', 'Agency', { ...agency, name: 'Write to a.b@example.org' }, 'name', /e-mail/],
    [
      'an e-mail address in a note',
      'Agency',
      { ...agency, evidence: [{ source: 'source:page', standing: 'STATED', note: 'a.b@example.org says' }] },
      'evidence[0].note',
      /e-mail/,
    ],
    ['reference data that is renamed', 'Port', { id: 'port:BEANR', name: 'Anvers' }, 'name', /never changed/],
    ['a source without a day', 'Source', { id: 'source:new', title: 'New' }, '', /neither publishedOn nor retrievedOn/],
    ['a source whose days are taken away', 'Source', { id: 'source:undated', retrievedOn: null }, '', /neither/],
    ['a marking that is none', 'Agency', { ...agency, marking: 'SECRET' }, 'marking', /not a marking/],
    ['a marking that the editor may not read', 'Agency', { ...agency, marking: 'TLP:AMBER' }, 'marking', /may read/],
    [
      'a body without a name under an id of one with a name',
      'Agency',
      { ...agency, identified: false },
      'identified',
      /holds its event/,
    ],
    [
      'a country in two regions of a scheme',
      'Region',
      { id: 'region:watch:east', name: 'E', countries: ['country:BE'], evidence },
      'countries',
      /one region of a scheme/,
    ],
  ])('%s', async (_, kind, input, field, message) => {
    const before = await dumpRecords(database);
    const done = await write(kind, input);
    expect(done).toEqual({
      __typename: 'InvalidInput',
      problems: [{ field, row: null, message: expect.stringMatching(message) as unknown }],
    });
    expect(await dumpRecords(database)).toEqual(before);
  });
});

describe('what somebody may not read', () => {
  const amber = anEditor('TLP:AMBER');
  beforeAll(async () => {
    await write(
      'Agency',
      { id: 'agency:hidden', name: 'Hidden', kind: 'POLICE', marking: 'TLP:AMBER', evidence },
      'id',
      amber,
    );
    await write(
      'Practice',
      { id: 'practice:hidden', title: 'Hidden', themes: ['OTHER'], marking: 'TLP:AMBER', evidence },
      'id',
      amber,
    );
  });

  it('is not there to be named', async () => {
    const input = { id: 'agency:unit', name: 'Unit', kind: 'POLICE', unitOf: 'agency:hidden', evidence };
    expect(await write('Agency', input)).toMatchObject({
      problems: [{ field: 'unitOf', message: 'there is no agency:hidden.' }],
    });
  });

  it('is not written over, and the refusal says no more than that the id is taken', async () => {
    const done = await write('Agency', { id: 'agency:hidden', name: 'Mine' });
    expect(done).toEqual({
      __typename: 'Forbidden',
      message: expect.stringContaining('agency:hidden is taken') as unknown,
    });
  });

  it('stays where a list is replaced by somebody who does not see it', async () => {
    const key = { agency: 'agency:police', event: 'event:dated' };
    await write(
      'Attendance',
      { ...key, roles: ['HOST'], shared: ['practice:hidden', 'practice:patrols'], evidence },
      'id',
      amber,
    );
    expect(await write('Attendance', { ...key, shared: [] }, 'practices { id }')).toMatchObject({
      record: { practices: [] },
    });
    const seen = await api.ask(amber, '{ attendance(id: "attendance:police@dated") { practices { id } } }');
    expect(seen).toEqual({ attendance: { practices: [{ id: 'practice:hidden' }] } });
  });
});

it('whoever may not write is refused', async () => {
  const before = await dumpRecords(database);
  await expect(write('Agency', { id: 'agency:police', name: 'Mine' }, 'id', aReader())).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  expect(await dumpRecords(database)).toEqual(before);
});

it('new reference data is there for the answer that made it and for the next', async () => {
  await write('Port', { id: 'port:BEZEE', name: 'Zeebrugge' });
  expect(await api.ask(editor, '{ port(locode: "BEZEE") { name country { code } } }')).toEqual({
    port: { name: 'Zeebrugge', country: { code: 'BE' } },
  });
});
