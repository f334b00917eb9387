import type { CooperationDimension } from '../../generated/enums.ts';
import type { AgencyShape } from '../../generated/shapes.ts';
import { createConnection } from '../../graph/connection.ts';
import type { Connection } from '../../graph/connection.ts';
import type { GroupKey } from '../../graph/groups.ts';
import type { PageArgs } from '../../graph/page.ts';
import type { GroupScope } from '../../reference/group-values.ts';
import { cellName, keyText, matrixOf } from './cells.ts';
import type { Cell, Matrix } from './cells.ts';
import { keyOf } from './dimensions.ts';
import type { AskedMeetings } from './loaders.ts';
import { cellOrder } from './orders.ts';
import { undatedOf } from './rules.ts';
import type { Meeting } from './rules.ts';

/** A cell as it is shown: its first meetings take other events to be read, so that they are found when asked for. */
export interface CooperationCell extends Omit<Cell, 'firstMeetings'> {
  readonly firstMeetings: () => Promise<number>;
}

/** A page of a matrix's cells, and what was left out. */
export interface CooperationConnection extends Connection<CooperationCell> {
  readonly events: () => Promise<number>;
  readonly unidentifiedLeftOut: () => Promise<number>;
  readonly undatedLeftOut: () => Promise<number>;
  readonly undecidedLeftOut: () => Promise<number>;
}

/** Where a matrix comes from. */
export interface CooperationSource {
  readonly asked: () => Promise<AskedMeetings>;
  /** The other events that the bodies met at. */
  readonly others: () => Promise<readonly Meeting[]>;
  readonly agency: (id: string) => Promise<AgencyShape>;
}

const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
};

const areMet = ({ bodies }: Meeting): boolean => bodies.length > 1;

const createMatrices = (between: CooperationDimension, scope: GroupScope, source: CooperationSource) => {
  const met = once(async () => (await source.asked()).meetings.filter(areMet));
  const all = once(async () => [...(await met()), ...(await source.others())]);
  const keys = once(async (): Promise<ReadonlyMap<string, GroupKey>> => {
    const ids = [...new Set((await met()).flatMap(({ bodies }) => bodies))];
    const agencies = await Promise.all(ids.map(source.agency));
    return new Map(agencies.map((agency) => [agency.id, keyOf(between, agency, scope)]));
  });
  return {
    met,
    all,
    /** Without other events, whose first meetings tell nothing. */
    ofAsked: once(async (): Promise<Matrix> => matrixOf(await met(), await keys())),
    ofAll: once(async (): Promise<Matrix> => matrixOf(await all(), await keys())),
  };
};

type Position = readonly [pairs: string, one: string, other: string];

const positionOf = ({ one, other, pairs }: Cell): Position => [String(pairs), keyText(one), keyText(other)];

/** Most pairs first, then by the keys, so that the order is total. */
const compare = ([pairs, ...keys]: readonly string[], [otherPairs, ...otherKeys]: readonly string[]): number => {
  const [text, otherText] = [keys.join('\n'), otherKeys.join('\n')];
  return Number(otherPairs) - Number(pairs) || (text === otherText ? 0 : text < otherText ? -1 : 1);
};

/** The matrix of cooperation as a connection over its cells. */
export const cooperationOf = (
  { between, ...args }: PageArgs & { readonly between: CooperationDimension },
  scope: GroupScope,
  source: CooperationSource,
): CooperationConnection => {
  const { met, all, ofAsked, ofAll } = createMatrices(between, scope, source);
  const shown = (cell: Cell): CooperationCell => ({
    ...cell,
    firstMeetings: async () => (await ofAll()).cells.get(cellName(cell))?.firstMeetings ?? 0,
  });
  const order = cellOrder(between === 'REGION' ? `${between}, ${scope.regionScheme}` : between);
  const connection = createConnection<CooperationCell, typeof order>(order, args, {
    load: async ({ first, after }) =>
      [...(await ofAsked()).cells.values()]
        .map((cell) => ({ position: positionOf(cell), node: shown(cell) }))
        .filter(({ position }) => after === null || compare(position, after) > 0)
        .sort((a, b) => compare(a.position, b.position))
        .slice(0, first + 1),
    counted: async () => [{ keys: [], count: (await ofAsked()).cells.size }],
  });
  return {
    ...connection,
    events: async () => (await met()).length,
    unidentifiedLeftOut: async () => (await source.asked()).unidentified,
    undatedLeftOut: async () => undatedOf(await all()),
    undecidedLeftOut: async () => (await ofAll()).undecided,
  };
};
