import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Property, RecordGraph } from '../support/record-graph.ts';
import { foldedText } from './folded-text.ts';
import { distinct } from './model.ts';

/** Values to ask a graph for: most are in it, hidden ones among them, some are not. */
export interface ValuePool {
  /** The ids of records of a label, of all labels where it has none. */
  readonly idsOf: (label?: string) => readonly string[];
  /** An id, most often of such a record. */
  readonly id: (labels: readonly string[]) => Arbitrary<string>;
  /** A value of this property, or one that no record has. */
  readonly property: (names: readonly string[], strange: readonly string[], label?: string) => Arbitrary<string>;
  /** A part of a name or title, never blank, perhaps with other case or accents. */
  readonly fragment: Arbitrary<string>;
  readonly day: Arbitrary<string>;
  /** A circle, most often around a port. */
  readonly circle: Arbitrary<{ readonly latitude: number; readonly longitude: number; readonly kilometres: number }>;
  /** A value of an enumeration, most often one that a record has. */
  readonly constant: (values: readonly string[]) => Arbitrary<string>;
}

const textsOf = (value: Property | undefined): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return 'day' in value ? [value.day] : value;
};

/** Most often one of these, sometimes one of the others. */
const mostly = <Value>(usual: readonly Value[], others: readonly Value[]): Arbitrary<Value> => {
  if (usual.length === 0) return fc.constantFrom(...others);
  if (others.length === 0) return fc.constantFrom(...usual);
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
};

const beside = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const turned: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  foldedText,
  (text) => ` ${text.replaceAll(' ', '  ')} `,
  (text) => text.replaceAll('a', 'á'),
];

const fragmentOf = (names: readonly string[]): Arbitrary<string> =>
  fc
    .tuple(
      mostly(names, ['zzz', 'ÿ', '%', '\\', '"', '.*']),
      fc.nat(12),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...turned),
    )
    .map(([name, start, length, turn]) => {
      const from = start % name.length;
      return turn(name.slice(from, from + length));
    })
    .filter((text) => foldedText(text) !== '');

const circleOf = ({ nodes }: RecordGraph) => {
  const points = nodes.flatMap(({ properties: { latitude, longitude } }): (readonly [number, number])[] =>
    typeof latitude === 'number' && typeof longitude === 'number' ? [[latitude, longitude]] : [],
  );
  return fc
    .record({
      point: mostly(points, [
        [0, 0],
        [89.5, 179.9],
      ]),
      north: fc.constantFrom(0, 0.1, -0.4),
      kilometres: fc.constantFrom(0.5, 7.3, 61.7, 4_800.5, 7_400.5, 20_040),
    })
    .map(({ point: [latitude, longitude], north, kilometres }) => ({
      latitude: latitude + north,
      longitude,
      kilometres,
    }));
};

/** The values to ask a graph for. */
export const createValuePool = (graph: RecordGraph): ValuePool => {
  const records = graph.nodes.filter(({ label }) => label !== 'ReferenceData');
  const idsOf = (label?: string) =>
    records.filter((node) => label === undefined || node.label === label).map(({ id }) => id);
  const valuesOf = (names: readonly string[], label?: string) =>
    distinct(
      records
        .filter((node) => label === undefined || node.label === label)
        .flatMap(({ properties }) => names.flatMap((name) => textsOf(properties[name]))),
    );
  const present = new Set(valuesOf(['kind', 'sector', 'status', 'format', 'mode', 'roles', 'themes']));
  const days = valuesOf(['startDate', 'startLatest', 'endDate', 'knownBy', 'publishedOn', 'date']);
  return {
    idsOf,
    id: (labels) => mostly(labels.flatMap(idsOf), [...idsOf(), 'event:unknown', 'port:XXZZZ', 'nothing']),
    property: (names, strange, label) => mostly(valuesOf(names, label), strange),
    fragment: fragmentOf(valuesOf(['name', 'title', 'aliases'])),
    day: mostly(distinct([-1, 0, 1].flatMap((by) => days.map((day) => beside(day, by)))), ['1900-01-01', '2999-12-31']),
    circle: circleOf(graph),
    constant: (values) =>
      mostly(
        values.filter((value) => present.has(value)),
        values,
      ),
  };
};
