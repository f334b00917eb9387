import { useQueries } from '@tanstack/react-query';
import { lazy, useMemo } from 'react';
import type { ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { ask } from '../data/ask.ts';
import { useAnswer } from '../data/use-answer.ts';
import { ExchangeAreasDocument, ExchangesShownToDocument } from '../generated/graphql.ts';
import type { ExchangeAreasQuery, ExchangeWhere, PracticeTheme } from '../generated/graphql.ts';
import { exchangeColumns } from '../lists/columns.tsx';
import { listNamed } from '../lists/lists.tsx';
import { Answered } from '../parts/answered.tsx';
import { CsvButton } from '../parts/csv-button.tsx';
import { Drawn } from '../parts/drawn.tsx';
import { Notice } from '../parts/notice.tsx';
import { NumberLink } from '../parts/number-link.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { RowsCsv } from '../parts/rows-csv.tsx';
import { RowsTable } from '../parts/rows-table.tsx';
import { InProgramme, Scoped } from '../parts/scoped.tsx';
import type { WholeScope } from '../parts/scoped.tsx';
import { texts, wordFor } from '../texts.ts';
import { listHref, viewHref } from '../view/addresses.ts';
import { areasOf, shownFrom, shownTo, unplaced } from '../view/areas.ts';
import type { Area } from '../view/areas.ts';
import { eventsOf, scopeParameters } from '../view/scope.ts';

const Flow = lazy(() => import('../charts/flow.tsx').then(({ Flow: chart }) => ({ default: chart })));

const { exchanges: words } = texts;

/** A number of the matrix, and the list behind it. */
interface Cell {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly where: ExchangeWhere;
}

/** The matrix, a column for each area that was shown something, once all columns have come. */
const useCells = (areas: readonly Area[], where: ExchangeWhere, scheme: string): readonly Cell[] | null => {
  const data = useQueries({
    queries: areas.map((to) => {
      const shown = shownTo(where, to);
      const elsewhere = areas.find(({ region }) => region === null);
      const variables = {
        shown,
        elsewhere: elsewhere === undefined ? shown : shownFrom(shown, elsewhere),
        unplaced: unplaced(shown),
        scheme,
      };
      return {
        queryKey: ['shown to', variables],
        queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask(ExchangesShownToDocument, variables, signal),
      };
    }),
    combine: (columns) => columns.map((column) => column.data),
  });
  return useMemo(() => {
    const cells: Cell[] = [];
    for (const [index, to] of areas.entries()) {
      const column = data[index];
      if (column === undefined) return null;
      const shown = shownTo(where, to);
      const counts = new Map(column.shown.groups.nodes.map(({ keys: [key], count }) => [key?.id, count]));
      for (const from of areas)
        cells.push({
          from: from.name,
          to: to.name,
          count: from.region === null ? column.elsewhere.totalCount : (counts.get(from.region) ?? 0),
          where: shownFrom(shown, from),
        });
      cells.push({
        from: words.unplaced,
        to: to.name,
        count: column.unplaced.totalCount,
        where: unplaced(shown),
      });
    }
    return cells;
  }, [areas, where, data]);
};

const Matrix = ({ cells, areas }: { readonly cells: readonly Cell[]; readonly areas: readonly Area[] }): ReactNode => {
  const rows = [...areas.map(({ name }) => name), words.unplaced].filter((from) =>
    cells.some((cell) => cell.from === from && cell.count > 0),
  );
  const most = Math.max(1, ...cells.map(({ count }) => count));
  return (
    <div className="scroll" role="region" aria-label={words.matrix} tabIndex={0}>
      <table className="matrix">
        <caption>
          {words.from} ↓ {words.to} →
        </caption>
        <thead>
          <tr>
            <td />
            {areas.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((from) => (
            <tr key={from}>
              <th scope="row">{from}</th>
              {areas.map(({ name: to }) => {
                const cell = cells.find((one) => one.from === from && one.to === to);
                if (cell === undefined || from === to)
                  return (
                    <td key={to} className="empty">
                      –
                    </td>
                  );
                return (
                  <td key={to} data-heat={Math.ceil((4 * cell.count) / most)}>
                    <NumberLink count={cell.count} href={listHref('exchanges', cell.where)} label={`${from} → ${to}`} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const FlowCard = ({
  programme,
  where,
}: {
  readonly programme: NonNullable<ExchangeAreasQuery['programme']>;
  readonly where: ExchangeWhere;
}): ReactNode => {
  const [, go] = useLocation();
  const code = programme.id.replace(/^programme:/, '');
  const areas = useMemo(() => areasOf(code, programme.regions), [code, programme]);
  const cells = useCells(areas, where, programme.regions[0]?.scheme ?? 'm49');
  const links = useMemo(() => (cells ?? []).filter(({ from, to, count }) => from !== to && count > 0), [cells]);
  return (
    <section className="card" aria-labelledby="flow-title">
      <h2 id="flow-title">{words.flow}</h2>
      <p className="remark">{words.flowHelp}</p>
      {cells === null ? (
        <div className="chart chart-flow" aria-hidden="true" />
      ) : (
        <>
          {links.length === 0 ? (
            <p>{words.noFlow}</p>
          ) : (
            <Drawn as="chart-flow">
              <Flow
                links={links}
                label={words.flowLabel}
                onPick={({ from, to }) => {
                  const cell = links.find((one) => one.from === from && one.to === to);
                  if (cell !== undefined) go(listHref('exchanges', cell.where));
                }}
              />
            </Drawn>
          )}
          <Matrix cells={cells} areas={areas} />
          <p>
            <RowsCsv
              name="exchanges-by-region"
              title={words.matrix}
              table={{
                columns: [words.from, words.to, texts.kinds.exchanges],
                rows: cells.filter(({ from, to }) => from !== to).map(({ from, to, count }) => [from, to, count]),
              }}
            />
          </p>
        </>
      )}
    </section>
  );
};

const Themes = ({
  groups,
  where,
}: {
  readonly groups: ExchangeAreasQuery['exchanges']['groups'];
  readonly where: ExchangeWhere;
}): ReactNode => {
  const most = Math.max(1, ...groups.nodes.map(({ count }) => count));
  return (
    <section className="card" aria-labelledby="themes-title">
      <h2 id="themes-title">{words.themes}</h2>
      <p className="remark">{words.themesHelp}</p>
      <ul className="bars">
        {groups.nodes.map(({ keys: [key], count }) => (
          <li key={key?.label}>
            <span>{key?.id ? wordFor(key.id) : texts.lists.notKnown}</span>
            <meter min={0} max={most} value={count} aria-hidden="true" />
            <NumberLink
              count={count}
              href={listHref('exchanges', {
                ...where,
                practice: key?.id ? { themes: [key.id] } : { not: { themes: allThemes } },
              })}
              label={key?.label ?? ''}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};

const allThemes: readonly PracticeTheme[] = (listNamed('practices')?.filters.find(({ key }) => key === 'themes')
  ?.choices ?? []) as readonly PracticeTheme[];

const shownRows = 25;

const Content = ({
  data,
  where,
  scope,
}: {
  readonly data: ExchangeAreasQuery;
  readonly where: ExchangeWhere;
  readonly scope: WholeScope;
}): ReactNode => {
  const search = useSearch();
  const { programme, exchanges } = data;
  const list = listNamed('exchanges');
  if (programme === null) return null;
  if (exchanges.totalCount === 0)
    return (
      <Notice title={words.none}>
        <p>
          {texts.empty.noEventsHelp}{' '}
          {(scope.from !== null || scope.to !== null) && (
            <Link href={viewHref('/exchanges', { ...scopeParameters(scope), from: null, to: null })}>
              {texts.empty.allDates}
            </Link>
          )}
        </p>
      </Notice>
    );
  return (
    <>
      <FlowCard programme={programme} where={where} />
      <Themes groups={exchanges.groups} where={where} />
      <section className="card" aria-labelledby="list-title">
        <div className="card-head">
          <h2 id="list-title">{words.list}</h2>
          {list !== undefined && (
            <CsvButton
              list={list}
              total={exchanges.totalCount}
              question={{
                where: { ...where },
                orderBy: 'DATE_DESC',
                first: shownRows,
                after: null,
                more: new URLSearchParams(search),
              }}
            />
          )}
        </div>
        <RowsTable caption={words.list} columns={exchangeColumns} rows={exchanges.nodes} keyOf={({ id }) => id} />
        <p>
          <Link href={listHref('exchanges', { ...where })}>{words.all(exchanges.totalCount)}</Link>
        </p>
      </section>
    </>
  );
};

const Exchanges = ({ scope }: { readonly scope: WholeScope }): ReactNode => {
  const { programme, from, to } = scope;
  const where = useMemo(
    () => ({ event: { ...eventsOf({ programme, from, to }), statuses: ['HELD' as const] } }),
    [programme, from, to],
  );
  const result = useAnswer(ExchangeAreasDocument, { programme, where, first: shownRows }, { keep: true });
  return (
    <Answered result={result}>
      {(data) => (
        <InProgramme scope={scope} programmes={data.programmes}>
          <Content data={data} where={where} scope={scope} />
        </InProgramme>
      )}
    </Answered>
  );
};

/** Who showed what to whom. */
export const ExchangesPage = (): ReactNode => (
  <>
    <PageHead title={words.title}>
      <p className="lead">{words.lead}</p>
    </PageHead>
    <Scoped>{(scope) => <Exchanges scope={scope} />}</Scoped>
  </>
);
