import { badInput } from '../errors.ts';

/** A circle on the map: degrees of WGS 84 and kilometres over the ground. */
export interface Circle {
  readonly latitude: number;
  readonly longitude: number;
  readonly kilometres: number;
}

interface Point {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** The mean radius of the earth in kilometres (IUGG). */
const earthRadius = 6_371.0088;

/** Half the way around the earth, in kilometres. */
const farthest = 20_040;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between two points over the ground, by the haversine formula. */
const distance = (a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }): number => {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const across = half(a.longitude, b.longitude) * Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half(a.latitude, b.latitude) + across)));
};

const refuseNone = ({ latitude, longitude, kilometres }: Circle): void => {
  if (!(Math.abs(latitude) <= 90))
    throw badInput(`near.latitude: ${String(latitude)} is not between -90 and 90 degrees.`);
  if (!(Math.abs(longitude) <= 180))
    throw badInput(`near.longitude: ${String(longitude)} is not between -180 and 180 degrees.`);
  if (!(kilometres > 0 && kilometres <= farthest))
    throw badInput(`near.kilometres: ${String(kilometres)} is not more than 0 and at most ${String(farthest)}.`);
};

/** Whether a point lies within a circle; never where it is not known. Refuses a circle that is none, naming the field. */
export const isNear = (circle: Circle): ((point: Point) => boolean) => {
  refuseNone(circle);
  return ({ latitude, longitude }) =>
    latitude !== null && longitude !== null && distance(circle, { latitude, longitude }) <= circle.kilometres;
};
