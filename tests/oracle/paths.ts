import { enumValues } from '../support/enumerations.ts';
import type { RecordGraph } from '../support/record-graph.ts';
import { distinct } from './model.ts';

/** One relationship of a way, as it is walked. */
export interface Step {
  readonly from: string;
  readonly relationship: string;
  readonly forward: boolean;
  readonly to: string;
}

/** What is asked of `paths`. */
export interface PathsQuery {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
  readonly avoid: readonly string[];
  readonly through: readonly string[];
}

/** What is asked of `neighbourhood`. */
export interface NeighbourhoodQuery {
  readonly of: string;
  readonly depth: number;
  readonly first: number;
  readonly kinds: readonly string[] | null;
}

/** What is drawn around a record. */
export interface Neighbourhood {
  readonly nodes: readonly string[];
  /** `from RELATIONSHIP to`, in order. */
  readonly edges: readonly string[];
  /** `KIND count`, in order. */
  readonly leftOut: readonly string[];
}

/** All ways that a graph has, and all that surrounds its records; whatever is hidden has been taken out of it. */
export interface Walks {
  readonly paths: (query: PathsQuery) => readonly (readonly Step[])[];
  /** Null where there is no such record. */
  readonly neighbourhood: (query: NeighbourhoodQuery) => Neighbourhood | null;
}

const onlyByName = ['COUNTRY', 'REGION', 'PROGRAMME', 'PHASE', 'SOURCE'];

const kindOf = (id: string): string => (id.split(':')[0] ?? '').toUpperCase();

/** The steps away from each record, in both directions, each once however many lines of evidence say so. */
const stepsOf = ({ relations }: RecordGraph): ((id: string) => readonly Step[]) => {
  const both = relations.flatMap(({ from, type, to }): readonly Step[] => [
    { from, relationship: type, forward: true, to },
    { from: to, relationship: type, forward: false, to: from },
  ]);
  const once = [...new Map(both.map((step) => [JSON.stringify(step), step])).values()];
  const grouped = Map.groupBy(once, ({ from }) => from);
  return (id) => grouped.get(id) ?? [];
};

type StepsFrom = (id: string) => readonly Step[];

/** How far each record is from one, over the records where one may go on. */
const distancesFrom = (start: string, stepsFrom: StepsFrom, mayPass: (id: string) => boolean) => {
  const found = new Map([[start, 0]]);
  const queue = [start];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (id !== start && !mayPass(id)) continue;
    for (const { to } of stepsFrom(id))
      if (!found.has(to)) {
        found.set(to, (found.get(id) ?? 0) + 1);
        queue.push(to);
      }
  }
  return found;
};

const sortKey = (way: readonly Step[]): string =>
  [
    ...way.map(({ to }) => to),
    ...way.map(({ relationship, forward }) => `${relationship} ${forward ? '1' : '2'}`),
  ].join('\0');

const bySortKey = (a: readonly Step[], b: readonly Step[]): number => (sortKey(a) < sortKey(b) ? -1 : 1);

const waysIn = (stepsFrom: StepsFrom, { from, to, maxHops, first, avoid, through }: PathsQuery) => {
  const mayPass = (id: string): boolean =>
    !avoid.includes(id) && (!onlyByName.includes(kindOf(id)) || through.includes(kindOf(id)));
  const distances = distancesFrom(to, stepsFrom, mayPass);
  const waysOf = (length: number, way: readonly Step[]): readonly (readonly Step[])[] => {
    const at = way.at(-1)?.to ?? from;
    if (at === to) return way.length === length ? [way] : [];
    if (way.length + (distances.get(at) ?? Infinity) > length) return [];
    return stepsFrom(at)
      .filter((step) => step.to === to || (mayPass(step.to) && step.to !== from))
      .filter((step) => way.every((earlier) => earlier.to !== step.to))
      .flatMap((step) => waysOf(length, [...way, step]));
  };
  const found: (readonly Step[])[] = [];
  for (let length = 1; length <= maxHops && found.length < first; length += 1)
    found.push(...waysOf(length, []).toSorted(bySortKey));
  return found.slice(0, first);
};

const ringsIn = (stepsFrom: StepsFrom, { of, depth, kinds }: NeighbourhoodQuery): readonly (readonly string[])[] => {
  const isDrawn = ({ to }: Step): boolean => kinds === null || kinds.includes(kindOf(to));
  const mayPass = (id: string): boolean => kinds !== null || !onlyByName.includes(kindOf(id));
  const distances = distancesFrom(of, (id) => stepsFrom(id).filter(isDrawn), mayPass);
  return Array.from({ length: depth }, (_, index) =>
    [...distances].flatMap(([id, distance]) => (distance === index + 1 ? [id] : [])),
  );
};

/** Each record of a ring with its turn: how many of its kind come before it. */
const inTurns = (ring: readonly string[]): readonly string[] => {
  const kinds = enumValues('RecordKind');
  const turnOf = (id: string) => ring.filter((other) => kindOf(other) === kindOf(id) && other < id).length;
  const places = new Map(ring.map((id) => [id, turnOf(id) * kinds.length + kinds.indexOf(kindOf(id))]));
  return ring.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
};

const drawn = ({ relations }: RecordGraph, ids: readonly string[]): readonly string[] =>
  distinct(
    relations
      .filter(({ from, to }) => ids.includes(from) && ids.includes(to))
      .map(({ from, type, to }) => `${from} ${type} ${to}`),
  ).toSorted();

/** Looks at every way there is, without haste. */
export const createWalks = (graph: RecordGraph): Walks => {
  const ids = new Set(graph.nodes.map(({ id }) => id));
  const stepsFrom = stepsOf(graph);
  return {
    paths: (query) => (ids.has(query.from) && ids.has(query.to) ? waysIn(stepsFrom, query) : []),
    neighbourhood: (query) => {
      if (!ids.has(query.of)) return null;
      const around = ringsIn(stepsFrom, query).flatMap(inTurns);
      const nodes = [query.of, ...around.slice(0, query.first)];
      const others = around.slice(query.first).map(kindOf);
      const leftOut = enumValues('RecordKind').flatMap((kind) => {
        const count = others.filter((other) => other === kind).length;
        return count === 0 ? [] : [`${kind} ${String(count)}`];
      });
      return { nodes, edges: drawn(graph, nodes), leftOut };
    },
  };
};
