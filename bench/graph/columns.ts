import type { GraphNode, GraphRelation, Property } from './parts.ts';

/** The columns of the files of each label, as the offline import reads them; id, marking and search come with each. */
const ownColumns: Readonly<Record<string, string>> = {
  Programme: 'name fullName',
  Phase: 'name startDate:date startLatest:date endDate:date budgetEur:long',
  Region: 'scheme name',
  Country: 'alpha3 numeric name sortName',
  Port: 'name sortName latitude:double longitude:double coordinatePrecision:double coordinateSource',
  Terminal: 'name sortName',
  City: 'name sortName',
  Agency: 'name sortName aliases:string[] kind sector identified:boolean',
  Event:
    'title sortName description kind status format startDate:date startLatest:date endDate:date knownBy:date orderDate:date level sequence:long',
  Attendance: 'roles:string[] mode',
  Practice: 'title sortName themes:string[] description',
  Outcome: 'kind title sortName date:date',
  Figure: 'measure value:long qualifier country subject',
  Source:
    'title sortName url publisher publishedOn:date retrievedOn:date language topics:string[] gradingScheme gradingSource gradingInformation gradingBy',
  ReferenceData: 'version:long',
};

const unnamed: ReadonlySet<string> = new Set(['Attendance', 'Figure']);

const columnsOf = (label: string): readonly string[] => {
  if (label === 'ReferenceData') return ['version:long'];
  const search = unnamed.has(label) ? [] : ['searchText', 'searchTypos'];
  return ['marking', ...(ownColumns[label] ?? '').split(' '), ...search];
};

/** Every label that has a file. */
export const labels = Object.keys(ownColumns);

const columns = new Map(labels.map((label) => [label, columnsOf(label)]));

const properties = new Map(
  labels.map((label) => [label, columnsOf(label).map((column) => column.split(':')[0] ?? '')]),
);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A value as it stands in a file: nothing for null, and `""` for an empty text, which is another thing. */
const cell = (value: Property | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'object' ? quoted(value.join(';')) : String(value);
};

/** The first line of a label's file. */
export const nodeHeader = (label: string): string => ['id:ID', ':LABEL', ...(columns.get(label) ?? [])].join(',');

/** A node as a line of its label's file. Throws where it has a property without a column, which would be lost. */
export const nodeLine = ({ label, id, others, properties: values }: GraphNode): string => {
  const known = properties.get(label) ?? [];
  const lost = Object.keys(values).find((name) => !known.includes(name));
  if (lost !== undefined) throw new Error(`The files of ${label} have no column for ${lost}.`);
  return [quoted(id), [label, ...others].join(';'), ...known.map((name) => cell(values[name]))].join(',');
};

const evidenceProperties = ['standing', 'locator', 'note', 'about'];

/** The lists of each label: the import stores an empty one as nothing, so that it has to be made good. */
export const listProperties: readonly (readonly [label: string, property: string])[] = labels.flatMap((label) =>
  columnsOf(label).flatMap((column): readonly (readonly [string, string])[] =>
    column.endsWith(':string[]') ? [[label, column.replace(':string[]', '')]] : [],
  ),
);

/** The first lines of the two files of relationships: those without properties, and evidence. */
export const relationHeaders = {
  plain: ':START_ID,:END_ID,:TYPE',
  evidence: `:START_ID,:END_ID,:TYPE,${evidenceProperties.join(',')}`,
};

/** A relationship as a line of its file. */
export const relationLine = ({ type, from, to, properties: values }: GraphRelation): string =>
  [
    quoted(from),
    quoted(to),
    type,
    ...(values === undefined ? [] : evidenceProperties.map((name) => cell(values[name]))),
  ].join(',');
