import fc from 'fast-check';
import type { Viewer } from '../../src/viewer.ts';
import { randomGraph, randomMarkings } from '../oracle/random-graph.ts';
import { aReader, aSteward, evidence, openWritingApi, recordText, seedDatabase } from '../recording/writing-api.ts';
import type { WritingApi } from '../recording/writing-api.ts';
import { testDatabase } from '../support/neo4j.ts';
import { readablePart, storeGraph } from '../support/record-graph.ts';
import type { RecordGraph } from '../support/record-graph.ts';
import { migrateDatabase, openWatchedApi } from '../support/watched-api.ts';
import { candidatesText, doing, markText, mergeText, unmergeText } from './merging-api.ts';
import type { ToldOfTwo } from './merging-api.ts';

const database = testDatabase();
const steward = aSteward('TLP:AMBER');
const seed = Number(process.env['PORTOLAN_TEST_SEED'] ?? '20261125');
let api: WritingApi;

const act = doing(() => api, steward);
const write = async (id: string, name: string, more: object = {}): Promise<void> => {
  await api.ask(steward, recordText('Agency'), { input: { id, name, kind: 'POLICE', evidence, ...more } });
};
const candidates = async (variables: object = {}, viewer: Viewer = steward): Promise<ToldOfTwo> =>
  (await api.ask(viewer, candidatesText, { ...variables })).done as ToldOfTwo;
const pairs = ({ nodes }: ToldOfTwo): readonly string[] =>
  nodes.map(({ agencies }) => agencies.map(({ id }) => id.slice('agency:'.length)).join(' '));

describe('bodies that may be one', () => {
  beforeEach(async () => {
    await seedDatabase(database);
    api = await openWritingApi(database);
    await write('agency:a', 'Harbour Guard', { basedIn: 'country:BE' });
    await write('agency:b', 'HARBOUR GUARD', { basedIn: 'country:BE' });
    await write('agency:c', 'HG', { aliases: ['Harbour guard'] });
  });
  afterEach(() => api.close());

  it('are listed with the reasons, page after page', async () => {
    const all = await candidates();
    expect(pairs(all)).toEqual(['a b', 'a c', 'b c']);
    expect(all.nodes[1]?.signs).toEqual([
      { reason: 'ALIAS', matched: ['Harbour Guard', 'Harbour guard'] },
      { reason: 'ACRONYM', matched: ['Harbour Guard', 'HG'] },
    ]);
    const first = await candidates({ first: 2 });
    expect([first.totalCount, pairs(first), first.pageInfo.hasNextPage]).toEqual([3, ['a b', 'a c'], true]);
    const second = await candidates({ first: 2, after: first.pageInfo.endCursor });
    expect([pairs(second), second.pageInfo.hasNextPage]).toEqual([['b c'], false]);
    expect(pairs(await candidates({ of: 'agency:b' }))).toEqual(['a b', 'b c']);
    expect(pairs(await candidates({ of: 'agency:none' }))).toEqual([]);
    await expect(candidates({ first: 501 })).rejects.toThrow(/^first: 501 is not between/);
    await expect(candidates({ after: 'x' })).rejects.toThrow(/^after: /);
  });

  it('are none with a body that is hidden, or that no source names', async () => {
    await write('agency:b', 'HARBOUR GUARD', { marking: 'TLP:AMBER' });
    await write('agency:guard-be@seminar', 'Harbour Guard', { identified: false });
    expect(pairs(await candidates())).toEqual(['a b', 'a c', 'b c']);
    expect(pairs(await candidates({}, aReader()))).toEqual(['a c']);
  });

  it('are none for good where somebody says that they are not the same, until that is taken back', async () => {
    const mark = (ids: readonly string[], isDistinct: boolean) =>
      act(markText(isDistinct ? 'markDistinct' : 'unmarkDistinct'), { ids, reason: 'Two ports.' });
    expect(await mark(['agency:b', 'agency:a'], true)).toEqual({
      ...{ __typename: 'DistinctPairSuccess', agencies: [{ id: 'agency:a' }, { id: 'agency:b' }], isDistinct: true },
    });
    await mark(['agency:a', 'agency:b'], true);
    expect(pairs(await candidates())).toEqual(['a c', 'b c']);
    const { done } = await api.ask(steward, '{ done: distinctPairs { totalCount nodes { agencies { id } who why } } }');
    expect(done).toEqual({
      totalCount: 1,
      nodes: [{ agencies: [{ id: 'agency:a' }, { id: 'agency:b' }], who: 'a steward', why: 'Two ports.' }],
    });
    expect(await mark(['agency:a', 'agency:b'], false)).toMatchObject({ isDistinct: false });
    expect(pairs(await candidates())).toEqual(['a b', 'a c', 'b c']);
  });

  it('are none either with a body that one of them has been merged into', async () => {
    await act(markText('markDistinct'), { ids: ['agency:b', 'agency:c'] });
    await act(mergeText(), { id: 'agency:b', into: 'agency:a' });
    expect(pairs(await candidates())).toEqual([]);
    const refused = await act(mergeText(), { id: 'agency:a', into: 'agency:c' });
    expect(refused.problems[0]?.message).toMatch(/marked as not the same/);
    await act(unmergeText, { id: 'agency:b' });
    expect(pairs(await candidates())).toEqual(['a b', 'a c']);
    await act(mergeText(), { id: 'agency:b', into: 'agency:a' });
    await act(markText('unmarkDistinct'), { ids: ['agency:a', 'agency:c'] });
    expect(pairs(await candidates())).toEqual(['a c']);
  });

  it('are marked by the ids of two bodies that are there', async () => {
    const refused = async (ids: readonly string[], expected: RegExp, viewer = steward): Promise<void> => {
      const done = await act(markText('markDistinct'), { ids }, viewer);
      expect(done.problems.map(({ field, message }) => `${field}: ${message}`).join()).toMatch(expected);
    };
    await refused(['agency:a'], /^ids: there are 1 ids; accepted are those of two bodies/);
    await refused(['agency:a', 'agency:a'], /^ids: agency:a stands there twice/);
    await refused(['agency:a', 'port:BEANR'], /^ids: there are no two bodies agency:a and port:BEANR/);
    await refused(['agency:a', 'agency:none'], /^ids: there are no two bodies agency:a and agency:none/);
    await write('agency:b', 'HARBOUR GUARD', { marking: 'TLP:AMBER' });
    await refused(['agency:a', 'agency:b'], /^ids: there are no two bodies agency:a and agency:b/, aSteward());
  });
});

const names = ['Ägency of Ports', 'agency of  ports', 'AP', 'Straße', 'STRASSE'];

/** The graph with bodies that share a few names. */
const withFewNames = ({ nodes, relations }: RecordGraph): RecordGraph => ({
  nodes: nodes.map((node, index) =>
    node.label === 'Agency'
      ? { ...node, properties: { ...node.properties, name: names[index % names.length] ?? '' } }
      : node,
  ),
  relations,
});

it('on random graphs the bodies that may be one are those that may without what is hidden', async () => {
  await migrateDatabase(database);
  const text = '{ mergeCandidates(first: 500) { totalCount nodes { agencies { id name } signs { reason matched } } } }';
  let found = 0;
  await fc.assert(
    fc.asyncProperty(randomGraph.map(withFewNames), randomMarkings, async (graph, markings) => {
      const answers: string[] = [];
      for (const stored of [graph, readablePart(graph, markings)]) {
        await storeGraph(database, stored);
        const watched = await openWatchedApi(database);
        const { answer } = await watched.ask(text, markings).finally(() => watched.close());
        expect(answer.errors).toBeUndefined();
        answers.push(JSON.stringify(answer.data));
      }
      expect(answers[0]).toBe(answers[1]);
      found += (answers[0]?.match(/"signs"/g) ?? []).length;
    }),
    { seed, numRuns: 24, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(12);
}, 300_000);
