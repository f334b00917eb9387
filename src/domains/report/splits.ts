import type { SplitDimension } from '../../generated/enums.ts';
import type { ListSource } from '../../graph/connection.ts';
import { constantValues, groupsOf, plainValues } from '../../graph/groups.ts';
import type { Dimension, Group, GroupKey } from '../../graph/groups.ts';
import { partText } from '../../graph/texts.ts';
import type { WhereInput } from '../../graph/where.ts';
import { countryValues, regionValues } from '../../reference/group-values.ts';
import type { GroupScope } from '../../reference/group-values.ts';
import type { Frame } from './frame.ts';
import { listing } from './measure.ts';
import type { Part, Split } from './measure.ts';

/** A dimension of a list: what its values are, and the filter that one of them stands for. */
interface SplitBy extends Dimension<GroupScope> {
  readonly narrow: (id: string) => WhereInput;
  readonly overlapping?: true;
}

const codeOf = (id: string): string => id.slice(id.indexOf(':') + 1);

const table = {
  EVENT_KIND: { key: 'event.kind', values: constantValues, narrow: (id) => ({ kinds: [id] }) },
  YEAR: {
    key: 'event.year',
    values: plainValues,
    narrow: (id) => ({ from: `${id.padStart(4, '0')}-01-01`, to: `${id.padStart(4, '0')}-12-31` }),
  },
  COUNTRY: {
    key: partText('event/venues'),
    values: countryValues,
    narrow: (id) => ({ heldIn: { countries: [codeOf(id)] } }),
    overlapping: true,
  },
  AGENCY_KIND: { key: 'agency.kind', values: constantValues, narrow: (id) => ({ kinds: [id] }) },
  SECTOR: { key: 'agency.sector', values: constantValues, narrow: (id) => ({ sectors: [id] }) },
  REGION: { key: 'agency.basedInId', values: regionValues, narrow: (id) => ({ basedIn: { regions: [id] } }) },
  THEME: {
    key: 'practice.themes',
    values: constantValues,
    narrow: (id) => ({ themes: [id] }),
    overlapping: true,
  },
} satisfies Partial<Record<SplitDimension, SplitBy>>;

/** Dimensions by which a list is split in the graph. */
export type ListDimension = keyof typeof table;

/** The most values whose absence a filter can ask for: filters have an end. */
const mostValues = 30;

const mostParts = 500;

/** The filter of a part; what is not known is what has none of the values that are. */
const narrowed = ({ narrow }: SplitBy, { id }: GroupKey, known: readonly string[]): WhereInput | null => {
  if (id !== null) return narrow(id);
  return known.length > mostValues ? null : { not: { or: known.map(narrow) } };
};

const partsOf = (by: SplitBy, groups: readonly Group[], { field, where }: SplitList): readonly Part[] => {
  const keyed = groups.flatMap(({ keys: [key], count }) => (key === undefined ? [] : [{ key, value: count }]));
  const known = keyed.flatMap(({ key: { id } }) => id ?? []);
  return keyed.map(({ key, value }) => {
    const filter = narrowed(by, key, known);
    return { key, value, list: filter === null ? null : listing(field, { and: [where, filter] }) };
  });
};

/** A list that is split: its field of Query, the filter, and where it is counted. */
export interface SplitList {
  readonly field: string;
  readonly where: WhereInput;
  readonly source: Pick<ListSource<unknown>, 'counted'>;
}

/** The largest first, what is not known last. */
export const ordered = (parts: readonly Part[]): readonly Part[] => {
  const isKnown = ({ key }: Part): boolean => key.id !== null;
  return [...parts.filter(isKnown), ...parts.filter((part) => !isKnown(part))];
};

/** Splits a list by dimensions, a statement each. */
export const splitList = ({ reference }: Frame, list: SplitList, dimensions: readonly ListDimension[]) =>
  Promise.all(
    dimensions.map(async (dimension): Promise<Split> => {
      const by: SplitBy = table[dimension];
      const asked = { by: [dimension], first: mostParts };
      const scope = { reference, regionScheme: 'm49' };
      const { nodes } = await groupsOf(table, asked, scope, list.source.counted);
      return { dimension, overlapping: by.overlapping === true, parts: ordered(partsOf(by, nodes, list)) };
    }),
  );
