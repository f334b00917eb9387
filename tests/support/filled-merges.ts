import type { GraphNode, GraphRelation, RecordGraph } from './record-graph.ts';

/** What is added to a graph by bodies that went into others, and by those that are marked as not the same. */
export interface FilledMerges {
  readonly changes: readonly GraphNode[];
  /** The ids of which there has to be a trace. */
  readonly traced: readonly string[];
  readonly relations: readonly GraphRelation[];
}

const mergeInto = ({ id: intoId, properties }: GraphNode, index: number) => {
  const marking = typeof properties['marking'] === 'string' ? properties['marking'] : '';
  const id = `agency:gone-${String(index)}`;
  const mergeId = `merge-${String(index)}`;
  const stated = { name: 'Gone', kind: 'POLICE', aliases: [], identified: true };
  const change: GraphNode = {
    id: `change-of-${mergeId}`,
    label: 'Change',
    properties: {
      sequence: index + 1,
      at: new Date(Date.UTC(2023, 0, 1) + index * 1_000).toISOString(),
      who: 'a steward',
      why: 'They are one.',
      run: null,
      action: 'MERGED',
      recordId: id,
      recordKind: 'AGENCY',
      revision: 2,
      before: JSON.stringify({ id, label: 'Agency', marking, properties: stated, relations: [], evidence: [] }),
      after: null,
      markings: [marking],
      markingsAfter: [],
      restsOn: [id, intoId],
      names: [],
      mergeId,
      intoId,
    },
  };
  return { id, change, relation: { from: id, type: 'WENT_INTO', to: intoId, properties: { mergeId } } };
};

/** Bodies that went into the first few of a graph, and pairs of others that are marked as not the same. */
export const filledMerges = ({ nodes }: RecordGraph): FilledMerges => {
  const agencies = nodes.filter(({ label }) => label === 'Agency');
  const merged = agencies.slice(0, 9).map(mergeInto);
  const apart = agencies.slice(9, 40).flatMap(({ id }, index, some): readonly GraphRelation[] => {
    const other = some[index + 3]?.id;
    const properties = { who: 'a steward', why: index % 2 === 0 ? 'Two ports.' : null, at: '2023-01-01T00:00:00Z' };
    return other === undefined || index % 3 !== 0 ? [] : [{ from: id, type: 'DISTINCT_FROM', to: other, properties }];
  });
  const relations = [...merged.map(({ relation }) => relation), ...apart];
  return {
    changes: merged.map(({ change }) => change),
    traced: relations.flatMap(({ from, to }) => [from, to]),
    relations,
  };
};
