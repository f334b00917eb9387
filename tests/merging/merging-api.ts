import type { Viewer } from '../../src/viewer.ts';
import type { Told, WritingApi } from '../recording/writing-api.ts';

/** What a mutation on two bodies, or a question about them, tells beside what others do. */
export interface ToldOfTwo extends Told {
  readonly mergeId: string;
  readonly moved: number;
  readonly message: string;
  readonly isDistinct: boolean;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
  readonly agencies: readonly { readonly id: string }[];
  readonly signs: readonly { readonly reason: string; readonly matched: readonly string[] }[];
  readonly edges: readonly { readonly node: ToldOfTwo }[];
  readonly nodes: readonly ToldOfTwo[];
}

const refusals = `
  ... on InvalidInput { problems { field message } }
  ... on Conflict { message }
  ... on Forbidden { message }`;

/** The text of mergeRecords; `fields` are what is asked of the body that stays. */
export const mergeText = (fields = 'id'): string => `
  mutation ($input: MergeRecordsInput!) {
    done: mergeRecords(input: $input) {
      __typename ... on MergeSuccess { mergeId moved record { ${fields} } } ${refusals}
    }
  }`;

/** The text of unmergeRecord. */
export const unmergeText = `
  mutation ($input: UnmergeRecordInput!) {
    done: unmergeRecord(input: $input) {
      __typename ... on UnmergeSuccess { mergeId moved record { id } keptRecord { id } } ${refusals}
      ... on BuiltOn { message changes { id recordId } }
      ... on StillNeeded { message neededBy { id } }
    }
  }`;

/** The text of markDistinct and unmarkDistinct. */
export const markText = (mutation: 'markDistinct' | 'unmarkDistinct'): string => `
  mutation ($input: DistinctPairInput!) {
    done: ${mutation}(input: $input) {
      __typename ... on DistinctPairSuccess { agencies { id } isDistinct } ... on InvalidInput { problems { field message } }
    }
  }`;

/** The text that asks for a page of pairs that may be one. */
export const candidatesText = `
  query ($of: ID, $first: Int = 100, $after: String) {
    done: mergeCandidates(of: $of, first: $first, after: $after) {
      __typename totalCount nodes { agencies { id } signs { reason matched } } pageInfo { hasNextPage endCursor }
    }
  }`;

/** Does something to two bodies. */
export type Do = (text: string, input: object, viewer?: Viewer) => Promise<ToldOfTwo>;

/** Makes what does something to two bodies, as a steward where nobody else is named. */
export const doing =
  (api: () => WritingApi, steward: Viewer): Do =>
  async (text, input, viewer = steward) =>
    (await api().ask(viewer, text, { input })).done as ToldOfTwo;
