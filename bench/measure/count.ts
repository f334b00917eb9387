import type { Agent } from 'node:http';
import type { Address } from '../by-hand/connection.ts';
import type { Operation, Run, Variables } from '../operations/operation.ts';
import { startContender } from './contender.ts';
import type { Contender, ContenderName, ProfiledStatement } from './contender.ts';
import { send } from './drive.ts';
import { untilQuiet } from './quiet.ts';
import { countTurns } from './turns.ts';
import type { Turns } from './turns.ts';

/** What one request costs, whatever else the machine is doing. */
export interface Costs {
  readonly statements: number;
  /** How often the contender waited for the database; those that went side by side on two connections count as two. */
  readonly waits: number;
  readonly hits: number;
  /** Of the answer, without headers. */
  readonly bytes: number;
  /** The statements of one of the questions. */
  readonly profile: readonly ProfiledStatement[];
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const mean = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));

const costOf = async (
  agent: Agent,
  contender: Contender,
  turns: Turns,
  operation: Operation,
  variables: Variables,
): Promise<Costs | null> => {
  const ask = contender.ask(operation, variables);
  if (ask === null) return null;
  await send(agent, ask);
  await contender.sent();
  const before = turns.count();
  const { bytes } = await send(agent, ask);
  const profile = await contender.sent();
  const hits = profile.reduce((sum, statement) => sum + statement.hits, 0);
  return { statements: profile.length, waits: turns.count() - before, hits, bytes, profile };
};

/** In the background a contender may look at the database too, so counts that must be whole are medians. */
const together = (costs: readonly Costs[]): Costs => ({
  statements: median(costs.map(({ statements }) => statements)),
  waits: median(costs.map(({ waits }) => waits)),
  hits: mean(costs.map(({ hits }) => hits)),
  bytes: mean(costs.map(({ bytes }) => bytes)),
  profile: costs.at(-1)?.profile ?? [],
});

/** What each operation costs a contender, by the operation's name; each of its questions is asked twice and counted once. */
export const countCosts = async (
  agent: Agent,
  name: ContenderName,
  database: Address,
  questions: readonly { readonly operation: Operation; readonly asked: readonly Variables[] }[],
  run: Run,
): Promise<ReadonlyMap<string, Costs>> => {
  const turns = await countTurns(Number(new URL(database.uri).port));
  const door = { ...database, uri: `bolt://127.0.0.1:${String(turns.port)}` };
  const contender = await startContender(name, door, { profile: true });
  const found = new Map<string, Costs>();
  try {
    await untilQuiet(run);
    for (const { operation, asked } of questions) {
      const costs: Costs[] = [];
      for (const variables of asked) {
        // What gets no answer costs nothing that could be compared; the rounds tell of it.
        const cost = await costOf(agent, contender, turns, operation, variables).catch(() => null);
        if (cost !== null) costs.push(cost);
      }
      if (costs.length > 0) found.set(operation.name, together(costs));
    }
    return found;
  } finally {
    await contender.stop();
    turns.close();
  }
};
