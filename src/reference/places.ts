import { badInput } from '../errors.ts';
import type { PlaceWhere } from '../generated/graphql.ts';
import { groupedByEach } from '../graph/grouped.ts';
import { isNear } from './distance.ts';
import { countryOf, coveredBy, portOf, regionsOf } from './geography.ts';
import type { Country, Place } from './records.ts';
import type { Reference } from './reference.ts';

type Places = ReadonlySet<Place>;
type Given = { readonly [Field in keyof PlaceWhere]-?: NonNullable<PlaceWhere[Field]> };

interface PlaceIndex {
  readonly reference: Reference;
  readonly all: Places;
  /** What is a place or lies in it, by its id. */
  readonly inPlace: ReadonlyMap<string, readonly Place[]>;
  /** What lies in a region, by its id. */
  readonly inRegion: ReadonlyMap<string, readonly Place[]>;
}

/** The ids of a place and of what it lies in. */
const surroundings = (reference: Reference, place: Place): ReadonlySet<string> =>
  new Set([place.id, portOf(reference, place)?.id ?? place.id, countryOf(reference, place).id]);

const regionIds = (reference: Reference, place: Place): ReadonlySet<string> =>
  new Set(regionsOf(reference, countryOf(reference, place)).map(({ id }) => id));

const createIndex = (reference: Reference): PlaceIndex => {
  const all = new Set([...reference.countries, ...reference.ports, ...reference.terminals, ...reference.cities]);
  return {
    reference,
    all,
    inPlace: groupedByEach(all, (place) => surroundings(reference, place)),
    inRegion: groupedByEach(all, (place) => regionIds(reference, place)),
  };
};

const indexes = new WeakMap<Reference, PlaceIndex>();

const indexOf = (reference: Reference): PlaceIndex => {
  const index = indexes.get(reference) ?? createIndex(reference);
  indexes.set(reference, index);
  return index;
};

const inAny = (groups: PlaceIndex['inPlace'], ids: readonly string[]): Places =>
  new Set(ids.flatMap((id) => groups.get(id) ?? []));

/** What each field of a PlaceWhere lets through: a place that is, or lies in, what is asked for. */
const meanings: { readonly [Field in keyof Given]: (index: PlaceIndex, value: Given[Field]) => Places } = {
  ids: ({ inPlace }, ids) => inAny(inPlace, ids),
  ports: ({ inPlace }, locodes) =>
    inAny(
      inPlace,
      locodes.map((locode) => `port:${locode}`),
    ),
  countries: ({ inPlace }, codes) =>
    inAny(
      inPlace,
      codes.map((code) => `country:${code}`),
    ),
  regions: ({ inRegion }, ids) => inAny(inRegion, ids),
  coveredBy: ({ reference, inRegion }, code) => {
    const programme = reference.find('PROGRAMME', `programme:${code}`);
    return inAny(inRegion, programme === undefined ? [] : coveredBy(reference, programme).map(({ id }) => id));
  },
  near: ({ reference, all }, circle) => {
    const isInside = isNear(circle);
    const isPortInside = (place: Place): boolean => {
      const port = portOf(reference, place);
      return port !== null && isInside(port);
    };
    return new Set([...all].filter(isPortInside));
  },
  and: (index, all) => inAll(index, all),
  or: (index, any) => new Set(any.flatMap((one) => [...meeting(index, one)])),
  not: (index, one) => index.all.difference(meeting(index, one)),
};

const inAll = (index: PlaceIndex, all: readonly PlaceWhere[]): Places =>
  all.map((one) => meeting(index, one)).reduce((some, others) => some.intersection(others), index.all);

const isField = (name: string): name is keyof Given => Object.hasOwn(meanings, name);

const meeting = (index: PlaceIndex, where: PlaceWhere): Places => {
  const found = Object.entries(where).flatMap(([name, value]) => {
    if (!isField(name)) throw badInput(`where: PlaceWhere has no field ${name}.`);
    const meaning = meanings[name] as (index: PlaceIndex, given: unknown) => Places;
    return value === null ? [] : [meaning(index, value)];
  });
  return found.reduce((some, others) => some.intersection(others), found[0] ?? index.all);
};

/** The countries among the places that meet a filter. */
export const countriesMatching = (reference: Reference, where: PlaceWhere): readonly Country[] =>
  [...placesMatching(reference, where)].filter((place) => place.kind === 'COUNTRY');

/** The places that meet a filter. Places are public, so that this needs no viewer. */
export const placesMatching = (reference: Reference, where: PlaceWhere): ReadonlySet<Place> =>
  meeting(indexOf(reference), where);

/** The ids of what an event can be under to be under a programme: the programme itself and its phases. */
export const frameIdsOf = (reference: Reference, code: string): readonly string[] => {
  const id = `programme:${code}`;
  return [id, ...reference.phases.filter(({ programmeId }) => programmeId === id).map((phase) => phase.id)];
};
