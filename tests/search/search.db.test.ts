import { statements } from '../../src/generated/statements.ts';
import { testDatabase } from '../support/neo4j.ts';
import { readablePart, storeGraph } from '../support/record-graph.ts';
import type { RecordGraph } from '../support/record-graph.ts';
import { migrateDatabase, openWatchedApi } from '../support/watched-api.ts';
import type { WatchedApi } from '../support/watched-api.ts';
import { aGraphOfNames, anAgency } from './a-graph-of-names.ts';

const everybody = ['TLP:CLEAR'];
const database = testDatabase();
let api: WatchedApi;

const open = async (graph: RecordGraph): Promise<void> => {
  await storeGraph(database, graph);
  api = await openWatchedApi(database);
};

interface Hit {
  readonly record: { readonly id: string };
  readonly matched: string;
  readonly rank: string;
}
interface Found {
  readonly search: readonly Hit[];
  readonly lookup: readonly {
    readonly name: string;
    readonly record: { readonly id: string } | null;
    readonly alternatives: readonly Hit[];
  }[];
}

const asked = async (query: string, markings = everybody): Promise<Found> => {
  const { answer } = await api.ask(query, markings);
  expect(answer.errors).toBeUndefined();
  return answer.data as unknown as Found;
};

const searching = (text: string, more = ''): string =>
  `{ search(text: ${JSON.stringify(text)}${more}) { record { id } matched rank } }`;

/** The hits of a text, each as `RANK id`. */
const search = async (text: string, more = '', markings = everybody): Promise<readonly string[]> =>
  (await asked(searching(text, more), markings)).search.map(({ record, rank }) => `${rank} ${record.id}`);

const looking = (names: readonly string[], more = ''): string =>
  `{ lookup(names: ${JSON.stringify(names)}${more}) { name record { id } alternatives { record { id } matched rank } } }`;

const lookup = async (names: readonly string[], more = ''): Promise<readonly (string | null)[]> =>
  (await asked(looking(names, more))).lookup.map(({ record }) => record?.id ?? null);

beforeAll(async () => {
  await migrateDatabase(database);
});

describe('search', () => {
  beforeAll(() => open(aGraphOfNames()));
  afterAll(() => api.close());

  test.each([
    ['jose muller', 'PREFIX agency:muller'],
    ['JOSÉ MÜLLER & SÖHNE', 'NAME agency:muller'],
    ['jose muller and sohne', 'NAME agency:muller'],
    ['Jose\u0301', 'PREFIX agency:muller'],
    ['cig liman isletmesi', 'NAME agency:liman'],
    ['Çiğ', 'PREFIX agency:liman'],
    ['ÇIĞ LİMAN', 'PREFIX agency:liman'],
    ["cote d'ivoire", 'NAME country:CI'],
    ['Côte d’Ivoire', 'NAME country:CI'],
    ['Trinidad and Tobago', 'NAME country:TT'],
    ['Saint Lucia', 'NAME country:LC'],
  ])('finds %s whatever its accents, case and punctuation: %s', async (text, first) => {
    expect((await search(text))[0]).toBe(first);
  });

  test('puts codes first, then whole names, beginnings, words and near words', async () => {
    expect(await search('Port of Spain')).toEqual([
      'NAME port:TTPOS',
      'PREFIX agency:spain-terminals',
      'WORD event:open-session',
      'WORD outcome:scanner',
      'WORD agency:spain-guard',
    ]);
    expect(await search('ttpos')).toEqual(['CODE port:TTPOS']);
  });

  test('finds stop words, which are words like any other', async () => {
    expect(await search('of the')).toEqual(['WORD agency:spain-guard']);
    expect(await search('and', ', kinds: [AGENCY]')).toEqual(['WORD agency:muller', 'WORD agency:maoc-n']);
    expect(await search('a', ', kinds: [OUTCOME]')).toEqual(['PREFIX outcome:scanner']);
  });

  test('finds aliases and full names, and says what was met as it is spelt', async () => {
    const { search: hits } = await asked(searching('maritime analysis and operations centre - narcotics'));
    expect(hits).toEqual([
      {
        record: { id: 'agency:maoc-n' },
        matched: 'Maritime Analysis and Operations Centre – Narcotics',
        rank: 'NAME',
      },
    ]);
    expect(await search('seaport cooperation')).toEqual(['PREFIX programme:seacop']);
  });

  test.each([
    ['BEANR', 'port:BEANR'],
    ['be anr', 'port:BEANR'],
    ['be', 'country:BE'],
    ['bel', 'country:BE'],
    ['056', 'country:BE'],
    ['Seacop', 'programme:seacop'],
    ['seacop-vi', 'phase:seacop-vi'],
    ['029', 'region:m49:029'],
    ['seacop:caribbean', 'region:seacop:caribbean'],
    ['BEANR-mpet', 'terminal:BEANR-mpet'],
    ['port:beanr', 'port:BEANR'],
    ['maoc-n', 'agency:maoc-n'],
    ['event:seminar', 'event:seminar'],
    ['article', 'source:article'],
    ['attendance:maoc-n@seminar', 'attendance:maoc-n@seminar'],
  ])('knows the code or id %s of %s', async (text, id) => {
    expect((await search(text))[0]).toBe(`CODE ${id}`);
  });

  test.each([
    ['a letter left out', 'Antwrp'],
    ['a letter added', 'Anttwerp'],
    ['another letter', 'Antverp'],
    ['another first letter', 'Entwerp'],
    ['no first letter', 'ntwerp'],
    ['two letters swapped', 'Antwepr'],
    ['two first letters swapped', 'Natwerp'],
  ])('finds a word with %s: %s', async (_, text) => {
    expect(await search(text)).toEqual(['FUZZY city:BE-antwerp', 'FUZZY port:BEANR', 'FUZZY agency:port-of-antwerp']);
  });

  test('keeps to the kinds asked for, and finds nothing of none', async () => {
    expect(await search('antwerp', ', kinds: [CITY, AGENCY]')).toEqual([
      'NAME city:BE-antwerp',
      'WORD agency:port-of-antwerp',
    ]);
    expect(await search('BEANR', ', kinds: [CITY]')).toEqual([]);
    expect(await search('antwerp', ', kinds: []')).toEqual([]);
  });

  test('lists no more than asked for', async () => {
    expect(await search('Port of Spain', ', first: 2')).toEqual(['NAME port:TTPOS', 'PREFIX agency:spain-terminals']);
  });

  test.each(['*', '"', '""', '~', '\\', '( ) [ ] { }', '+ - ! ^ ? : /', '', '   ', '…', '\u0000'])(
    'finds nothing by %j, which has no letter and no digit',
    async (text) => {
      expect(await search(text)).toEqual([]);
    },
  );

  test.each([
    ['name:port', []],
    ['AND NOT', []],
    ['OR NOT', []],
    ['searchText:*', []],
    ['Antwerp~', ['NAME city:BE-antwerp', 'NAME port:BEANR', 'WORD agency:port-of-antwerp']],
    ['*Antwerp*', ['NAME city:BE-antwerp', 'NAME port:BEANR', 'WORD agency:port-of-antwerp']],
    ['"Port of Antwerp"^9', []],
    ['[a TO z]', []],
    ['antwerp\\', ['NAME city:BE-antwerp', 'NAME port:BEANR', 'WORD agency:port-of-antwerp']],
    ["' OR 1=1 //", []],
    ['`) DETACH DELETE n', []],
  ])('takes %j as plain words', async (text, found) => {
    expect(await search(text)).toEqual(found);
  });

  test('takes a word of 200 letters, and 100 words', async () => {
    const letters = Array.from({ length: 200 }, (_, index) => 'abcdefghijklmnopqrstuvwxyz'.charAt((index * 7) % 26));
    expect(await search(letters.join(''))).toEqual([]);
    expect(await search(letters.slice(0, 100).join(' '))).toEqual([]);
  });

  test.each([
    ['5,000 stars', searching('*'.repeat(5_000)), 'text: 5000 characters are too many; accepted are up to 200.'],
    [
      '200 characters that stand for more',
      searching('㎢'.repeat(200)),
      'text: 600 characters are too many; accepted are up to 200.',
    ],
    ['no hits', searching('a', ', first: 0'), 'first: 0 is not between 1 and 100.'],
    ['too many hits', searching('a', ', first: 101'), 'first: 101 is not between 1 and 100.'],
    ['no number of hits', searching('a', ', first: null'), 'first: null is not between 1 and 100.'],
    ['no names', looking([]), 'names: the list is empty; accepted are 1 to 1,000 names.'],
    [
      'a name that is too long',
      looking(['a', 'b'.repeat(201)]),
      'names[1]: 201 characters are too many; accepted are up to 200.',
    ],
  ])('refuses %s', async (_, query, message) => {
    const { answer, sent } = await api.ask(query, everybody);
    expect(answer.errors?.map((error) => `${String(error.extensions['code'])}: ${error.message}`)).toEqual([
      `BAD_USER_INPUT: ${message}`,
    ]);
    expect(sent).toEqual([]);
  });

  test('costs one statement, and one for each kind of record that is shown; texts side by side share it', async () => {
    const two = '{ a: search(text: "spain") { record { label } } b: search(text: "antwerp") { record { label } } }';
    const { answer, sent } = await api.ask(two, everybody);
    expect(answer.errors).toBeUndefined();
    expect(sent.map(({ statement }) => statement.name).sort()).toEqual(
      [statements.agency.byIds, statements.event.byIds, statements.outcome.byIds, statements.search.candidates].map(
        ({ name }) => name,
      ),
    );
  });
});

describe('lookup', () => {
  beforeAll(() => open(aGraphOfNames()));
  afterAll(() => api.close());

  test('answers in the order given with the one record that each name means, or null', async () => {
    expect(
      await lookup(['SEACOP', 'port of spain', 'TT', 'Antwerp', 'no such name', '***', 'Port of Spian', 'MAOC N']),
    ).toEqual([...['programme:seacop', 'port:TTPOS', 'country:TT', null, null, null, 'port:TTPOS', 'agency:maoc-n']]);
  });

  test('names what else a name may mean, the likeliest first', async () => {
    const { lookup: found } = await asked(looking(['Antwerp', 'Port of Spain', 'Caribbean']));
    expect(
      found.map(({ name, alternatives }) => [name, ...alternatives.map(({ rank, record }) => `${rank} ${record.id}`)]),
    ).toEqual([
      ['Antwerp', 'NAME city:BE-antwerp', 'NAME port:BEANR', 'WORD agency:port-of-antwerp'],
      [
        'Port of Spain',
        'PREFIX agency:spain-terminals',
        'WORD event:open-session',
        'WORD outcome:scanner',
        'WORD agency:spain-guard',
      ],
      ['Caribbean', 'NAME region:m49:029', 'NAME region:seacop:caribbean'],
    ]);
  });

  test('is told apart by kinds', async () => {
    expect(await lookup(['Antwerp', 'Belgium'], ', kinds: [PORT]')).toEqual(['port:BEANR', null]);
  });

  test('of 1,000 names costs one statement, and one for each kind of record; of 1,001 it is refused', async () => {
    const names = Array.from({ length: 1_000 }, (_, index) =>
      index % 2 === 0 ? 'Antwerp' : `Narcotics Police${'!'.repeat(index % 100)}`,
    );
    const { answer, sent } = await api.ask(looking(names, ', kinds: [AGENCY]'), everybody);
    const found = (answer.data as unknown as Found).lookup;
    expect(found.map(({ name }) => name)).toEqual(names);
    expect(found[1]?.record?.id).toBe('agency:narcotics-police');
    expect(sent.map(({ statement }) => statement.name)).toEqual(['search/candidates', 'agency/by-ids']);
    const refused = await api.ask(looking([...names, 'one more']), everybody);
    expect(refused.answer.errors?.map((error) => [error.extensions['code'], error.message])).toEqual([
      ['LIMIT_EXCEEDED', 'names: 1001 are too many; accepted are 1 to 1,000 names.'],
    ]);
  });
});

describe('what a viewer may not read', () => {
  const texts = [
    ...['Port of Spain', 'Jose Muller', 'scanners', 'hidden', 'secret', 'BEANR', 'antwerp', 'antwerq', 'spian', 'of'],
    ...['hidden-spain', 'agency:hidden-spain', 'event:session-of-hidden', 'attendance:hidden-spain@seminar', 'e'],
    ...['attendance:maoc-n@seminar', 'seminar', 'muler', 'port of spian secret'],
  ];
  const query = `{ ${texts
    .map((text, index) => `t${String(index)}: search(text: ${JSON.stringify(text)}) { record { id } matched rank }`)
    .join(' ')} lookup(names: ${JSON.stringify(texts)}) { name record { id } alternatives { record { id } rank } } }`;

  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  /** Names one letter away from those on record, more than any index would expand to; and such as would come first. */
  const crowd = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const at = Math.floor(index / 26) % 7;
      const near = `${'antwerp'.slice(0, at)}${letters[index % 26] ?? ''}${'antwerp'.slice(at + (index % 2))}`;
      const name = [near, `${near}s`, 'Antwerp', 'Port of Spain'][index % 4] ?? '';
      return anAgency(`agency:a-${String(index).padStart(4, '0')}`, name, [], 'TLP:AMBER');
    });

  test('changes no answer: neither a hidden name, nor 2,000 that are nearer than those on record', async () => {
    const graph = aGraphOfNames(crowd(2_000));
    await open(graph);
    const onAll = await asked(query);
    await api.close();
    await open(readablePart(graph, everybody));
    expect(onAll).toEqual(await asked(query));
    expect(await search('antwerq')).toEqual([
      ...['FUZZY city:BE-antwerp', 'FUZZY port:BEANR', 'FUZZY agency:port-of-antwerp'],
    ]);
    await api.close();
  });

  test('is found by those who may', async () => {
    await open(aGraphOfNames());
    const markings = [...everybody, 'TLP:AMBER', 'TLP:RED/group'];
    expect(await search('hidden-spain', '', markings)).toEqual(['CODE agency:hidden-spain', 'WORD event:hidden']);
    expect(await search('attendance:hidden-spain@seminar', '', markings)).toHaveLength(1);
    expect(await search('scanners', '', markings)).toContain('WORD event:session-of-hidden');
    await api.close();
  });
});

test('of very many the nearest are compared: a whole name is never lost among beginnings', async () => {
  const many = Array.from({ length: 700 }, (_, index) =>
    anAgency(`agency:customs-${String(index).padStart(3, '0')}`, `Customs Office of District ${String(index)}`),
  );
  await open(
    aGraphOfNames([...many, anAgency('agency:zz', 'Customs Office'), anAgency('agency:zzz', 'Custums Office')]),
  );
  const hits = await search('customs office', ', first: 100');
  expect(hits.slice(0, 3)).toEqual(['NAME agency:zz', 'PREFIX agency:customs-000', 'PREFIX agency:customs-001']);
  expect(hits).toHaveLength(100);
  await api.close();
});
