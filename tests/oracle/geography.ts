import { distinct, onlyOne } from './model.ts';
import type { Model } from './model.ts';

/** Where places lie: ids of places, countries and regions. */
export interface Geography {
  /** The place itself and all places that it lies in. */
  readonly placesAround: (place: string) => readonly string[];
  /** The port that the place is, or is a terminal of; null for other places. */
  readonly portOf: (place: string) => string | null;
  readonly countryOf: (place: string) => string | null;
  /** The narrowest region of a scheme that the place lies in; null if the scheme has none for it. */
  readonly regionOf: (place: string, scheme: string) => string | null;
  /** Every region of every scheme that the place lies in. */
  readonly regionsAround: (place: string) => readonly string[];
  /** The regions that a programme covers, itself or by one of its phases; none for a code that is not known. */
  readonly coveredBy: (programmeCode: string) => readonly string[];
  /** Kilometres over the ground from a place's port; null where it has none or its coordinates are not known. */
  readonly kilometresTo: (place: string, latitude: number, longitude: number) => number | null;
}

/** Mean radius of the earth in kilometres (IUGG). */
const earthRadius = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const haversine = (angle: number): number => Math.sin(angle / 2) ** 2;

/** The great-circle distance of two points, in kilometres, by the haversine formula. */
export const greatCircleKilometres = (
  [latitude, longitude]: readonly [number, number],
  [otherLatitude, otherLongitude]: readonly [number, number],
): number => {
  const [from, to] = [radians(latitude), radians(otherLatitude)];
  const chord =
    haversine(to - from) + Math.cos(from) * Math.cos(to) * haversine(radians(otherLongitude) - radians(longitude));
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)));
};

const upwards = (model: Model, ids: readonly string[], type: string): readonly string[] =>
  distinct(ids.flatMap((id) => [id, ...upwards(model, model.targetsOf(id, type), type)]));

/** The geography of a graph. */
export const createGeography = (model: Model): Geography => {
  const placesAround = (place: string) => upwards(model, [place], 'LOCATED_IN');
  const around = (place: string, label: string): string | null =>
    onlyOne(placesAround(place).filter((id) => model.labelOf(id) === label));
  const leavesOf = (place: string): readonly string[] =>
    placesAround(place).flatMap((id) => model.targetsOf(id, 'IN_REGION'));
  return {
    placesAround,
    portOf: (place) => around(place, 'Port'),
    countryOf: (place) => around(place, 'Country'),
    regionOf: (place, scheme) => onlyOne(leavesOf(place).filter((id) => model.textOf(id, 'scheme') === scheme)),
    regionsAround: (place) => upwards(model, leavesOf(place), 'PART_OF'),
    coveredBy: (code) => {
      const programmes = model.idsOf('Programme').filter((id) => model.textOf(id, 'code') === code);
      const phases = programmes.flatMap((id) => model.originsOf(id, 'PHASE_OF'));
      return [...programmes, ...phases].flatMap((id) => model.targetsOf(id, 'COVERS'));
    },
    kilometresTo: (place, latitude, longitude) => {
      const port = around(place, 'Port');
      const north = port === null ? null : model.numberOf(port, 'latitude');
      const east = port === null ? null : model.numberOf(port, 'longitude');
      return north === null || east === null ? null : greatCircleKilometres([north, east], [latitude, longitude]);
    },
  };
};
