import type { IndicatorReading, SplitDimension } from '../../generated/enums.ts';
import type { ListSource } from '../../graph/connection.ts';
import type { GroupKey } from '../../graph/groups.ts';
import type { Asked } from '../../graph/lists.ts';
import type { WhereInput } from '../../graph/where.ts';
import type { Frame } from './frame.ts';

/** What an indicator comes to. */
export interface Measure {
  /** Null where it is not known. */
  readonly value: number | null;
  readonly known: number;
  readonly unknown: number;
  readonly approximate: number;
  readonly suppressed: number;
  readonly notes: readonly string[];
  /** What a reader has to be cleared for, as audiences or markings. */
  readonly audiences: readonly string[];
}

/** The list behind a number. */
export interface Listing {
  readonly field: string;
  readonly where: WhereInput;
  readonly reading: IndicatorReading;
}

/** The part of an indicator that has one value of a dimension. */
export interface Part {
  readonly key: GroupKey;
  readonly value: number;
  readonly list: Listing | null;
}

/** An indicator by one dimension. */
export interface Split {
  readonly dimension: SplitDimension;
  readonly overlapping: boolean;
  readonly parts: readonly Part[];
}

/** How an indicator is found in a frame; each is a statement of its own, sent when it is asked for. */
export interface Work {
  readonly measure: () => Promise<Measure>;
  readonly list: () => Promise<Listing>;
  readonly unknownList: () => Promise<Listing | null>;
  readonly splits: () => Promise<readonly Split[]>;
}

/** Makes the work of an indicator. */
export type Indicated = (frame: Frame) => Work;

/** A list of records by a filter. */
export const listing = (field: string, where: WhereInput): Listing => ({ field, where, reading: 'RECORDS' });

/** A number of records, all of them known. */
export const counted = (value: number, unknown: number, rest: Partial<Measure> = {}): Measure => ({
  value,
  known: value,
  unknown,
  approximate: 0,
  suppressed: 0,
  notes: [],
  audiences: [],
  ...rest,
});

/** How many records have some values in common, and whether they surely belong to what is counted. */
export interface Tally {
  readonly keys: readonly unknown[];
  readonly isSure: boolean;
  readonly count: number;
}

/** A list of Query, by its filter, where it is counted. */
export type Lists = (asked: Pick<Asked, 'where' | 'marks'>) => Pick<ListSource<unknown>, 'counted'>;

/** Counts the records that surely meet a filter and those that may meet it, in one statement. */
export const tally = async (
  lists: Lists,
  { sure, perhaps }: { readonly sure: WhereInput; readonly perhaps: WhereInput | null },
  keys: readonly string[],
): Promise<readonly Tally[]> => {
  if (perhaps === null) {
    const rows = await lists({ where: sure }).counted(keys);
    return rows.map((row) => ({ ...row, isSure: true }));
  }
  const rows = await lists({ where: { or: [sure, perhaps] }, marks: [sure] }).counted(keys);
  return rows.map((row) => ({ keys: row.keys.slice(0, -1), isSure: row.keys.at(-1) === true, count: row.count }));
};

/** The sum of some of these counts. */
export const sumOf = (tallies: readonly Tally[], isMeant: (tally: Tally) => boolean): number =>
  tallies.filter(isMeant).reduce((sum, { count }) => sum + count, 0);

/** The texts in one column of the keys. */
export const textsIn = (tallies: readonly Tally[], column: number): readonly string[] =>
  tallies.flatMap(({ keys }) => {
    const value = keys[column];
    return typeof value === 'string' ? [value] : [];
  });
