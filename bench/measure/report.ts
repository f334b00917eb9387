import type { Operation } from '../operations/operation.ts';
import { contenderNames } from './contender.ts';
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
  readonly costs: ReadonlyMap<ContenderName, ReadonlyMap<string, Costs>>;
  readonly reached: readonly Reached[];
}

const milliseconds = (microseconds: number): string => {
  const value = microseconds / 1_000;
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
};

const rateText = (rate: number): string => (rate < 100 ? rate.toFixed(1) : rate.toFixed(0));

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** How many times as many requests a second ours answered, in the middle round; null where one has no figures. */
export const ratioOf = (ours: Reached | undefined, theirs: Reached | undefined): number | null => {
  if (ours === undefined || theirs === undefined) return null;
  const ratios = ours.rates.map((rate, round) => rate / (theirs.rates[round] ?? Number.NaN)).filter(Number.isFinite);
  return ratios.length === 0 ? null : median(ratios);
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at < 2 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const find = ({ reached }: Findings, operation: string, clients: number, name: ContenderName): Reached | undefined =>
  reached.find((one) => one.operation === operation && one.clients === clients && one.name === name);

const ratioText = (ratio: number | null): string => (ratio === null ? '' : ratio.toFixed(2));

const costRows = ({ operations, costs }: Findings): readonly (readonly string[])[] =>
  operations.flatMap(({ name }) =>
    contenderNames.flatMap((contender) => {
      const cost = costs.get(contender)?.get(name);
      if (cost === undefined) return [];
      const { statements, waits, hits, bytes } = cost;
      return [[name, contender, ...[statements, waits, hits, bytes].map(String)]];
    }),
  );

const loadRows = (findings: Findings, clients: number): readonly (readonly string[])[] =>
  findings.operations.flatMap(({ name }) =>
    contenderNames.flatMap((contender) => {
      const one = find(findings, name, clients, contender);
      if (one === undefined) return [];
      const times = [50, 95, 99].map((part) => milliseconds(one.histogram.getValueAtPercentile(part)));
      const ratio = contender === 'portolan' ? null : ratioOf(find(findings, name, clients, 'portolan'), one);
      const failed = one.failed === 0 ? '' : String(one.failed);
      return [[name, contender, ...times, rateText(median(one.rates)), ratioText(ratio), failed]];
    }),
  );

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

/** The goals that each operation is held to, at 8 clients. */
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
];

const goalRows = (findings: Findings): readonly (readonly string[])[] =>
  findings.operations.flatMap((operation) =>
    goals.flatMap(({ what, holds }) =>
      holds(findings, operation).map(([figure, isKept]) => [
        operation.name,
        what,
        figure,
        isKept ? 'holds' : '**missed**',
      ]),
    ),
  );

const mostMemory = ({ reached }: Findings, name: ContenderName): number =>
  Math.max(0, ...reached.filter((one) => one.name === name).map(({ memory }) => memory));

const failures = ({ reached }: Findings): readonly string[] =>
  reached.flatMap(({ operation, clients, name, failure }) =>
    failure === null ? [] : [`- ${operation}, ${name}, ${String(clients)} clients: ${failure.slice(0, 300)}`],
  );

/** The report as Markdown. */
export const reportText = (findings: Findings): string => {
  const clients = [...new Set(findings.reached.map((one) => one.clients))];
  const memory = contenderNames.map((name) => `${name} ${String(mostMemory(findings, name))} MB`).join(', ');
  const notes = findings.operations.map(
    ({ name, title, note }) => `- \`${name}\`: ${title}.${note === undefined ? '' : ` ${note}`}`,
  );
  const costHead = ['operation', 'contender', 'statements', 'waits', 'db hits', 'bytes'];
  const loadHead = ['operation', 'contender', 'p50 ms', 'p95 ms', 'p99 ms', 'requests/s', 'ours : theirs', 'failed'];
  return [
    '# Results of the bench\n\nWritten by `npm run bench`: change nothing by hand.',
    `## Setting\n\n${findings.setting.map((line) => `- ${line}`).join('\n')}\n- Resident memory of the processes under load: ${memory}.`,
    `## Operations\n\n${[...notes, ...findings.leftOut.map((line) => `- ${line}`)].join('\n')}`,
    `## Goals, at 8 clients\n\n${table(['operation', 'goal', 'figure', ''], goalRows(findings))}`,
    `## What one request costs\n\n${table(costHead, costRows(findings))}`,
    ...clients.map((count) => `## ${String(count)} clients\n\n${table(loadHead, loadRows(findings, count))}`),
    ...(failures(findings).length > 0 ? [`## Without an answer\n\n${failures(findings).join('\n')}`] : []),
  ].join('\n\n');
};
