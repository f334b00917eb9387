import { badInput } from '../errors.ts';
import type { PlaceWhere } from '../generated/graphql.ts';
import { isNear } from './distance.ts';
import { countryOf, coveredBy, portOf, regionsOf } from './geography.ts';
import type { Country, Place } from './records.ts';
import type { Reference } from './reference.ts';

type Test = (place: Place) => boolean;
type Given = { readonly [Field in keyof PlaceWhere]-?: NonNullable<PlaceWhere[Field]> };

/** A place and what it lies in, the narrowest first. */
const surroundings = (reference: Reference, place: Place): readonly Place[] => {
  const port = portOf(reference, place);
  return [place, ...(port === null ? [] : [port]), countryOf(reference, place)];
};

const isWithin = (reference: Reference, ids: Iterable<string>): Test => {
  const wanted = new Set(ids);
  return (place) => surroundings(reference, place).some(({ id }) => wanted.has(id));
};

const isInRegion = (reference: Reference, ids: Iterable<string>): Test => {
  const wanted = new Set(ids);
  return (place) => regionsOf(reference, countryOf(reference, place)).some(({ id }) => wanted.has(id));
};

/** What each field of a PlaceWhere means on a place: it is, or lies in, what is asked for. */
const meanings: { readonly [Field in keyof Given]: (reference: Reference, value: Given[Field]) => Test } = {
  ids: isWithin,
  ports: (reference, locodes) =>
    isWithin(
      reference,
      locodes.map((locode) => `port:${locode}`),
    ),
  countries: (reference, codes) =>
    isWithin(
      reference,
      codes.map((code) => `country:${code}`),
    ),
  regions: isInRegion,
  coveredBy: (reference, code) => {
    const programme = reference.find('PROGRAMME', `programme:${code}`);
    return isInRegion(reference, programme === undefined ? [] : coveredBy(reference, programme).map(({ id }) => id));
  },
  near: (reference, circle) => {
    const isInside = isNear(circle);
    return (place) => {
      const port = portOf(reference, place);
      return port !== null && isInside(port);
    };
  },
  and: (reference, all) => {
    const tests = all.map((one) => placeTest(reference, one));
    return (place) => tests.every((test) => test(place));
  },
  or: (reference, any) => {
    const tests = any.map((one) => placeTest(reference, one));
    return (place) => tests.some((test) => test(place));
  },
  not: (reference, one) => {
    const test = placeTest(reference, one);
    return (place) => !test(place);
  },
};

const isField = (name: string): name is keyof Given => Object.hasOwn(meanings, name);

const placeTest = (reference: Reference, where: PlaceWhere): Test => {
  const tests = Object.entries(where).flatMap(([name, value]) => {
    if (!isField(name)) throw badInput(`where: PlaceWhere has no field ${name}.`);
    const meaning = meanings[name] as (reference: Reference, given: unknown) => Test;
    return value === null ? [] : [meaning(reference, value)];
  });
  return (place) => tests.every((test) => test(place));
};

/** The countries among the places that meet a filter. */
export const countriesMatching = (reference: Reference, where: PlaceWhere): readonly Country[] =>
  reference.countries.filter(placeTest(reference, where));

/** The places that meet a filter. Places are public, so that this needs no viewer. */
export const placesMatching = (reference: Reference, where: PlaceWhere): readonly Place[] => {
  const places = [...reference.countries, ...reference.ports, ...reference.terminals, ...reference.cities];
  return places.filter(placeTest(reference, where));
};

/** The ids of what an event can be under to be under a programme: the programme itself and its phases. */
export const frameIdsOf = (reference: Reference, code: string): readonly string[] => {
  const id = `programme:${code}`;
  return [id, ...reference.phases.filter(({ programmeId }) => programmeId === id).map((phase) => phase.id)];
};
