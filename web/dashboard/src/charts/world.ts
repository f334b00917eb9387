import { GeoComponent } from 'echarts/components';
import { registerMap, use } from 'echarts/core';
import type { Feature, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import world from 'virtual:world-shapes';

/** The least and the greatest degrees of a shape: west, south, east, north. */
export type Bounds = readonly [number, number, number, number];

type Shape = Feature<Geometry, { readonly code: string }>;

const ringsOf = (geometry: Geometry): readonly (readonly Position[])[] => {
  if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1);
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1)) : [];
};

const boundsOf = (ring: readonly Position[]): Bounds => {
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

const extent = ([west, south, east, north]: Bounds): number => (east - west) * (north - south);

/** A ring across the 180th meridian as one that goes on beyond it: on a flat map it would be drawn around the world. */
const unwrapped = (ring: Position[]): Position[] => {
  const [west, , east] = boundsOf(ring);
  return east - west > 180 ? ring.map(([x = 0, y = 0]) => [x < 0 ? x + 360 : x, y]) : ring;
};

const flat = (geometry: Geometry): Geometry => {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map(unwrapped) };
  if (geometry.type !== 'MultiPolygon') return geometry;
  return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(unwrapped)) };
};

const shapes: readonly Shape[] = feature(world, world.objects.countries).features.map((shape) => ({
  ...shape,
  geometry: flat(shape.geometry),
  properties: { code: String(shape.id) },
}));
// A map is taken only once there is somebody to draw it.
use([GeoComponent]);
registerMap('world', { type: 'FeatureCollection', features: shapes } as unknown as Parameters<typeof registerMap>[1]);

/** The bounds of each country's largest part, by ISO 3166-1 numeric code. */
export const countryBounds: ReadonlyMap<string, Bounds> = new Map(
  shapes.flatMap(({ geometry, properties: { code } }): [string, Bounds][] => {
    const [largest] = ringsOf(geometry)
      .map(boundsOf)
      .toSorted((one, other) => extent(other) - extent(one));
    return largest === undefined ? [] : [[code, largest]];
  }),
);

/** The middle of a country's largest part, where its point is put. */
export const middleOf = ([west, south, east, north]: Bounds): readonly [number, number] => [
  (west + east) / 2,
  (south + north) / 2,
];

/** Whether a country is so small that its shape would hardly be seen. */
export const isSmall = ([west, south, east, north]: Bounds): boolean => east - west < 3 && north - south < 3;

/** Bounds around others with some room; the inhabited world where there are none. */
export const around = (all: readonly Bounds[], margin: number): Bounds =>
  all.length === 0
    ? [-130, -45, 60, 65]
    : [
        Math.max(-180, Math.min(...all.map(([west]) => west)) - margin),
        Math.max(-60, Math.min(...all.map(([, south]) => south)) - margin),
        Math.min(180, Math.max(...all.map(([, , east]) => east)) + margin),
        Math.min(80, Math.max(...all.map(([, , , north]) => north)) + margin),
      ];
