import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { Link, useLocation, useSearch, useSearchParams } from 'wouter';
import { useAnswer } from '../data/use-answer.ts';
import { GapsDocument, NotYetMetDocument } from '../generated/graphql.ts';
import type { GapsQuery } from '../generated/graphql.ts';
import { agencyColumns, countryColumns, notYetMetColumns } from '../lists/columns.tsx';
import { listNamed } from '../lists/lists.tsx';
import { Answered } from '../parts/answered.tsx';
import { BodyPicker } from '../parts/body-picker.tsx';
import { CsvButton } from '../parts/csv-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { NumberLink, Tile } from '../parts/number-link.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { RecordLink } from '../parts/record-link.tsx';
import { RowsTable } from '../parts/rows-table.tsx';
import { InProgramme, Scoped } from '../parts/scoped.tsx';
import type { WholeScope } from '../parts/scoped.tsx';
import { texts } from '../texts.ts';
import { listHref, viewHref } from '../view/addresses.ts';
import type { Where } from '../view/addresses.ts';
import { eventsOf } from '../view/scope.ts';

const { gaps: words } = texts;

const shownRows = 25;

/** The CSV of a list with this filter, whole. */
const Csv = ({
  list: name,
  where,
  total,
  more = {},
}: {
  readonly list: string;
  readonly where: Where;
  readonly total: number;
  readonly more?: Readonly<Record<string, string>>;
}): ReactNode => {
  const list = listNamed(name);
  if (list === undefined) return null;
  const question = {
    where,
    orderBy: list.orders[0] ?? '',
    first: shownRows,
    after: null,
    more: new URLSearchParams(more),
  };
  return <CsvButton list={list} question={question} total={total} />;
};

type Coverage = NonNullable<GapsQuery['coverage']>;

const Countries = ({ coverage }: { readonly coverage: Coverage }): ReactNode => {
  const { regions, reached, notReached } = coverage;
  const missing = { ids: notReached.map(({ id }) => id) };
  const all = reached.length + notReached.length;
  return (
    <section className="card" aria-labelledby="countries-title">
      <div className="card-head">
        <h2 id="countries-title">{words.countries}</h2>
        <Csv list="countries" where={missing} total={notReached.length} />
      </div>
      {all === 0 && <p>{words.noCountries}</p>}
      {all > 0 && notReached.length === 0 && <p>{words.allReached}</p>}
      {regions
        .filter(({ notReached: some }) => some.length > 0)
        .map(({ region, reached: yes, notReached: no }) => (
          <div key={region.id}>
            <h3>
              <RecordLink of={{ ...region, label: region.name }} />{' '}
              <span className="remark">{words.countriesBy(yes.length, yes.length + no.length)}</span>
            </h3>
            <RowsTable
              caption={words.region(region.name, no.length)}
              columns={countryColumns.slice(0, 2)}
              rows={no}
              keyOf={({ id }) => id}
            />
          </div>
        ))}
    </section>
  );
};

const Seen = ({
  coverage,
  scope,
  where,
}: {
  readonly coverage: Coverage;
  readonly scope: WholeScope;
  readonly where: Where;
}): ReactNode => {
  const { seenOnce } = coverage;
  const more = { programme: scope.programme, from: scope.from ?? '', to: scope.to ?? '' };
  return (
    <section className="card" aria-labelledby="once-title">
      <div className="card-head">
        <h2 id="once-title">{words.once}</h2>
        <Csv list="seen-once" where={where} total={seenOnce.totalCount} more={more} />
      </div>
      <RowsTable caption={words.once} columns={agencyColumns} rows={seenOnce.nodes} keyOf={({ id }) => id} />
      <p>
        <Link href={listHref('seen-once', where, more)}>{texts.lists.showAll(seenOnce.totalCount)}</Link>
      </p>
    </section>
  );
};

const NotMet = ({ scope }: { readonly scope: WholeScope }): ReactNode => {
  const [parameters, setParameters] = useSearchParams();
  const body = parameters.get('body');
  const onlyPartners = parameters.get('within') === 'programme';
  const where = onlyPartners ? { basedIn: { coveredBy: scope.programme } } : {};
  const result = useAnswer(
    NotYetMetDocument,
    { body: body ?? '', where, first: shownRows, after: null },
    { enabled: body !== null, keep: true },
  );
  const set = (name: string, value: string | null): void =>
    setParameters((before) => {
      const after = new URLSearchParams(before);
      if (value === null) after.delete(name);
      else after.set(name, value);
      return after;
    });
  return (
    <section className="card" aria-labelledby="not-met-title">
      <h2 id="not-met-title">{words.notMet}</h2>
      <p className="remark">{words.notMetHelp}</p>
      <div className="controls">
        <BodyPicker
          label={words.body}
          chosen={body === null ? '' : (result.data?.agency?.label ?? body)}
          onPick={(id) => set('body', id)}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={onlyPartners}
            onChange={({ target }) => set('within', target.checked ? 'programme' : null)}
          />
          {words.inProgramme}
        </label>
      </div>
      {body !== null && (
        <Answered result={result}>
          {({ agency }) => {
            if (agency === null) return <Notice title={words.noBody(body)} role="alert" />;
            if (!agency.identified) return <p>{words.unidentified}</p>;
            const { totalCount, unidentifiedLeftOut, nodes } = agency.notYetMet;
            const href = listHref('not-yet-met', where, { of: body });
            return (
              <>
                <div className="card-head">
                  <h3>
                    {words.notMetFor(agency.label)}:{' '}
                    <NumberLink count={totalCount} href={href} label={words.notMetFor(agency.label)} />
                  </h3>
                  <Csv list="not-yet-met" where={where} total={totalCount} more={{ of: body }} />
                </div>
                {unidentifiedLeftOut > 0 && <p className="remark">{words.leftOut(unidentifiedLeftOut)}</p>}
                {nodes.length === 0 ? (
                  <p>{words.none}</p>
                ) : (
                  <RowsTable
                    caption={words.notMetFor(agency.label)}
                    columns={notYetMetColumns}
                    rows={nodes}
                    keyOf={({ agency: { id } }) => id}
                  />
                )}
              </>
            );
          }}
        </Answered>
      )}
    </section>
  );
};

const Content = ({
  coverage,
  scope,
  where,
}: {
  readonly coverage: Coverage;
  readonly scope: WholeScope;
  readonly where: Where;
}): ReactNode => {
  const { notReached, seenOnce, seenAgain, unidentifiedLeftOut, eventCount, undatedLeftOut, undecidedLeftOut } =
    coverage;
  const more = { programme: scope.programme, from: scope.from ?? '', to: scope.to ?? '' };
  const held = { ...eventsOf(scope), statuses: ['HELD'] };
  const unnamed = { identified: false, attended: held };
  return (
    <>
      <p className="remark">
        {words.stands(eventCount)}
        {undatedLeftOut > 0 && words.undated(undatedLeftOut)}
        {undecidedLeftOut > 0 && words.undecided(undecidedLeftOut)}.
      </p>
      <div className="tiles">
        <Tile
          title={words.countries}
          count={notReached.length}
          href={listHref('countries', { ids: notReached.map(({ id }) => id) })}
        />
        <Tile title={words.once} count={seenOnce.totalCount} href={listHref('seen-once', where, more)} />
        <Tile title={words.again} count={seenAgain.totalCount} href={listHref('seen-again', where, more)} />
        {where['roles'] === undefined && (
          <Tile title={words.unnamed} count={unidentifiedLeftOut} href={listHref('agencies', unnamed)}>
            {words.unnamedHelp}
          </Tile>
        )}
      </div>
      <Countries coverage={coverage} />
      <Seen coverage={coverage} scope={scope} where={where} />
    </>
  );
};

const Gaps = ({ scope }: { readonly scope: WholeScope }): ReactNode => {
  const { programme, from, to } = scope;
  const [location, go] = useLocation();
  const search = new URLSearchParams(useSearch());
  const isPresenters = search.get('role') === 'presenter';
  const where = useMemo(() => (isPresenters ? { roles: ['PRESENTER' as const] } : {}), [isPresenters]);
  const result = useAnswer(GapsDocument, { programme, from, to, where }, { keep: true });
  return (
    <Answered result={result}>
      {({ programmes, coverage }) => (
        <InProgramme scope={scope} programmes={programmes}>
          <label className="check">
            <input
              type="checkbox"
              checked={isPresenters}
              onChange={({ target }) =>
                go(
                  viewHref(location, {
                    ...Object.fromEntries(search),
                    role: target.checked ? 'presenter' : null,
                  }),
                )
              }
            />
            {words.never}
          </label>
          {coverage !== null && <Content coverage={coverage} scope={scope} where={where} />}
          <NotMet scope={scope} />
        </InProgramme>
      )}
    </Answered>
  );
};

/** Whom the programme has not reached, and whom a body has not met. */
export const GapsPage = (): ReactNode => (
  <>
    <PageHead title={words.title}>
      <p className="lead">{words.lead}</p>
    </PageHead>
    <Scoped>{(scope) => <Gaps scope={scope} />}</Scoped>
  </>
);
