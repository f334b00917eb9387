import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { IndicatorCardFragment, NumberListFragment } from '../generated/graphql.ts';
import { RecordLink } from './record-link.tsx';
import { numberText, percentText, texts, wordFor } from '../texts.ts';
import { listHref } from '../view/addresses.ts';
import type { Where } from '../view/addresses.ts';

const { report: words } = texts;

type Unit = IndicatorCardFragment['unit'];
type Split = IndicatorCardFragment['splits'][number];

const valueText = (value: number, unit: Unit): string => (unit === 'SHARE' ? percentText(value) : numberText(value));

const hrefOf = ({ field, where }: NumberListFragment): string => listHref(field, where as Where);

const Change = ({ of: { change, unit } }: { readonly of: IndicatorCardFragment }): ReactNode => {
  const { before = null, difference = null } = change ?? {};
  if (before === null) return null;
  const size = valueText(Math.abs(difference ?? 0), unit);
  const said =
    difference === null || difference === 0 ? words.same : difference > 0 ? words.more(size) : words.less(size);
  return (
    <p className="change" data-direction={Math.sign(difference ?? 0)}>
      {said} <span className="remark">({words.before(valueText(before, unit))})</span>
    </p>
  );
};

const constant = /^[A-Z][A-Z_]+$/;

const SplitTable = ({ split, unit }: { readonly split: Split; readonly unit: Unit }): ReactNode => (
  <div>
    <h4>
      {words.splitBy(split.dimension)}
      {split.overlapping && <span className="remark"> ({words.overlapping})</span>}
    </h4>
    <ul className="bars">
      {split.parts.map(({ key, value, share, list }) => {
        const label = key.id !== null && constant.test(key.id) ? wordFor(key.id) : key.label;
        return (
          <li key={key.id ?? key.label}>
            <span>{label}</span>
            <meter min={0} max={1} value={Math.min(1, share ?? 0)} aria-hidden="true" />
            {list === null ? (
              <span className="number">{valueText(value, unit)}</span>
            ) : (
              <Link href={hrefOf(list)} aria-label={`${valueText(value, unit)}: ${label}`}>
                {valueText(value, unit)}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  </div>
);

/** A number of the report: its value, what it stands on, its definition, its parts. */
export const IndicatorCard = ({ of: indicator }: { readonly of: IndicatorCardFragment }): ReactNode => {
  const { title, value, unit, list, unknownList, basis, known, unknown, approximate, suppressed } = indicator;
  const splits = indicator.splits.filter(({ parts }) => parts.length > 0);
  return (
    <article className="card indicator" aria-label={title}>
      <h3>{title}</h3>
      <p className="tile-number">
        <Link href={hrefOf(list)} aria-label={`${value === null ? words.notKnown : valueText(value, unit)}: ${title}`}>
          {value === null ? <span className="unknown">{words.notKnown}</span> : valueText(value, unit)}
        </Link>
      </p>
      <Change of={indicator} />
      <p className="remark">
        {words.stands(known, basis)}
        {unknown > 0 && (
          <>
            ;{' '}
            {unknownList === null ? (
              words.unknown(unknown)
            ) : (
              <Link href={hrefOf(unknownList)}>{words.unknown(unknown)}</Link>
            )}
          </>
        )}
        {approximate > 0 && `; ${words.approximate(approximate)}`}
        {suppressed > 0 && `; ${words.suppressed(suppressed)}`}.
      </p>
      {indicator.notes.map((note) => (
        <p key={note} className="remark">
          {note}
        </p>
      ))}
      {indicator.targets.length > 0 && (
        <ul className="targets" aria-label={words.targets}>
          {indicator.targets.map((target) => (
            <li key={target.id}>
              <RecordLink
                of={{ ...target, label: words.target(target.purpose, valueText(target.value, unit), target.date) }}
              />
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{words.definition}</summary>
        <p>{indicator.definition}</p>
      </details>
      {splits.map((split) => (
        <SplitTable key={split.dimension} split={split} unit={unit} />
      ))}
    </article>
  );
};
