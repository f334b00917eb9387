import { inTurn } from '../support/filled-reference.ts';
import type { GraphNode, GraphRelation, Property } from '../support/record-graph.ts';
import { foldedText } from './folded-text.ts';
import type { ChosenOf } from './random-records.ts';
import { relation, searchTextOf } from './reference-records.ts';

/** The evidence chosen for a record. */
export interface Evidenced {
  readonly id: string;
  readonly lines: ChosenOf<'agencies'>['evidence'];
}

/** Records of one kind with their relationships and what was chosen as their evidence. */
export interface Part {
  readonly nodes: readonly GraphNode[];
  readonly relations: readonly GraphRelation[];
  readonly evidence: readonly Evidenced[];
}

/** The key of an id: what follows its kind. */
export const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** A record of this label. */
export const record = (label: string, key: string, properties: Readonly<Record<string, Property>>): GraphNode => ({
  id: `${label.toLowerCase()}:${key}`,
  label,
  properties,
});

/** The stored properties by which a record is sorted and looked up. */
export const named = (names: readonly string[], sortedBy = names[0] ?? '') => ({
  sortName: foldedText(sortedBy),
  searchText: searchTextOf(names),
});

/** A day, or null. */
export const dayOf = (text: string | null): Property => (text === null ? null : { day: text });

/** One relationship to what a number stands for; none where it is null. */
export const toOne = (from: string, type: string, ids: readonly string[], index: number | null) =>
  index === null || ids.length === 0 ? [] : [relation(from, type, inTurn(ids, index))];

/** Relationships to what the numbers stand for. */
export const toMany = (from: string, type: string, ids: readonly string[], indices: readonly number[]) =>
  indices.flatMap((index) => toOne(from, type, ids, index));

/** The evidence of records. */
export const evidenceFrom = (evidence: readonly Evidenced[], sources: readonly GraphNode[]): readonly GraphRelation[] =>
  evidence.flatMap(({ id, lines }) =>
    lines.map(({ source, standing, locator, about }) => ({
      ...relation(id, 'EVIDENCED_BY', inTurn(sources, source).id),
      properties: { standing, locator, note: null, about },
    })),
  );
