import { draftOf } from '../../recording/kinds.ts';
import type { Entry } from './entries.ts';
import type { Input, ListName } from './inputs.ts';
import { recordAt } from './seed-record.ts';
import type { SeedRecord } from './seed-record.ts';

const regionOf = (code: string | undefined): string | undefined =>
  code === undefined ? undefined : `region:m49:${code}`;

/** How an entry of each list of reference data becomes a record. */
export const referenceRecords: {
  readonly [List in Exclude<ListName, 'sources' | 'agencies' | 'practices' | 'targets' | 'events'>]: (
    entry: Entry,
    input: Input<List>,
  ) => readonly SeedRecord[];
} = {
  'countries.csv': (entry, { code, m49, ...input }) => [
    recordAt(entry, [], draftOf('Country', `country:${code}`, { ...input, m49: regionOf(m49) })),
  ],
  'regions.csv': (entry, { code, name, part_of: wider }) => [
    recordAt(entry, [], draftOf('Region', `region:m49:${code}`, { name, partOf: regionOf(wider), countries: [] }), {
      partOf: 'part_of',
    }),
  ],
  'ports.csv': (entry, { locode, name, latitude, longitude, precision_km, source }) => [
    recordAt(
      entry,
      [],
      draftOf('Port', `port:${locode}`, {
        name,
        latitude,
        longitude,
        coordinatePrecision: precision_km,
        coordinateSource: source,
      }),
      { id: 'locode' },
    ),
  ],
  'cities.csv': (entry, { key, name }) => [
    recordAt(entry, [], draftOf('City', `city:${key}`, { name }), { id: 'key' }),
  ],
  terminals: (entry, input) => [recordAt(entry, [], draftOf('Terminal', input.id, input))],
  programmes: (entry, input) => [recordAt(entry, [], draftOf('Programme', input.id, input))],
  phases: (entry, input) => [recordAt(entry, [], draftOf('Phase', input.id, input))],
  regions: (entry, { countries, ...input }) => {
    const ids = countries.map((code) => `country:${code}`);
    return [recordAt(entry, [], draftOf('Region', input.id, { ...input, countries: ids }))];
  },
};
