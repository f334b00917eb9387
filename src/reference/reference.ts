import { foldedName } from '../graph/folded-name.ts';
import type { City, Country, Phase, Place, Port, Programme, ReferenceRecord, Region, Terminal } from './records.ts';

/** What every process keeps in memory, at one moment: all reference data, with what follows from it. Lists are sorted by name, then id. */
export interface Reference {
  readonly version: number;
  readonly programmes: readonly Programme[];
  readonly phases: readonly Phase[];
  readonly regions: readonly Region[];
  readonly countries: readonly Country[];
  readonly ports: readonly Port[];
  readonly terminals: readonly Terminal[];
  readonly cities: readonly City[];
  /** The audiences of records that need several markings together: the markings in order, with a space between. */
  readonly audiences: readonly string[];
  /** The record with this id and kind; undefined where there is none. */
  readonly find: <Kind extends ReferenceRecord['kind']>(
    kind: Kind,
    id: string,
  ) => Extract<ReferenceRecord, { readonly kind: Kind }> | undefined;
  /** The record with this id, of any kind. */
  readonly record: (id: string) => ReferenceRecord | undefined;
  /** The place with this id; undefined where the id is another kind's or nobody's. */
  readonly place: (id: string) => Place | undefined;
}

/** Sorts by folded name, then id: the order of every list of reference data. */
export const byName = <Named extends { readonly name: string; readonly id: string }>(
  records: readonly Named[],
): readonly Named[] => {
  const keyed = records.map((record) => ({ record, key: `${foldedName(record.name)}\0${record.id}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ record }) => record);
};

/** What a reference is made of. */
export type ReferenceLists = Pick<
  Reference,
  'version' | 'programmes' | 'phases' | 'regions' | 'countries' | 'ports' | 'terminals' | 'cities' | 'audiences'
>;

const isPlace = ({ kind }: ReferenceRecord): boolean =>
  kind === 'COUNTRY' || kind === 'PORT' || kind === 'TERMINAL' || kind === 'CITY';

/** Builds the look-ups over lists as the database gave them. */
export const createReference = (lists: ReferenceLists): Reference => {
  const { version, programmes, phases, regions, countries, ports, terminals, cities, audiences } = lists;
  const all = [...programmes, ...phases, ...regions, ...countries, ...ports, ...terminals, ...cities];
  const records = new Map<string, ReferenceRecord>(all.map((record) => [record.id, record]));
  return {
    version,
    programmes: byName(programmes),
    phases: byName(phases),
    regions: byName(regions),
    countries: byName(countries),
    ports: byName(ports),
    terminals: byName(terminals),
    cities: byName(cities),
    audiences,
    find: (kind, id) => {
      const record = records.get(id);
      return record?.kind === kind ? (record as Extract<ReferenceRecord, { readonly kind: typeof kind }>) : undefined;
    },
    record: (id) => records.get(id),
    place: (id) => {
      const record = records.get(id);
      return record !== undefined && isPlace(record) ? (record as Place) : undefined;
    },
  };
};
