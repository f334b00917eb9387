import { ImportError } from '../../src/domains/import/problems.ts';
import { readRecords } from '../../src/domains/import/read.ts';
import { removeSeeds, seedsWith, soundSeeds, writeSeeds } from './a-seed-folder.ts';
import type { SeedFiles } from './a-seed-folder.ts';

const problemsOf = (files: SeedFiles): readonly string[] => {
  try {
    readRecords(writeSeeds(files));
    return [];
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return error.message.split('\n').slice(1);
  }
};

const recordOf = (files: SeedFiles, id: string) => readRecords(writeSeeds(files)).find((record) => record.id === id);

const lineOf = (files: SeedFiles, file: string, text: string): number =>
  (files[file] ?? '').split('\n').findIndex((line) => line.includes(text)) + 1;

afterEach(removeSeeds);

describe('seeds without fault', () => {
  it('become records with the ids of the ontology, one of each kind', () => {
    const ids = readRecords(writeSeeds(soundSeeds)).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'country:BE',
        'region:m49:155',
        'region:watch:north',
        'port:BEANR',
        'city:BE-brussels',
        'terminal:BEANR-quay',
        'programme:watch',
        'phase:watch-i',
        'source:page',
        'agency:police-unit',
        'practice:patrols',
        'event:seminar',
        'event:seminar-visit',
        'attendance:police@seminar',
        'attendance:police-unit@seminar-visit',
        'outcome:paper',
        'figure:seminar/participants/page',
      ]),
    );
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it('leave out what is not known', () => {
    const visit = recordOf(soundSeeds, 'event:seminar-visit');
    expect(visit?.properties).not.toHaveProperty('startDate');
    expect(visit?.properties).not.toHaveProperty('endDate');
    expect(visit?.properties).not.toHaveProperty('format');
    expect(recordOf(soundSeeds, 'agency:police-unit')?.properties).not.toHaveProperty('sector');
  });

  it('are public unless they say otherwise', () => {
    expect(recordOf(soundSeeds, 'agency:police')?.marking).toBe('TLP:CLEAR');
    const marked = seedsWith('agency/bodies.yaml', '    name: Funder', '    name: Funder\n    marking: TLP:GREEN');
    expect(recordOf(marked, 'agency:funder')?.marking).toBe('TLP:GREEN');
  });

  it('take TLP:WHITE, the older word, as TLP:CLEAR', () => {
    const marked = seedsWith('agency/bodies.yaml', '    name: Funder', '    name: Funder\n    marking: TLP:WHITE');
    expect(recordOf(marked, 'agency:funder')?.marking).toBe('TLP:CLEAR');
  });
});

describe('days', () => {
  const dated = (start: string): SeedFiles =>
    seedsWith('event/seminar.yaml', '    startDate: 2024-06-10\n    endDate: 2024-06-12\n', start);
  const daysOf = (files: SeedFiles, id: string) => {
    const { startDate, startLatest } = recordOf(files, id)?.properties ?? {};
    return { startDate, startLatest };
  };

  it.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ["'2023'", '2023-01-01', '2023-12-31'],
    ['2024-06-10', '2024-06-10', '2024-06-10'],
  ])('of a start known as %s are %s to %s', (start, first, last) => {
    expect(daysOf(dated(`    startDate: ${start}\n`), 'event:seminar')).toMatchObject({
      startDate: { day: first },
      startLatest: { day: last },
    });
  });

  it('of an undated event are not known', () => {
    expect(daysOf(dated(''), 'event:seminar')).toEqual({ startDate: undefined, startLatest: undefined });
  });
});

interface Fault {
  readonly fault: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** What stands in the line that is named. */
  readonly line: string;
  readonly field: string;
  readonly says: RegExp;
}

const faults: readonly Fault[] = [
  {
    fault: 'a day that does not exist',
    file: 'event/seminar.yaml',
    before: 'startDate: 2024-06-10',
    after: 'startDate: 2024-02-30',
    line: 'startDate:',
    field: 'startDate',
    says: /"2024-02-30".*does not exist/,
  },
  {
    fault: 'a date in words',
    file: 'event/seminar.yaml',
    before: 'startDate: 2024-06-10',
    after: 'startDate: June 2024',
    line: 'startDate:',
    field: 'startDate',
    says: /"June 2024" is not a date; accepted are YYYY-MM-DD, YYYY-MM and YYYY\./,
  },
  {
    fault: 'an end known only to the month',
    file: 'event/seminar.yaml',
    before: 'endDate: 2024-06-12',
    after: 'endDate: 2024-06',
    line: 'endDate:',
    field: 'endDate',
    says: /"2024-06" is not a day; accepted is YYYY-MM-DD\./,
  },
  {
    fault: 'an event that ends before it starts',
    file: 'event/seminar.yaml',
    before: 'endDate: 2024-06-12',
    after: 'endDate: 2024-06-09',
    line: 'endDate: 2024-06-09',
    field: 'endDate',
    says: /2024-06-09 is before the start, 2024-06-10/,
  },
  {
    fault: 'a field that there is not',
    file: 'event/seminar.yaml',
    before: '    status: HELD\n    startDate',
    after: '    status: HELD\n    venue: A hall\n    startDate',
    line: 'venue:',
    field: 'venue',
    says: /there is no such field; accepted are .*heldAt/,
  },
  {
    fault: 'a kind that there is not',
    file: 'event/seminar.yaml',
    before: 'kind: SEMINAR',
    after: 'kind: PARTY',
    line: 'kind: PARTY',
    field: 'kind',
    says: /"PARTY" is not one of SEMINAR, CONFERENCE, /,
  },
  {
    fault: 'a role that there is not, deep in an event',
    file: 'event/seminar.yaml',
    before: 'roles: [HOST, GUIDE]',
    after: 'roles: [HOST, GUEST]',
    line: 'roles: [HOST',
    field: 'sessions[0].attendances[0].roles[1]',
    says: /"GUEST" is not one of ORGANISER, /,
  },
  {
    fault: 'a body that is in no file',
    file: 'event/seminar.yaml',
    before: 'agency: agency:police-unit',
    after: 'agency: agency:harbour-unit',
    line: 'agency: agency:harbour-unit',
    field: 'sessions[0].attendances[0].agency',
    says: /there is no agency:harbour-unit/,
  },
  {
    fault: 'evidence of a source that is in no file',
    file: 'agency/bodies.yaml',
    before:
      '    aliases: [PZS]\n    kind: POLICE\n    sector: PUBLIC\n    basedIn: country:BE\n    evidence: [{ source: source:page',
    after:
      '    aliases: [PZS]\n    kind: POLICE\n    sector: PUBLIC\n    basedIn: country:BE\n    evidence: [{ source: source:pages',
    line: 'source:pages',
    field: 'evidence[0]',
    says: /there is no source:pages/,
  },
  {
    fault: 'a place of the wrong kind',
    file: 'agency/bodies.yaml',
    before: 'basedIn: country:BE',
    after: 'basedIn: port:BEANR',
    line: 'basedIn:',
    field: 'basedIn',
    says: /"port:BEANR" is not an id; accepted are country:/,
  },
  {
    fault: 'a record without evidence',
    file: 'place/terminals.yaml',
    before: '    evidence: [{ source: source:page, standing: STATED }]\n',
    after: '',
    line: '- id: terminal:BEANR-quay',
    field: 'evidence',
    says: /is missing/,
  },
  {
    fault: 'a record with an empty list of evidence',
    file: 'place/terminals.yaml',
    before: '[{ source: source:page, standing: STATED }]',
    after: '[]',
    line: 'evidence: []',
    field: 'evidence',
    says: /a record needs at least one source/,
  },
  {
    fault: 'a LOCODE that cannot be one',
    file: 'place/ports.csv',
    before: 'BEANR,Antwerp',
    after: 'BEAN1,Antwerp',
    line: 'BEAN1',
    field: 'locode',
    says: /"BEAN1" is not a UN\/LOCODE/,
  },
  {
    fault: 'a port of a country that is in no table',
    file: 'place/ports.csv',
    before: 'NLRTM,Rotterdam',
    after: 'DEHAM,Rotterdam',
    line: 'DEHAM',
    field: 'locode',
    says: /there is no country:DE/,
  },
  {
    fault: 'a latitude off the earth',
    file: 'place/ports.csv',
    before: '51.2333',
    after: '151.2333',
    line: 'BEANR',
    field: 'latitude',
    says: /"151\.2333" is out of range: .*90/,
  },
  {
    fault: 'a column that there is not',
    file: 'place/cities.csv',
    before: 'key,name\nBE-brussels,Brussels',
    after: 'key,name,mayor\nBE-brussels,Brussels,somebody',
    line: 'BE-brussels',
    field: 'mayor',
    says: /there is no such field; accepted are key, name\./,
  },
  {
    fault: 'a negative count',
    file: 'event/seminar.yaml',
    before: 'value: 40',
    after: 'value: -1',
    line: 'value: -1',
    field: 'figures[0].value',
    says: /-1 is negative; accepted are 0 and above\./,
  },
  {
    fault: 'half a participant',
    file: 'event/seminar.yaml',
    before: 'value: 40',
    after: 'value: 40.5',
    line: 'value: 40.5',
    field: 'figures[0].value',
    says: /40\.5/,
  },
  {
    fault: 'an e-mail address in a note',
    file: 'event/seminar.yaml',
    before: 'standing: STATED, locator: P1 }',
    after: 'standing: STATED, note: Ask jo@police.example }',
    line: 'jo@police.example',
    field: 'evidence[0].note',
    says: /holds an e-mail address/,
  },
  {
    fault: 'a session of a session',
    file: 'event/seminar.yaml',
    before: '        kind: SITE_VISIT',
    after: '        sessions: []\n        kind: SITE_VISIT',
    line: '        sessions: []',
    field: 'sessions[0].sessions',
    says: /there is no such field/,
  },
  {
    fault: 'a body that is a unit of its own unit',
    file: 'agency/bodies.yaml',
    before: '    aliases: [PZS]',
    after: '    aliases: [PZS]\n    unitOf: agency:police-unit',
    line: 'unitOf: agency:police-unit',
    field: 'unitOf',
    says: /agency:police → agency:police-unit → agency:police/,
  },
  {
    fault: 'a grading that its scheme does not have',
    file: 'source/pages.yaml',
    before: 'source: B, information',
    after: 'source: X, information',
    line: 'grading:',
    field: 'grading',
    says: /ADMIRALTY has A-F with 1-6/,
  },
  {
    fault: 'a marking that is none',
    file: 'source/pages.yaml',
    before: '    language: en',
    after: '    language: en\n    marking: tlp-red',
    line: 'marking:',
    field: 'marking',
    says: /"tlp-red" is not a marking; accepted are TLP:CLEAR/,
  },
  {
    fault: 'a marking on reference data, which is public',
    file: 'place/terminals.yaml',
    before: '    port: port:BEANR',
    after: '    port: port:BEANR\n    marking: TLP:GREEN',
    line: 'marking:',
    field: 'marking',
    says: /there is no such field/,
  },
  {
    fault: 'a source without any day',
    file: 'source/pages.yaml',
    before: '  - id: source:undated\n    retrievedOn: 2026-11-24',
    after: '  - id: source:undated\n    title: Undated',
    line: '- id: source:undated',
    field: '',
    says: /has neither publishedOn nor retrievedOn/,
  },
  {
    fault: 'a list that there is not',
    file: 'agency/bodies.yaml',
    before: 'agencies:',
    after: 'bodies:',
    line: 'bodies:',
    field: 'bodies',
    says: /there is no list "bodies"; accepted are .*agencies/,
  },
  {
    fault: 'a figure of a country that is in no table',
    file: 'event/seminar.yaml',
    before: '        qualifier: ABOUT',
    after: '        qualifier: ABOUT\n        country: XX',
    line: 'country: XX',
    field: 'figures[0].country',
    says: /there is no country:XX/,
  },
  {
    fault: 'an address that leads into a mailbox',
    file: 'source/pages.yaml',
    before: 'url: https://example.org/page',
    after: 'url: mailto:jo@police.example',
    line: 'url:',
    field: 'url',
    says: /is not an address that begins with https:/,
  },
  {
    fault: 'a session that ends before it starts',
    file: 'event/seminar.yaml',
    before: '        kind: SITE_VISIT',
    after: '        startDate: 2024-06-11\n        endDate: 2024-06-10\n        kind: SITE_VISIT',
    line: '        endDate: 2024-06-10',
    field: 'sessions[0].endDate',
    says: /2024-06-10 is before the start, 2024-06-11/,
  },
  {
    fault: 'an unnamed body whose id does not hold its event',
    file: 'agency/bodies.yaml',
    before: '    name: Funder',
    after: '    name: Funder\n    identified: false',
    line: 'identified:',
    field: 'identified',
    says: /has an id that holds its event/,
  },
  {
    fault: 'a country in two regions of one scheme',
    file: 'programme/watch.yaml',
    before: 'regions:',
    after:
      'regions:\n  - { id: region:watch:south, name: The South, countries: [BE], evidence: [{ source: source:page, standing: STATED }] }',
    line: '    countries: [BE, NL]',
    field: 'countries',
    says: /country:BE is in region:watch:south and in region:watch:north/,
  },
  {
    fault: 'a region that is part of one of another scheme',
    file: 'programme/watch.yaml',
    before: '    name: The North',
    after: '    name: The North\n    partOf: region:m49:150',
    line: 'partOf:',
    field: 'partOf',
    says: /are of two schemes/,
  },
];

describe('seeds with', () => {
  it.each(faults)('$fault say so, with file, line and field', ({ file, before, after, line, field, says }) => {
    const files = seedsWith(file, before, after);
    const told = problemsOf(files).filter((problem) => says.test(problem));
    const start = `seeds/${file}:${String(lineOf(files, file, line))}: ${field === '' ? '' : `${field}: `}`;
    expect(told).toEqual([expect.stringContaining(start)]);
  });

  it('several faults in several files name them all', () => {
    const files = seedsWith(
      'place/ports.csv',
      'BEANR,Antwerp',
      'BEAN1,Antwerp',
      seedsWith('event/seminar.yaml', 'kind: SEMINAR', 'kind: PARTY'),
    );
    const told = problemsOf(files).join('\n');
    expect(told).toContain('BEAN1');
    expect(told).toContain('PARTY');
  });

  it('a fault within a record and one between records name both', () => {
    const files = seedsWith(
      'place/terminals.yaml',
      'port: port:BEANR',
      'port: port:BEZEE',
      seedsWith('event/seminar.yaml', 'kind: SEMINAR', 'kind: PARTY'),
    );
    const told = problemsOf(files).join('\n');
    expect(told).toContain('there is no port:BEZEE');
    expect(told).toContain('PARTY');
  });

  it('a faulty record do not tell of those that refer to it', () => {
    expect(problemsOf(seedsWith('agency/bodies.yaml', 'aliases: [PZS]\n    kind: POLICE', 'aliases: [PZS]'))).toEqual([
      'seeds/agency/bodies.yaml:2: kind: is missing.',
    ]);
    expect(problemsOf(seedsWith('place/countries.csv', 'NL,NLD,528', 'NL,Dutch,528'))).toEqual([
      'seeds/place/countries.csv:3: alpha3: "Dutch" is not an ISO 3166-1 alpha-3 code.',
    ]);
  });

  it('an id given twice name both places', () => {
    const twice = seedsWith(
      'agency/bodies.yaml',
      '  - id: agency:funder',
      '  - id: agency:police',
      seedsWith('agency/bodies.yaml', '    funds: [phase:watch-i]\n', ''),
    );
    expect(problemsOf(twice)).toEqual([
      `seeds/agency/bodies.yaml:${String(lineOf(twice, 'agency/bodies.yaml', 'name: Funder') - 1)}: agency:police stands in seeds/agency/bodies.yaml:2 already; an id is given once.`,
    ]);
  });

  it('text that is no YAML name its line', () => {
    const files = { ...soundSeeds, 'agency/bodies.yaml': 'agencies:\n  - id: [agency:police\n' };
    expect(problemsOf(files)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^seeds\/agency\/bodies\.yaml:\d+: no valid YAML: /)]),
    );
  });

  it('a row of too many cells name its line', () => {
    const files = seedsWith('place/cities.csv', 'BE-brussels,Brussels', 'BE-brussels,Brussels,BE');
    expect(problemsOf(files)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^seeds\/place\/cities\.csv:2: no valid CSV: /)]),
    );
  });

  it('the same field twice in one record say so', () => {
    const files = seedsWith('agency/bodies.yaml', '    name: Funder', '    name: Funder\n    name: Lender');
    expect(problemsOf(files)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^seeds\/agency\/bodies\.yaml:\d+: no valid YAML: .*unique/)]),
    );
  });
});

it('a folder that is not there is named', () => {
  const folder = `${writeSeeds(soundSeeds)}-elsewhere`;
  expect(() => readRecords(folder)).toThrow(`The seeds cannot be read from ${folder}`);
});
