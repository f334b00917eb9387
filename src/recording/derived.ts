import { foldedName } from '../graph/folded-name.ts';
import { searchProperties } from '../graph/search-text.ts';
import { keyOf, sortedProperties } from './records.ts';
import type { Properties, RecordState } from './records.ts';

/*
 * What follows from a record itself is computed here; what follows from its neighbours too is computed where they are: the
 * days by which an event is known and sorted in cypher/recording/write.cypher, what a record keeps of those it is joined to
 * and its audience in cypher/recording/derive.part. None of it is a part of its history.
 */
const fromItself = ['sortName', 'searchText', 'searchTypos', 'level'];

/** The properties that follow from neighbours. */
const fromNeighbours = [
  ...['knownBy', 'orderDate', 'year', 'quarter', 'audience', 'bodyIdentified'],
  ...['agencyId', 'basedInId', 'eventId', 'heldAtIds', 'ofId', 'partOfId', 'placeId', 'underId', 'wholeId'],
];

/** Those of them that `recording/derive` sets. */
const kept = fromNeighbours.filter((name) => name !== 'knownBy' && name !== 'orderDate');

const derived: ReadonlySet<string> = new Set([...fromItself, ...fromNeighbours, 'id', 'marking', 'revision']);

/** The properties that are stated, of all that are stored. */
export const statedOf = (stored: Properties): Properties =>
  Object.fromEntries(Object.entries(stored).filter(([name]) => !derived.has(name)));

const sortedByName: ReadonlySet<string> = new Set(['Country', 'Port', 'Terminal', 'City', 'Agency']);
const sortedByTitle: ReadonlySet<string> = new Set(['Event', 'Practice', 'Outcome', 'Source']);

const textIn = (properties: Properties, name: string): string | undefined => {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
};

const sortNameOf = ({ id, label, properties }: RecordState): Properties => {
  if (sortedByName.has(label)) return { sortName: foldedName(textIn(properties, 'name') ?? keyOf(id)) };
  if (sortedByTitle.has(label)) return { sortName: foldedName(textIn(properties, 'title') ?? keyOf(id)) };
  return {};
};

const levelOf = ({ label, relations }: RecordState): Properties => {
  if (label !== 'Event') return {};
  return { level: relations.some(({ type }) => type === 'PART_OF') ? 'SESSION' : 'EVENT' };
};

/** What follows from a record itself: what it is sorted and found by, and the level of an event. */
export const derivedOf = (state: RecordState): Properties => ({
  ...sortNameOf(state),
  ...levelOf(state),
  ...(searchProperties(state.properties) as Properties),
});

/** The properties of a record as the graph stores them, but for what follows from neighbours and its revision. */
export const storedProperties = (state: RecordState): Properties => ({
  ...state.properties,
  ...derivedOf(state),
  id: state.id,
  marking: state.marking,
});

/** Stored properties without what follows from neighbours and the revision: what `storedProperties` is held against. */
export const ownProperties = (stored: Properties): Properties =>
  Object.fromEntries(Object.entries(stored).filter(([name]) => name !== 'revision' && !fromNeighbours.includes(name)));

const only = (stored: Properties, names: readonly string[]): Properties =>
  Object.fromEntries(Object.entries(stored).filter(([name]) => names.includes(name)));

/** The stored properties that follow from neighbours by `recording/derive`. */
export const keptOf = (stored: Properties): Properties => only(stored, kept);

/** Whether stored properties of a record of this label are what follows from the record itself. */
export const isDerivedOf = (id: string, label: string, stored: Properties): boolean => {
  const { partOfId } = stored;
  const relations = typeof partOfId === 'string' ? [{ fromId: id, type: 'PART_OF', toId: partOfId }] : [];
  const state = { id, label, marking: '', properties: statedOf(stored), relations, evidence: [] };
  const [found, expected] = [only(stored, fromItself), derivedOf(state)];
  return JSON.stringify(sortedProperties(found)) === JSON.stringify(sortedProperties(expected));
};
