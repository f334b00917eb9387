import { ends, seedRecord, seedRecords } from './seed-records.ts';

const article = 'source:seacop-port-security-seminar-article';
const seminar = 'event:seacop-port-security-seminar';
const sessions = [
  `${seminar}-threat-context`,
  `${seminar}-cross-atlantic-exchange`,
  `${seminar}-antwerp-visit`,
] as const;
const [context, exchange, visit] = sessions;

const at = (agency: string, event: string): string => `attendance:${agency}@${event.slice('event:'.length)}`;
const unnamed = (country: string): string => `port-security-${country}@seacop-port-security-seminar`;
const shown = (country: string): string => `practice:port-security-processes-systems-technologies-${country}`;

const attendancesOf = (event: string): readonly string[] =>
  seedRecords
    .filter(({ label, relations }) => label === 'Attendance' && relations.some(({ toId }) => toId === event))
    .map(({ id }) => id);

const bodiesAt = (...events: readonly string[]): readonly string[] => [
  ...new Set(events.flatMap(attendancesOf).flatMap((id) => ends(id, 'ATTENDED'))),
];

/** The numbered facts of the article: where each stands, by which paragraph, with which standing and in which words. */
const facts: readonly (readonly [number: number, id: string, standing: string, locator: string, words: string])[] = [
  [1, seminar, 'STATED', 'P1', 'Convened by SEACOP'],
  [
    2,
    'figure:seacop-port-security-seminar/participants/seacop-port-security-seminar-article',
    'STATED',
    'P1',
    'in all',
  ],
  [3, seminar, 'STATED', 'P1', 'both sides of the Atlantic'],
  [4, seminar, 'STATED', 'P1', 'in Belgium'],
  [5, seminar, 'STATED', 'P1', 'online'],
  [6, seminar, 'OPINION', 'P1', 'landmark'],
  [7, seminar, 'STATED', 'P2', 'Latin America, the Caribbean and West Africa'],
  [8, seminar, 'STATED', 'P2', 'strategies of European law enforcement'],
  [9, at('european-external-action-service', seminar), 'STATED', 'P3', 'present'],
  [10, at('unodc', seminar), 'STATED', 'P3', 'present'],
  [11, at('maoc-n', seminar), 'STATED', 'P3', 'present'],
  [12, at('national-crime-agency', seminar), 'STATED', 'P3', 'present'],
  [13, at('irena', seminar), 'STATED', 'P3', 'private sector'],
  [14, at('ambrey', seminar), 'STATED', 'P3', 'private sector'],
  [15, seminar, 'STATED', 'P3', 'SEACOP regions'],
  [16, seminar, 'STATED', 'P3', 'European ports'],
  [17, seminar, 'OPINION', 'P4', 'practitioners'],
  [18, at('maoc-n', context), 'STATED', 'P5', 'presented'],
  [19, at('netherlands-police', context), 'STATED', 'P5', 'presented'],
  [20, at('european-commission', context), 'STATED', 'P5', 'which of its services is not said'],
  [21, at('hamburg-state-criminal-police', context), 'STATED', 'P5', 'presented'],
  [22, context, 'STATED', 'P5', 'threat landscape'],
  [23, context, 'STATED', 'P5', 'strategies of enforcement'],
  [24, context, 'STATED', 'P5', 'Several presentations'],
  [25, exchange, 'STATED', 'P6', 'Came after'],
  [26, at(unnamed('ar'), exchange), 'STATED', 'P6', 'Argentina'],
  [27, at(unnamed('bb'), exchange), 'STATED', 'P6', 'Barbados'],
  [28, at(unnamed('pe'), exchange), 'STATED', 'P6', 'Peru'],
  [29, at(unnamed('sn'), exchange), 'STATED', 'P6', 'Senegal'],
  [30, exchange, 'OPINION', 'P6', 'all SEACOP regions'],
  [31, exchange, 'OPINION', 'P6', 'unlike others'],
  [32, visit, 'STATED', 'P7', 'ended with it'],
  [33, visit, 'STATED', 'P7', 'In the Port of Antwerp'],
  [34, visit, 'STATED', 'P7', "publisher's claim"],
  [35, visit, 'OPINION', 'P7', 'front line'],
  [36, at('federal-judicial-police-belgium-antwerp-drugs-department', visit), 'STATED', 'P7', 'before the tour'],
  [37, visit, 'STATED', 'P7', 'Port Facility Security Officer'],
  [37, at('msc-psa-european-terminal', visit), 'IMPLIED', 'P7', 'as host and guide'],
  [38, 'terminal:BEANR-mpet', 'IMPLIED', 'P7', 'part of that port'],
  [39, 'practice:public-private-partnerships-antwerp', 'STATED', 'P8', 'Seen on the visit'],
  [40, 'practice:anti-corruption-awareness-campaigns-antwerp', 'STATED', 'P8', 'Seen on the visit'],
  [41, 'practice:information-sharing-police-customs-operators-antwerp', 'STATED', 'P8', 'Seen on the visit'],
  [42, 'practice:physical-and-electronic-security-systems-antwerp', 'STATED', 'P8', 'Seen on the visit'],
  [42, at('msc-psa-european-terminal', visit), 'INFERRED', 'P8', 'showed the four practices'],
  [43, visit, 'STATED', 'P8', 'there were more'],
  [44, seminar, 'STATED', 'P9', 'came together in Antwerp'],
  [44, seminar, 'IMPLIED', 'P9', 'held in Brussels'],
  [45, seminar, 'OPINION', 'P9', 'better equipped'],
  [46, 'programme:seacop', 'STATED', 'P9', 'throughout 2026'],
  [47, seminar, 'STATED', 'P10', 'published on 2026-01-25'],
  [48, seminar, 'STATED', 'P10', 'organised crime'],
];

describe('the facts of the article', () => {
  test('are 48, none left out', () => {
    const numbers = new Set(facts.map(([number]) => number));
    expect([...numbers]).toEqual(Array.from({ length: 48 }, (_, index) => index + 1));
  });

  test.each(facts)('fact %i stands on %s as %s by %s: %s', (_, id, standing, locator, words) => {
    const lines = seedRecord(id).evidence;
    const supporting = lines.filter(
      (line) => line.source === article && line.standing === standing && line.locator === locator,
    );
    expect(supporting.map(({ note }) => note)).toContainEqual(expect.stringContaining(words));
  });

  test('hold six opinions, and nothing that is one stands as a fact', () => {
    const opinions = facts.filter(([, , standing]) => standing === 'OPINION').map(([number]) => number);
    const lines = seedRecords.flatMap(({ evidence }) => evidence);
    expect(opinions).toEqual([6, 17, 30, 31, 35, 45]);
    expect(lines.filter(({ standing }) => standing === 'OPINION')).toHaveLength(opinions.length);
    const claimed = lines.filter(({ standing, note }) => standing !== 'OPINION' && /landmark|unique/i.test(note ?? ''));
    expect(claimed).toEqual([]);
  });

  test('name the day and the threat area of its publication, and no headline', () => {
    const { title, publishedOn, topics } = seedRecord(article).properties;
    expect([title, publishedOn, topics]).toEqual([undefined, { day: '2026-01-25' }, ['Fight against Organised Crime']]);
  });
});

describe('the seminar', () => {
  test('has six attendances of its own, and its sessions four, four and two', () => {
    expect([seminar, ...sessions].map((event) => attendancesOf(event).length)).toEqual([6, 4, 4, 2]);
  });

  test('saw 15 distinct bodies, MAOC-N both on the whole and in session 1', () => {
    expect(bodiesAt(seminar, ...sessions)).toHaveLength(15);
    expect(bodiesAt(seminar)).toContain('agency:maoc-n');
    expect(bodiesAt(context)).toContain('agency:maoc-n');
  });

  test('has three sessions in the order of the article', () => {
    const parts = seedRecords.filter(({ id }) => ends(id, 'PART_OF').includes(seminar));
    expect(parts.map(({ id, properties }) => [id, properties['sequence']])).toEqual([
      [context, 1],
      [exchange, 2],
      [visit, 3],
    ]);
  });

  test('has one count only, exactly 160, of the whole', () => {
    const counts = seedRecords.filter(
      ({ id, label }) => label === 'Figure' && id.startsWith('figure:seacop-port-security'),
    );
    expect(counts.map(({ properties }) => properties)).toEqual([
      { measure: 'PARTICIPANTS', value: 160, qualifier: 'EXACT' },
    ]);
  });

  test.each([seminar, ...sessions])('%s has no day of its own', (event) => {
    const { startDate, startLatest, endDate } = seedRecord(event).properties;
    expect([startDate, startLatest, endDate]).toEqual([undefined, undefined, undefined]);
  });

  test('was held where the article says, its sessions nowhere but for the visit', () => {
    expect(ends(seminar, 'HELD_AT')).toEqual(['country:BE', 'city:BE-brussels', 'port:BEANR']);
    expect(sessions.map((event) => ends(event, 'HELD_AT'))).toEqual([[], [], ['terminal:BEANR-mpet']]);
  });

  test('stands under the programme, no phase, and says of nobody whether they were there or online', () => {
    expect(ends(seminar, 'UNDER')).toEqual(['programme:seacop']);
    expect(
      [seminar, ...sessions].flatMap(attendancesOf).filter((id) => seedRecord(id).properties['mode'] !== undefined),
    ).toEqual([]);
  });

  test.each(['ar', 'bb', 'pe', 'sn'])(
    'heard of one practice of %s, of a body and a port that are not known',
    (country) => {
      const attendance = at(unnamed(country), exchange);
      const { kind, identified } = seedRecord(`agency:${unnamed(country)}`).properties;
      expect([kind, identified]).toEqual(['PORT_SECURITY', false]);
      expect(ends(attendance, 'FOR')).toEqual([`country:${country.toUpperCase()}`]);
      expect(ends(attendance, 'SHARED')).toEqual([shown(country)]);
      expect(seedRecord(shown(country)).properties['themes']).toEqual(['PROCEDURE', 'TECHNOLOGY']);
    },
  );

  test('saw four practices of five themes at the terminal in Antwerp', () => {
    const attendance = at('msc-psa-european-terminal', visit);
    const practices = ends(attendance, 'SHARED');
    expect(practices).toHaveLength(4);
    expect(practices.flatMap((id) => seedRecord(id).properties['themes'])).toEqual([
      'PUBLIC_PRIVATE_PARTNERSHIP',
      'ANTI_CORRUPTION',
      'INFORMATION_SHARING',
      'PHYSICAL_SECURITY',
      'ELECTRONIC_SECURITY',
    ]);
    expect(ends(attendance, 'FOR')).toEqual(['terminal:BEANR-mpet']);
    expect(ends('terminal:BEANR-mpet', 'LOCATED_IN')).toEqual(['port:BEANR']);
  });
});
