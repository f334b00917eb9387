import { lazy, useMemo } from 'react';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useAnswer } from '../data/use-answer.ts';
import { NamesDocument, NetworkDocument, WaysDocument } from '../generated/graphql.ts';
import type { NetworkBodyFragment, NetworkQuery, WaysQuery } from '../generated/graphql.ts';
import { Answered } from '../parts/answered.tsx';
import { BodyPicker } from '../parts/body-picker.tsx';
import { Drawn } from '../parts/drawn.tsx';
import { Notice } from '../parts/notice.tsx';
import { NumberLink } from '../parts/number-link.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { RecordLink } from '../parts/record-link.tsx';
import { InProgramme, Scoped } from '../parts/scoped.tsx';
import type { WholeScope } from '../parts/scoped.tsx';
import { numberText, texts, wordFor } from '../texts.ts';
import { listHref } from '../view/addresses.ts';
import { colourings, groupsOf, mostBodies, pictureOf } from '../view/network.ts';
import type { Colouring, NetworkPicture } from '../view/network.ts';
import { eventsOf } from '../view/scope.ts';
import { NetworkCsv } from './network-csv.tsx';

const Ties = lazy(() => import('../charts/ties.tsx').then(({ Ties: chart }) => ({ default: chart })));

const { network: words } = texts;

/** How many bodies the picture begins with, and how many it can be asked to expand. */
const begin = 8;
const mostExpanded = 40;
const partnerChoices = ['15', '50', '150', '500'] as const;
const coloursOfGroups = 9;

/** What the address says of the picture. */
interface Settings {
  /** The ids of the bodies that are expanded; none where the picture begins with those seen most. */
  readonly expanded: readonly string[];
  readonly by: Colouring;
  readonly partners: (typeof partnerChoices)[number];
  readonly pathFrom: string | null;
  readonly pathTo: string | null;
}

const useSettings = () => {
  const [parameters, setParameters] = useSearchParams();
  const settings: Settings = {
    expanded: (parameters.get('bodies') ?? '').split(',').filter(Boolean).slice(0, mostExpanded),
    by: colourings.find((one) => one === parameters.get('by')) ?? 'region',
    partners: partnerChoices.find((one) => one === parameters.get('partners')) ?? '15',
    pathFrom: parameters.get('pathFrom'),
    pathTo: parameters.get('pathTo'),
  };
  const set = (changes: Readonly<Record<string, string | null>>): void =>
    setParameters((before) => {
      const after = new URLSearchParams(before);
      for (const [name, value] of Object.entries(changes))
        if (value === null || value === '') after.delete(name);
        else after.set(name, value);
      return after;
    });
  return { settings, set };
};

const Controls = ({
  settings,
  set,
  expand,
}: {
  readonly settings: Settings;
  readonly set: (changes: Readonly<Record<string, string | null>>) => void;
  readonly expand: (id: string) => void;
}): ReactNode => (
  <div className="controls">
    <BodyPicker label={words.begin} onPick={expand} />
    <label>
      {words.colourBy}
      <select value={settings.by} onChange={({ target }) => set({ by: target.value })}>
        {colourings.map((by) => (
          <option key={by} value={by}>
            {words[by]}
          </option>
        ))}
      </select>
    </label>
    <label>
      {words.partners}
      <select value={settings.partners} onChange={({ target }) => set({ partners: target.value })}>
        {partnerChoices.map((count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </select>
    </label>
    {settings.expanded.length > 0 && (
      <button type="button" onClick={() => set({ bodies: null })}>
        {words.reset}
      </button>
    )}
  </div>
);

/** The ids of the bodies on a way. */
const bodiesOn = (ways: WaysQuery | undefined): ReadonlySet<string> =>
  new Set((ways?.paths ?? []).slice(0, 1).flatMap(({ steps }) => steps.flatMap(({ from, to }) => [from.id, to.id])));

const BodyList = ({
  picture,
  events,
  expand,
}: {
  readonly picture: NetworkPicture;
  readonly events: object;
  readonly expand: (id: string) => void;
}): ReactNode => {
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const { one, other } of picture.ties) for (const id of [one, other]) found.set(id, (found.get(id) ?? 0) + 1);
    return found;
  }, [picture]);
  const sorted = useMemo(
    () =>
      picture.bodies.toSorted(
        (a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || a.label.localeCompare(b.label),
      ),
    [picture, counts],
  );
  return (
    <div className="scroll tall" role="region" aria-label={words.rows} tabIndex={0}>
      <table className="rows compact">
        <caption className="unseen">{words.list}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.columns.body}</th>
            <th scope="col" className="number">
              {words.ties}
            </th>
            <th scope="col" className="number">
              {texts.kinds.partners}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((body: NetworkBodyFragment) => (
            <tr key={body.id}>
              <td data-title={texts.columns.body}>
                <RecordLink of={body} />
              </td>
              <td data-title={words.ties} className="number">
                {numberText(counts.get(body.id) ?? 0)}
              </td>
              <td data-title={texts.kinds.partners} className="number">
                {picture.expanded.has(body.id) ? (
                  <NumberLink
                    count={picture.expanded.get(body.id) ?? 0}
                    href={listHref('partners', { ...events }, { of: body.id })}
                    label={`${texts.kinds.partners}, ${body.label}`}
                  />
                ) : (
                  <button
                    type="button"
                    className="small"
                    aria-label={words.expand(body.label)}
                    onClick={() => expand(body.id)}
                  >
                    {words.expandShort}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const LeftOut = ({ picture }: { readonly picture: NetworkPicture }): ReactNode => {
  const { tiesLeftOut, unidentifiedLeftOut, bodiesLeftOut } = picture;
  const said = [
    tiesLeftOut > 0 && words.leftOut(tiesLeftOut),
    unidentifiedLeftOut > 0 && words.unidentified(unidentifiedLeftOut),
    bodiesLeftOut > 0 && words.tooMany(bodiesLeftOut),
  ].filter((sentence) => sentence !== false);
  return (
    <p className="remark" role="status">
      {words.shows(picture.bodies.length, picture.ties.length)}
      {said.length > 0 && `. ${said.join('; ')}`}.
    </p>
  );
};

const Picture = ({
  data,
  settings,
  way,
  events,
  expand,
}: {
  readonly data: NetworkQuery;
  readonly settings: Settings;
  readonly way: ReadonlySet<string>;
  readonly events: object;
  readonly expand: (id: string) => void;
}): ReactNode => {
  const picture = useMemo(() => pictureOf(data), [data]);
  const { groups, groupFor } = useMemo(
    () => groupsOf(picture.bodies, settings.by, coloursOfGroups),
    [picture, settings.by],
  );
  const drawing = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { one, other } of picture.ties) for (const id of [one, other]) counts.set(id, (counts.get(id) ?? 0) + 1);
    const names = new Map(picture.bodies.map(({ id, label }) => [id, label]));
    return {
      knots: picture.bodies.map((body) => ({
        id: body.id,
        name: body.label,
        group: groupFor(body),
        ties: counts.get(body.id) ?? 0,
        isExpanded: picture.expanded.has(body.id),
        isOnWay: way.has(body.id),
      })),
      ties: picture.ties.map(({ one, other, weight, sharedEvents }) => ({
        from: one,
        to: other,
        weight,
        says: `${names.get(one) ?? ''} – ${names.get(other) ?? ''}: ${words.events} ${numberText(sharedEvents)}`,
      })),
    };
  }, [picture, groupFor, way]);
  return (
    <>
      <LeftOut picture={picture} />
      <div className="network">
        <section className="card" aria-labelledby="picture-title">
          <h2 id="picture-title">{words.picture}</h2>
          <Drawn as="chart-ties">
            <Ties
              {...drawing}
              groups={groups}
              label={words.pictureLabel(picture.bodies.length, picture.ties.length)}
              onPick={expand}
            />
          </Drawn>
          <p className="remark">{words.hint}</p>
        </section>
        <section className="card" aria-labelledby="bodies-title">
          <div className="card-head">
            <h2 id="bodies-title">{words.list}</h2>
            <NetworkCsv picture={picture} />
          </div>
          <BodyList picture={picture} events={events} expand={expand} />
        </section>
      </div>
    </>
  );
};

const WayInWords = ({ way }: { readonly way: WaysQuery['paths'][number] }): ReactNode => (
  <ol className="way">
    {way.steps.map(({ from, relationship, forward, to }, index) => (
      <li key={index}>
        {index === 0 && (
          <>
            <RecordLink of={from} />{' '}
          </>
        )}
        <span className="step">
          {forward ? '→' : '←'} {wordFor(relationship)}
        </span>{' '}
        <RecordLink of={to} />
      </li>
    ))}
  </ol>
);

const Ways = ({
  settings,
  set,
  result,
}: {
  readonly settings: Settings;
  readonly set: (changes: Readonly<Record<string, string | null>>) => void;
  readonly result: ReturnType<typeof useAnswer<WaysQuery, unknown>>;
}): ReactNode => {
  const { pathFrom, pathTo } = settings;
  const ids = [pathFrom, pathTo].filter((id) => id !== null);
  const names = useAnswer(NamesDocument, { ids }, { enabled: ids.length > 0, keep: true });
  const nameOf = (id: string | null): string =>
    id === null ? '' : (names.data?.agencies.nodes.find((body) => body.id === id)?.label ?? id);
  return (
    <section className="card" aria-labelledby="ways-title">
      <h2 id="ways-title">{words.path}</h2>
      <div className="controls">
        <BodyPicker label={words.pathFrom} chosen={nameOf(pathFrom)} onPick={(id) => set({ pathFrom: id })} />
        <BodyPicker label={words.pathTo} chosen={nameOf(pathTo)} onPick={(id) => set({ pathTo: id })} />
        {ids.length > 0 && (
          <button type="button" onClick={() => set({ pathFrom: null, pathTo: null })}>
            {words.reset}
          </button>
        )}
      </div>
      {ids.length === 2 && pathFrom === pathTo && <p role="alert">{words.same}</p>}
      {ids.length === 2 && pathFrom !== pathTo && (
        <Answered result={result}>
          {({ paths }) =>
            paths.length === 0 ? (
              <p role="status">{words.noWay}</p>
            ) : (
              <ul className="ways" aria-label={words.ways(paths.length)}>
                {paths.map((way, index) => (
                  <li key={index}>
                    <span className="remark">{words.steps(way.length)}</span>
                    <WayInWords way={way} />
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
      )}
    </section>
  );
};

const Network = ({ scope }: { readonly scope: WholeScope }): ReactNode => {
  const { settings, set } = useSettings();
  const { expanded, pathFrom, pathTo } = settings;
  const events = { ...eventsOf(scope), statuses: ['HELD' as const] };
  const where = expanded.length > 0 ? { ids: expanded } : { identified: true, attended: events };
  const result = useAnswer(
    NetworkDocument,
    {
      where,
      events,
      bodies: expanded.length > 0 ? mostExpanded : begin,
      partners: Math.min(Number(settings.partners), mostBodies),
    },
    { keep: true },
  );
  const ways = useAnswer(
    WaysDocument,
    { from: pathFrom ?? '', to: pathTo ?? '', first: 3 },
    { enabled: pathFrom !== null && pathTo !== null && pathFrom !== pathTo },
  );
  const way = useMemo(() => bodiesOn(ways.data), [ways.data]);
  return (
    <Answered result={result}>
      {(data) => {
        const found = new Set(data.agencies.nodes.map(({ id }) => id));
        const missing = result.isPlaceholderData ? [] : expanded.filter((id) => !found.has(id));
        const expand = (id: string): void => {
          const before = expanded.length > 0 ? expanded : [...found];
          if (!before.includes(id)) set({ bodies: [...before, id].slice(-mostExpanded).join(',') });
        };
        return (
          <InProgramme scope={scope} programmes={data.programmes}>
            <Controls settings={settings} set={set} expand={expand} />
            {missing.length > 0 && <Notice title={words.notBody(missing.join(', '))} role="alert" />}
            {data.agencies.nodes.length === 0 ? (
              <Notice title={words.none}>
                <p>{words.noneHelp}</p>
              </Notice>
            ) : (
              <Picture data={data} settings={settings} way={way} events={events} expand={expand} />
            )}
            {expanded.length === 0 && data.agencies.nodes.length > 0 && (
              <p className="remark">
                {words.startedWith(data.agencies.nodes.length)}{' '}
                <Link href={listHref('agencies', where, { order: 'EVENTS_DESC' })}>
                  {texts.lists.showAll(data.agencies.totalCount)}
                </Link>
              </p>
            )}
            <Ways settings={settings} set={set} result={ways} />
          </InProgramme>
        );
      }}
    </Answered>
  );
};

/** Bodies by the events that they share. */
export const NetworkPage = (): ReactNode => (
  <>
    <PageHead title={words.title}>
      <p className="lead">{words.lead}</p>
    </PageHead>
    <Scoped>{(scope) => <Network scope={scope} />}</Scoped>
  </>
);
