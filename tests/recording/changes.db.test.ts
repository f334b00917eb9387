import { dumpRecords } from '../support/dump.ts';
import type { Viewer } from '../../src/viewer.ts';
import { testDatabase } from '../support/neo4j.ts';
import {
  anEditor,
  aReader,
  aSteward,
  changeText,
  evidence,
  openWritingApi,
  recordText,
  seedDatabase,
} from './writing-api.ts';
import type { Answer, Told, WritingApi } from './writing-api.ts';

const database = testDatabase();
const editor = anEditor('TLP:AMBER');
const steward = aSteward('TLP:AMBER');
let api: WritingApi;

beforeEach(async () => {
  await seedDatabase(database);
  api = await openWritingApi(database);
});
afterEach(() => api.close());

const write = async (kind: string, input: object, viewer = editor): Promise<Told> =>
  (await api.ask(viewer, recordText(kind), { input })).done;
const remove = async (id: string, viewer = editor): Promise<Told> =>
  (await api.ask(viewer, changeText('RemoveRecord'), { input: { id } })).done;
const restore = async (id: string): Promise<Told> =>
  (await api.ask(editor, changeText('RestoreRecord'), { input: { id } })).done;
const undo = async (changeId: string, viewer = editor): Promise<Told> =>
  (await api.ask(viewer, changeText('UndoChange'), { input: { changeId } })).done;

const aBody = (id: string, more: object = {}) => ({ id, name: 'A body', kind: 'POLICE', evidence, ...more });

describe('a record', () => {
  it('that is removed is gone, and given back it is what it was', async () => {
    const before = await dumpRecords(database);
    const removed = await remove('outcome:paper');
    expect(removed).toMatchObject({ record: null, change: { action: 'REMOVED', revision: 2, after: null } });
    expect(await api.ask(editor, '{ outcome(id: "outcome:paper") { id } }')).toEqual({ outcome: null });
    const restored = await restore('outcome:paper');
    expect(restored).toMatchObject({ record: { id: 'outcome:paper' }, change: { action: 'RESTORED', revision: 3 } });
    expect(await dumpRecords(database)).toEqual(before);
  });

  it('that others need is not removed, and they are named', async () => {
    const before = await dumpRecords(database);
    const done = await remove('agency:police');
    expect(done.__typename).toBe('StillNeeded');
    expect(done.neededBy.map(({ id }) => id).sort()).toEqual([
      'agency:police-unit',
      'attendance:police@seminar',
      'outcome:paper',
    ]);
    expect((await remove('source:undated')).neededBy).toEqual([{ id: 'event:seminar-visit' }]);
    expect((await remove('country:BE')).__typename).toBe('StillNeeded');
    expect(await dumpRecords(database)).toEqual(before);
  });

  it('that only something hidden needs is not removed, and nothing more is said', async () => {
    await write('Agency', aBody('agency:needed'));
    await write('Agency', aBody('agency:hidden', { unitOf: 'agency:needed', marking: 'TLP:AMBER' }));
    const done = await remove('agency:needed', anEditor());
    expect(done).toEqual({ __typename: 'Forbidden', message: expect.stringContaining('may not read') as unknown });
  });

  it('that is not there is neither removed nor given back', async () => {
    expect(await remove('agency:none')).toMatchObject({
      problems: [{ field: 'id', message: 'there is no agency:none.' }],
    });
    expect(await restore('agency:none')).toMatchObject({ problems: [{ field: 'id' }] });
    expect(await restore('agency:police')).toMatchObject({ problems: [{ message: 'agency:police is on record.' }] });
  });

  it('is not given back while what it names is gone', async () => {
    await write('Agency', aBody('agency:whole'));
    await write('Agency', aBody('agency:part', { unitOf: 'agency:whole' }));
    await remove('agency:part');
    await remove('agency:whole');
    expect(await restore('agency:part')).toEqual({
      __typename: 'InvalidInput',
      problems: [{ field: 'unitOf', row: null, message: 'there is no agency:whole.' }],
    });
  });
});

describe('a change', () => {
  it('that is undone leaves what was there before', async () => {
    const before = await dumpRecords(database);
    const { change } = await write('Event', { id: 'event:seminar', startDate: null, heldAt: ['port:BEANR'] });
    expect(await dumpRecords(database)).not.toEqual(before);
    expect(await undo(change.id)).toMatchObject({ change: { action: 'UNDONE', recordId: 'event:seminar' } });
    expect(await dumpRecords(database)).toEqual(before);
  });

  it('that made a record is undone by its going, and undoing that brings it back', async () => {
    const before = await dumpRecords(database);
    const { change } = await write('Agency', aBody('agency:made'));
    const made = await dumpRecords(database);
    const undone = await undo(change.id);
    expect(undone).toMatchObject({ record: null, change: { action: 'UNDONE', after: null } });
    expect(await dumpRecords(database)).toEqual(before);
    expect(await undo(undone.change.id)).toMatchObject({ record: { id: 'agency:made' } });
    expect(await dumpRecords(database)).toEqual(made);
  });

  it('that a later change of the record builds on is not undone, and that is named', async () => {
    const start = await dumpRecords(database);
    const { change: first } = await write('Agency', { id: 'agency:police', name: 'First' });
    const { change: second } = await write('Agency', { id: 'agency:police', sector: null });
    const before = await dumpRecords(database);
    expect(await undo(first.id)).toEqual({
      __typename: 'BuiltOn',
      message: expect.stringContaining('Undo them first') as unknown,
      changes: [{ id: second.id, recordId: 'agency:police' }],
    });
    expect(await dumpRecords(database)).toEqual(before);
    await undo(second.id);
    expect((await undo(first.id)).__typename).toBe('ChangeSuccess');
    expect(await dumpRecords(database)).toEqual(start);
  });

  it('that made a record which others name by now is not undone, and they are named', async () => {
    const { change } = await write('Agency', aBody('agency:whole'));
    const { change: naming } = await write('Agency', aBody('agency:part', { unitOf: 'agency:whole' }));
    expect((await undo(change.id)).changes).toEqual([{ id: naming.id, recordId: 'agency:part' }]);
  });

  it('before which the record named something that is gone is not undone, and its going is named', async () => {
    await write('Agency', aBody('agency:whole'));
    await write('Agency', aBody('agency:part', { unitOf: 'agency:whole' }));
    const { change } = await write('Agency', { id: 'agency:part', unitOf: null });
    const going = await remove('agency:whole');
    expect((await undo(change.id)).changes).toEqual([{ id: going.change.id, recordId: 'agency:whole' }]);
  });

  it('that the viewer may not know of is not there to be undone', async () => {
    const { change } = await write('Agency', aBody('agency:hidden', { marking: 'TLP:AMBER' }));
    expect(await undo(change.id, anEditor())).toMatchObject({ problems: [{ field: 'changeId' }] });
  });
});

const historyOf = async (id: string, viewer = editor): Promise<Told | undefined> => {
  const { record } = await api.ask(
    viewer,
    `{ record(id: "${id}") { history(first: 50) {
      totalCount nodes { id sequence action who before { marking fields { name values } } after { marking relations { recordId } } }
    } } }`,
  );
  return record?.history;
};

describe('the history', () => {
  it('of a record tells what was done to it, before and after, the first change first', async () => {
    await write('Agency', { id: 'agency:police', name: 'Police' });
    await write('Agency', { id: 'agency:police', basedIn: 'country:NL' });
    const { totalCount, nodes = [] } = (await historyOf('agency:police')) ?? {};
    expect(totalCount).toBe(3);
    expect(nodes.map(({ who }) => who)).toEqual(['portolan', 'an editor', 'an editor']);
    expect(nodes[1]?.before.fields).toContainEqual({ name: 'name', values: ['Police of Zürich Street'] });
    expect(nodes.map(({ after }) => after.relations[0]?.recordId)).toEqual(['country:BE', 'country:BE', 'country:NL']);
  });

  it('of all records is read on from a cursor, and an auditor sees it without a gap', async () => {
    await write('Agency', { id: 'agency:police', name: 'Police' });
    const auditor: Viewer = { ...aReader('TLP:AMBER'), roles: ['AUDITOR'], capabilities: ['READ', 'AUDIT'] };
    const seen: unknown[] = [];
    for (let after: string | null = null; ;) {
      const text =
        'query ($after: String) { changes(first: 7, after: $after) { nodes { sequence } pageInfo { hasNextPage endCursor } } }';
      const { changes }: Answer = await api.ask(auditor, text, { after });
      seen.push(...changes.nodes.map(({ sequence }) => sequence));
      if (!changes.pageInfo.hasNextPage) break;
      after = changes.pageInfo.endCursor;
    }
    expect(seen).toEqual(seen.map((_, index) => index + 1));
    const where =
      '{ changes(where: { who: "an editor", records: ["agency:police"] }) { totalCount nodes { sequence } } }';
    expect(await api.ask(aReader(), where)).toEqual({ changes: { totalCount: 1, nodes: [{ sequence: null }] } });
  });

  it('is as restricted as the more restricted of before and after, and as what the record hangs on', async () => {
    await write('Agency', aBody('agency:opened', { marking: 'TLP:AMBER' }));
    await write('Agency', { id: 'agency:opened', marking: 'TLP:CLEAR', reason: 'It may be told.' }, steward);
    await write('Agency', { id: 'agency:opened', name: 'Open' });
    expect((await historyOf('agency:opened'))?.totalCount).toBe(3);
    expect((await historyOf('agency:opened', aReader()))?.totalCount).toBe(1);
    const counted = async () => (await api.ask(aReader(), '{ changes { totalCount } }')).changes.totalCount;
    const before = await counted();
    await write('Event', { id: 'event:seminar', marking: 'TLP:AMBER' });
    // The seminar, its session, what they count, who attended them: one change each.
    expect(await counted()).toBe(before - 5);
  });

  it('names nothing that the viewer may not read', async () => {
    await write('Practice', { id: 'practice:hidden', title: 'H', themes: ['OTHER'], marking: 'TLP:AMBER', evidence });
    await write('Attendance', {
      agency: 'agency:police',
      event: 'event:seminar',
      shared: ['practice:hidden', 'practice:patrols'],
    });
    const last = (told: Told | undefined) =>
      (told?.nodes.at(-1)?.after.relations ?? []).map(({ recordId }) => recordId).sort();
    const open = ['agency:police', 'event:seminar', 'practice:patrols'];
    expect(last(await historyOf('attendance:police@seminar', aReader()))).toEqual(open);
    expect(last(await historyOf('attendance:police@seminar'))).toEqual([...open, 'practice:hidden'].sort());
    await remove('practice:patrols');
  });
});

describe('a record as of a moment', () => {
  const past = async (id: string, asOf: string, viewer = editor): Promise<Told | null> =>
    (
      await api.ask(
        viewer,
        `query ($asOf: DateTime) { record(id: "${id}", asOf: $asOf) {
        __typename id label marking ... on PastRecord { fields { name values } relations { relationship direction recordId record { id } } }
      } }`,
        { asOf },
      )
    ).record;

  it('is what it was then, with its relations and those of others to it', async () => {
    const { change: first } = await write('Agency', aBody('agency:whole', { basedIn: 'country:BE' }));
    const { change: second } = await write('Agency', aBody('agency:part', { unitOf: 'agency:whole' }));
    const { change: third } = await write('Agency', { id: 'agency:whole', name: 'Renamed', basedIn: 'country:NL' });
    await remove('agency:part');
    const then = await past('agency:whole', first.at);
    const inBelgium = {
      relationship: 'BASED_IN',
      direction: 'OUT',
      recordId: 'country:BE',
      record: { id: 'country:BE' },
    };
    expect(then).toMatchObject({
      __typename: 'PastRecord',
      label: 'A body',
      marking: 'TLP:CLEAR',
      relations: [inBelgium],
    });
    const part = { relationship: 'UNIT_OF', direction: 'IN', recordId: 'agency:part', record: null };
    expect((await past('agency:whole', second.at))?.relations).toEqual([inBelgium, part]);
    expect(await past('agency:whole', third.at)).toMatchObject({ label: 'Renamed' });
    expect(await past('agency:part', second.at)).toMatchObject({ id: 'agency:part' });
    expect(await past('agency:part', first.at)).toBeNull();
    expect((await past('agency:whole', '2099-01-01T00:00:00Z'))?.relations).toEqual([
      { relationship: 'BASED_IN', direction: 'OUT', recordId: 'country:NL', record: { id: 'country:NL' } },
    ]);
    expect(await past('agency:whole', '2001-01-01T00:00:00Z')).toBeNull();
  });

  it('is hidden where it was, or is', async () => {
    const { change } = await write('Agency', aBody('agency:closed'));
    expect(await past('agency:closed', change.at, aReader())).toMatchObject({ id: 'agency:closed' });
    await write('Agency', { id: 'agency:closed', marking: 'TLP:AMBER' });
    expect(await past('agency:closed', change.at, aReader())).toBeNull();
    expect(await past('agency:closed', change.at)).toMatchObject({ marking: 'TLP:CLEAR' });
  });
});
