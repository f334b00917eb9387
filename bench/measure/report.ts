import type { Operation } from '../operations/operation.ts';
import { contenderNames } from './contender.ts';
import { costOfProtection, find, heldGoals, median, mostMemory, ratioOf } from './goals.ts';
import type { Findings } from './goals.ts';

/** Microseconds as milliseconds, with three digits. */
export const milliseconds = (microseconds: number): string => {
  const value = microseconds / 1_000;
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
};

const rateText = (rate: number): string => (rate < 100 ? rate.toFixed(1) : rate.toFixed(0));

/** A table of Markdown; its first two columns are texts. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at < 2 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

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

const goalRows = (findings: Findings): readonly (readonly string[])[] =>
  heldGoals(findings).map(({ operation, what, figure, isKept }) => [
    operation,
    what,
    figure,
    isKept ? 'holds' : '**missed**',
  ]);

const protectionText = (findings: Findings): readonly string[] => {
  const cost = costOfProtection(findings);
  if (cost === null) return [];
  const percent = (cost * 100).toFixed(1);
  return [
    `## What the protections cost\n\nOn the headline question by 8 clients, against the same schema on the same Yoga without signing in, limits, log, metrics and audit: ${percent} % of the requests a second (goal: at most 10 %).`,
  ];
};

const shortened = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 160);

/** The statements behind an operation of ours, each with the steps that read most. */
const profileText = ({ costs }: Findings, { name, bound }: Operation): string => {
  const statements = costs.get('portolan')?.get(name)?.profile ?? [];
  const texts = statements.map(({ text, hits, steps }) => {
    const rows = steps.map((step) => [
      step.operator,
      `\`${shortened(step.details)}\``,
      String(step.hits),
      String(step.rows),
    ]);
    return `\`${shortened(text)}\`: ${String(hits)} db hits\n\n${table(['step', 'of', 'db hits', 'rows'], rows)}`;
  });
  return [`### ${name}`, ...(bound === undefined ? [] : [bound]), ...texts].join('\n\n');
};

const missedProfiles = (findings: Findings): readonly string[] => {
  const missed = new Set(heldGoals(findings).flatMap(({ operation, isKept }) => (isKept ? [] : [operation])));
  const profiles = findings.operations
    .filter(({ name }) => missed.has(name))
    .map((operation) => profileText(findings, operation));
  return profiles.length === 0 ? [] : ['## What bounds what misses a goal, with its profile', ...profiles];
};

const failures = ({ reached, unanswered }: Findings): readonly string[] => [
  ...unanswered.map((line) => `- ${shortened(line)}`),
  ...reached.flatMap(({ operation, clients, name, failure }) =>
    failure === null ? [] : [`- ${operation}, ${name}, ${String(clients)} clients: ${shortened(failure)}`],
  ),
];

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
    `## Setting\n\n${findings.setting.map((line) => `- ${line}`).join('\n')}\n- Resident memory of the processes under load: ${memory}. docs/decisions/034 says what ours holds.`,
    `## Operations\n\n${[...notes, ...findings.leftOut.map((line) => `- ${line}`)].join('\n')}`,
    `## Goals, at 8 clients\n\n${table(['operation', 'goal', 'figure', ''], goalRows(findings))}`,
    ...protectionText(findings),
    `## What one request costs\n\n${table(costHead, costRows(findings))}`,
    ...clients.map((count) => `## ${String(count)} clients\n\n${table(loadHead, loadRows(findings, count))}`),
    ...missedProfiles(findings),
    ...(failures(findings).length > 0 ? [`## Without an answer\n\n${failures(findings).join('\n')}`] : []),
  ].join('\n\n');
};
