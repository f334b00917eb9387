import { searchProperties } from '../../src/graph/search-text.ts';
import type { GraphNode, GraphRelation, Property, RecordGraph } from '../support/record-graph.ts';

type Properties = Readonly<Record<string, Property>>;

const record = (label: string, id: string, properties: Properties, marking = 'TLP:CLEAR'): GraphNode => ({
  id,
  label,
  properties: { marking, ...properties, ...searchProperties(properties) },
});

/** A body of this name; a marking other than TLP:CLEAR hides it. */
export const anAgency = (id: string, name: string, aliases: readonly string[] = [], marking?: string): GraphNode =>
  record('Agency', id, { name, sortName: name, aliases, kind: 'OTHER', identified: true }, marking);

const anEvent = (id: string, title: string, level: string, marking?: string): GraphNode => {
  const day = { day: '2026-01-25' };
  const known = { knownBy: day, orderDate: day, kind: 'SEMINAR', status: 'HELD' };
  return record('Event', id, { title, sortName: title, level, ...known }, marking);
};

const places: readonly GraphNode[] = [
  record('Country', 'country:BE', { name: 'Belgium', alpha3: 'BEL', numeric: '056' }),
  record('Country', 'country:LC', { name: 'St. Lucia', alpha3: 'LCA', numeric: '662' }),
  record('Country', 'country:TT', { name: 'Trinidad & Tobago', alpha3: 'TTO', numeric: '780' }),
  record('Country', 'country:CI', { name: 'Côte d’Ivoire', alpha3: 'CIV', numeric: '384' }),
  record('Port', 'port:BEANR', { name: 'Antwerp' }),
  record('Port', 'port:TTPOS', { name: 'Port of Spain' }),
  record('City', 'city:BE-antwerp', { name: 'Antwerp' }),
  record('Terminal', 'terminal:BEANR-mpet', { name: 'MPET' }),
  record('Region', 'region:m49:029', { name: 'Caribbean', scheme: 'm49' }),
  record('Region', 'region:seacop:caribbean', { name: 'Caribbean', scheme: 'seacop' }),
  record('Programme', 'programme:seacop', { name: 'SEACOP', fullName: 'Seaport Cooperation Project' }),
  record('Phase', 'phase:seacop-vi', { name: 'SEACOP VI' }),
  { id: 'reference', label: 'ReferenceData', properties: { version: 1 } },
];

const facts: readonly GraphNode[] = [
  anAgency('agency:maoc-n', 'MAOC-N', ['Maritime Analysis and Operations Centre – Narcotics']),
  anAgency('agency:muller', 'José Müller & Söhne'),
  anAgency('agency:liman', 'Çiğ Liman İşletmesi'),
  anAgency('agency:port-of-antwerp', 'Port of Antwerp'),
  anAgency('agency:spain-guard', 'Guard of the Port in Spain'),
  anAgency('agency:spain-terminals', 'Port of Spain Terminals'),
  anAgency('agency:narcotics-police', 'Narcotics Police'),
  anAgency('agency:hidden-spain', 'Port of Spain Secret Service', ['BEANR'], 'TLP:AMBER'),
  anAgency('agency:hidden-muller', 'Jose Muller', [], 'TLP:RED/group'),
  anEvent('event:seminar', 'Port security seminar', 'EVENT'),
  anEvent('event:open-session', 'Scanners in Port of Spain', 'SESSION'),
  anEvent('event:hidden', 'Hidden seminar in Port of Spain', 'EVENT', 'TLP:AMBER'),
  anEvent('event:session-of-hidden', 'Port of Spain and its scanners', 'SESSION'),
  record('Practice', 'practice:scanning', { title: 'Scanning of containers', themes: [] }),
  record('Outcome', 'outcome:scanner', { title: 'A scanner for Port of Spain', kind: 'OTHER' }),
  record('Source', 'source:article', { title: 'Seminar on scanning', sortName: 'a', topics: [] }),
  record('Source', 'source:untitled', { title: null, sortName: 'untitled', topics: [] }),
  record('Attendance', 'attendance:maoc-n@seminar', { roles: ['PARTICIPANT'] }),
  record('Attendance', 'attendance:hidden-spain@seminar', { roles: ['PARTICIPANT'] }),
];

const relation = (from: string, type: string, to: string): GraphRelation => ({ from, type, to });

const relations: readonly GraphRelation[] = [
  ...['port:BEANR', 'city:BE-antwerp'].map((id) => relation(id, 'LOCATED_IN', 'country:BE')),
  relation('port:TTPOS', 'LOCATED_IN', 'country:TT'),
  relation('terminal:BEANR-mpet', 'LOCATED_IN', 'port:BEANR'),
  relation('phase:seacop-vi', 'PHASE_OF', 'programme:seacop'),
  relation('event:open-session', 'PART_OF', 'event:seminar'),
  relation('event:session-of-hidden', 'PART_OF', 'event:hidden'),
  relation('outcome:scanner', 'FOLLOWED', 'event:seminar'),
  ...['maoc-n', 'hidden-spain'].flatMap((key) => [
    relation(`agency:${key}`, 'ATTENDED', `attendance:${key}@seminar`),
    relation(`attendance:${key}@seminar`, 'AT', 'event:seminar'),
  ]),
];

/** A small graph of names in several languages, with bodies and events that not everybody may read, and these besides. */
export const aGraphOfNames = (more: readonly GraphNode[] = []): RecordGraph => ({
  nodes: [...places, ...facts, ...more],
  relations,
});
