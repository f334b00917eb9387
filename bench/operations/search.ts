import { wordsOf } from '../../src/graph/folded-name.ts';
import type { Operation } from './operation.ts';

interface OurAnswer {
  readonly search: readonly { readonly record: { readonly id: string } }[];
}

/** Search for an event by its title. */
export const search: Operation = {
  name: 'search',
  title: 'Search for an event by its whole title',
  note: 'Compared by the best hit alone: the others rank by the score of the index, and know no slips of the pen.',
  bound: `Two statements: the hits, then the records as they may be read. Each word is looked for with its slips of the pen, and what is left out for whoever may not read it is made up for.`,
  isBounded: true,
  variables: ({ titles }) =>
    titles.map((text) => ({
      text,
      phrase: wordsOf(text)
        .map((word) => `searchText:${word}`)
        .join(' AND '),
    })),
  ours: {
    query: 'query ($text: String!) { search(text: $text, first: 10) { matched record { id label } } }',
    answer: ({ search: [hit] }: OurAnswer) => hit?.record.id,
  },
  library: {
    query: 'query ($phrase: String!) { search(phrase: $phrase, first: 10) { id name } }',
    answer: ({ search: [hit] }: { readonly search: readonly { readonly id: string }[] }) => hit?.id,
  },
  byHand: async (run, variables) => {
    const [row] = await run(
      `CALL db.index.fulltext.queryNodes('search', $phrase) YIELD node, score
       WHERE node.marking IN $markings
         AND NOT EXISTS { (node)-[:PART_OF]->(whole:Event) WHERE NOT whole.marking IN $markings }
       RETURN node.id AS id, coalesce(node.title, node.name) AS name ORDER BY score DESC, id LIMIT 10`,
      variables,
    );
    return row?.['id'];
  },
};
