import { foldedText } from './folded-text.ts';
import type { World } from './world.ts';

/** What lists can be of. */
export type Listed =
  | 'Agency'
  | 'Attendance'
  | 'Country'
  | 'Event'
  | 'Exchange'
  | 'Figure'
  | 'Outcome'
  | 'Port'
  | 'Practice'
  | 'Record'
  | 'Source';

/** What a list is sorted by: null, the unknown, comes last in both directions. */
type SortValue = (world: World, id: string) => string | number | null;

/** How the ids of equal ones go: as the order does, or upwards even where the order goes downwards. */
type Ties = 'as the order' | 'ascending';

interface Order {
  readonly by: SortValue;
  readonly ties: Ties;
}

const foldedName: SortValue = (world, id) => {
  const key = id.slice(id.indexOf(':') + 1);
  return world.textOf(id, 'sortName') ?? foldedText(world.textOf(id, 'title') ?? world.textOf(id, 'name') ?? key);
};

const placeName: SortValue = (world, exchange) => {
  const place = world.placeOf(world.exchangeOf(exchange).attendance);
  return place === null ? null : foldedText(world.textOf(place, 'name') ?? '');
};

const latestOf = (days: readonly (string | null)[]): string | null => days.toSorted().at(-1) ?? null;

const orderDate: SortValue = (world, event) => world.textOf(event, 'orderDate');

/** The orders of each list, without their direction, and how equal ones stand: the one place that says it. */
const orders: Readonly<Record<Listed, Readonly<Record<string, Order>>>> = {
  Agency: {
    NAME: { by: foldedName, ties: 'as the order' },
    EVENTS: { by: (world, id) => world.wholesOf(id).length, ties: 'ascending' },
    LAST_SEEN: {
      by: (world, id) => latestOf(world.wholesOf(id).map((event) => world.textOf(event, 'orderDate'))),
      ties: 'ascending',
    },
  },
  Attendance: {
    ID: { by: () => null, ties: 'as the order' },
    AGENCY_NAME: { by: (world, id) => foldedName(world, world.bodyOf(id)), ties: 'ascending' },
    EVENT_DATE: { by: (world, id) => orderDate(world, world.eventOf(id)), ties: 'ascending' },
  },
  Country: { NAME: { by: foldedName, ties: 'as the order' } },
  Event: {
    DATE: { by: orderDate, ties: 'as the order' },
    TITLE: { by: foldedName, ties: 'as the order' },
    BODIES: {
      by: (world, id) => world.bodiesOf(id).filter((body) => world.isTrue(body, 'identified')).length,
      ties: 'ascending',
    },
  },
  Exchange: {
    DATE: {
      by: (world, id) => orderDate(world, world.wholeOf(world.eventOf(world.exchangeOf(id).attendance))),
      ties: 'ascending',
    },
    PLACE: { by: placeName, ties: 'ascending' },
    PRACTICE: { by: (world, id) => foldedName(world, world.exchangeOf(id).practice), ties: 'ascending' },
  },
  Figure: { ID: { by: () => null, ties: 'as the order' } },
  Outcome: {
    DATE: { by: (world, id) => world.textOf(id, 'date'), ties: 'ascending' },
    TITLE: { by: foldedName, ties: 'as the order' },
  },
  Port: {
    NAME: { by: foldedName, ties: 'as the order' },
    LOCODE: { by: (world, id) => world.textOf(id, 'locode'), ties: 'as the order' },
  },
  Practice: {
    TITLE: { by: foldedName, ties: 'as the order' },
    EXCHANGES: {
      by: (world, id) => world.originsOf(id, 'SHARED').length,
      ties: 'ascending',
    },
  },
  Record: { ID: { by: () => null, ties: 'as the order' } },
  Source: {
    PUBLISHED: { by: (world, id) => world.textOf(id, 'publishedOn'), ties: 'ascending' },
    TITLE: { by: foldedName, ties: 'as the order' },
  },
};

/** The ids that decide between equal ones: an exchange has none of its own but its attendance's, then its practice's. */
const tieIds = (world: World, listed: Listed, id: string): readonly string[] => {
  if (listed !== 'Exchange') return [id];
  const { attendance, practice } = world.exchangeOf(id);
  return [attendance, practice];
};

const compared = <Value extends string | number>(left: Value, right: Value): number =>
  left < right ? -1 : left > right ? 1 : 0;

const comparedKnown = (left: string | number | null, right: string | number | null, sign: number): number => {
  if (left === null || right === null) return compared(Number(left === null), Number(right === null));
  return sign * (typeof left === 'number' ? compared(left, Number(right)) : compared(left, String(right)));
};

const comparedAll = (left: readonly string[], right: readonly string[]): number =>
  left.map((value, index) => compared(value, right[index] ?? '')).find((result) => result !== 0) ?? 0;

/** These ids in one of the orders of their list, such as `DATE_DESC`. */
export const inOrder = (world: World, listed: Listed, orderBy: string, ids: readonly string[]): readonly string[] => {
  const [, name = '', direction] = /^(.+)_(ASC|DESC)$/.exec(orderBy) ?? [];
  const order = orders[listed][name];
  if (order === undefined) throw new Error(`It is not said here how ${orderBy} sorts ${listed}.`);
  const sign = direction === 'DESC' ? -1 : 1;
  const tieSign = order.ties === 'ascending' ? 1 : sign;
  return ids
    .map((id) => ({ id, value: order.by(world, id), tie: tieIds(world, listed, id) }))
    .toSorted(
      (left, right) => comparedKnown(left.value, right.value, sign) || tieSign * comparedAll(left.tie, right.tie),
    )
    .map(({ id }) => id);
};
