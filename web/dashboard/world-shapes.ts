import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { quantize } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { simplifiedLine } from './simplified-line.ts';

const name = 'virtual:world-shapes';
const source = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');

/** Steps around the world: ten kilometres each at the equator, as fine as the map is ever shown. */
const steps = 4_000;

/** How far from where it is a coast or a border may be drawn, in degrees: less than a step. */
const tolerance = 0.06;

const antarctica = '010';

type World = Topology<{ readonly countries: GeometryCollection }>;

/**
 * The arcs as degrees, of fewer points: quantizing anew begins with what no step was taken off. An arc of two countries stays
 * one, so that no gap opens between them.
 */
const unquantized = ({ transform, arcs, ...rest }: World): World => {
  if (transform === undefined) return { ...rest, arcs };
  const [scaleX, scaleY] = transform.scale;
  const [left, bottom] = transform.translate;
  return {
    ...rest,
    arcs: arcs.map((arc) => {
      let [x, y] = [0, 0];
      const line = arc.map(([stepX = 0, stepY = 0]) => {
        x += stepX;
        y += stepY;
        return [x * scaleX + left, y * scaleY + bottom];
      });
      return simplifiedLine(line, tolerance);
    }),
  };
};

const shapes = (world: World): World => {
  const { countries } = world.objects;
  const geometries = countries.geometries
    .filter(({ id }) => id !== antarctica)
    // What a country is called the API says.
    .map((geometry) => ({ ...geometry, properties: {} }));
  return quantize(unquantized({ ...world, objects: { countries: { ...countries, geometries } } }), steps);
};

/** The shapes of the countries as a module of their own, with a third of the points that Natural Earth has. */
export const worldShapes = (): Plugin => ({
  name: 'portolan:world-shapes',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load: async (id) => {
    if (id !== `\0${name}`) return null;
    const text = JSON.stringify(shapes(JSON.parse(await readFile(source, 'utf8')) as World));
    // There is no apostrophe and no backslash in it, and a quotation mark costs no backslash so.
    return `export default JSON.parse('${text}');`;
  },
});
