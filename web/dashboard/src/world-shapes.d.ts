declare module 'virtual:world-shapes' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  /** The countries of the world; `id` is the ISO 3166-1 numeric code, where a shape has one. */
  const world: Topology<{ countries: GeometryCollection }>;
  export default world;
}
