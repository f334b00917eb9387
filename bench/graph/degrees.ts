import { isNode } from './parts.ts';
import type { Part } from './parts.ts';

/** What is counted: how many relationships of a type each record has at one of its ends. */
const counted = [
  { title: 'attendances of a body', type: 'ATTENDED', end: 'from' },
  { title: 'attendances at an event', type: 'AT', end: 'to' },
  { title: 'exchanges of a practice', type: 'SHARED', end: 'to' },
  { title: 'attendances for a place', type: 'FOR', end: 'to' },
  { title: 'evidence from a source', type: 'EVIDENCED_BY', end: 'to' },
] as const;

/** How the degrees of one kind are spread. */
export interface Histogram {
  readonly title: string;
  readonly records: number;
  readonly mean: number;
  /** The records with the most, most first. */
  readonly top: readonly (readonly [id: string, degree: number])[];
  /** How many records have 1, 2 to 3, 4 to 7 … of them. */
  readonly buckets: readonly number[];
}

/** Counts degrees while a graph goes by. */
export interface Degrees {
  readonly count: (part: Part) => void;
  readonly nodes: () => number;
  readonly relationships: () => number;
  readonly histograms: () => readonly Histogram[];
}

const histogramOf = (title: string, degrees: ReadonlyMap<string, number>): Histogram => {
  const buckets: number[] = [];
  let sum = 0;
  for (const degree of degrees.values()) {
    const bucket = Math.floor(Math.log2(degree));
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    sum += degree;
  }
  const top = [...degrees].sort(([, a], [, b]) => b - a).slice(0, 3);
  return {
    title,
    records: degrees.size,
    mean: sum / degrees.size,
    top,
    buckets: Array.from(buckets, (one: number | undefined) => one ?? 0),
  };
};

/** Begins to count. */
export const createDegrees = (): Degrees => {
  const maps = counted.map(() => new Map<string, number>());
  let nodes = 0;
  let relationships = 0;
  return {
    count: (part) => {
      if (isNode(part)) {
        nodes += 1;
        return;
      }
      relationships += 1;
      for (const [at, { type, end }] of counted.entries()) {
        if (part.type !== type) continue;
        const degrees = maps[at];
        degrees?.set(part[end], (degrees.get(part[end]) ?? 0) + 1);
      }
    },
    nodes: () => nodes,
    relationships: () => relationships,
    histograms: () => counted.map(({ title }, at) => histogramOf(title, maps[at] ?? new Map<string, number>())),
  };
};

/** A histogram as lines to be read. */
export const describeHistogram = ({ title, records, mean, top, buckets }: Histogram): string => {
  const bars = buckets.map((count, at) => `    ${String(2 ** at).padStart(7)}+ ${String(count).padStart(8)}`);
  const most = top.map(([id, degree]) => `${id} ${String(degree)}`).join(', ');
  return [`  ${title}: ${String(records)} records, mean ${mean.toFixed(1)}, most ${most}`, ...bars].join('\n');
};
