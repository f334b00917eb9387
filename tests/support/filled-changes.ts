import { recordKind } from '../../src/record-kinds.ts';
import { filledMerges } from './filled-merges.ts';
import { numbers } from './filled-reference.ts';
import type { GraphNode, GraphRelation, Property, RecordGraph } from './record-graph.ts';
import { ownersOf } from './record-graph.ts';

/** The record that states a relation: most state where they lead themselves. */
const ownerOf = ({ from, type, to }: GraphRelation): string =>
  type === 'ATTENDED' || type === 'PARTY_TO' || (type === 'IN_REGION' && !to.startsWith('region:m49:')) ? to : from;

interface State {
  readonly id: string;
  readonly label: string;
  readonly marking: Property;
  readonly properties: Readonly<Record<string, Property>>;
  readonly relations: readonly { readonly fromId: string; readonly type: string; readonly toId: string }[];
  readonly evidence: readonly object[];
}

const stated = ({ id, label, properties }: GraphNode, own: readonly GraphRelation[]): State => {
  const { marking, searchText: _t, searchTypos: _s, sortName: _n, ...others } = properties;
  return {
    id,
    label,
    marking: marking ?? null,
    properties: Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null)),
    relations: own
      .filter(({ type }) => type !== 'EVIDENCED_BY')
      .map(({ from, type, to }) => ({ fromId: from, type, toId: to })),
    evidence: own
      .filter(({ type }) => type === 'EVIDENCED_BY')
      .map(({ to, properties: line }) => ({ source: to, locator: null, note: null, about: null, ...line })),
  };
};

const namedIn = ({ id, relations }: State): readonly string[] =>
  [...new Set(relations.flatMap(({ fromId, toId }) => [fromId, toId]))].filter((one) => one !== id);

const changeNode = (
  index: number,
  state: State,
  before: State | null,
  rests: ReadonlyMap<string, Property>,
): GraphNode => {
  const id = `change-${String(index).padStart(5, '0')}-${state.id}`;
  const markings = [...new Set(rests.values())].map(String).sort();
  const isFirst = before === null;
  return {
    id,
    label: 'Change',
    properties: {
      sequence: index + 1,
      at: new Date(Date.UTC(2024, 0, 1) + index * 1_000).toISOString(),
      who: isFirst ? 'portolan' : 'an editor',
      why: isFirst ? 'The seeds were loaded.' : null,
      run: isFirst ? 'seeds' : null,
      action: 'RECORDED',
      recordId: state.id,
      recordKind: recordKind(state.id),
      revision: isFirst ? 1 : 2,
      before: before === null ? null : JSON.stringify(before),
      after: JSON.stringify(state),
      markings,
      markingsBefore: isFirst ? [] : markings,
      markingsAfter: markings,
      restsOn: [...rests.keys()],
      names: namedIn(state),
    },
  };
};

/** The graph with its history: which bodies went into others, how each record came to be, and of one in three a change since. */
export const withChanges = (graph: RecordGraph): RecordGraph => {
  const records = graph.nodes.filter(({ label }) => label !== 'ReferenceData');
  const owned = Map.groupBy(graph.relations, ownerOf);
  const markings = new Map(records.map(({ id, properties }) => [id, properties['marking'] ?? null]));
  const owners = ownersOf(graph);
  const restsOn = (id: string): readonly string[] => [id, ...(owners.get(id) ?? []).flatMap(restsOn)];
  // Attendances first: what is hidden is named by some of the first that are listed.
  const inOrder = [...records].sort((a, b) => Number(b.label === 'Attendance') - Number(a.label === 'Attendance'));
  const states = inOrder.map((node) => stated(node, owned.get(node.id) ?? []));
  const made = states.flatMap((state, index): readonly (readonly [State, State | null])[] => [
    [state, null],
    ...(index % 3 === 0 ? [[state, { ...state, evidence: [] }] as const] : []),
  ]);
  const merges = filledMerges(graph);
  const changes = made.map(([state, before], index) =>
    changeNode(
      merges.changes.length + index,
      state,
      before,
      new Map(restsOn(state.id).map((id) => [id, markings.get(id) ?? null])),
    ),
  );
  const named = new Set([...states.flatMap(namedIn), ...merges.traced]);
  const traces = [...named].map((id): GraphNode => ({ id, label: 'Trace', properties: {} }));
  const naming = changes.flatMap(({ id }, index) => {
    const state = made[index]?.[0];
    return state === undefined ? [] : namedIn(state).map((to) => ({ from: id, type: 'NAMES', to }));
  });
  const log = numbers(1).map((): GraphNode => ({
    id: 'changes',
    label: 'ChangeLog',
    properties: { sequence: merges.changes.length + changes.length },
  }));
  const request: GraphNode = { id: 'a viewer/key', label: 'Request', properties: { digest: 'digest', result: '{}' } };
  return {
    nodes: [...graph.nodes, ...merges.changes, ...changes, ...traces, ...log, request],
    relations: [...graph.relations, ...naming, ...merges.relations],
  };
};
