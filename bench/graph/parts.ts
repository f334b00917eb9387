import { searchProperties } from '../../src/graph/search-text.ts';

/** What a property holds; null is not stored. A day is a text of the form YYYY-MM-DD: the columns know which are days. */
export type Property = string | number | boolean | null | readonly string[];

/** A node of the graph: its own label and those beside it. */
export interface GraphNode {
  readonly label: string;
  readonly id: string;
  /** Beside its own label: Record, and Place and Seeded where it is one. */
  readonly others: readonly string[];
  readonly properties: Readonly<Record<string, Property>>;
}

/** A relationship between two nodes, by their ids. */
export interface GraphRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties?: Readonly<Record<string, Property>>;
}

/** What a graph is made of, in the order in which it is generated. */
export type Part = GraphNode | GraphRelation;

/** Whether a part is a node. */
export const isNode = (part: Part): part is GraphNode => 'label' in part;

const placeLabels: ReadonlySet<string> = new Set(['Country', 'Port', 'Terminal', 'City']);

/** A record of this label with what it is found by. */
export const record = (
  label: string,
  id: string,
  marking: string,
  properties: Readonly<Record<string, Property>>,
): GraphNode => ({
  label,
  id,
  others: placeLabels.has(label) ? ['Record', 'Place'] : ['Record'],
  properties: { marking, ...properties, ...searchProperties(properties) },
});

/** A relationship. */
export const relation = (type: string, from: string, to: string): GraphRelation => ({ type, from, to });
