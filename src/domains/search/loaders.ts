import { statements } from '../../generated/statements.ts';
import type { SearchCandidatesRow } from '../../generated/statements.ts';
import { createListLoader, perArguments } from '../../graph/loaders.ts';
import type { LoaderScope } from '../../graph/scope.ts';
import { askedOf, fullTextOf, idsOf } from './asked.ts';
import type { Candidate } from './rules.ts';

/** Which candidates: of which kinds, in small letters (null: of any), and how many for each text. */
export interface CandidatesArgs {
  readonly kinds: readonly string[] | null;
  readonly most: number;
}

/** Reference data bears no marking of its own: it is public. */
const candidateOf = ([id, marking, names]: SearchCandidatesRow[1][number]): Candidate => ({
  id,
  marking: marking ?? 'TLP:CLEAR',
  names,
});

/** The loaders of what a text may mean, made anew for each request. */
export const createSearchLoaders = ({ graph, viewer }: LoaderScope) => ({
  /** For a text that has words: one statement for all texts that are asked with the same arguments. */
  candidates: perArguments(({ kinds, most }: CandidatesArgs) =>
    createListLoader<Candidate>(async (texts) => {
      const queries = texts.map((text, number) => {
        const asked = askedOf(text);
        return { number, whole: asked.whole, words: asked.words, fullText: fullTextOf(asked), ids: idsOf(asked) };
      });
      const rows = await graph.rows(statements.search.candidates, { queries, kinds, most, markings: viewer.markings });
      return new Map(rows.map(([number, found]) => [texts[number] ?? '', found.map(candidateOf)] as const));
    }),
  ),
});
