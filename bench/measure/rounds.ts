import type { Histogram } from 'hdr-histogram-js';
import type { Run } from '../operations/operation.ts';
import type { Operation, Variables } from '../operations/operation.ts';
import type { Ask, Contender, ContenderName } from './contender.ts';
import { drive, emptyHistogram } from './drive.ts';
import type { Round } from './drive.ts';

/** How much is asked. */
export interface Load {
  readonly clients: number;
  readonly rounds: number;
  readonly seconds: number;
}

/** What a contender reached in all rounds of an operation with so many clients. */
export interface Reached {
  readonly operation: string;
  readonly clients: number;
  readonly name: ContenderName;
  /** In microseconds. */
  readonly histogram: Histogram;
  /** Requests per second, round by round. */
  readonly rates: readonly number[];
  readonly failed: number;
  readonly failure: string | null;
  /** The most resident memory that was seen after a round, in MB. */
  readonly memory: number;
}

/** What rounds are made with. */
export interface Setting {
  readonly contenders: readonly Contender[];
  readonly run: Run;
}

/** The questions in turn from a place on; null where the contender has no answer. */
const inTurn = (contender: Contender, operation: Operation, asked: readonly Variables[], start: number) => {
  const [first = {}] = asked;
  if (contender.ask(operation, first) === null) return null;
  let at = start;
  return (): Ask => {
    const variables = asked[at % asked.length] ?? {};
    at += 1;
    const ask = contender.ask(operation, variables);
    if (ask === null) throw new Error(`${contender.name} has no answer to ${operation.name}.`);
    return ask;
  };
};

const rotated = <Item>(items: readonly Item[], by: number): readonly Item[] =>
  items.map((_, index) => items[(index + by) % items.length]).filter((item): item is Item => item !== undefined);

const together = (contender: Contender, operation: Operation, clients: number, rounds: readonly Round[]): Reached => {
  const histogram = emptyHistogram();
  for (const round of rounds) histogram.add(round.histogram);
  return {
    operation: operation.name,
    clients,
    name: contender.name,
    histogram,
    rates: rounds.map(({ requests, seconds }) => requests / seconds),
    failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
    failure: rounds.find(({ failure }) => failure !== null)?.failure ?? null,
    memory: contender.memory(),
  };
};

/** Lets the contenders answer in turn, round after round, another one first each time. */
export const runRounds = async (
  { contenders, run }: Setting,
  operation: Operation,
  asked: readonly Variables[],
  { clients, rounds, seconds }: Load,
): Promise<readonly Reached[]> => {
  const done = new Map<ContenderName, Round[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const contender of rotated(contenders, round)) {
      const next = inTurn(contender, operation, asked, round * 101);
      if (next === null) continue;
      if (operation.isCold === true) await run('CALL db.clearQueryCaches()', {});
      done.set(contender.name, [...(done.get(contender.name) ?? []), await drive(next, clients, seconds)]);
    }
  return contenders.flatMap((contender) => {
    const driven = done.get(contender.name);
    return driven === undefined ? [] : [together(contender, operation, clients, driven)];
  });
};
