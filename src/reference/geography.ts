import type { Country, Phase, Place, Port, Programme, Region } from './records.ts';
import { byName } from './reference.ts';
import type { Reference } from './reference.ts';

/** The country that a place lies in; a country's is itself. Throws where the graph broke its own rule. */
export const countryOf = (reference: Reference, place: Place): Country => {
  if (place.kind === 'COUNTRY') return place;
  const countryId = place.kind === 'TERMINAL' ? reference.find('PORT', place.portId)?.countryId : place.countryId;
  const country = countryId === undefined ? undefined : reference.find('COUNTRY', countryId);
  if (country === undefined) throw new Error(`${place.id} lies in no country.`);
  return country;
};

/** The port of a place: itself or a terminal's; null for a country or city. */
export const portOf = (reference: Reference, place: Place): Port | null => {
  if (place.kind === 'PORT') return place;
  return (place.kind === 'TERMINAL' ? reference.find('PORT', place.portId) : undefined) ?? null;
};

/** A region and what it is part of, the narrowest first. */
const upwards = (reference: Reference, regionId: string): readonly Region[] => {
  const region = reference.find('REGION', regionId);
  if (region === undefined) return [];
  return [region, ...(region.partOfId === null ? [] : upwards(reference, region.partOfId))];
};

/** Every region that a country lies in, by scheme, the narrowest of a scheme first. */
export const regionsOf = (reference: Reference, country: Country): readonly Region[] =>
  [...country.regionIds].sort().flatMap((id) => upwards(reference, id));

/** The narrowest region of a scheme that a country lies in. */
export const regionOf = (reference: Reference, country: Country, scheme: string): Region | null =>
  country.regionIds.map((id) => reference.find('REGION', id)).find((region) => region?.scheme === scheme) ?? null;

/** The countries in a region or in one of its parts, by name. */
export const countriesOf = (reference: Reference, region: Region): readonly Country[] =>
  reference.countries.filter((country) => regionsOf(reference, country).some(({ id }) => id === region.id));

/** The phases of a programme, in order of their ids. */
export const phasesOf = (reference: Reference, programme: Programme): readonly Phase[] =>
  reference.phases.filter(({ programmeId }) => programmeId === programme.id).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The regions that a programme covers, itself or by one of its phases, each once, by name. */
export const coveredBy = (reference: Reference, programme: Programme): readonly Region[] => {
  const ids = new Set([programme, ...phasesOf(reference, programme)].flatMap(({ regionIds }) => regionIds));
  return byName([...ids].flatMap((id) => reference.find('REGION', id) ?? []));
};
