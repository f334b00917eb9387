import type { Path } from '../../recording/issues.ts';
import type { RecordDraft } from '../../recording/records.ts';
import type { Entry } from './entries.ts';
import type { Position } from './problems.ts';

/** A record of the files, ready to be checked against the others and written. */
export interface SeedRecord extends RecordDraft {
  /** Where the record stands, or a field of it; the way there begins at the record. */
  readonly at: (...path: Path) => Position;
}

/** A record of an entry, or of what stands at a path within it; `fields` says what the files call a field. */
export const recordAt = (
  entry: Entry,
  path: Path,
  draft: RecordDraft,
  fields: Readonly<Record<string, string>> = {},
): SeedRecord => ({
  ...draft,
  relations: draft.relations.map((relation) => ({ ...relation, field: fields[relation.field] ?? relation.field })),
  at: (...inner) => entry.at(...path, ...inner),
});
