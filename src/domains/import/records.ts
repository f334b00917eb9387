import { searchProperties } from '../../graph/search-text.ts';
import type { Day } from '../../graph/values.ts';
import type { Entry, Path } from './entries.ts';
import type { EvidenceInput } from './inputs.ts';
import type { Position } from './problems.ts';

/** A value as the graph stores it; what is not known is left out. */
export type Value = string | number | boolean | readonly string[] | Day;

/** A relation that belongs to a record; where it stands is told when one of its ends is missing. */
export interface ImportRelation {
  readonly fromId: string;
  readonly type: string;
  readonly toId: string;
  readonly at: Position;
}

/** A record with its relations and evidence, ready to be checked against the others and written. */
export interface ImportRecord {
  readonly id: string;
  readonly label: string;
  readonly marking: string;
  readonly properties: Readonly<Record<string, Value>>;
  readonly relations: readonly ImportRelation[];
  readonly evidence: readonly { readonly line: EvidenceInput; readonly at: Position }[];
  /** Where the record stands, or a field of it; the way there begins at the record. */
  readonly at: (...path: Path) => Position;
}

/** The labels of reference data: public, and kept in memory by the API. */
export const referenceLabels: ReadonlySet<string> = new Set([
  'Programme',
  'Phase',
  'Region',
  'Country',
  'Port',
  'Terminal',
  'City',
]);

/** What stands behind the kind of an id. */
export const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** What is known of a record before its place in the files is. */
export interface Draft {
  readonly id: string;
  readonly label: string;
  readonly marking?: string;
  readonly properties: Readonly<Record<string, Value | undefined>>;
  readonly relations?: readonly DraftRelation[];
  readonly evidence?: readonly EvidenceInput[];
}

/** A relation with the field that states it. */
export type DraftRelation = Omit<ImportRelation, 'at'> & { readonly field: string };

/** The relations of one type from a record to others; one that is not known is left out. */
export const relations = (
  fromId: string,
  type: string,
  toIds: readonly (string | undefined)[],
  field: string,
): readonly DraftRelation[] => toIds.flatMap((toId) => (toId === undefined ? [] : [{ fromId, type, toId, field }]));

/** A record of an entry, or of what stands at a path within it, with what it is found by; what is not known of it is left out. */
export const recordAt = (entry: Entry, path: Path, draft: Draft): ImportRecord => ({
  id: draft.id,
  label: draft.label,
  marking: draft.marking ?? 'TLP:CLEAR',
  properties: Object.fromEntries(
    Object.entries<Value | undefined>({ ...draft.properties, ...searchProperties(draft.properties) }).filter(
      (property): property is [string, Value] => property[1] !== undefined,
    ),
  ),
  relations: (draft.relations ?? []).map(({ field, ...relation }) => ({ ...relation, at: entry.at(...path, field) })),
  evidence: (draft.evidence ?? []).map((line, index) => ({ line, at: entry.at(...path, 'evidence', index) })),
  at: (...inner) => entry.at(...path, ...inner),
});

/** A day, where one is known. */
export const day = (text: string | undefined): Day | undefined => (text === undefined ? undefined : { day: text });

/** The last day of a month, `YYYY-MM-DD`. */
const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** The first and last possible day of a date of reduced precision: `2022-05` is 2022-05-01 to 2022-05-31. */
export const possibleDays = (date: string): { readonly first: string; readonly last: string } => {
  const [year = 0, month] = date.split('-').map(Number);
  if (date.length === 10) return { first: date, last: date };
  return month === undefined
    ? { first: `${date}-01-01`, last: `${date}-12-31` }
    : { first: `${date}-01`, last: lastDay(year, month) };
};
