import { draftOf, fieldsOf, isLabel } from '../../recording/kinds.ts';
import type { Fields } from '../../recording/kinds.ts';
import type { EvidenceLine, RecordState } from '../../recording/records.ts';

/** Two records as one, and the fields in which they say different things: there the first has its way. */
export interface Together {
  readonly state: RecordState;
  readonly overruled: readonly string[];
}

const asText = (value: unknown): string => JSON.stringify(value);

const once = <Item>(items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [asText(item), item])).values(),
];

/** What two fields are as one: lists are put together, and what the first does not say is taken from the other. */
const fieldTogether = (first: unknown, other: unknown): unknown =>
  Array.isArray(first) && Array.isArray(other)
    ? once([...(first as readonly unknown[]), ...(other as readonly unknown[])])
    : (first ?? other);

const isOverruled = (first: unknown, other: unknown): boolean =>
  !Array.isArray(first) && first !== undefined && other !== undefined && asText(first) !== asText(other);

const lineOf = ({ source, standing, locator, note, about }: EvidenceLine): EvidenceLine => ({
  source,
  standing,
  locator,
  note,
  about,
});

/**
 * Puts what is said of one record to what is said of another of its kind, with the evidence of both. A line of evidence
 * that speaks of a field in which the other is overruled is left out: its source does not say what stands there.
 */
export const together = (first: RecordState, other: RecordState): Together => {
  const { label } = first;
  if (!isLabel(label)) throw new Error(`${label} is no label of a record.`);
  const [had, given] = [fieldsOf(first), fieldsOf(other)];
  const names = [...new Set([...Object.keys(had), ...Object.keys(given)])];
  const fields = Object.fromEntries(names.map((name) => [name, fieldTogether(had[name], given[name])]));
  const overruled = names.filter((name) => isOverruled(had[name], given[name]));
  const lines = other.evidence.filter(({ about }) => about === null || !overruled.includes(about));
  const { properties, relations } = draftOf(label, first.id, fields as never);
  return {
    state: { ...first, properties, relations, evidence: once([...first.evidence, ...lines].map(lineOf)) },
    overruled,
  };
};

const textsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);

/** A body without what it says of being a unit of one of these. */
const withoutParent = (state: RecordState, ids: readonly string[]): RecordState => ({
  ...state,
  relations: state.relations.filter(({ type, toId }) => type !== 'UNIT_OF' || !ids.includes(toId)),
});

/** The names of a body beside another name. */
const namesBeside = (name: unknown, ...bodies: readonly Fields[]): readonly string[] =>
  once(bodies.flatMap((body) => [String(body['name']), ...textsIn(body['aliases'])])).filter((one) => one !== name);

/**
 * Two bodies as the first: the names of the other become aliases of it, what it does not say is taken from the other, and
 * where they differ it has its way. None of them is a unit of itself.
 */
export const bodiesTogether = (kept: RecordState, gone: RecordState): RecordState => {
  const ids = [kept.id, gone.id];
  const { name } = kept.properties;
  const aliases = namesBeside(name, fieldsOf(kept), fieldsOf(gone));
  const renamed = gone.properties['name'] !== name;
  const other: RecordState = {
    ...withoutParent(gone, ids),
    properties: { ...gone.properties, ...(name === undefined ? {} : { name }) },
    // What spoke of the other's name speaks of an alias by now.
    evidence: gone.evidence.map((line) => (line.about === 'name' && renamed ? { ...line, about: 'aliases' } : line)),
  };
  const { state } = together(withoutParent(kept, ids), other);
  return { ...state, properties: { ...state.properties, aliases } };
};
