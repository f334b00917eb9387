import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { createContext } from '../../src/context.ts';
import { loadRecords } from '../../src/domains/import/load.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { statements } from '../../src/generated/statements.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { read } from '../../src/recording/reading.ts';
import { canonical, relationKey } from '../../src/recording/records.ts';
import type { RecordState } from '../../src/recording/records.ts';
import type { Reference } from '../../src/reference/reference.ts';
import { createReference } from '../../src/reference/reference.ts';
import { randomGraph } from '../oracle/random-graph.ts';
import { dumpRecords, emptyDatabase } from '../support/dump.ts';
import { testDatabase } from '../support/neo4j.ts';
import { migrateDatabase } from '../support/watched-api.ts';
import { askedWrite, chosenWrites } from './random-changes.ts';
import type { ChosenWrite } from './random-changes.ts';
import { statesOf } from './states-of-graph.ts';
import { mergeText, unmergeText } from '../merging/merging-api.ts';
import type { ToldOfTwo } from '../merging/merging-api.ts';
import { aSteward, changeText, openWritingApi, recordText } from './writing-api.ts';
import type { Told, WritingApi } from './writing-api.ts';

/*
 * On random small graphs: what is changed and undone, removed and given back, or merged and taken apart again leaves the
 * graph as it was to the last line; and as of each moment every record is what it was then, with its relations and those
 * of others to it.
 */
const graphs = Number(process.env['PORTOLAN_TEST_GRAPHS'] ?? '200');
const seed = Number(process.env['PORTOLAN_TEST_SEED'] ?? '20261125');

const database = testDatabase();
const everything = aSteward('TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT/org', 'TLP:RED/group');
/** What is kept in memory of the graph as it is, without reference data. */
const referenceNow = async (): Promise<Reference> => {
  const audiences = (await graph.reader().rows(statements.place.audiences, {})).map(([audience]) => audience);
  const none = { programmes: [], phases: [], regions: [], countries: [], ports: [], terminals: [], cities: [] };
  return createReference({ version: 0, ...none, audiences });
};

let graph: Graph;
let driver: Driver;
let api: WritingApi;

beforeAll(async () => {
  await migrateDatabase(database);
  graph = createGraph({ ...database, readTimeout: 60_000 });
  driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
    disableLosslessIntegers: true,
  });
  api = await openWritingApi(database);
});
afterAll(async () => {
  await api.close();
  await graph.close();
  await driver.close();
});

const dump = (): Promise<readonly string[]> =>
  dumpRecords(database, async (text) => {
    const session = driver.session({ database: database.database });
    try {
      return (await session.run(text)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  });

type States = ReadonlyMap<string, RecordState>;

/** The graph at a moment: what it says, and the states of its records. */
interface Moment {
  readonly dump: readonly string[];
  readonly states: States;
  readonly at: string | null;
}

const momentNow = async (ids: readonly string[], at: string | null): Promise<Moment> => {
  await api.refresh();
  const { known } = await read(graph.reader(), 'none', { ids });
  return {
    dump: await dump(),
    states: new Map([...known].map(([id, { state }]) => [id, canonical(state)])),
    at,
  };
};

const done = async (text: string, input: object): Promise<Told> => (await api.ask(everything, text, { input })).done;

const expectPast = async ({ states, at }: Moment, ids: readonly string[]): Promise<void> => {
  if (at === null) return;
  const { loaders } = createContext(graph, await referenceNow(), everything);
  const touching = Map.groupBy(
    [...states.values()].flatMap(({ id, relations }) => relations.map((relation) => ({ id, relation }))),
    ({ id, relation: { fromId, toId } }) => (fromId === id ? toId : fromId),
  );
  const found = await Promise.all(ids.map((id) => loaders.history.past(id, at)));
  const told = found.map((past) =>
    past === null ? null : [canonical(past.state), past.others.map(relationKey).sort()],
  );
  const expected = ids.map((id) => {
    const state = states.get(id);
    const others = (touching.get(id) ?? []).filter((one) => one.id !== id);
    return state === undefined ? null : [state, others.map(({ relation }) => relationKey(relation)).sort()];
  });
  expect(told).toEqual(expected);
};

const writeAll = async (writes: readonly ChosenWrite[], first: Moment, ids: Set<string>) => {
  const moments = [first];
  const changes: string[] = [];
  for (const [index, chosen] of writes.entries()) {
    const { states } = moments.at(-1) ?? first;
    const asked = askedWrite(chosen, states, `made-${String(index)}`);
    if (asked === null) continue;
    const { change } = await done(recordText(asked.kind), asked.input);
    // A write that is refused or changes nothing is no change.
    if (!(change as Told | null | undefined)) continue;
    ids.add(change.recordId);
    changes.push(change.id);
    moments.push(await momentNow([...ids], change.at));
  }
  return { moments, changes };
};

const undoAll = async ({ moments, changes }: Awaited<ReturnType<typeof writeAll>>): Promise<void> => {
  for (const [index, changeId] of [...changes.entries()].reverse()) {
    const undone = await done(changeText('UndoChange'), { changeId });
    expect(undone.__typename).toBe('ChangeSuccess');
    expect(await dump()).toEqual(moments[index]?.dump);
  }
};

interface Merging {
  readonly moments: readonly Moment[];
  readonly moved: number;
}

const changeOfMerge = `query ($merge: ID) { changes(where: { merge: $merge }, first: 500) { nodes { recordId at } } }`;

/** Merges two bodies that can be one and takes them apart again; null where no two of these can. */
const mergeAndUnmerge = async (first: Moment, ids: Set<string>, from: number): Promise<Merging | null> => {
  const bodies = [...first.states.values()].filter(
    ({ label, properties }) => label === 'Agency' && properties['identified'] === true,
  );
  const pairs = bodies.flatMap((gone) =>
    bodies.filter((kept) => kept !== gone && kept.marking === gone.marking).map((kept) => [gone.id, kept.id] as const),
  );
  for (const index of pairs.keys()) {
    const [id, into] = pairs[(index + from) % pairs.length] ?? [];
    const merged = (await done(mergeText(), { id, into })) as ToldOfTwo;
    // Two that contradict each other, or are above each other, cannot be one.
    if (merged.__typename === 'InvalidInput') {
      expect(await dump()).toEqual(first.dump);
      continue;
    }
    expect(merged.__typename).toBe('MergeSuccess');
    const { changes } = await api.ask(everything, changeOfMerge, { merge: merged.mergeId });
    for (const { recordId } of changes.nodes) ids.add(recordId);
    const moment = await momentNow([...ids], changes.nodes[0]?.at ?? null);
    expect(moment.states.has(id ?? '')).toBe(false);
    expect((await done(unmergeText, { id })).__typename).toBe('UnmergeSuccess');
    expect(await dump()).toEqual(first.dump);
    const { changes: after } = await api.ask(everything, changeOfMerge, { merge: merged.mergeId });
    const apart = { ...first, at: after.nodes.at(-1)?.at ?? null };
    return { moments: [moment, apart], moved: merged.moved };
  }
  return null;
};

/** Removes one record that nothing needs, and gives it back; says whether there was one. */
const removeAndRestore = async (ids: readonly string[], from: number): Promise<boolean> => {
  const before = await dump();
  for (let tries = 0; tries < 6; tries += 1) {
    const id = ids[(from + tries * 7) % ids.length] ?? '';
    const removed = await done(changeText('RemoveRecord'), { id });
    if (removed.__typename === 'StillNeeded') continue;
    expect(removed.__typename).toBe('ChangeSuccess');
    expect(await dump()).not.toEqual(before);
    expect((await done(changeText('RestoreRecord'), { id })).__typename).toBe('ChangeSuccess');
    expect(await dump()).toEqual(before);
    return true;
  }
  return false;
};

it('what is changed and undone, removed and given back, or merged and taken apart leaves the graph as it was, and each moment can be read', async () => {
  const tally = { changes: 0, removals: 0, merges: 0, moved: 0 };
  const began = performance.now();
  await fc.assert(
    fc.asyncProperty(randomGraph, chosenWrites, async (random, writes) => {
      await emptyDatabase(database);
      const states = statesOf(random);
      await loadRecords(graph, states);
      await api.reopen();
      const ids = new Set(states.map(({ id }) => id));
      const leaves = states
        .filter(({ label }) => /Attendance|Figure|Outcome|Practice|Agency/.test(label))
        .map(({ id }) => id);
      const first = await momentNow([...ids], null);
      expect([...first.states.values()]).toEqual(expect.arrayContaining(states.map(canonical)));
      if (await removeAndRestore(leaves, writes[0]?.which ?? 0)) tally.removals += 1;
      const merging = await mergeAndUnmerge(first, ids, writes[0]?.which ?? 0);
      if (merging !== null) tally.merges += 1;
      tally.moved += merging?.moved ?? 0;
      const written = await writeAll(writes, first, ids);
      tally.changes += written.changes.length;
      await undoAll(written);
      for (const moment of [...(merging?.moments ?? []), ...written.moments]) await expectPast(moment, [...ids]);
    }),
    { seed, numRuns: graphs, endOnFailure: true },
  );
  const took = ((performance.now() - began) / 1_000).toFixed(0);
  process.stderr.write(
    `${graphs} graphs, ${tally.changes} changes, ${tally.removals} removals, ${tally.merges} merges of ${tally.moved} records: ${took} s\n`,
  );
  expect(tally.changes).toBeGreaterThan(graphs);
  expect(tally.removals).toBeGreaterThan(graphs / 2);
  expect(tally.merges).toBeGreaterThan(graphs / 2);
  expect(tally.moved).toBeGreaterThan(graphs);
}, 900_000);
