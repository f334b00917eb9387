import { setTimeout as wait } from 'node:timers/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { StartError } from '../errors.ts';
import { RecordKind } from '../generated/enums.ts';
import { askingWhom, Unanswered, withClient } from './client.ts';
import type { Client, Whom } from './client.ts';
import { refusalIn } from './query.ts';

interface Options extends Whom {
  readonly after?: string;
  readonly first?: number;
  readonly records?: readonly string[];
  readonly kinds?: readonly string[];
  readonly follow?: true;
  readonly fromStart?: true;
  readonly json?: true;
}

interface Change {
  readonly at: string;
  readonly who: string;
  readonly why: string | null;
  readonly action: string;
  readonly recordId: string;
}

/** What is told of one change, or of a record that is gone. */
interface Told {
  readonly cursor: string;
  readonly node?: Change;
  readonly recordId?: string;
}

const node = 'node { id at who why run action recordId recordKind revision }';

const listing = `query Changes($where: ChangeWhere, $first: Int!, $after: String) {
  changes(where: $where, first: $first, after: $after) { edges { cursor ${node} } pageInfo { hasNextPage } }
}`;

const following = `subscription Changes($where: ChangeWhere, $after: String, $fromStart: Boolean!) {
  changes(where: $where, after: $after, fromStart: $fromStart) {
    ... on ChangeEdge { cursor ${node} }
    ... on RecordGone { cursor recordId recordKind }
  }
}`;

const lineOf = ({ cursor, node: change, recordId }: Told): string => {
  if (change === undefined) return `${recordId ?? ''} is gone  ${cursor}`;
  const { at, action, recordId: id, who, why } = change;
  return [at, action, id, `by ${who}${why === null ? '' : ` (${why})`}`, cursor].join('  ');
};

const print = (told: Told, { json }: Options): void => console.log(json === true ? JSON.stringify(told) : lineOf(told));

const whereOf = ({ records, kinds }: Options) => ({
  ...(records === undefined ? {} : { records }),
  ...(kinds === undefined ? {} : { kinds }),
});

const pageSize = 100;

const list = async (client: Client, options: Options): Promise<void> => {
  let { first: left = 25, after = null }: { first?: number; after?: string | null } = options;
  while (left > 0) {
    const variables = { where: whereOf(options), first: Math.min(left, pageSize), after };
    const answer = await client.ask({ query: listing, variables });
    const refusal = refusalIn(answer);
    if (refusal !== null) throw refusal;
    const { changes } = answer.data as {
      readonly changes: { readonly edges: readonly Told[]; readonly pageInfo: { readonly hasNextPage: boolean } };
    };
    for (const told of changes.edges) print(told, options);
    left -= changes.edges.length;
    after = changes.edges.at(-1)?.cursor ?? after;
    if (!changes.pageInfo.hasNextPage) return;
  }
  console.error(`There are more: go on with --after ${after ?? ''}`);
};

/** How long is waited before a stream that was cut is taken up again, in milliseconds. */
const pause = 1_000;

/** Tells what comes of one stream until that ends: the cursor of the last change, and how many there were. */
const followOnce = async (client: Client, options: Options, after: string | null, most: number) => {
  const variables = { where: whereOf(options), after, fromStart: after === null && options.fromStart === true };
  let [last, count] = [after, 0];
  try {
    for await (const answer of client.listen({ query: following, variables })) {
      const refusal = refusalIn(answer);
      const isOver = answer.errors?.some(({ extensions }) => extensions?.code === 'UNAVAILABLE') === true;
      if (refusal !== null && !isOver) throw refusal;
      if (refusal !== null) break;
      const { changes: told } = answer.data as { readonly changes: Told };
      print(told, options);
      [last, count] = [told.cursor, count + 1];
      if (count === most) break;
    }
  } catch (error) {
    if (error instanceof StartError) throw error;
    // The connection was cut.
  }
  return { last, count };
};

/** Whoever has answered before is waited for. */
const followAgain = async (...following: Parameters<typeof followOnce>): ReturnType<typeof followOnce> => {
  try {
    return await followOnce(...following);
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    return { last: following[2], count: 0 };
  }
};

const follow = async (client: Client, options: Options): Promise<void> => {
  let { first: left = Infinity, after = null }: { first?: number; after?: string | null } = options;
  for (let once = followOnce; ; once = followAgain) {
    const { last, count } = await once(client, options, after, left);
    [after, left] = [last, left - count];
    if (left === 0) return;
    console.error(
      after === null
        ? 'The stream ended before it told of a change; it is taken up from now on.'
        : 'The stream ended; it is taken up after the last change.',
    );
    await wait(pause);
  }
};

const changes = (options: Options): Promise<void> =>
  withClient(options, (client) => (options.follow === true ? follow(client, options) : list(client, options)));

const readCount = (text: string): number => {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It is no number from 1 on.');
  return count;
};

/** `portolan changes`: what was done to records, and what is done while one looks. */
export const changesCommand = (): Command =>
  askingWhom(
    new Command('changes')
      .description(
        'List what was done to records, the first change first: when, what, to which record, by whom, and the cursor.',
      )
      .option('--after <cursor>', 'begin after this change')
      .option('--first <number>', 'so many; 25 where not given, with --follow without end', readCount)
      .option('--records <id...>', 'of these records')
      .addOption(new Option('--kinds <kind...>', 'of records of these kinds').choices(Object.values(RecordKind)))
      .option('--follow', 'go on with what is done from now on, or after --after, until it is stopped')
      .option('--from-start', 'with --follow: begin with the first change of all')
      .option('--json', 'print each as a line of JSON'),
  ).action(changes);
