import { useId } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useAnswer } from '../data/use-answer.ts';
import type { Filter, ListKind, Question } from '../lists/list-kind.tsx';
import { listNamed } from '../lists/lists.tsx';
import { Answered } from '../parts/answered.tsx';
import { CsvButton } from '../parts/csv-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { texts, wordFor } from '../texts.ts';
import { listHref } from '../view/addresses.ts';
import type { Where } from '../view/addresses.ts';
import { fieldText } from '../view/form.ts';
import { fieldInWords, readWhere } from '../view/where.ts';
import { namesOf } from './lists.tsx';

const { lists: words } = texts;

const pageSize = 50;

const valueOf = (where: Where, { key, type }: Filter): string => {
  const value = where[key];
  const [only, ...others] = type === 'choice' && Array.isArray(value) ? (value as unknown[]) : [value];
  return others.length === 0 && (typeof only === 'string' || typeof only === 'boolean') ? String(only) : '';
};

/** A field of a form as the API takes it; undefined where it filters nothing. */
const fieldOf = ({ type }: Filter, text: string): unknown => {
  if (text.trim() === '') return undefined;
  if (type === 'choice') return [text];
  return type === 'flag' ? text === 'true' : text.trim();
};

const Field = ({ filter, where }: { readonly filter: Filter; readonly where: Where }): ReactNode => {
  const id = useId();
  const { key, title, type, choices = [] } = filter;
  const value = valueOf(where, filter);
  const options =
    type === 'flag'
      ? [['true', words.yes] as const, ['false', words.no] as const]
      : choices.map((one) => [one, wordFor(one)] as const);
  return (
    <span className="field">
      <label htmlFor={id}>{title}</label>
      {type === 'text' || type === 'day' ? (
        <input id={id} name={key} type={type === 'day' ? 'date' : 'text'} defaultValue={value} maxLength={200} />
      ) : (
        <select id={id} name={key} defaultValue={value}>
          <option value="">{words.any}</option>
          {options.map(([option, says]) => (
            <option key={option} value={option}>
              {says}
            </option>
          ))}
        </select>
      )}
    </span>
  );
};

const FilterForm = ({
  list,
  where,
  orderBy,
  onChange,
}: {
  readonly list: ListKind;
  readonly where: Where;
  readonly orderBy: string;
  readonly onChange: (where: Where, orderBy: string) => void;
}): ReactNode => {
  const id = useId();
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const read = (name: string): string => fieldText(form, name);
    const filtered = Object.fromEntries(list.filters.map((filter) => [filter.key, fieldOf(filter, read(filter.key))]));
    onChange({ ...where, ...filtered }, list.orders.length > 0 ? read('order') : orderBy);
  };
  if (list.filters.length === 0 && list.orders.length < 2) return null;
  return (
    <form className="scope" key={JSON.stringify([where, orderBy])} onSubmit={submit} aria-label={words.filter}>
      {list.filters.map((filter) => (
        <Field key={filter.key} filter={filter} where={where} />
      ))}
      {list.orders.length > 1 && (
        <span className="field">
          <label htmlFor={id}>{words.order}</label>
          <select id={id} name="order" defaultValue={orderBy}>
            {list.orders.map((order) => (
              <option key={order} value={order}>
                {texts.orders[order as keyof typeof texts.orders]}
              </option>
            ))}
          </select>
        </span>
      )}
      <button type="submit">{words.filter}</button>
    </form>
  );
};

const Chips = ({
  where,
  onChange,
}: {
  readonly where: Where;
  readonly onChange: (where: Where) => void;
}): ReactNode => {
  const fields = Object.entries(where).filter(([, value]) => value !== undefined);
  if (fields.length === 0) return null;
  return (
    <p className="chips">
      {words.filteredBy}:{' '}
      {fields.map(([key, value]) => {
        const said = fieldInWords(key, value, wordFor);
        return (
          <span key={key} className="chip">
            {said}
            <button
              type="button"
              aria-label={words.remove(said)}
              onClick={() => onChange(Object.fromEntries(fields.filter(([other]) => other !== key)))}
            >
              ×
            </button>
          </span>
        );
      })}
    </p>
  );
};

const Pages = ({
  question,
  next,
  href,
}: {
  readonly question: Question;
  readonly next: string | null;
  readonly href: (after: string | null) => string;
}): ReactNode => (
  <p className="pages">
    {question.after !== null && <Link href={href(null)}>{words.first}</Link>}
    {next !== null && <Link href={href(next)}>{words.next}</Link>}
  </p>
);

const ListView = ({ list, where }: { readonly list: ListKind; readonly where: Where }): ReactNode => {
  const [parameters, setParameters] = useSearchParams();
  const orderBy = parameters.get('order') ?? list.orders[0] ?? '';
  const question: Question = { where, orderBy, first: pageSize, after: parameters.get('after'), more: parameters };
  const result = useAnswer(list.document, list.variables(question), { keep: true });
  const withChanges = (changes: Readonly<Record<string, string | null>>): URLSearchParams => {
    const after = new URLSearchParams(parameters);
    for (const [name, value] of Object.entries(changes))
      if (value === null) after.delete(name);
      else after.set(name, value);
    return after;
  };
  const change = (changed: Where, order = orderBy): void => {
    const text = JSON.stringify(changed);
    setParameters(
      withChanges({
        where: text === '{}' ? null : text,
        order: order === '' || order === list.orders[0] ? null : order,
        after: null,
      }),
    );
  };
  return (
    <>
      <FilterForm list={list} where={where} orderBy={orderBy} onChange={change} />
      <Chips where={where} onChange={change} />
      <Answered result={result}>
        {(data) => {
          const page = list.pageOf(data);
          if (page === null)
            return (
              <Notice
                title={texts.record.missing(parameters.get('of') ?? parameters.get('programme') ?? '')}
                role="alert"
              />
            );
          return (
            <div className="card">
              <div className="card-head">
                <p role="status">{words.count(page.total)}</p>
                <CsvButton list={list} question={question} total={page.total} />
              </div>
              {page.total === 0 ? (
                <Notice title={words.none}>
                  <p>{words.noneHelp}</p>
                </Notice>
              ) : (
                page.table
              )}
              <Pages
                question={question}
                next={page.next}
                href={(after) => `/lists/${list.name}?${withChanges({ after }).toString()}`}
              />
            </div>
          );
        }}
      </Answered>
    </>
  );
};

/** A list with its filter, its order and its page, all of which stand in the address. */
export const ListPage = ({ name }: { readonly name: string }): ReactNode => {
  const [parameters] = useSearchParams();
  const list = listNamed(name);
  const { title, lead } = namesOf(name);
  const where = readWhere(parameters.get('where'));
  const order = parameters.get('order');
  const missing = list?.needs.find((need) => !parameters.get(need));
  const problem = (): string | null => {
    if (list === undefined) return words.unknown(name);
    if (where === null) return words.badWhere;
    if (order !== null && list.orders.length > 0 && !list.orders.includes(order)) return words.badOrder(order);
    return missing === undefined ? null : words.needs(missing);
  };
  const said = problem();
  if (list === undefined || where === null || said !== null)
    return (
      <>
        <PageHead title={title} />
        <Notice title={said ?? ''} role="alert">
          <p>
            <Link href={list === undefined ? '/lists' : listHref(name)}>{words.clear}</Link>
          </p>
        </Notice>
      </>
    );
  return (
    <>
      <PageHead title={title}>
        <p className="lead">{lead}</p>
      </PageHead>
      <ListView key={name} list={list} where={where} />
    </>
  );
};
