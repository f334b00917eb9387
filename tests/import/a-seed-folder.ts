import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of seeds by their path under the folder. */
export type SeedFiles = Readonly<Record<string, string>>;

const evidence = 'evidence: [{ source: source:page, standing: STATED }]';

const places: SeedFiles = {
  'place/regions.csv': 'code,name,part_of\n001,World,\n150,Europe,001\n155,Western Europe,150\n',
  'place/countries.csv': 'code,alpha3,numeric,name,m49\nBE,BEL,056,Belgium,155\nNL,NLD,528,Netherlands,155\n',
  'place/ports.csv': [
    'locode,name,latitude,longitude,precision_km,source',
    'BEANR,Antwerp,51.2333,4.4167,2,World Port Index',
    'NLRTM,Rotterdam,51.9,4.4833,2,World Port Index\n',
  ].join('\n'),
  'place/cities.csv': 'key,name\nBE-brussels,Brussels\n',
  'place/terminals.yaml': `terminals:
  - id: terminal:BEANR-quay
    name: Quay Terminal
    port: port:BEANR
    ${evidence}
`,
};

const programme = `programmes:
  - id: programme:watch
    name: Watch
    covers: [region:watch:north]
    ${evidence}
phases:
  - id: phase:watch-i
    programme: programme:watch
    name: Watch I
    startDate: 2021-05
    endDate: 2023-10-31
    budgetEur: 5000000
    ${evidence}
regions:
  - id: region:watch:north
    name: The North
    countries: [BE, NL]
    ${evidence}
`;

const sources = `sources:
  - id: source:page
    title: A page
    url: https://example.org/page
    publishedOn: 2024-06-18
    retrievedOn: 2026-11-24
    language: en
    topics: [ports]
    grading: { scheme: ADMIRALTY, source: B, information: '3', by: Portolan }
  - id: source:undated
    retrievedOn: 2026-11-24
`;

const agencies = `agencies:
  - id: agency:police
    name: Police of Zürich Street
    aliases: [PZS]
    kind: POLICE
    sector: PUBLIC
    basedIn: country:BE
    evidence: [{ source: source:page, standing: STATED, locator: P3 }]
  - id: agency:police-unit
    name: Port Unit
    kind: POLICE
    unitOf: agency:police
    operatesAt: [port:BEANR]
    ${evidence}
  - id: agency:funder
    name: Funder
    kind: EU_INSTITUTION
    funds: [phase:watch-i]
    ${evidence}
`;

const seminar = `practices:
  - id: practice:patrols
    title: Joint patrols
    themes: [PROCEDURE]
    ${evidence}
events:
  - id: event:seminar
    title: The seminar
    kind: SEMINAR
    status: HELD
    startDate: 2024-06-10
    endDate: 2024-06-12
    under: programme:watch
    heldAt: [city:BE-brussels]
    evidence: [{ source: source:page, standing: STATED, locator: P1 }]
    figures:
      - measure: PARTICIPANTS
        value: 40
        qualifier: ABOUT
        ${evidence}
    attendances:
      - agency: agency:police
        roles: [PARTICIPANT]
        ${evidence}
    outcomes:
      - id: outcome:paper
        kind: MEMORANDUM
        title: A paper
        date: 2024-06-12
        parties: [agency:police]
        concerns: [practice:patrols]
        ${evidence}
    sessions:
      - id: event:seminar-visit
        title: The visit
        kind: SITE_VISIT
        status: HELD
        evidence: [{ source: source:undated, standing: STATED }]
        attendances:
          - agency: agency:police-unit
            roles: [HOST, GUIDE]
            for: terminal:BEANR-quay
            shared: [practice:patrols]
            ${evidence}
`;

/** A small set of seeds without fault that holds every list and table. */
export const soundSeeds: SeedFiles = {
  ...places,
  'programme/watch.yaml': programme,
  'source/pages.yaml': sources,
  'agency/bodies.yaml': agencies,
  'event/seminar.yaml': seminar,
};

/** Seeds with one text of one file replaced; fails where the file does not hold that text exactly once. */
export const seedsWith = (file: string, before: string, after: string, files: SeedFiles = soundSeeds): SeedFiles => {
  const parts = (files[file] ?? '').split(before);
  if (parts.length !== 2) throw new Error(`${file} holds "${before}" ${String(parts.length - 1)} times.`);
  return { ...files, [file]: parts.join(after) };
};

const folders: string[] = [];

/** Writes seeds into a folder of their own, named `seeds`, and gives its path. */
export const writeSeeds = (files: SeedFiles): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'portolan-seeds-')), 'seeds');
  folders.push(dirname(folder));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
};

/** Removes all folders that were written. */
export const removeSeeds = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
};
