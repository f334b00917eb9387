import { countTurns } from '../../bench/measure/turns.ts';
import { loadRecords } from '../../src/domains/import/load.ts';
import { readRecords } from '../../src/domains/import/read.ts';
import { createGraph } from '../../src/graph/graph.ts';
import type { Viewer } from '../../src/viewer.ts';
import { removeSeeds, seedsWith, writeSeeds } from '../import/a-seed-folder.ts';
import type { SeedFiles } from '../import/a-seed-folder.ts';
import {
  aReader,
  aSteward,
  changeText,
  evidence,
  openWritingApi,
  recordText,
  seedDatabase,
} from '../recording/writing-api.ts';
import type { Told, WritingApi } from '../recording/writing-api.ts';
import { dumpRecords } from '../support/dump.ts';
import { fewest } from '../support/fewest.ts';
import { ask, testDatabase } from '../support/neo4j.ts';
import { doing, markText, mergeText, unmergeText } from './merging-api.ts';
import type { ToldOfTwo } from './merging-api.ts';

const database = testDatabase();
const steward = aSteward('TLP:AMBER');
let api: WritingApi;

beforeEach(async () => {
  await seedDatabase(database);
  api = await openWritingApi(database);
});
afterEach(() => api.close());

const act = doing(() => api, steward);
const write = async (kind: string, input: object, viewer: Viewer = steward): Promise<Told> =>
  (await api.ask(viewer, recordText(kind), { input })).done;
const merge = (id: string, into: string, more: object = {}, viewer: Viewer = steward): Promise<ToldOfTwo> =>
  act(mergeText('id name aliases'), { id, into, ...more }, viewer);
const unmerge = (id: string, viewer: Viewer = steward): Promise<ToldOfTwo> => act(unmergeText, { id }, viewer);
const remove = (id: string): Promise<ToldOfTwo> => act(changeText('RemoveRecord'), { id });

const aBody = (id: string, more: object = {}) => ({ id, name: 'Police Zürich', kind: 'POLICE', evidence, ...more });
const attending = (agency: string, event: string, more: object = {}) => ({
  ...{ agency, event, roles: ['PARTICIPANT'], evidence },
  ...more,
});

/** A second spelling of the police, with everything that can name a body. */
const recordOther = async (): Promise<void> => {
  await write(
    'Agency',
    aBody('agency:other', {
      aliases: ['PZ', 'PZS'],
      sector: 'PUBLIC',
      operatesAt: ['port:BEANR'],
      funds: ['phase:watch-i'],
    }),
  );
  await write('Agency', aBody('agency:other-unit', { name: 'Unit', unitOf: 'agency:other' }));
  await write('Attendance', attending('agency:other', 'event:seminar-visit', { shared: ['practice:patrols'] }));
  const of = 'attendance:other@seminar-visit';
  await write('Figure', { of, measure: 'TRAINEES', value: 7, qualifier: 'EXACT', evidence });
  await write('Outcome', {
    ...{
      id: 'outcome:deal',
      kind: 'MEMORANDUM',
      title: 'A deal',
      parties: ['agency:other', 'agency:funder'],
      evidence,
    },
  });
};

const problem = (done: ToldOfTwo): string => done.problems.map(({ field, message }) => `${field}: ${message}`).join();

describe('two bodies that are one', () => {
  it('are the one that stays, with the names and the relations of both', async () => {
    await recordOther();
    const done = await merge('agency:other', 'agency:police', { reason: 'The same street.' });
    expect(done).toMatchObject({
      __typename: 'MergeSuccess',
      moved: 4,
      record: { id: 'agency:police', name: 'Police of Zürich Street', aliases: ['PZS', 'Police Zürich', 'PZ'] },
    });
    const seen = await api.ask(
      steward,
      `{ gone: agency(id: "agency:other") { id }
         agency(id: "agency:police") {
           sector operatesAt { id } units { id } attendances { nodes { id event { id } practices { id } figures { id of { ... on Attendance { id } } } } }
         }
         outcome(id: "outcome:deal") { parties { id } } }`,
    );
    expect(seen).toEqual({
      gone: null,
      agency: {
        sector: 'PUBLIC',
        operatesAt: [{ id: 'port:BEANR' }],
        units: [{ id: 'agency:police-unit' }, { id: 'agency:other-unit' }],
        attendances: {
          nodes: [
            { id: 'attendance:police@seminar', event: { id: 'event:seminar' }, practices: [], figures: [] },
            {
              id: 'attendance:police@seminar-visit',
              event: { id: 'event:seminar-visit' },
              practices: [{ id: 'practice:patrols' }],
              figures: [
                { id: 'figure:police@seminar-visit/trainees/page', of: { id: 'attendance:police@seminar-visit' } },
              ],
            },
          ],
        },
      },
      outcome: { parties: [{ id: 'agency:funder' }, { id: 'agency:police' }] },
    });
  });

  it('are two again, with all that was each one’s, as if nothing had been', async () => {
    await recordOther();
    const before = await dumpRecords(database);
    const { mergeId } = await merge('agency:other', 'agency:police');
    expect(await dumpRecords(database)).not.toEqual(before);
    expect(await unmerge('agency:other')).toMatchObject({
      __typename: 'UnmergeSuccess',
      mergeId,
      moved: 4,
      record: { id: 'agency:other' },
      keptRecord: { id: 'agency:police' },
    });
    expect(await dumpRecords(database)).toEqual(before);
    expect(problem(await unmerge('agency:other'))).toMatch(/^id: there is no agency:other that has been merged/);
    expect((await merge('agency:police', 'agency:other')).moved).toBe(3);
    expect((await unmerge('agency:police')).moved).toBe(3);
    expect(await dumpRecords(database)).toEqual(before);
  });

  it('have one attendance of an event that both attended, with what is said of either', async () => {
    await write('Agency', aBody('agency:other'));
    await write('Attendance', attending('agency:other', 'event:seminar', { roles: ['HOST'], mode: 'ONLINE' }));
    const before = await dumpRecords(database);
    expect((await merge('agency:other', 'agency:police')).moved).toBe(1);
    const { attendance } = (await api.ask(
      steward,
      '{ attendance(id: "attendance:police@seminar") { roles mode evidence { locator } } }',
    )) as unknown as { readonly attendance: unknown };
    expect(attendance).toEqual({ roles: ['PARTICIPANT', 'HOST'], mode: 'ONLINE', evidence: [{ locator: null }] });
    await unmerge('agency:other');
    expect(await dumpRecords(database)).toEqual(before);
  });

  it('keep no evidence for what the one that stays says otherwise', async () => {
    const lines = ['kind', 'name', 'sector', undefined].map((about) => ({
      ...{ source: 'source:undated', standing: 'STATED', about },
    }));
    await write('Agency', aBody('agency:other', { kind: 'CUSTOMS', sector: 'PUBLIC', evidence: lines }));
    await merge('agency:other', 'agency:police');
    const { agency } = (await api.ask(
      steward,
      '{ agency(id: "agency:police") { kind evidence { about source { id } } } }',
    )) as unknown as { readonly agency: { readonly kind: string; readonly evidence: readonly { about: string }[] } };
    expect(agency.kind).toBe('POLICE');
    expect(agency.evidence.map(({ about }) => about).sort()).toEqual(['aliases', null, null, 'sector']);
  });

  it('of which one is a unit of the other are no unit of themselves', async () => {
    const before = await dumpRecords(database);
    expect(await merge('agency:police-unit', 'agency:police')).toMatchObject({ __typename: 'MergeSuccess', moved: 1 });
    await unmerge('agency:police-unit');
    expect(await merge('agency:police', 'agency:police-unit')).toMatchObject({ __typename: 'MergeSuccess', moved: 2 });
    const { agency } = (await api.ask(
      steward,
      '{ agency(id: "agency:police-unit") { unitOf { id } } }',
    )) as unknown as {
      readonly agency: unknown;
    };
    expect(agency).toEqual({ unitOf: null });
    await unmerge('agency:police');
    expect(await dumpRecords(database)).toEqual(before);
  });
});

describe('a merge is refused and nothing is written', () => {
  const expectRefused = async (id: string, into: string, expected: RegExp, viewer: Viewer = steward): Promise<void> => {
    const before = await dumpRecords(database);
    expect(problem(await merge(id, into, {}, viewer))).toMatch(expected);
    expect(await dumpRecords(database)).toEqual(before);
  };

  it('where an id is none of a body, or both are one', async () => {
    await expectRefused('port:BEANR', 'agency:police', /^id: "port:BEANR" is not the id of a body/);
    await expectRefused('agency:police', 'nothing', /^into: "nothing" is not the id of a body/);
    await expectRefused('agency:police', 'agency:police', /^into: agency:police is the body itself/);
  });

  it('where there is no such body, or none that the steward may read', async () => {
    await expectRefused('agency:none', 'agency:police', /^id: there is no agency:none\.$/);
    await expectRefused('agency:police', 'agency:none', /^into: there is no agency:none\.$/);
    await write('Agency', aBody('agency:hidden', { marking: 'TLP:AMBER' }));
    await expectRefused('agency:hidden', 'agency:police', /^id: there is no agency:hidden\.$/, aSteward());
    await expectRefused('agency:police', 'agency:hidden', /^into: there is no agency:hidden\.$/, aSteward());
  });

  it('where one has been merged already', async () => {
    await write('Agency', aBody('agency:other'));
    await merge('agency:other', 'agency:police');
    await expectRefused('agency:other', 'agency:funder', /^id: agency:other has been merged into another body already/);
  });

  it('where the two are marked differently', async () => {
    await write('Agency', aBody('agency:other', { marking: 'TLP:AMBER' }));
    await expectRefused(
      'agency:other',
      'agency:police',
      /^id: agency:other is marked TLP:AMBER and agency:police TLP:CLEAR/,
    );
  });

  it('where one is a body that no source names', async () => {
    const nameless = aBody('agency:police-be@seminar', { identified: false });
    await write('Agency', nameless);
    await expectRefused(nameless.id, 'agency:police', /^id: agency:police-be@seminar is a body that no source names/);
    await expectRefused('agency:police', nameless.id, /^into: agency:police-be@seminar is a body that no source names/);
  });

  it('where their parts in one event contradict each other', async () => {
    await write('Agency', aBody('agency:other'));
    await write('Attendance', attending('agency:police', 'event:seminar', { mode: 'IN_PERSON' }));
    await write('Attendance', attending('agency:other', 'event:seminar', { mode: 'ONLINE', marking: 'TLP:AMBER' }));
    await expectRefused(
      'agency:other',
      'agency:police',
      /attendance:other@seminar and attendance:police@seminar .* differ in mode, marking/,
    );
  });

  it('where another body lies between them', async () => {
    await write('Agency', aBody('agency:below', { unitOf: 'agency:police-unit' }));
    await expectRefused('agency:below', 'agency:police', /^into: as one, .* would be a unit of itself/);
    await expectRefused('agency:police', 'agency:below', /^into: as one, .* would be a unit of itself/);
  });

  it('where more would move than may, naming how many', async () => {
    await write('Agency', aBody('agency:hub'));
    await ask(
      database,
      `MATCH (hub:Agency {id: 'agency:hub'}) UNWIND range(1, 10001) AS number
       CREATE (hub)-[:PARTY_TO]->(:Record:Outcome {id: 'outcome:' + number, marking: 'TLP:CLEAR', audience: 'TLP:CLEAR'})`,
    );
    expect(problem(await merge('agency:hub', 'agency:police'))).toBe(
      'id: agency:hub has 10001 records that would move; accepted are up to 10000.',
    );
  });

  it('where something would move that the steward may not read, and nothing more is said', async () => {
    await write('Agency', aBody('agency:other'));
    await write('Attendance', attending('agency:other', 'event:seminar-visit', { marking: 'TLP:AMBER' }));
    const done = await merge('agency:other', 'agency:police', {}, aSteward());
    expect(done).toEqual({ __typename: 'Forbidden', message: expect.stringContaining('may not read') as unknown });
    expect((await merge('agency:other', 'agency:police')).__typename).toBe('MergeSuccess');
    expect((await unmerge('agency:other', aSteward())).__typename).toBe('Forbidden');
  });

  it('where somebody has said that the two are not the same', async () => {
    await write('Agency', aBody('agency:other'));
    await act(markText('markDistinct'), { ids: ['agency:other', 'agency:police'] });
    await expectRefused('agency:other', 'agency:police', /marked as not the same; unmarkDistinct takes that back/);
    await act(markText('unmarkDistinct'), { ids: ['agency:police', 'agency:other'] });
    expect((await merge('agency:other', 'agency:police')).__typename).toBe('MergeSuccess');
  });
});

describe('a merge is not taken back, and what stands in the way is named', () => {
  beforeEach(async () => {
    await recordOther();
    await merge('agency:other', 'agency:police');
  });

  const expectBuiltOn = async (...recordIds: readonly string[]): Promise<void> => {
    const before = await dumpRecords(database);
    const done = await unmerge('agency:other');
    expect(done.__typename).toBe('BuiltOn');
    expect([...new Set(done.changes.map(({ recordId }) => recordId))]).toEqual(recordIds);
    expect(await dumpRecords(database)).toEqual(before);
  };

  it('where the body that stayed has been changed since, until that is undone', async () => {
    const { change } = await write('Agency', { id: 'agency:police', sector: null });
    await expectBuiltOn('agency:police');
    await act(changeText('UndoChange'), { changeId: change.id });
    expect((await unmerge('agency:other')).__typename).toBe('UnmergeSuccess');
  });

  it('where something that moved has been changed, or has gone', async () => {
    await write('Outcome', { id: 'outcome:deal', title: 'Another' });
    await expectBuiltOn('outcome:deal');
    await remove('figure:police@seminar-visit/trainees/page');
    await expectBuiltOn('outcome:deal', 'figure:police@seminar-visit/trainees/page');
  });

  it('where something names what moved', async () => {
    const of = 'attendance:police@seminar-visit';
    await write('Figure', { of, measure: 'WOMEN', value: 3, qualifier: 'EXACT', evidence });
    await expectBuiltOn('figure:police@seminar-visit/women/page');
  });

  it('where something that it names is gone', async () => {
    await unmerge('agency:other');
    await write('Agency', aBody('agency:above'));
    await write('Agency', { id: 'agency:other', unitOf: 'agency:above' });
    await write('Agency', { id: 'agency:police', unitOf: 'agency:funder' });
    await merge('agency:other', 'agency:police');
    await remove('agency:above');
    await expectBuiltOn('agency:above');
  });

  it('but what is new to the body that stayed stays with it', async () => {
    const event = { id: 'event:later', title: 'Later', kind: 'MEETING', status: 'HELD', evidence };
    await write('Event', event);
    await write('Attendance', attending('agency:police', 'event:later'));
    expect((await unmerge('agency:other')).__typename).toBe('UnmergeSuccess');
    const { record } = await api.ask(steward, '{ record(id: "attendance:police@later") { id } }');
    expect(record).toEqual({ id: 'attendance:police@later' });
  });

  it('and none of its changes is undone by itself', async () => {
    const { changes } = await api.ask(steward, '{ changes(where: { actions: [MERGED] }) { nodes { id } } }');
    for (const { id: changeId } of changes.nodes)
      expect(problem(await act(changeText('UndoChange'), { changeId }))).toMatch(
        /unmergeRecord takes them back together/,
      );
  });
});

describe('an id that has been merged away', () => {
  const into = async (id: string, viewer: Viewer = steward): Promise<unknown> =>
    ((await api.ask(viewer, `{ mergedInto(id: "${id}") { id } }`)) as unknown as { readonly mergedInto: unknown })
      .mergedInto;

  it('tells where it went, over all merges, to whom may know', async () => {
    await recordOther();
    await merge('agency:other', 'agency:police');
    expect(await into('agency:other', aReader())).toEqual({ id: 'agency:police' });
    expect(await into('attendance:other@seminar-visit')).toEqual({ id: 'attendance:police@seminar-visit' });
    expect(await into('agency:police')).toBeNull();
    await merge('agency:police', 'agency:funder');
    expect(await into('agency:other')).toEqual({ id: 'agency:funder' });
    await write('Agency', { id: 'agency:funder', marking: 'TLP:AMBER' });
    expect(await into('agency:other', aReader())).toBeNull();
  });

  it('is not taken by a new record, nor given back but by its merge', async () => {
    await recordOther();
    await merge('agency:other', 'agency:police');
    expect(problem((await write('Agency', aBody('agency:other'))) as ToldOfTwo)).toMatch(
      /^id: .* merged into another record/,
    );
    const again = await write('Attendance', attending('agency:other', 'event:seminar-visit'));
    expect(problem(again as ToldOfTwo)).toMatch(/attendance:other@seminar-visit has been merged/);
    expect(problem(await act(changeText('RestoreRecord'), { id: 'agency:other' }))).toMatch(
      /unmergeRecord gives it back/,
    );
  });

  it('has a past that is hidden with the record that it went into', async () => {
    await recordOther();
    const counted = async (): Promise<number> =>
      (
        await api.ask(
          aReader(),
          '{ changes(where: { records: ["agency:other", "attendance:other@seminar-visit"] }) { totalCount } }',
        )
      ).changes.totalCount;
    expect(await counted()).toBe(2);
    await merge('agency:other', 'agency:police');
    await merge('agency:police', 'agency:funder');
    expect(await counted()).toBe(4);
    await write('Agency', { id: 'agency:funder', marking: 'TLP:AMBER' });
    expect(await counted()).toBe(0);
    await write('Agency', { id: 'agency:funder', marking: 'TLP:CLEAR', reason: 'It may be told.' });
    await unmerge('agency:police');
    await unmerge('agency:other');
    await write('Agency', { id: 'agency:police', marking: 'TLP:AMBER' });
    expect(await counted()).toBe(4);
  });
});

it('history shows a merge with all its changes together, and who made it and why', async () => {
  await recordOther();
  const { mergeId } = await merge('agency:other', 'agency:police', { reason: 'One street.' });
  const text = `query ($merge: ID) { changes(where: { merge: $merge }) {
    nodes { action recordId who why mergeId mergedInto { id } after { recordId } }
  } }`;
  const { changes } = await api.ask(steward, text, { merge: mergeId });
  expect(
    changes.nodes.map(({ recordId, after }) => `${recordId}: ${(after as Told | null)?.recordId ?? 'gone'}`).sort(),
  ).toEqual([
    'agency:other-unit: agency:other-unit',
    'agency:other: gone',
    'agency:police: agency:police',
    'attendance:other@seminar-visit: gone',
    'attendance:police@seminar-visit: attendance:police@seminar-visit',
    'figure:other@seminar-visit/trainees/page: gone',
    'figure:police@seminar-visit/trainees/page: figure:police@seminar-visit/trainees/page',
    'outcome:deal: outcome:deal',
  ]);
  expect(changes.nodes.find(({ recordId }) => recordId === 'agency:other')).toMatchObject({
    ...{ action: 'MERGED', who: 'a steward', why: 'One street.', mergeId, mergedInto: { id: 'agency:police' } },
  });
});

it('a merge that is sent again with its key is done once', async () => {
  await recordOther();
  const first = await merge('agency:other', 'agency:police', { idempotencyKey: 'once' });
  expect(await merge('agency:other', 'agency:police', { idempotencyKey: 'once' })).toEqual(first);
});

describe('a load of the seeds after two of their bodies were merged', () => {
  const seeds = seedsWith(
    'agency/bodies.yaml',
    '  - id: agency:funder\n',
    `  - id: agency:police-again
    name: Police, Zürich Street
    kind: POLICE
    evidence: [{ source: source:page, standing: STATED }]
  - id: agency:funder
`,
    seedsWith(
      'event/seminar.yaml',
      '        attendances:\n          - agency: agency:police-unit\n',
      `        attendances:
          - agency: agency:police-again
            roles: [OBSERVER]
            evidence: [{ source: source:page, standing: STATED }]
            figures: [{ measure: UNITS, value: 2, qualifier: EXACT, evidence: [{ source: source:page, standing: STATED }] }]
          - agency: agency:police-unit
`,
    ),
  );
  const load = async (files: SeedFiles) => {
    const graph = createGraph({ ...database, readTimeout: 60_000 });
    const result = await loadRecords(graph, readRecords(writeSeeds(files))).finally(() => graph.close());
    removeSeeds();
    return [...result.values()].reduce((sum, { created, changed, removed }) => sum + created + changed + removed, 0);
  };

  it('changes nothing, nor does one after they are two again', async () => {
    await load(seeds);
    const apart = await dumpRecords(database);
    expect((await merge('agency:police-again', 'agency:police')).moved).toBe(2);
    const merged = await dumpRecords(database);
    expect(await load(seeds)).toBe(0);
    expect(await dumpRecords(database)).toEqual(merged);
    await unmerge('agency:police-again');
    expect(await load(seeds)).toBe(0);
    expect(await dumpRecords(database)).toEqual(apart);
  });

  it('gives what is newly stated of the one that went to the one that stayed', async () => {
    await load(seeds);
    await merge('agency:police-again', 'agency:police');
    const more = seedsWith(
      'event/seminar.yaml',
      '    outcomes:\n',
      `      - agency: agency:police-again
        roles: [HOST]
        evidence: [{ source: source:page, standing: STATED }]
      - agency: agency:funder
        roles: [ORGANISER]
        evidence: [{ source: source:page, standing: STATED }]
    outcomes:
`,
      seedsWith(
        'event/seminar.yaml',
        '      - agency: agency:police\n        roles: [PARTICIPANT]\n        evidence: [{ source: source:page, standing: STATED }]\n',
        '',
        seeds,
      ),
    );
    const late = seedsWith(
      'event/seminar.yaml',
      '    sessions:\n',
      `      - id: outcome:late
        kind: OTHER
        title: Late
        parties: [agency:police-again]
        evidence: [{ source: source:page, standing: STATED }]
    sessions:
`,
      more,
    );
    await load(late);
    const { outcome } = (await api.ask(steward, '{ outcome(id: "outcome:late") { parties { id } } }')) as unknown as {
      readonly outcome: unknown;
    };
    expect(outcome).toEqual({ parties: [{ id: 'agency:police' }] });
    expect(await load(late)).toBe(0);
    const dangling = await ask(database, 'MATCH (one:Attendance) WHERE NOT (one)<-[:ATTENDED]-() RETURN one.id AS id');
    expect(dangling).toEqual([]);
  });
});

it('a merge and its being taken back wait for the database twice each', async () => {
  const turns = await countTurns(Number(new URL(database.uri.replace(/^\w+:/, 'http:')).port));
  const through = await openWritingApi({ ...database, uri: `bolt://127.0.0.1:${turns.port}` });
  const waits = async (text: string, input: object): Promise<number> => {
    const before = turns.count();
    await through.ask(steward, text, { input });
    return turns.count() - before;
  };
  await recordOther();
  const alone = (text: string): string => text.replace(/record \{[^}]*\}/, '').replace(/keptRecord \{[^}]*\}/, '');
  try {
    const both = async (): Promise<readonly number[]> => [
      await waits(alone(mergeText()), { id: 'agency:other', into: 'agency:police' }),
      await waits(alone(unmergeText), { id: 'agency:other' }),
    ];
    expect(await fewest(2, both)).toEqual([2, 2]);
  } finally {
    await through.close();
    turns.close();
  }
});
