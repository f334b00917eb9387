import type { Place } from './records.ts';
import { countryOf, coveredBy, regionsOf } from './geography.ts';
import type { Reference } from './reference.ts';

/** Which places: the GraphQL input `PlaceWhere`. */
export interface PlaceFilter {
  readonly coveredBy?: string | null | undefined;
}

const isCoveredBy = (reference: Reference, code: string): ((place: Place) => boolean) => {
  const programme = reference.find('PROGRAMME', `programme:${code}`);
  const covered = new Set(programme === undefined ? [] : coveredBy(reference, programme).map(({ id }) => id));
  return (place) => regionsOf(reference, countryOf(reference, place)).some(({ id }) => covered.has(id));
};

/** The places that meet a filter: they are, or lie in, what is asked for. Places are public, so this needs no viewer. */
export const placesMatching = (reference: Reference, filter: PlaceFilter): readonly Place[] => {
  const tests: ((place: Place) => boolean)[] = [];
  if (typeof filter.coveredBy === 'string') tests.push(isCoveredBy(reference, filter.coveredBy));
  const places = [...reference.countries, ...reference.ports, ...reference.terminals, ...reference.cities];
  return places.filter((place) => tests.every((test) => test(place)));
};
