import { ask, testDatabase } from '../support/neo4j.ts';
import { anEditor, aSteward, changeText, evidence, openWritingApi, recordText, seedDatabase } from './writing-api.ts';
import type { Told, WritingApi } from './writing-api.ts';

const database = testDatabase();
let api: WritingApi;

beforeAll(async () => {
  await seedDatabase(database);
  api = await openWritingApi(database, { usualMarking: 'TLP:GREEN' });
});
afterAll(() => api.close());

const markings = ['TLP:GREEN', 'TLP:AMBER', 'TLP:RED/a', 'TLP:RED/b'];
const [editor, steward] = [anEditor(...markings), aSteward(...markings)];

const write = async (kind: string, input: object, viewer = editor): Promise<Told> =>
  (await api.ask(viewer, recordText(kind, 'id marking'), { input })).done;

const anAgency = (id: string, more: object = {}): object => ({ id, name: id, kind: 'POLICE', evidence, ...more });

/** Puts a body on record, or marks it anew, and sees that it is marked so. */
const expectMarked = async (id: string, marking: string): Promise<void> => {
  expect(await write('Agency', anAgency(id, { marking }))).toMatchObject({ record: { id, marking } });
};

test('a new record of which nothing is said is marked as the setting says; one on record stays as it is', async () => {
  expect(await write('Agency', anAgency('agency:usual'))).toMatchObject({ record: { marking: 'TLP:GREEN' } });
  await expectMarked('agency:amber', 'TLP:AMBER');
  const done = await write('Agency', { id: 'agency:amber', name: 'Another' });
  expect(done).toMatchObject({ record: { marking: 'TLP:AMBER' } });
});

test('a new record is refused where the usual marking is not for whoever writes it', async () => {
  expect(await write('Agency', anAgency('agency:open'), anEditor())).toMatchObject({
    problems: [{ field: 'marking', message: expect.stringContaining('TLP:GREEN is not among') as unknown }],
  });
});

test('whoever writes may raise a marking', async () => {
  await expectMarked('agency:raised', 'TLP:GREEN');
  for (const marking of ['TLP:AMBER', 'TLP:RED/a']) await expectMarked('agency:raised', marking);
});

test.each([
  ['TLP:AMBER', 'TLP:GREEN'],
  ['TLP:RED/a', 'TLP:AMBER'],
  ['TLP:RED/a', 'TLP:RED/b'],
])('%s is turned into %s by stewards alone, who say why', async (before, marking) => {
  const named = `agency:${`${before} ${marking}`.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  await expectMarked(named, before);
  expect(await write('Agency', { id: named, marking })).toEqual({
    __typename: 'InvalidInput',
    problems: [{ field: 'marking', row: null, message: expect.stringContaining('capability STEWARD') as unknown }],
  });
  expect(await write('Agency', { id: named, marking }, steward)).toMatchObject({ problems: [{ field: 'reason' }] });
  const input = { id: named, marking, reason: 'The circle agreed.' };
  expect(await write('Agency', input, steward)).toMatchObject({ record: { marking } });
});

test('who may read two markings sees at once what has come to need both, and others see nothing of it', async () => {
  await expectMarked('agency:of-a', 'TLP:RED/a');
  await write('Event', {
    id: 'event:new',
    title: 'New',
    kind: 'SEMINAR',
    status: 'HELD',
    marking: 'TLP:CLEAR',
    evidence,
  });
  const input = { agency: 'agency:of-a', event: 'event:new', roles: ['PRESENTER'], evidence, marking: 'TLP:RED/b' };
  const done = await write('Attendance', input);
  expect(done).toMatchObject({ __typename: 'RecordAttendanceSuccess', record: { marking: 'TLP:RED/b' } });
  const count = '{ event(id: "event:new") { attendances { totalCount } } }';
  const [both, one] = [await api.ask(editor, count), await api.ask(anEditor('TLP:RED/b'), count)];
  expect([both.event, one.event]).toEqual([{ attendances: { totalCount: 1 } }, { attendances: { totalCount: 0 } }]);
  expect(await ask(database, 'MATCH (audience:Audience) RETURN audience.id AS id')).toEqual([
    { id: 'TLP:RED/a TLP:RED/b' },
  ]);
});

test('a record that was removed is recorded anew with a lower marking by stewards alone, who say why', async () => {
  const remove = () =>
    api.ask(editor, changeText('RemoveRecord').replace('record { id }', ''), { input: { id: 'agency:gone' } });
  await expectMarked('agency:gone', 'TLP:AMBER');
  await remove();
  const anew = anAgency('agency:gone', { marking: 'TLP:GREEN' });
  expect(await write('Agency', anew)).toMatchObject({ problems: [{ field: 'marking' }] });
  expect(await write('Agency', anew, steward)).toMatchObject({ problems: [{ field: 'reason' }] });
  await expectMarked('agency:gone', 'TLP:RED/a');
  await remove();
  // Whoever may not know of what was removed is told nothing of it.
  expect(await write('Agency', anew, anEditor('TLP:GREEN'))).toMatchObject({ record: { marking: 'TLP:GREEN' } });
});
