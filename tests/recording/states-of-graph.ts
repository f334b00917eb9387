import { draftOf, fieldsOf, isLabel } from '../../src/recording/kinds.ts';
import { statedOf } from '../../src/recording/derived.ts';
import type { EvidenceLine, Properties, RecordState, Relation } from '../../src/recording/records.ts';
import type { GraphNode, GraphRelation, RecordGraph } from '../support/record-graph.ts';

/** The record that states a relation: most state where they lead themselves. */
const ownerOf = ({ from, type, to }: GraphRelation): string =>
  type === 'ATTENDED' || type === 'PARTY_TO' || (type === 'IN_REGION' && !to.startsWith('region:m49:')) ? to : from;

const known = (properties: GraphNode['properties']): Properties =>
  Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, Exclude<(typeof entry)[1], null>] => entry[1] !== null,
    ),
  );

const lineOf = ({ to, properties = {} }: GraphRelation): EvidenceLine =>
  ({ source: to, locator: null, note: null, about: null, ...properties }) as EvidenceLine;

const relationOf = ({ from, type, to }: GraphRelation): Relation => ({ fromId: from, type, toId: to });

const endsInOrder = ({ startDate, endDate }: Readonly<Record<string, unknown>>): boolean =>
  typeof endDate !== 'string' || typeof startDate !== 'string' || startDate <= endDate.slice(0, startDate.length);

/** A state that an input could have made: random graphs hold dates and lists that none does. */
const sound = (state: RecordState): RecordState => {
  if (!isLabel(state.label)) throw new Error(`${state.label} is no label of a record.`);
  const { endDate, roles, themes, ...fields } = fieldsOf(state);
  const stated = {
    ...fields,
    ...(endDate !== undefined && endsInOrder({ ...fields, endDate }) ? { endDate } : {}),
    ...(Array.isArray(roles) ? { roles: roles.length > 0 ? (roles as readonly unknown[]) : ['PARTICIPANT'] } : {}),
    ...(Array.isArray(themes) ? { themes: themes.length > 0 ? (themes as readonly unknown[]) : ['OTHER'] } : {}),
  };
  const draft = draftOf(state.label, state.id, stated as never);
  return { ...draft, marking: state.marking, evidence: state.evidence };
};

/** The records of a random graph as an import would have them. */
export const statesOf = ({ nodes, relations }: RecordGraph): readonly RecordState[] => {
  const owned = Map.groupBy(relations, ownerOf);
  return nodes
    .filter(({ label }) => label !== 'ReferenceData')
    .map(({ id, label, properties }) => {
      const own = owned.get(id) ?? [];
      return sound({
        id,
        label,
        marking: typeof properties['marking'] === 'string' ? properties['marking'] : '',
        properties: statedOf(known(properties)),
        relations: own.filter(({ type }) => type !== 'EVIDENCED_BY').map(relationOf),
        evidence: own.filter(({ type }) => type === 'EVIDENCED_BY').map(lineOf),
      });
    });
};
