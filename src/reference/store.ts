import { cityOf, countryOf, phaseOf, portOf, programmeOf, regionOf, terminalOf } from '../generated/shapes.ts';
import type { RegionRow } from '../generated/shapes.ts';
import { statements } from '../generated/statements.ts';
import type { GraphReader } from '../graph/graph.ts';
import type { Region } from './records.ts';
import { createReference } from './reference.ts';
import type { Reference } from './reference.ts';

/** The reference data as it stands now; another process's write is seen within the interval. */
export interface ReferenceStore {
  readonly current: () => Reference;
  /** Looks at the version and reads anew where it has been raised; while one look is under way there is no second. */
  readonly refresh: () => Promise<void>;
  readonly stop: () => void;
}

/** Hears of an outage of the background's looks: once when it begins, once when it is over. */
export interface Told {
  readonly failed: (error: unknown) => void;
  readonly recovered: () => void;
}

const untold: Told = { failed: () => undefined, recovered: () => undefined };

/** Says of a record which kind it is and what its code is. */
const known =
  <Kind extends string, Row, Shape extends { readonly id: string }>(kind: Kind, decode: (row: Row) => Shape) =>
  ([row]: readonly [Row]): Shape & { readonly kind: Kind; readonly code: string } => {
    const shape = decode(row);
    return { ...shape, kind, code: shape.id.slice(shape.id.indexOf(':') + 1) };
  };

const region = (row: readonly [RegionRow]): Region => {
  const shape = known('REGION', regionOf)(row);
  const [scheme = '', code = ''] = shape.code.split(':');
  return { ...shape, scheme, code };
};

const readVersion = async (graph: GraphReader): Promise<number> => {
  const [row] = await graph.rows(statements.place.version, {});
  return row?.[0] ?? 0;
};

/** Reads all reference data: one statement a kind, side by side. */
const readAll = async (graph: GraphReader): Promise<Reference> => {
  const version = await readVersion(graph);
  const { programme, place } = statements;
  const [programmes, phases, regions, countries, ports, terminals, cities, audiences] = await Promise.all([
    graph.rows(programme.programmes, {}),
    graph.rows(programme.phases, {}),
    graph.rows(programme.regions, {}),
    graph.rows(place.countries, {}),
    graph.rows(place.ports, {}),
    graph.rows(place.terminals, {}),
    graph.rows(place.cities, {}),
    graph.rows(place.audiences, {}),
  ]);
  return createReference({
    version,
    programmes: programmes.map(known('PROGRAMME', programmeOf)),
    phases: phases.map(known('PHASE', phaseOf)),
    regions: regions.map(region),
    countries: countries.map(known('COUNTRY', countryOf)),
    ports: ports.map(known('PORT', portOf)),
    terminals: terminals.map(known('TERMINAL', terminalOf)),
    cities: cities.map(known('CITY', cityOf)),
    audiences: audiences.map(([audience]) => audience),
  });
};

/** Looks again and again, and tells of the first look that fails and of the first that no longer does. */
const createLook = (refresh: () => Promise<void>, told: Told) => {
  let isFailing = false;
  return async (): Promise<void> => {
    try {
      await refresh();
      if (isFailing) told.recovered();
      isFailing = false;
    } catch (error) {
      if (!isFailing) told.failed(error);
      isFailing = true;
    }
  };
};

/** Reads the reference data and looks every `interval` milliseconds whether it has changed; an outage keeps the last. */
export const createReferenceStore = async (
  graph: GraphReader,
  interval: number,
  told: Told = untold,
): Promise<ReferenceStore> => {
  let reference = await readAll(graph);
  let running: Promise<void> | null = null;
  const readAnew = async () => {
    if ((await readVersion(graph)) !== reference.version) reference = await readAll(graph);
  };
  const refresh = () => {
    running ??= readAnew().finally(() => {
      running = null;
    });
    return running;
  };
  const look = createLook(refresh, told);
  const timer = setInterval(() => {
    if (running === null) void look();
  }, interval);
  timer.unref();
  return {
    current: () => reference,
    refresh,
    stop: () => {
      clearInterval(timer);
    },
  };
};
