import { attendanceId, figureId } from '../../recording/ids.ts';
import { schemas } from '../../recording/inputs.ts';
import type { Input, Label } from '../../recording/inputs.ts';
import { issueOf } from '../../recording/issues.ts';
import type { Issue } from '../../recording/issues.ts';
import { draftOf, fieldsOf, isManyRelation, isRelation } from '../../recording/kinds.ts';
import type { Fields } from '../../recording/kinds.ts';
import type { Known } from '../../recording/reading.ts';
import { referenceLabels } from '../../recording/records.ts';
import type { RecordDraft, RecordState } from '../../recording/records.ts';

/** The fields of an input that state nothing of the record. */
const beside: ReadonlySet<string> = new Set(['reason', 'idempotencyKey', 'expectedRevision']);

/** Whether a record of this kind carries a marking of its own; reference data is public. */
export const isMarked = (label: Label): boolean => 'marking' in schemas[label].shape;

/** What an input states: a field that is left out is not among it, one that is null has no value. */
export const statedIn = (input: Fields): Fields =>
  Object.fromEntries(
    Object.entries(input)
      .filter(([name, value]) => !beside.has(name) && value !== undefined)
      .map(([name, value]) => [name, value ?? undefined]),
  );

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The id of the record that an input speaks of; empty where it does not say. */
export const idOfInput = (label: Label, stated: Fields): string => {
  const { id, agency, event, of, measure, country, subject, evidence } = stated;
  if (label === 'Attendance') return attendanceId({ agency: text(agency), event: text(event) });
  if (label !== 'Figure' || typeof id === 'string') return text(id);
  const lines = Array.isArray(evidence) ? (evidence as readonly { readonly source: string }[]) : [];
  return figureId({
    of: text(of),
    measure: text(measure),
    country: typeof country === 'string' ? country : undefined,
    subject: typeof subject === 'string' ? subject : undefined,
    evidence: lines,
  });
};

/** The names of reference data, by which everybody knows it. */
const names = ['name', 'fullName', 'alpha3', 'numeric'];

const renamed = (label: Label, stated: Fields, had: Fields): readonly Issue[] => {
  if (!referenceLabels.has(label)) return [];
  return names.flatMap((name) => {
    const known = had[name];
    if (!(name in stated) || known === undefined || stated[name] === known) return [];
    const message = `"${text(known)}" is on record; the names and codes of reference data are never changed.`;
    return [{ path: [name], message }];
  });
};

/** The key of a record is what it is: a figure that counts something else is another figure. */
const rekeyed = (label: Label, id: string, stated: Fields, had: Fields): readonly Issue[] => {
  if (label !== 'Figure' || !('id' in stated)) return [];
  return ['of', 'measure', 'country', 'subject'].flatMap((name) =>
    name in stated && stated[name] !== had[name]
      ? [{ path: [name], message: `is a part of ${id}; record another figure, and remove this one.` }]
      : [],
  );
};

const isDefined = (entry: readonly [string, unknown]): boolean => entry[1] !== null;

const linesOf = ({ evidence }: RecordState): readonly Fields[] =>
  evidence.map((line) => Object.fromEntries(Object.entries(line).filter(isDefined)));

/** What stays as it is because whoever writes may not see it: a list is replaced as far as they know it. */
const hiddenOf = (label: Label, state: RecordState, isReadable: (id: string) => boolean) => ({
  ends: (field: string, ends: unknown): readonly unknown[] =>
    isManyRelation(label, field) && Array.isArray(ends) ? ends.filter((id) => !isReadable(text(id))) : [],
  lines: linesOf(state).filter(({ source }) => !isReadable(text(source))),
});

/** The fields of a record by an input: what the input states, and for the rest what is on record. */
const merged = (
  label: Label,
  stated: Fields,
  known: Known | undefined,
  isReadable: (id: string) => boolean,
): Fields => {
  if (known === undefined) return stated;
  const { state } = known;
  const had = fieldsOf(state);
  const hidden = hiddenOf(label, state, isReadable);
  const news = Object.entries(stated).map(([name, value]): readonly [string, unknown] => {
    if (name === 'evidence') return [name, [...((value ?? []) as readonly unknown[]), ...hidden.lines]];
    return isRelation(label, name) && isManyRelation(label, name)
      ? [name, [...((value ?? []) as readonly unknown[]), ...hidden.ends(name, had[name])]]
      : [name, value];
  });
  const proof = 'evidence' in schemas[label].shape ? { evidence: linesOf(state) } : {};
  const marked = isMarked(label) ? { marking: state.marking } : {};
  const own = 'id' in schemas[label].shape ? { id: state.id } : {};
  return { ...own, ...had, ...proof, ...marked, ...Object.fromEntries(news) };
};

/** What an input makes of a record: how it is to be, or what is wrong with the input by itself. */
export const patched = (
  label: Label,
  id: string,
  stated: Fields,
  known: Known | undefined,
  isReadable: (id: string) => boolean,
): { readonly draft: RecordDraft } | { readonly issues: readonly Issue[] } => {
  const had = known === undefined ? {} : fieldsOf(known.state);
  const { id: given, ...others } = merged(label, stated, known, isReadable);
  const fields = label === 'Figure' ? others : { id: given, ...others };
  const value = 'id' in schemas[label].shape ? fields : others;
  const parsed = schemas[label].safeParse(value);
  const issues = [
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => issueOf(value, issue))),
    ...renamed(label, stated, had),
    ...rekeyed(label, id, stated, had),
    ...(known === undefined && label === 'Figure' && 'id' in stated
      ? [{ path: ['id'], message: `there is no ${id}; leave the id out to record a new figure.` }]
      : []),
  ];
  if (!parsed.success || issues.length > 0) return { issues };
  return { draft: draftOf(label, id, parsed.data as Input<Label>) };
};
