import { keyRank } from '../../graph/groups.ts';
import type { GroupKey } from '../../graph/groups.ts';
import { contactsOf } from './rules.ts';
import type { Meeting } from './rules.ts';

/** What the bodies of two values, or of one, have in common; `one` is the value that comes first. */
export interface Cell {
  readonly one: GroupKey;
  readonly other: GroupKey;
  readonly pairs: number;
  readonly sharedEvents: number;
  readonly firstMeetings: number;
}

/** A symmetric matrix, and how many pairs met first at an event asked for or at another, which nobody can tell. */
export interface Matrix {
  /** By their names, as `cellName` gives them. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly undecided: number;
}

/** The values of bodies in their order, each once, and where each body's value stands among them. */
interface Values {
  readonly keys: readonly GroupKey[];
  readonly placeOf: (body: string) => number;
}

type Counts = { -readonly [Field in 'pairs' | 'sharedEvents' | 'firstMeetings']: number };

/** A text by which keys are ordered: by label, "not known" last. */
export const keyText = (key: GroupKey): string => keyRank(key).join('\0');

/** What tells a cell from the others of its matrix. */
export const cellName = ({ one, other }: Pick<Cell, 'one' | 'other'>): string => `${keyText(one)}\n${keyText(other)}`;

const valuesOf = (keyOfBody: ReadonlyMap<string, GroupKey>): Values => {
  const byText = new Map([...keyOfBody.values()].map((key) => [keyText(key), key]));
  const texts = [...byText.keys()].sort();
  const places = new Map(texts.map((text, place) => [text, place]));
  const placeOfBody = new Map([...keyOfBody].map(([body, key]) => [body, places.get(keyText(key)) ?? 0]));
  return {
    keys: texts.flatMap((text) => byText.get(text) ?? []),
    placeOf: (body) => placeOfBody.get(body) ?? 0,
  };
};

/** The pairs of places that meet at one event: each two that differ, and one with itself where two bodies have it. */
const placesMeeting = (bodies: readonly string[], { placeOf }: Values): readonly (readonly [number, number])[] => {
  const places = [...Map.groupBy(bodies.map(placeOf), (place) => place)].sort(([a], [b]) => a - b);
  return places.flatMap(([one, same], index) => [
    ...(same.length > 1 ? [[one, one] as const] : []),
    ...places.slice(index + 1).map(([other]) => [one, other] as const),
  ]);
};

/** How bodies have cooperated, gathered by their values; only cells whose bodies met are there. */
export const matrixOf = (meetings: readonly Meeting[], keyOfBody: ReadonlyMap<string, GroupKey>): Matrix => {
  const values = valuesOf(keyOfBody);
  const { keys, placeOf } = values;
  const found = new Map<number, Counts>();
  const countsAt = (a: number, b: number): Counts => {
    const at = Math.min(a, b) * keys.length + Math.max(a, b);
    const known = found.get(at) ?? { pairs: 0, sharedEvents: 0, firstMeetings: 0 };
    found.set(at, known);
    return known;
  };
  for (const { isAsked, bodies } of meetings)
    for (const [one, other] of isAsked ? placesMeeting(bodies, values) : []) countsAt(one, other).sharedEvents += 1;
  let undecided = 0;
  for (const { one, other, first } of contactsOf(meetings)) {
    const counts = countsAt(placeOf(one), placeOf(other));
    counts.pairs += 1;
    if (first === 'HERE') counts.firstMeetings += 1;
    if (first === 'UNDECIDED') undecided += 1;
  }
  const cells = [...found].flatMap(([at, counts]): Cell[] => {
    const [one, other] = [keys[Math.floor(at / keys.length)], keys[at % keys.length]];
    return one === undefined || other === undefined ? [] : [{ one, other, ...counts }];
  });
  return { cells: new Map(cells.map((cell) => [cellName(cell), cell])), undecided };
};
