import { foldedName } from '../../graph/folded-name.ts';
import type { Entry } from './entries.ts';
import type { Input, ListName } from './inputs.ts';
import { day, keyOf, possibleDays, recordAt, relations } from './records.ts';
import type { ImportRecord } from './records.ts';

/** The name of a place, and what it is sorted by. */
const named = (name: string) => ({ name, sortName: foldedName(name) });

/** How an entry of each list of reference data becomes a record. */
export const referenceRecords: {
  readonly [List in Exclude<ListName, 'sources' | 'agencies' | 'practices' | 'events'>]: (
    entry: Entry,
    input: Input<List>,
  ) => readonly ImportRecord[];
} = {
  'countries.csv': (entry, { code, alpha3, numeric, name, m49 }) => {
    const id = `country:${code}`;
    const leaf = m49 === undefined ? undefined : `region:m49:${m49}`;
    const owned = relations(id, 'IN_REGION', [leaf], 'm49');
    return [
      recordAt(entry, [], { id, label: 'Country', properties: { alpha3, numeric, ...named(name) }, relations: owned }),
    ];
  },
  'regions.csv': (entry, { code, name, part_of: partOf }) => {
    const id = `region:m49:${code}`;
    const wider = partOf === undefined ? undefined : `region:m49:${partOf}`;
    const owned = relations(id, 'PART_OF', [wider], 'part_of');
    return [recordAt(entry, [], { id, label: 'Region', properties: { scheme: 'm49', name }, relations: owned })];
  },
  'ports.csv': (entry, { locode, name, latitude, longitude, precision_km, source }) => {
    const id = `port:${locode}`;
    const owned = relations(id, 'LOCATED_IN', [`country:${locode.slice(0, 2)}`], 'locode');
    const properties = {
      ...named(name),
      latitude,
      longitude,
      coordinatePrecision: precision_km,
      coordinateSource: source,
    };
    return [recordAt(entry, [], { id, label: 'Port', properties, relations: owned })];
  },
  'cities.csv': (entry, { key, name }) => {
    const id = `city:${key}`;
    const owned = relations(id, 'LOCATED_IN', [`country:${key.slice(0, 2)}`], 'key');
    return [recordAt(entry, [], { id, label: 'City', properties: named(name), relations: owned })];
  },
  terminals: (entry, { id, name, port, evidence }) => {
    const owned = relations(id, 'LOCATED_IN', [port], 'port');
    return [recordAt(entry, [], { id, label: 'Terminal', properties: named(name), relations: owned, evidence })];
  },
  programmes: (entry, { id, name, fullName, covers, evidence }) => {
    const owned = relations(id, 'COVERS', covers, 'covers');
    return [
      recordAt(entry, [], { id, label: 'Programme', properties: { name, fullName }, relations: owned, evidence }),
    ];
  },
  phases: (entry, { id, programme, name, startDate, endDate, budgetEur, covers, evidence }) => {
    const days = startDate === undefined ? undefined : possibleDays(startDate);
    return [
      recordAt(entry, [], {
        id,
        label: 'Phase',
        properties: {
          name,
          startDate: day(days?.first),
          startLatest: day(days?.last),
          endDate: day(endDate),
          budgetEur,
        },
        relations: [
          ...relations(id, 'PHASE_OF', [programme], 'programme'),
          ...relations(id, 'COVERS', covers, 'covers'),
        ],
        evidence,
      }),
    ];
  },
  regions: (entry, { id, name, partOf, countries, evidence }) => {
    const [scheme = ''] = keyOf(id).split(':');
    const owned = [
      ...relations(id, 'PART_OF', [partOf], 'partOf'),
      ...countries.map((code) => ({ fromId: `country:${code}`, type: 'IN_REGION', toId: id, field: 'countries' })),
    ];
    return [recordAt(entry, [], { id, label: 'Region', properties: { scheme, name }, relations: owned, evidence })];
  },
};
