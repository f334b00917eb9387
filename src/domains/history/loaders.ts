import DataLoader from 'dataloader';
import { changeOf } from '../../generated/shapes.ts';
import type { ChangeShape } from '../../generated/shapes.ts';
import { statements } from '../../generated/statements.ts';
import type { Listed, ListSource } from '../../graph/connection.ts';
import { createFilter } from '../../graph/filter.ts';
import { byFirstColumn, byId, createListLoader, createRecordLoader, perArguments } from '../../graph/loaders.ts';
import type { OrderName } from '../../graph/order.ts';
import { fetchCount } from '../../graph/page.ts';
import type { Page } from '../../graph/page.ts';
import type { LoaderScope } from '../../graph/scope.ts';
import { readWhere } from '../../graph/where.ts';
import { stateOf } from '../../recording/reading.ts';
import type { RecordState } from '../../recording/records.ts';
import { createFollow } from './follow.ts';
import { pastRecordOf } from './past.ts';
import type { PastRecord } from './past.ts';

type Source = ListSource<ChangeShape, OrderName>;
type ChangePage = Page<OrderName>;

/** A cursor holds the id of a change: its number would tell how many others there are. */
const listed = (change: ChangeShape): Listed<ChangeShape> => ({ node: change, position: [change.id] });

const afterOf = ({ after }: ChangePage): string | null => after?.[0] ?? null;

type Counts = readonly (readonly [markings: readonly string[], count: number])[];

/** All of these together; what somebody has to be allowed to read to know of them is told. */
const sumOf = (counts: Counts, { told }: Pick<LoaderScope, 'told'>): number => {
  told(counts.flatMap(([markings]) => markings));
  return counts.reduce((sum, [, count]) => sum + count, 0);
};

const createAll = (loaders: LoaderScope) => {
  const { graph, where: scope } = loaders;
  const { markings } = loaders.viewer;
  const { history } = statements;
  return (given: unknown): Source => {
    const where = readWhere(given);
    return {
      load: async (page) => {
        const params = { after: afterOf(page), first: fetchCount(page), markings };
        const rows = await graph.rows(history.list, params, createFilter(scope, 'ChangeWhere', where).within);
        return rows.map(([row]) => listed(changeOf(row)));
      },
      counted: async () => {
        const rows = await graph.rows(history.count, { markings }, createFilter(scope, 'ChangeWhere', where).within);
        return [{ keys: [], count: sumOf(rows, loaders) }];
      },
    };
  };
};

const createOfRecords = (loaders: LoaderScope) => {
  const { graph } = loaders;
  const { markings } = loaders.viewer;
  const { history } = statements;
  const pages = perArguments(({ first, after }: { readonly first: number; readonly after: string | null }) =>
    createListLoader<Listed<ChangeShape>>(async (ids) =>
      byFirstColumn(await graph.rows(history.ofRecords, { ids, after, first, markings }), (rows) =>
        rows.map((row) => listed(changeOf(row))),
      ),
    ),
  );
  const counts = new DataLoader<string, number>(async (ids) => {
    const found = new Map(await graph.rows(history.countOfRecords, { ids, markings }));
    return ids.map((id) => sumOf(found.get(id) ?? [], loaders));
  });
  return (id: string): Source => ({
    load: (page) => pages({ first: fetchCount(page), after: afterOf(page) }).load(id),
    counted: async () => [{ keys: [], count: await counts.load(id) }],
  });
};

/** The loaders of the history, made anew for each request. */
export const createHistoryLoaders = (scope: LoaderScope) => {
  const { graph, viewer } = scope;
  const { markings } = viewer;
  const { history } = statements;
  /** The states of a record and of those that ever named it. */
  const statesAt = perArguments(({ asOf }: { readonly asOf: string }) =>
    createListLoader<RecordState>(async (ids) =>
      byFirstColumn(await graph.rows(history.past, { ids, asOf, markings }), (states) =>
        states.flatMap((state) => stateOf(state) ?? []),
      ),
    ),
  );
  return {
    byId: createRecordLoader<ChangeShape>(async (ids) =>
      byId((await graph.rows(history.byIds, { ids, markings })).map(([row]) => changeOf(row))),
    ),
    all: createAll(scope),
    follow: createFollow(scope),
    ofRecords: createOfRecords(scope),
    revision: new DataLoader<string, number>(async (ids) => {
      const found = new Map(await graph.rows(history.revisions, { ids, markings }));
      return ids.map((id) => found.get(id) ?? 0);
    }),
    /** Whether an id may not be told. */
    isHidden: new DataLoader<string, boolean>(async (ids) => {
      const hidden = new Set((await graph.rows(history.hidden, { ids, markings })).map(([id]) => id));
      return ids.map((id) => hidden.has(id));
    }),
    /** A record as it stood at a moment; null where it was not there. */
    past: async (id: string, asOf: string): Promise<PastRecord | null> =>
      pastRecordOf(id, asOf, await statesAt({ asOf }).load(id)),
  };
};
