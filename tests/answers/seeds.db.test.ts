import { graphql } from 'graphql';
import { createContext } from '../../src/context.ts';
import { createGraph } from '../../src/graph/graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { createReferenceStore } from '../../src/reference/store.ts';
import { createSchema } from '../../src/schema.ts';
import { anonymous } from '../../src/viewer.ts';
import { testDatabase } from '../support/neo4j.ts';
import { openSeededApi } from '../support/seeded-api.ts';
import type { SeededApi } from '../support/seeded-api.ts';

let api: SeededApi;

beforeAll(async () => {
  api = await openSeededApi();
});
afterAll(() => api.close());

const answer = async (query: string): Promise<unknown> => {
  const { data, errors } = await api.ask(query);
  expect(errors).toEqual([]);
  return data;
};

const exchanges = (where: string) => `{
  exchanges(where: ${where}) {
    totalCount
    nodes { port { locode } country { code } practice { themes } event { id } session { title } agency { id } evidence { source { id } } }
  }
}`;

interface Exchanges {
  readonly exchanges: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly port: { readonly locode: string } | null;
      readonly country: { readonly code: string } | null;
      readonly practice: { readonly themes: readonly string[] };
      readonly event: { readonly id: string };
      readonly session: { readonly title: string };
      readonly evidence: readonly { readonly source: { readonly id: string } }[];
    }[];
  };
}

test('ports from SEACOP regions: four exchanges of the seminar, no port named, none from Antwerp', async () => {
  const query = exchanges('{ place: { coveredBy: "seacop" }, event: { kinds: [SEMINAR] } }');
  const { exchanges: found } = (await answer(query)) as Exchanges;
  expect(found.totalCount).toBe(4);
  expect(found.nodes.map(({ country }) => country?.code)).toEqual(expect.arrayContaining(['AR', 'BB', 'PE', 'SN']));
  for (const node of found.nodes) {
    expect(node.port).toBeNull();
    expect(node.event.id).toBe('event:seacop-port-security-seminar');
    expect(node.session.title).toBe('Cross-Atlantic exchange');
    expect(node.evidence.map(({ source }) => source.id)).toContain('source:seacop-port-security-seminar-article');
  }
});

test('without the region the terminal of Antwerp stands there with its four practices and five themes', async () => {
  const { exchanges: found } = (await answer(exchanges('{ event: { kinds: [SEMINAR] } }'))) as Exchanges;
  const antwerp = found.nodes.filter(({ port }) => port?.locode === 'BEANR');
  expect(found.totalCount).toBe(8);
  expect(antwerp).toHaveLength(4);
  expect(new Set(antwerp.flatMap(({ practice }) => practice.themes)).size).toBe(5);
});

test('the headline question takes three statements: list and count side by side, then evidence', async () => {
  const { statements } = await api.ask(exchanges('{ place: { coveredBy: "seacop" }, event: { kinds: [SEMINAR] } }'));
  expect([...statements].sort()).toEqual(['exchange/count', 'exchange/list', 'source/evidence-of-records']);
  expect(statements.at(-1)).toBe('source/evidence-of-records');
});

test('the headline question waits for the database twice: list and count at the same time, then evidence', async () => {
  const database = testDatabase();
  const graph = createGraph({ ...database, readTimeout: 60_000 });
  const references = await createReferenceStore(graph.reader(), 3_600_000);
  const steps: string[] = [];
  const traced: Graph = {
    ...graph,
    reader: () => ({
      rows: async (statement, params, slots) => {
        steps.push(`${statement.name} sent`);
        const rows = await graph.reader().rows(statement, params, slots);
        steps.push(`${statement.name} answered`);
        return rows;
      },
    }),
  };
  await graphql({
    schema: createSchema(),
    source: exchanges('{ place: { coveredBy: "seacop" }, event: { kinds: [SEMINAR] } }'),
    contextValue: createContext(traced, references.current(), anonymous),
  });
  references.stop();
  await graph.close();
  expect([...steps.slice(0, 2)].sort()).toEqual(['exchange/count sent', 'exchange/list sent']);
  expect([...steps.slice(2, 4)].sort()).not.toContain('exchange/count sent');
  expect(steps.indexOf('source/evidence-of-records sent')).toBeGreaterThan(steps.indexOf('exchange/list answered'));
  expect(steps).toHaveLength(6);
});

test('the seminar has one figure, 160 exact, no start date, and is known by the day of its article', async () => {
  const data = await answer(`{
    event(id: "event:seacop-port-security-seminar") {
      startDate dateKnown knownBy orderDate format
      figures { measure value qualifier evidence { source { id } } }
    }
  }`);
  expect(data).toEqual({
    event: {
      startDate: null,
      dateKnown: false,
      knownBy: '2026-01-25',
      orderDate: '2026-01-25',
      format: 'HYBRID',
      figures: [
        {
          measure: 'PARTICIPANTS',
          value: 160,
          qualifier: 'EXACT',
          evidence: [{ source: { id: 'source:seacop-port-security-seminar-article' } }],
        },
      ],
    },
  });
});

test('the event in Lisbon keeps two figures of participants, each with its own source', async () => {
  const data = (await answer(`{
    events(first: 100) { nodes { startDate figures { measure value qualifier evidence { source { id } } } } }
  }`)) as {
    readonly events: {
      readonly nodes: readonly {
        readonly startDate: string | null;
        readonly figures: readonly {
          readonly measure: string;
          readonly value: number;
          readonly qualifier: string;
          readonly evidence: readonly { readonly source: { readonly id: string } }[];
        }[];
      }[];
    };
  };
  const lisbon = data.events.nodes.find(({ startDate }) => startDate === '2024-06-17');
  const participants = lisbon?.figures.filter(({ measure }) => measure === 'PARTICIPANTS') ?? [];
  expect(participants.map(({ qualifier, value }) => `${qualifier} ${String(value)}`).sort()).toEqual([
    'ABOUT 90',
    'MORE_THAN 80',
  ]);
  expect(new Set(participants.flatMap(({ evidence }) => evidence.map(({ source }) => source.id))).size).toBe(2);
});

test('the seminar has 6 attendances of its own, its sessions 4, 4 and 2, and 15 bodies attended in all', async () => {
  const data = (await answer(`{
    event(id: "event:seacop-port-security-seminar") {
      attendances(first: 50) { totalCount nodes { agency { id } roles } }
      sessions { sequence title attendances(first: 50) { totalCount nodes { agency { id } roles } } }
    }
  }`)) as {
    readonly event: Attended & { readonly sessions: readonly (Attended & { readonly sequence: number })[] };
  };
  const { event } = data;
  expect(event.attendances.totalCount).toBe(6);
  expect(event.sessions.map(({ attendances }) => attendances.totalCount)).toEqual([4, 4, 2]);
  expect(event.sessions.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  const bodies = [event, ...event.sessions].flatMap(({ attendances }) =>
    attendances.nodes.map(({ agency }) => agency.id),
  );
  expect(new Set(bodies).size).toBe(15);
  const rolesOfMaoc = [event, ...event.sessions].flatMap(({ attendances }) =>
    attendances.nodes.filter(({ agency }) => agency.id === 'agency:maoc-n').flatMap(({ roles }) => roles),
  );
  expect(rolesOfMaoc).toEqual(['PARTICIPANT', 'PRESENTER']);
});

interface Attended {
  readonly attendances: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly agency: { readonly id: string }; readonly roles: readonly string[] }[];
  };
}

test('the two schemes of regions disagree on the Dominican Republic and Guyana, and both are kept', async () => {
  const data = (await answer(`{
    DO: country(code: "DO") { regions { id } region { name } }
    GY: country(code: "GY") { regions { id } region { name } }
  }`)) as Readonly<Record<'DO' | 'GY', { readonly regions: readonly { readonly id: string }[] }>>;
  expect(data.DO.regions.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['region:seacop:latin-america', 'region:m49:029']),
  );
  expect(data.GY.regions.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['region:seacop:caribbean', 'region:m49:005']),
  );
});

test('the programme covers 29 countries in three regions', async () => {
  const data = (await answer(
    '{ countries(where: { coveredBy: "seacop" }) { code } programme(code: "seacop") { regions { name } } }',
  )) as {
    readonly countries: readonly unknown[];
    readonly programme: { readonly regions: readonly unknown[] };
  };
  expect(data.countries).toHaveLength(29);
  expect(data.programme.regions).toHaveLength(3);
});
