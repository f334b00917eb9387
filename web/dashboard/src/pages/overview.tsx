import { lazy, useMemo } from 'react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useAnswer } from '../data/use-answer.ts';
import { OverviewDocument } from '../generated/graphql.ts';
import type { OverviewQuery } from '../generated/graphql.ts';
import { eventColumns } from '../lists/columns.tsx';
import { Answered } from '../parts/answered.tsx';
import { Drawn } from '../parts/drawn.tsx';
import { Notice } from '../parts/notice.tsx';
import { NumberLink, Tile } from '../parts/number-link.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { RecordLink } from '../parts/record-link.tsx';
import { RowsCsv } from '../parts/rows-csv.tsx';
import { RowsTable } from '../parts/rows-table.tsx';
import { InProgramme, Scoped } from '../parts/scoped.tsx';
import type { WholeScope } from '../parts/scoped.tsx';
import { texts, wordFor } from '../texts.ts';
import { listHref, recordHref, viewHref } from '../view/addresses.ts';
import { eventsOf, scopeParameters } from '../view/scope.ts';

const WorldMap = lazy(() => import('../charts/world-map.tsx').then(({ WorldMap: map }) => ({ default: map })));
const Timeline = lazy(() => import('../charts/timeline.tsx').then(({ Timeline: chart }) => ({ default: chart })));

const { overview: words } = texts;

const statuses = ['HELD', 'PLANNED', 'CANCELLED'] as const;

/** The filters behind the numbers: the same ones count and open the lists. */
const filtersOf = (scope: WholeScope) => {
  const events = eventsOf(scope);
  const held = { ...events, statuses: ['HELD' as const] };
  return {
    events,
    held,
    undated: { programme: scope.programme, statuses: ['HELD' as const], dateKnown: false },
    bodies: { identified: true, attended: held },
    unnamed: { identified: false, attended: held },
    practices: { sharedAt: held },
    exchanges: { event: held },
  };
};

type Filters = ReturnType<typeof filtersOf>;

interface YearCounts {
  readonly years: readonly string[];
  readonly countOf: (year: string | null, status: string) => number;
  readonly totalOf: (status: string) => number;
}

const yearCounts = ({ nodes }: OverviewQuery['events']['groups']): YearCounts => {
  const counts = new Map(nodes.map(({ keys: [year, status], count }) => [`${year?.id}/${status?.id}`, count]));
  const known = nodes.flatMap(({ keys: [year] }) => (year?.id ? [Number(year.id)] : []));
  const first = Math.min(...known);
  const span = known.length === 0 ? 0 : Math.max(...known) - first + 1;
  return {
    years: Array.from({ length: span }, (_, index) => String(first + index)),
    countOf: (year, status) => counts.get(`${year}/${status}`) ?? 0,
    totalOf: (status) =>
      nodes.filter(({ keys: [, key] }) => key?.id === status).reduce((sum, { count }) => sum + count, 0),
  };
};

const yearFilter = (events: Filters['events'], year: string, status: string) => ({
  ...events,
  from: [events.from ?? '', `${year}-01-01`].sort().at(-1),
  to: [events.to ?? `${year}-12-31`, `${year}-12-31`].sort()[0],
  statuses: [status],
});

const Tiles = ({
  data,
  counts,
  filters,
}: {
  readonly data: OverviewQuery;
  readonly counts: YearCounts;
  readonly filters: Filters;
}): ReactNode => {
  const { coverage, bodies, unnamed, practices, exchanges, undated } = data;
  const shared = exchanges.groups.nodes.reduce((sum, { count }) => sum + count, exchanges.groups.remaining.count);
  const reached = coverage?.reached ?? [];
  const partners = reached.length + (coverage?.notReached.length ?? 0);
  const planned = counts.totalOf('PLANNED');
  const cancelled = counts.totalOf('CANCELLED');
  return (
    <div className="tiles">
      <Tile title={words.held} count={counts.totalOf('HELD')} href={listHref('events', filters.held)}>
        {planned + cancelled > 0 && (
          <Link href={listHref('events', { ...filters.events, statuses: ['PLANNED', 'CANCELLED'] })}>
            {words.heldMore(planned, cancelled)}
          </Link>
        )}
      </Tile>
      <Tile title={words.bodies} count={bodies.totalCount} href={listHref('agencies', filters.bodies)}>
        {unnamed.totalCount > 0 && (
          <Link href={listHref('agencies', filters.unnamed)}>{words.unnamed(unnamed.totalCount)}</Link>
        )}
      </Tile>
      <Tile
        title={words.countries}
        count={reached.length}
        href={listHref('countries', { ids: reached.map(({ id }) => id) })}
      >
        {words.ofCountries(partners)}
      </Tile>
      <Tile title={words.practices} count={practices.totalCount} href={listHref('practices', filters.practices)}>
        <Link href={listHref('exchanges', filters.exchanges)}>{words.exchanges(shared)}</Link>
      </Tile>
      <Tile title={words.undated} count={undated.totalCount} href={listHref('events', filters.undated)}>
        {words.undatedHelp}
      </Tile>
    </div>
  );
};

const Reach = ({ data, scope }: { readonly data: OverviewQuery; readonly scope: WholeScope }): ReactNode => {
  const [, go] = useLocation();
  const { coverage, ports, elsewhere, exchanges } = data;
  const { reached = [], notReached = [], regions = [] } = coverage ?? {};
  const drawn = useMemo(() => {
    const counts = new Map(exchanges.groups.nodes.map(({ keys: [port], count }) => [port?.id, count]));
    return [...ports.nodes, ...elsewhere.nodes].flatMap(({ id, name, latitude, longitude }) =>
      latitude === null || longitude === null ? [] : [{ id, name, latitude, longitude, count: counts.get(id) ?? 0 }],
    );
  }, [ports, elsewhere, exchanges]);
  const found = ports.nodes.length + elsewhere.nodes.length;
  const withoutPosition = found - drawn.length;
  const leftOut = ports.totalCount + elsewhere.totalCount - found;
  return (
    <section className="card map-card" aria-labelledby="map-title">
      <div className="card-head">
        <h2 id="map-title">{words.map}</h2>
        <RowsCsv
          name="countries-reached"
          title={words.map}
          table={{
            columns: [texts.columns.country, words.reached, texts.columns.id],
            rows: [
              ...reached.map(({ name, id }) => [name, texts.lists.yes, id]),
              ...notReached.map(({ name, id }) => [name, texts.lists.no, id]),
            ],
          }}
        />
      </div>
      <Drawn as="chart-map">
        <WorldMap
          reached={reached}
          notReached={notReached}
          ports={drawn}
          label={words.mapLabel(reached.length, notReached.length)}
          onPick={(id) => go(recordHref(id))}
        />
      </Drawn>
      <ul className="legend">
        <li data-swatch="reached">{words.reached}</li>
        <li data-swatch="not-reached">{words.notReached}</li>
        <li data-swatch="active-port">{words.portActive}</li>
        <li data-swatch="port">{words.port}</li>
        {withoutPosition > 0 && <li>{words.noPosition(withoutPosition)}</li>}
        {leftOut > 0 && <li>{words.portsLeftOut(leftOut)}</li>}
      </ul>
      <table className="rows compact">
        <caption className="unseen">{words.regions}</caption>
        <thead>
          <tr>
            <th scope="col">{words.region}</th>
            <th scope="col" className="number">
              {words.reached}
            </th>
            <th scope="col" className="number">
              {words.notReached}
            </th>
          </tr>
        </thead>
        <tbody>
          {regions.map(({ region, reached: yes, notReached: no }) => (
            <tr key={region.id}>
              <td data-title={words.region}>
                <RecordLink of={{ ...region, label: region.name }} />
              </td>
              <td data-title={words.reached} className="number">
                <NumberLink
                  count={yes.length}
                  href={listHref('countries', { ids: yes.map(({ id }) => id) })}
                  label={`${region.name}, ${words.reached}`}
                />
              </td>
              <td data-title={words.notReached} className="number">
                <NumberLink
                  count={no.length}
                  href={listHref('countries', { ids: no.map(({ id }) => id) })}
                  label={`${region.name}, ${words.notReached}`}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Link href={viewHref('/gaps', scopeParameters(scope))}>{texts.gaps.countries}</Link>
      </p>
    </section>
  );
};

const Years = ({ counts, filters }: { readonly counts: YearCounts; readonly filters: Filters }): ReactNode => {
  const [, go] = useLocation();
  const shown = statuses.filter((status) => counts.totalOf(status) > 0);
  const series = useMemo(
    () =>
      shown.map((status) => ({
        id: status,
        title: wordFor(status),
        counts: counts.years.map((year) => counts.countOf(year, status)),
      })),
    // What is shown follows from the counts.
    [counts],
  );
  const inNoYear = shown.reduce((sum, status) => sum + counts.countOf(null, status), 0);
  const href = (year: string, status: string): string => listHref('events', yearFilter(filters.events, year, status));
  const busy = counts.years.filter((year) => shown.some((status) => counts.countOf(year, status) > 0));
  return (
    <section className="card" aria-labelledby="years-title">
      <h2 id="years-title">{words.timeline}</h2>
      {counts.years.length > 0 && (
        <Drawn as="chart-timeline">
          <Timeline
            years={counts.years}
            series={series}
            label={words.timelineLabel(counts.years[0] ?? '', counts.years.at(-1) ?? '')}
            onPick={(year, status) => go(href(year, status))}
          />
        </Drawn>
      )}
      <details>
        <summary>{words.showTable}</summary>
        <table className="rows compact">
          <caption className="unseen">{words.timeline}</caption>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              {shown.map((status) => (
                <th key={status} scope="col" className="number">
                  {wordFor(status)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {busy.map((year) => (
              <tr key={year}>
                <td data-title={words.year}>{year}</td>
                {shown.map((status) => (
                  <td key={status} data-title={wordFor(status)} className="number">
                    <NumberLink
                      count={counts.countOf(year, status)}
                      href={href(year, status)}
                      label={`${year}, ${wordFor(status)}`}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <RowsCsv
          name="events-by-year"
          title={words.timeline}
          table={{
            columns: [words.year, ...shown.map(wordFor)],
            rows: busy.map((year) => [year, ...shown.map((status) => counts.countOf(year, status))]),
          }}
        />
      </details>
      {inNoYear > 0 && (
        <p className="remark">
          {words.inNoYear}:{' '}
          <NumberLink
            count={inNoYear}
            href={listHref('events', { ...filters.events, dateKnown: false })}
            label={words.inNoYear}
          />
        </p>
      )}
    </section>
  );
};

const Content = ({
  data,
  scope,
  filters,
}: {
  readonly data: OverviewQuery;
  readonly scope: WholeScope;
  readonly filters: Filters;
}): ReactNode => {
  const counts = useMemo(() => yearCounts(data.events.groups), [data]);
  const hasEvents = data.events.groups.nodes.length > 0;
  return (
    <>
      <Tiles data={data} counts={counts} filters={filters} />
      {!hasEvents && (
        <Notice title={texts.empty.noEvents}>
          <p>
            {texts.empty.noEventsHelp}{' '}
            {(scope.from !== null || scope.to !== null) && (
              <Link href={viewHref('/', { programme: scope.programme })}>{texts.empty.allDates}</Link>
            )}
          </p>
        </Notice>
      )}
      <Reach data={data} scope={scope} />
      {hasEvents && (
        <div className="columns">
          <Years counts={counts} filters={filters} />
          <section className="card" aria-labelledby="latest-title">
            <h2 id="latest-title">{words.latest}</h2>
            <RowsTable
              caption={words.latest}
              columns={eventColumns.slice(0, 3)}
              rows={data.latest.nodes}
              keyOf={({ id }) => id}
            />
            <p>
              <Link href={listHref('events', filters.held)}>{words.allEvents}</Link>
            </p>
          </section>
        </div>
      )}
    </>
  );
};

const Overview = ({ scope }: { readonly scope: WholeScope }): ReactNode => {
  const { programme, from, to } = scope;
  const filters = useMemo(() => filtersOf({ programme, from, to }), [programme, from, to]);
  const result = useAnswer(OverviewDocument, { programme, from, to, ...filters }, { keep: true });
  return (
    <Answered result={result}>
      {(data) => (
        <InProgramme scope={scope} programmes={data.programmes}>
          <p className="lead">{words.lead(data.programme?.fullName ?? programme, texts.scope.period(from, to))}</p>
          <Content data={data} scope={scope} filters={filters} />
        </InProgramme>
      )}
    </Answered>
  );
};

/** What a programme has come to in a period: its numbers, where, when. */
export const OverviewPage = (): ReactNode => (
  <>
    <PageHead title={words.title} />
    <Scoped>{(scope) => <Overview scope={scope} />}</Scoped>
  </>
);
