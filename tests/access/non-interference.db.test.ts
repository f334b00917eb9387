import { anonymous, roles, viewerOf } from '../../src/viewer.ts';
import type { Grants, Viewer } from '../../src/viewer.ts';
import { questionsOn } from '../contract/asking.ts';
import { filledGraph } from '../support/filled-graph.ts';
import { testDatabase } from '../support/neo4j.ts';
import { readablePart, storeGraph } from '../support/record-graph.ts';
import type { RecordGraph } from '../support/record-graph.ts';
import { migrateDatabase } from '../support/watched-api.ts';
import { openViewedApi } from './viewed-api.ts';

/*
 * Non-interference, over the whole API: for each viewer the answer on the whole graph, its status, its errors and its
 * markings, is the answer on the graph with what the viewer may not read taken out. A cell is a field by one of its ways
 * with one set of arguments, asked by one viewer.
 */
const cells = Number(process.env['PORTOLAN_TEST_CELLS'] ?? '2000');

const signedIn = (name: string, more: Partial<Grants>): Viewer =>
  viewerOf(name, { roles: ['READER'], organisations: [], groups: [], clearance: 'GREEN', scopes: null, ...more });

const inAll = { organisations: ['org'], groups: ['group'], clearance: 'AMBER' } as const;

/** Each kind of marking is closed to some of them and open to others, and so is each role. */
const viewers: readonly Viewer[] = [
  anonymous,
  signedIn('a reader', {}),
  signedIn('an editor cleared for AMBER', { roles: ['EDITOR'], clearance: 'AMBER' }),
  signedIn('a steward of the group', { roles: ['STEWARD'], groups: ['group'] }),
  signedIn('an auditor of another organisation', { roles: ['AUDITOR'], organisations: ['other'], clearance: 'AMBER' }),
  signedIn('an administrator of the organisation', {
    roles: ['ADMINISTRATOR'],
    organisations: ['org'],
    clearance: 'AMBER',
  }),
  signedIn('who reads everything', { roles, ...inAll }),
];

/** What a key says does not depend on the graph, and metrics of the process do on time. */
const isOfTheGraph = (text: string): boolean => !/\bapiKeys\b/.test(text);

const perRound = 2_000;
const perViewer = Math.ceil(Math.min(cells, perRound) / viewers.length);
const rounds = Array.from({ length: Math.ceil(cells / perRound) }, (_, index) => index);

/** Every so many-th text, beginning at another each time, so that all are asked by somebody. */
const spread = (texts: readonly string[], count: number, offset: number): readonly string[] => {
  const step = texts.length / Math.min(count, texts.length);
  const taken = Array.from({ length: Math.min(count, texts.length) }, (_, index) => Math.floor(index * step + offset));
  return taken.map((index) => texts[index % texts.length] ?? '');
};

const graphOf = (round: number): RecordGraph =>
  filledGraph({ agencies: 40 + round * 3, events: 60 + round * 5, attendances: 160 + round * 11 });

const answersOn = async (graph: RecordGraph, asked: readonly (readonly [Viewer, readonly string[]])[]) => {
  await storeGraph(testDatabase(), graph);
  const api = await openViewedApi(testDatabase());
  const answers = new Map<string, readonly [status: number, text: string]>();
  for (const [viewer, texts] of asked)
    for (const text of texts) answers.set(`${viewer.name}: ${text}`, await api.ask(text, viewer));
  await api.close();
  return answers;
};

beforeAll(() => migrateDatabase(testDatabase()));

describe.each(rounds)('graph %i', (round) => {
  const graph = graphOf(round);
  const texts = [...new Set(questionsOn(graph).map((question) => question.text(20, 'all')))].filter(isOfTheGraph);
  const plan = viewers.map((viewer, index) => [viewer, spread(texts, perViewer, round + index * 3)] as const);
  let whole: Awaited<ReturnType<typeof answersOn>>;

  beforeAll(async () => {
    whole = await answersOn(graph, plan);
  }, 900_000);

  test('there are as many cells as were asked for, and all are answered but those for stewards alone', () => {
    const count = plan.reduce((sum, [, asked]) => sum + asked.length, 0);
    expect(count).toBeGreaterThanOrEqual(Math.min(cells, perRound));
    const refused = [...whole].filter(([, [status]]) => status !== 200);
    expect(refused.filter(([, [, text]]) => !text.includes('needs the capability STEWARD'))).toEqual([]);
    expect(refused.length).toBeLessThan(whole.size / 4);
  });

  test.each(plan.map(([viewer, asked]) => [viewer.name, viewer, asked] as const))(
    '%s is answered as if what it may not read were not there',
    async (_, viewer, asked) => {
      const readable = readablePart(graph, viewer.markings);
      const expected = await answersOn(readable, [[viewer, asked]]);
      const wrong = [...expected].filter(([cell, answer]) => whole.get(cell)?.join() !== answer.join());
      expect(wrong.map(([cell, answer]) => ({ cell, without: answer, whole: whole.get(cell) })).slice(0, 3)).toEqual(
        [],
      );
      expect(expected.size).toBe(new Set(asked).size);
    },
    900_000,
  );
});

test('each marking of the graph is closed to some viewer and open to another', () => {
  const markings = [...new Set(graphOf(0).nodes.flatMap(({ properties }) => properties['marking'] ?? []))].map(String);
  expect(markings.length).toBeGreaterThan(4);
  for (const marking of markings.filter((one) => one !== 'TLP:CLEAR')) {
    const open = viewers.filter((viewer) => viewer.markings.includes(marking)).length;
    expect({ marking, open: open > 0, closed: open < viewers.length }).toEqual({ marking, open: true, closed: true });
  }
});
