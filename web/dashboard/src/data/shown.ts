import { createStore } from '../../../shared/store.ts';

/** A question whose answer is on view. */
export interface ShownQuestion {
  readonly name: string;
  readonly query: string;
  readonly variables: string;
  /** The markings of the records in its answer. */
  readonly markings: readonly string[];
}

/** Who asks, as the last answer said it. */
export interface Asking {
  readonly name: string;
  readonly isSignedIn: boolean;
  readonly markings: readonly string[];
}

/** What is on view now, by the part of the page that shows it. */
export const shown = createStore<ReadonlyMap<string, ShownQuestion>>(new Map());

/** Null until an answer has said it. */
export const asking = createStore<Asking | null>(null);

/** Puts a question on view, until the function that comes back takes it off. */
export const show = (part: string, question: ShownQuestion): (() => void) => {
  shown.set(new Map([...shown.get(), [part, question]]));
  return () => shown.set(new Map([...shown.get()].filter(([name]) => name !== part)));
};

/** The name that a text gives its operation. */
export const operationName = (query: string): string => /\bquery\s+(\w+)/.exec(query)?.[1] ?? '';

/** Every marking that stands on a record anywhere in an answer. */
export const markingsIn = (answer: unknown): readonly string[] => {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('marking' in value && typeof value.marking === 'string') found.add(value.marking);
    if ('markings' in value && Array.isArray(value.markings))
      for (const marking of value.markings as string[]) found.add(marking);
    // What somebody may read is not what is shown.
    for (const [name, field] of Object.entries(value)) if (name !== 'viewer') look(field);
  };
  look(answer);
  return [...found].sort(byRank);
};

const ranks = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'];

/** How restricted a marking is: 0 for TLP:CLEAR. */
export const rankOf = (marking: string): number => ranks.indexOf(marking.split('/')[0] ?? '');

const byRank = (one: string, other: string): number => rankOf(one) - rankOf(other) || one.localeCompare(other);

/** The markings of several answers, each once, the least restricted first. */
export const together = (lists: Iterable<readonly string[]>): readonly string[] =>
  [...new Set([...lists].flat())].sort(byRank);
