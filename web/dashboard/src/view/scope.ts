import { texts } from '../texts.ts';

/** What the overview and its neighbours look at: a programme and a period, both ends of which may be open. */
export interface Scope {
  /** Null where the address names none. */
  readonly programme: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar. */
export const isDay = (text: string): boolean => {
  const time = day.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const given = (text: string | null): string | null => (text === '' ? null : text);

/** The scope that an address asks for. */
export const readScope = (parameters: URLSearchParams): Scope => ({
  programme: parameters.get('programme'),
  from: given(parameters.get('from')),
  to: given(parameters.get('to')),
});

/** What is wrong with a scope, in a sentence; null where nothing is. */
export const problemOf = ({ from, to }: Scope): string | null => {
  if (from !== null && !isDay(from)) return texts.scope.noDay('from', from);
  if (to !== null && !isDay(to)) return texts.scope.noDay('to', to);
  return from !== null && to !== null && to < from ? texts.scope.reversed(from, to) : null;
};

/** The events of a scope, as a filter. */
export const eventsOf = ({ programme, from, to }: Scope) => ({
  ...(programme === null ? {} : { programme }),
  ...(from === null ? {} : { from }),
  ...(to === null ? {} : { to }),
});

/** The parameters of an address that keep a scope. */
export const scopeParameters = ({ programme, from, to }: Scope): Readonly<Record<string, string | null>> => ({
  programme,
  from,
  to,
});
