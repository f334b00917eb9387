import { valuesAt } from '../contract/asking.ts';
import { agency, event } from '../support/filled-records.ts';
import { numbers } from '../support/filled-reference.ts';
import { ask, testDatabase } from '../support/neo4j.ts';
import { storeGraph } from '../support/record-graph.ts';
import { migrateDatabase, openWatchedApi } from '../support/watched-api.ts';
import type { WatchedApi } from '../support/watched-api.ts';

const open = (node: ReturnType<typeof agency>) => ({
  ...node,
  properties: { ...node.properties, marking: 'TLP:CLEAR' },
});

/** Every second record is there from the start; of these every third is removed while somebody walks, and others come. */
const even = numbers(60).filter((index) => index % 2 === 0);
const removed = even.filter((index) => index % 3 === 0);
const stayed = even.filter((index) => index % 3 !== 0);

const shuffled = (values: readonly number[]): readonly number[] =>
  values.toSorted((a, b) => ((a * 37) % 101) - ((b * 37) % 101));

const change = async (label: 'Agency' | 'Event', turn: number): Promise<void> => {
  const database = testDatabase();
  const kind = label.toLowerCase();
  const gone = shuffled(removed)[turn];
  if (gone !== undefined)
    await ask(database, `MATCH (record:Record {id: $id}) DETACH DELETE record`, {
      id: `${kind}:${kind}-${String(gone)}`,
    });
  const come = shuffled(numbers(60).filter((index) => index % 2 === 1)).slice(turn * 2, turn * 2 + 2);
  const rows = come.map((index) => ({
    ...{
      id: `${kind}:${kind}-${String(index)}`,
      marking: 'TLP:CLEAR',
      audience: 'TLP:CLEAR',
      sortName: `${kind} ${String(index)}`,
    },
    ...{ name: 'New', title: 'New', aliases: [], kind: label === 'Agency' ? 'POLICE' : 'SEMINAR' },
    ...{ identified: true, status: 'HELD', level: 'EVENT', day: `2018-0${String((index % 5) + 1)}-11` },
  }));
  await ask(
    database,
    `UNWIND $rows AS row CREATE (record:Record:${label})
     SET record = row, record.orderDate = date(row.day), record.knownBy = date(row.day)`,
    { rows },
  );
};

let api: WatchedApi;

beforeEach(async () => {
  const database = testDatabase();
  await migrateDatabase(database);
  await storeGraph(database, {
    nodes: [...even.map((index) => open(agency(index))), ...even.map((index) => open(event(index, 'EVENT', null)))],
    relations: [],
  });
  api = await openWatchedApi(database);
});
afterEach(() => api.close());

test.each([
  ['agencies', 'Agency', 'NAME_ASC'],
  ['agencies', 'Agency', 'NAME_DESC'],
  ['agencies', 'Agency', 'EVENTS_DESC'],
  ['events', 'Event', 'DATE_DESC'],
  ['events', 'Event', 'TITLE_ASC'],
  ['events', 'Event', 'BODIES_ASC'],
] as const)(
  'walking %s (%s) by %s while some go and others come repeats none and misses none that stayed',
  async (list, label, orderBy) => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let turn = 0; ; turn += 1) {
      const question = `query ($after: String) { ${list}(first: 4, orderBy: ${orderBy}, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
      const { answer } = await api.ask(question, ['TLP:CLEAR'], { after });
      expect(answer.errors).toBeUndefined();
      seen.push(...(valuesAt(answer.data, [list, 'nodes', 'id']) as readonly string[]));
      if (valuesAt(answer.data, [list, 'pageInfo', 'hasNextPage'])[0] !== true) break;
      after = valuesAt(answer.data, [list, 'pageInfo', 'endCursor'])[0] as string;
      await change(label, turn);
    }
    expect(seen).toEqual([...new Set(seen)]);
    const kind = label.toLowerCase();
    expect(seen).toEqual(expect.arrayContaining(stayed.map((index) => `${kind}:${kind}-${String(index)}`)));
  },
);
