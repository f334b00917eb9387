import type { Operation } from '../operations/operation.ts';
import type { ContenderName } from './contender.ts';
import type { Costs } from './count.ts';
import type { Reached } from './rounds.ts';

/** Everything that a run has found. */
export interface Findings {
  /** Lines on machine, versions and settings. */
  readonly setting: readonly string[];
  readonly operations: readonly Operation[];
  /** The operations that were left out, and why. */
  readonly leftOut: readonly string[];
  /** Questions that got no answer when answers were compared. */
  readonly unanswered: readonly string[];
  readonly costs: ReadonlyMap<ContenderName, ReadonlyMap<string, Costs>>;
  readonly reached: readonly Reached[];
  /** The headline question asked of the program and of the same without its protections; empty where it was not asked. */
  readonly protection: readonly Reached[];
}

/** The value in the middle; 0 of none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** How many times as many requests a second ours answered, in the middle round; null where one has no figures. */
export const ratioOf = (ours: Reached | undefined, theirs: Reached | undefined): number | null => {
  if (ours === undefined || theirs === undefined) return null;
  const ratios = ours.rates.map((rate, round) => rate / (theirs.rates[round] ?? Number.NaN)).filter(Number.isFinite);
  return ratios.length === 0 ? null : median(ratios);
};

/** The part of its throughput that the program gives for its protections, 0 to 1; null where it was not measured. */
export const costOfProtection = ({ protection: [ours, bare] }: Findings): number | null => {
  const ratio = ratioOf(ours, bare);
  return ratio === null ? null : 1 - ratio;
};

/** What a contender reached in an operation with so many clients. */
export const find = (
  { reached }: Findings,
  operation: string,
  clients: number,
  name: ContenderName,
): Reached | undefined =>
  reached.find((one) => one.operation === operation && one.clients === clients && one.name === name);

interface Goal {
  readonly what: string;
  readonly holds: (findings: Findings, operation: Operation) => readonly (readonly [figure: string, holds: boolean])[];
}

const against =
  (name: ContenderName, nested: number, least: number): Goal['holds'] =>
  (findings, operation) => {
    const [ours, theirs] = (['portolan', name] as const).map((one) => find(findings, operation.name, 8, one));
    const ratio = ratioOf(ours, theirs);
    const wanted = operation.isCold === true || operation.isNested === true ? nested : least;
    return ratio === null ? [] : [[`${ratio.toFixed(2)} (goal ${String(wanted)})`, ratio >= wanted]];
  };

/** The goals that each operation is held to, at 8 clients where nothing else is said. */
const goals: readonly Goal[] = [
  { what: 'requests a second against @neo4j/graphql', holds: against('@neo4j/graphql', 3, 1.5) },
  { what: 'requests a second against the script by hand', holds: against('by hand', 1.3, 0.9) },
  {
    what: 'db hits against the statement by hand',
    holds: ({ costs }, { name }) => {
      const [ours, best] = (['portolan', 'by hand'] as const).map((one) => costs.get(one)?.get(name)?.hits);
      if (ours === undefined || best === undefined || best === 0) return [];
      return [[`${(ours / best).toFixed(2)} (goal 1.05)`, ours / best <= 1.05]];
    },
  },
  {
    what: 'p50 by one client',
    holds: (findings, { name, mostMs }) => {
      const alone = find(findings, name, 1, 'portolan');
      if (alone === undefined || mostMs === undefined) return [];
      const ms = alone.histogram.getValueAtPercentile(50) / 1_000;
      return [[`${ms.toFixed(0)} ms (goal ${String(mostMs)})`, ms <= mostMs]];
    },
  },
];

/** The most resident memory of a contender under load, in MB. */
export const mostMemory = ({ reached }: Findings, name: ContenderName): number =>
  Math.max(0, ...reached.filter((one) => one.name === name).map(({ memory }) => memory));

/** What the API may hold under load, in MB. */
const memoryGoal = 250;

/** A goal of an operation, and whether it holds. */
export interface Held {
  readonly operation: string;
  readonly what: string;
  readonly figure: string;
  readonly isKept: boolean;
}

/** The goal of all operations together: what the process of the API holds. */
const heldMemory = (findings: Findings): readonly Held[] => {
  const held = mostMemory(findings, 'portolan');
  const figure = `${String(held)} MB (goal ${String(memoryGoal)})`;
  if (held === 0) return [];
  return [{ operation: 'all', what: 'resident memory of the API', figure, isKept: held <= memoryGoal }];
};

/** Every goal that there are figures for. */
export const heldGoals = (findings: Findings): readonly Held[] => [
  ...findings.operations.flatMap((operation) =>
    goals.flatMap(({ what, holds }) =>
      holds(findings, operation).map(([figure, isKept]) => ({ operation: operation.name, what, figure, isKept })),
    ),
  ),
  ...heldMemory(findings),
];
