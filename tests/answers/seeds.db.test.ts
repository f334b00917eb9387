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
  expect([...statements].sort()).toEqual(['exchange/groups', 'exchange/list', 'source/evidence-of-records']);
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
  expect([...steps.slice(0, 2)].sort()).toEqual(['exchange/groups sent', 'exchange/list sent']);
  expect([...steps.slice(2, 4)].sort()).not.toContain('exchange/groups sent');
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

const counted = '{ nodes { keys { label } count } remaining { groups count } }';

interface Grouped {
  readonly nodes: readonly { readonly keys: readonly { readonly label: string }[]; readonly count: number }[];
  readonly remaining: { readonly groups: number; readonly count: number };
}

/** Groups as lines, e.g. `2024, Training: 3`; nothing may be left out. */
const lines = ({ nodes, remaining }: Grouped): readonly string[] => {
  expect(remaining).toEqual({ groups: 0, count: 0 });
  return nodes.map(({ keys, count }) => `${keys.map(({ label }) => label).join(', ')}: ${String(count)}`);
};

interface CountedList {
  readonly totalCount: number;
  readonly [groups: string]: Grouped | number;
}

const groupLines = (list: CountedList | undefined, name: string): readonly string[] => {
  const groups = list?.[name];
  return groups === undefined || typeof groups === 'number' ? [] : lines(groups);
};

const seminar = 'event:seacop-port-security-seminar';

test('the headline question in groups: one exchange of each of four countries, in all three regions', async () => {
  const { exchanges: found } = (await answer(`{
    exchanges(where: { place: { coveredBy: "seacop" }, event: { kinds: [SEMINAR] } }) {
      totalCount
      countries: groups(by: [COUNTRY]) { nodes { keys { id label } count } remaining { groups count } }
      regions: groups(by: [REGION]) ${counted}
      ports: groups(by: [PORT]) ${counted}
    }
  }`)) as { readonly exchanges: CountedList };
  expect(found.totalCount).toBe(4);
  expect(found).toMatchObject({
    countries: {
      nodes: ['AR', 'BB', 'PE', 'SN'].map((code) => ({ keys: [{ id: `country:${code}` }], count: 1 })),
    },
  });
  expect(groupLines(found, 'regions')).toEqual(['Latin America: 2', 'Caribbean: 1', 'West Africa: 1']);
  expect(groupLines(found, 'ports')).toEqual(['not known: 4']);
});

test('without the programme the exchanges in groups: four of Antwerp, four of no known port, seven themes', async () => {
  const { exchanges: found } = (await answer(`{
    exchanges(where: { event: { kinds: [SEMINAR] } }) {
      totalCount
      ports: groups(by: [PORT]) { nodes { keys { id label } count } remaining { groups count } }
      themes: groups(by: [THEME]) ${counted}
      regions: groups(by: [REGION], regionScheme: "m49") ${counted}
      known: groups(by: [REGION, PORT], regionScheme: "m49") ${counted}
    }
  }`)) as { readonly exchanges: CountedList };
  expect(found.totalCount).toBe(8);
  expect(found).toMatchObject({
    ports: {
      nodes: [
        { keys: [{ id: 'port:BEANR' }], count: 4 },
        { keys: [{ id: null, label: 'not known' }], count: 4 },
      ],
    },
  });
  expect(groupLines(found, 'themes')).toEqual([
    'Procedure: 4',
    'Technology: 4',
    'Anti corruption: 1',
    'Electronic security: 1',
    'Information sharing: 1',
    'Physical security: 1',
    'Public private partnership: 1',
  ]);
  expect(groupLines(found, 'regions')).toEqual([
    'Western Europe: 4',
    'South America: 2',
    'Caribbean: 1',
    'Western Africa: 1',
  ]);
  expect(groupLines(found, 'known')).toEqual([
    'Western Europe, Antwerp (BEANR): 4',
    'South America, not known: 2',
    'Caribbean, not known: 1',
    'Western Africa, not known: 1',
  ]);
});

test('two of fifteen events have no stated date, and stand in "not known" when they are grouped by year', async () => {
  const data = (await answer(`{
    undated: events(where: { dateKnown: false }) { totalCount nodes { id startDate dateKnown } }
    dated: events(where: { dateKnown: true }) { totalCount }
    all: events { totalCount years: groups(by: [YEAR]) ${counted} countries: groups(by: [COUNTRY]) ${counted} }
  }`)) as { readonly undated: unknown; readonly dated: unknown; readonly all: CountedList };
  expect(data.undated).toEqual({
    totalCount: 2,
    nodes: ['event:seacop-trainer-course-bridgetown', seminar].map((id) => ({ id, startDate: null, dateKnown: false })),
  });
  expect(data.dated).toEqual({ totalCount: 13 });
  expect(data.all.totalCount).toBe(15);
  expect(groupLines(data.all, 'years')).toEqual(['2024: 6', '2022: 3', '2023: 3', 'not known: 2', '2019: 1']);
  expect(groupLines(data.all, 'countries')).toEqual([
    'Barbados: 4',
    'Côte d’Ivoire: 2',
    'Belgium: 1',
    'Benin: 1',
    'Colombia: 1',
    'Dominican Republic: 1',
    'Ghana: 1',
    'Portugal: 1',
    'Senegal: 1',
    'Sierra Leone: 1',
    'not known: 1',
  ]);
});

test('a period holds an event of known month, and none that is undated', async () => {
  const data = await answer(`{
    may: events(where: { from: "2022-05-01", to: "2022-05-31" }) { nodes { id startDate } }
    partOfMay: events(where: { from: "2022-05-02", to: "2022-05-31" }) { totalCount }
    since2025: events(where: { from: "2025-01-01" }) { totalCount }
  }`);
  expect(data).toEqual({
    may: { nodes: [{ id: 'event:seacop-intelligence-course-barbados', startDate: '2022-05' }] },
    partOfMay: { totalCount: 0 },
    since2025: { totalCount: 0 },
  });
});

test('the seminar has 11 named bodies and 4 unnamed in all, 6 of its own, and 4, 4 and 2 in its sessions', async () => {
  const bodies = 'totalCount bodies { count unidentifiedLeftOut }';
  const data = await answer(`{
    event(id: "${seminar}") {
      own: attendances { ${bodies} }
      ofSessions: attendances(level: SESSION) { ${bodies} }
      inAll: attendances(level: ALL) { ${bodies} }
      sessions { sequence attendances { ${bodies} } }
    }
  }`);
  const attended = (totalCount: number, count: number, unidentifiedLeftOut: number) => ({
    totalCount,
    bodies: { count, unidentifiedLeftOut },
  });
  expect(data).toEqual({
    event: {
      own: attended(6, 6, 0),
      // MAOC-N is in two of the 16 attendances and is counted once.
      ofSessions: attended(10, 6, 4),
      inAll: attended(16, 11, 4),
      sessions: [
        { sequence: 1, attendances: attended(4, 4, 0) },
        { sequence: 2, attendances: attended(4, 0, 4) },
        { sequence: 3, attendances: attended(2, 2, 0) },
      ],
    },
  });
});

test('a list of bodies names the 15 that attended the seminar, those that no source names among them', async () => {
  const data = (await answer(`{
    all: agencies(where: { attended: { ids: ["${seminar}"] } }) { totalCount nodes { id } }
    named: agencies(where: { identified: true, attended: { ids: ["${seminar}"] } }) { totalCount }
    parent: agencies(where: { ids: ["agency:federal-judicial-police-belgium"], attended: {} }) { totalCount }
  }`)) as { readonly all: { readonly nodes: readonly { readonly id: string }[] } };
  expect(data).toMatchObject({ all: { totalCount: 15 }, named: { totalCount: 11 }, parent: { totalCount: 0 } });
  expect(data.all.nodes.map(({ id }) => id.replace('agency:', '')).sort()).toEqual([
    'ambrey',
    'european-commission',
    'european-external-action-service',
    'federal-judicial-police-belgium-antwerp-drugs-department',
    'hamburg-state-criminal-police',
    'irena',
    'maoc-n',
    'msc-psa-european-terminal',
    'national-crime-agency',
    'netherlands-police',
    'port-security-ar@seacop-port-security-seminar',
    'port-security-bb@seacop-port-security-seminar',
    'port-security-pe@seacop-port-security-seminar',
    'port-security-sn@seacop-port-security-seminar',
    'unodc',
  ]);
});

test('the only sessions are the three of the seminar, and whole events are listed without them', async () => {
  const data = await answer(`{
    sessions: events(level: SESSION, orderBy: TITLE_ASC) { totalCount nodes { title partOf { id } programme { code } } }
    whole: events { totalCount }
    both: events(level: ALL) { totalCount }
  }`);
  const session = (title: string) => ({ title, partOf: { id: seminar }, programme: { code: 'seacop' } });
  expect(data).toEqual({
    sessions: {
      totalCount: 3,
      nodes: [
        session('Cross-Atlantic exchange'),
        session('Site visit to the Port of Antwerp'),
        session('Threat and enforcement context'),
      ],
    },
    whole: { totalCount: 15 },
    both: { totalCount: 18 },
  });
});

test('MAOC-N attended most events, and met 14 named bodies and 8 unnamed', async () => {
  const data = await answer(`{
    most: agencies(where: { identified: true }, orderBy: EVENTS_DESC, first: 2) { nodes { id events { totalCount } } }
    named: agencies(where: { identified: true, met: { ids: ["agency:maoc-n"] } }) { totalCount }
    unnamed: agencies(where: { identified: false, met: { ids: ["agency:maoc-n"] } }) { totalCount }
  }`);
  expect(data).toEqual({
    most: {
      nodes: [
        { id: 'agency:maoc-n', events: { totalCount: 4 } },
        { id: 'agency:ismi', events: { totalCount: 2 } },
      ],
    },
    named: { totalCount: 14 },
    unnamed: { totalCount: 8 },
  });
});

test('one figure is chosen where one has to do: exact where one is, else the better known, and what else there is', async () => {
  const data = (await answer(`{
    events(where: { kinds: [SEMINAR, CONFERENCE] }, orderBy: DATE_ASC) {
      nodes { startDate displayFigure { figure { value qualifier } others } women: displayFigure(measure: WOMEN) { others } }
    }
    dakar: event(id: "event:seacop-intelligence-training-dakar") { displayFigure { figure { value country { code } } others } }
    cotonou: event(id: "event:seacop-ship-inspection-mentoring-cotonou-2023") {
      displayFigure(measure: WOMEN) { figure { value suppressed qualifier } others }
    }
    caribe: event(id: "event:operation-caribe-2023") { displayFigure(measure: UNITS) { others } }
  }`)) as object;
  expect(data).toEqual({
    events: {
      nodes: [
        { startDate: '2024-02-20', displayFigure: null, women: null },
        { startDate: '2024-05-16', displayFigure: null, women: null },
        {
          startDate: '2024-06-17',
          displayFigure: { figure: { value: 90, qualifier: 'ABOUT' }, others: 1 },
          women: null,
        },
        { startDate: null, displayFigure: { figure: { value: 160, qualifier: 'EXACT' }, others: 0 }, women: null },
      ],
    },
    // The four figures of one country each are parts of the 15.
    dakar: { displayFigure: { figure: { value: 15, country: null }, others: 0 } },
    // The source says how many; so small a figure of one sex is shown to editors alone.
    cotonou: { displayFigure: { figure: { value: null, suppressed: true, qualifier: 'EXACT' }, others: 0 } },
    // Its two figures count units of two kinds.
    caribe: { displayFigure: null },
  });
});

interface Reached {
  readonly reached: readonly { readonly code: string }[];
  readonly notReached: readonly { readonly code: string }[];
}

const codes = (split: Reached | undefined): string =>
  split?.reached
    .map(({ code }) => code)
    .sort()
    .join(' ') ?? '';

test('SEACOP has reached 14 of its 29 partner countries, by the seminar Argentina, Barbados, Peru and Senegal', async () => {
  const split = 'reached { code } notReached { code }';
  const data = (await answer(`{
    coverage(programme: "seacop") {
      ${split} eventCount undatedLeftOut unidentifiedLeftOut
      regions { region { name } ${split} }
      seenOnce { totalCount } seenAgain { totalCount nodes { name } }
    }
    presented: coverage(programme: "seacop", where: { roles: [PRESENTER] }) { ${split} unidentifiedLeftOut }
    in2024: coverage(programme: "seacop", from: "2024-01-01", to: "2024-12-31") { ${split} eventCount undatedLeftOut undecidedLeftOut }
    unknown: coverage(programme: "SEACOP") { eventCount }
  }`)) as Record<
    string,
    Reached & { readonly regions: readonly (Reached & { readonly region: { readonly name: string } })[] }
  >;
  const { coverage, presented, in2024, unknown } = data;
  expect(codes(coverage)).toEqual('AR BB BJ CI GD GH GM GY JM PE SL SN TG TT');
  expect(coverage?.notReached).toHaveLength(15);
  expect(coverage?.regions.map((one) => [one.region.name, codes(one), one.notReached.length])).toEqual([
    ['Caribbean', 'BB GD GY JM TT', 5],
    ['Latin America', 'AR PE', 9],
    ['West Africa', 'BJ CI GH GM SL SN TG', 1],
  ]);
  expect(coverage).toMatchObject({
    eventCount: 15,
    undatedLeftOut: 0,
    unidentifiedLeftOut: 21,
    seenOnce: { totalCount: 13 },
    seenAgain: {
      totalCount: 2,
      nodes: [
        { name: 'Interregional Maritime Security Institute' },
        { name: 'Maritime Analysis and Operations Centre (Narcotics)' },
      ],
    },
  });
  expect([codes(presented), presented?.notReached.length]).toEqual(['AR BB PE SN', 25]);
  expect(in2024).toMatchObject({ eventCount: 6, undatedLeftOut: 2 });
  expect(unknown).toBeNull();
});

test('IRENA knows the Netherlands Police by the seminar alone: directly, or over MAOC-N, which was at both of its parts', async () => {
  const way = 'paths(from: "agency:irena", to: "agency:netherlands-police"';
  const steps = '{ length steps { relationship forward to { label } } }';
  const { paths, otherwise } = (await answer(
    `{ ${way}) ${steps} otherwise: ${way}, maxHops: 12, avoid: ["event:seacop-port-security-seminar"]) { length } }`,
  )) as {
    readonly paths: readonly {
      readonly length: number;
      readonly steps: readonly { readonly to: { label: string } }[];
    }[];
    readonly otherwise: readonly unknown[];
  };
  expect(paths.map(({ length }) => length)).toEqual([5, 8]);
  expect(paths[0]?.steps).toEqual([
    { relationship: 'ATTENDED', forward: true, to: { label: 'IRENA at SEACOP Port Security Seminar' } },
    { relationship: 'AT', forward: true, to: { label: 'SEACOP Port Security Seminar' } },
    { relationship: 'PART_OF', forward: false, to: { label: 'Threat and enforcement context' } },
    { relationship: 'AT', forward: false, to: { label: 'Netherlands Police at Threat and enforcement context' } },
    { relationship: 'ATTENDED', forward: false, to: { label: 'Netherlands Police' } },
  ]);
  expect(paths[1]?.steps.map(({ to }) => to.label)).toContain('Maritime Analysis and Operations Centre (Narcotics)');
  expect(otherwise).toEqual([]);
});

test('around the seminar lie its places, programme, three parts, six attendances of its own and one figure', async () => {
  const { neighbourhood } = (await answer(`{
    neighbourhood(of: "event:seacop-port-security-seminar") { nodes { recordKind } leftOut { count } }
  }`)) as {
    readonly neighbourhood: { readonly nodes: readonly { recordKind: string }[]; readonly leftOut: readonly unknown[] };
  };
  const kinds = Map.groupBy(neighbourhood.nodes, ({ recordKind }) => recordKind);
  expect(Object.fromEntries([...kinds].map(([kind, found]) => [kind, found.length]))).toEqual({
    EVENT: 4,
    PROGRAMME: 1,
    COUNTRY: 1,
    PORT: 1,
    CITY: 1,
    ATTENDANCE: 6,
    FIGURE: 1,
    SOURCE: 1,
  });
  expect(neighbourhood.leftOut).toEqual([]);
});
