import type { Place } from '../../reference/records.ts';
import { countryOf, portOf } from '../../reference/geography.ts';
import { byName } from '../../reference/reference.ts';
import type { Reference } from '../../reference/reference.ts';

const width: Readonly<Record<Place['kind'], number>> = { COUNTRY: 0, CITY: 1, PORT: 2, TERMINAL: 3 };

/** Places with countries first, then cities, ports and terminals; by name within a kind. */
export const widestFirst = (places: readonly Place[]): readonly Place[] =>
  [...byName(places)].sort((a, b) => width[a.kind] - width[b.kind]);

/** What to show where one line names a place, e.g. `Antwerp (BEANR)`. */
export const placeLabel = (reference: Reference, place: Place): string => {
  if (place.kind === 'CITY') return `${place.name} (${countryOf(reference, place).name})`;
  if (place.kind === 'TERMINAL') return `${place.name} (${portOf(reference, place)?.name ?? place.code})`;
  return `${place.name} (${place.code})`;
};
