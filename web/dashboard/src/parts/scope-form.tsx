import { useId } from 'react';
import type { ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { texts } from '../texts.ts';
import { fieldText } from '../view/form.ts';
import { viewHref } from '../view/addresses.ts';
import type { Scope } from '../view/scope.ts';

const { scope: words } = texts;

/** The programmes to choose among. */
export type Programmes = readonly { readonly code: string; readonly name: string }[];

/** The programme and the period of a view; what is chosen goes into its address. */
export const ScopeForm = ({
  scope,
  programmes,
}: {
  readonly scope: Scope;
  readonly programmes: Programmes;
}): ReactNode => {
  const id = useId();
  const [location, go] = useLocation();
  const search = useSearch();
  const known = programmes.some(({ code }) => code === scope.programme);
  const withScope = (data: Readonly<Record<string, string>>): string =>
    viewHref(location, { ...Object.fromEntries(new URLSearchParams(search)), ...data });
  return (
    <form
      className="scope"
      aria-label={words.label}
      // An address may hold another scope than the form was last given.
      key={[scope.programme, scope.from, scope.to].join()}
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const read = (name: string): string => fieldText(form, name);
        go(withScope({ programme: read('programme'), from: read('from'), to: read('to') }));
      }}
    >
      <span className="field">
        <label htmlFor={`${id}-programme`}>{words.programme}</label>
        <select id={`${id}-programme`} name="programme" defaultValue={scope.programme ?? ''}>
          {!known && scope.programme !== null && <option value={scope.programme}>{scope.programme}</option>}
          {programmes.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </span>
      <span className="field">
        <label htmlFor={`${id}-from`}>{words.from}</label>
        <input id={`${id}-from`} name="from" type="date" defaultValue={scope.from ?? ''} />
      </span>
      <span className="field">
        <label htmlFor={`${id}-to`}>{words.to}</label>
        <input id={`${id}-to`} name="to" type="date" defaultValue={scope.to ?? ''} />
      </span>
      <button type="submit">{words.apply}</button>
      {(scope.from !== null || scope.to !== null) && <Link href={withScope({ from: '', to: '' })}>{words.all}</Link>}
    </form>
  );
};
