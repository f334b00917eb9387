import type { WhereInput } from '../../graph/where.ts';
import type { Frame } from './frame.ts';
import { counted, listing, sumOf, tally, textsIn } from './measure.ts';
import type { Lists, Split, Work } from './measure.ts';
import { splitList } from './splits.ts';
import type { ListDimension } from './splits.ts';

/** Records of one list that are counted, each once. */
export interface Counting {
  /** The field of Query that lists them. */
  readonly field: string;
  readonly lists: Lists;
  /** Cypher for the marking of a record. */
  readonly marking: string;
  /** Those that surely belong to it. */
  readonly sure: WhereInput;
  /** Those that may; null where that is settled of all. */
  readonly perhaps: WhereInput | null;
  /** What is counted on the way and left out of the number, and the note that says so. */
  readonly leftOut?: { readonly key: string; readonly note: (count: number) => string; readonly where: WhereInput };
  readonly dimensions?: readonly ListDimension[];
  readonly more?: () => Promise<readonly Split[]>;
}

/** What a list of records comes to; `leftOut.where` is added to the filters of the lists, not to what is counted. */
export const countOf = (frame: Frame, counting: Counting): Work => {
  const { field, lists, marking, sure, perhaps, leftOut, dimensions = [], more } = counting;
  const keys = [marking, ...(leftOut === undefined ? [] : [leftOut.key])];
  const where = { ...sure, ...leftOut?.where };
  const unsettled = perhaps === null ? null : { and: [{ ...perhaps, ...leftOut?.where }, { not: sure }] };
  return {
    measure: async () => {
      const tallies = await tally(lists, { sure, perhaps }, keys);
      const meant = tallies.filter(({ keys: [, isOut] }) => isOut !== true);
      const found = meant.filter(({ isSure }) => isSure);
      const out = sumOf(tallies, ({ isSure, keys: [, isOut] }) => isSure && isOut === true);
      return counted(
        sumOf(found, () => true),
        sumOf(meant, ({ isSure }) => !isSure),
        {
          notes: leftOut === undefined || out === 0 ? [] : [leftOut.note(out)],
          audiences: textsIn(found, 0),
        },
      );
    },
    list: () => Promise.resolve(listing(field, where)),
    unknownList: () => Promise.resolve(unsettled === null ? null : listing(field, unsettled)),
    splits: async () => [
      ...(await splitList(frame, { field, where, source: lists({ where }) }, dimensions)),
      ...((await more?.()) ?? []),
    ],
  };
};
