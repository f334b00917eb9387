import { foldedName } from '../../src/graph/folded-name.ts';
import { isDay } from '../../src/graph/values.ts';
import { storedProperties } from '../../src/recording/derived.ts';
import { referenceLabels } from '../../src/recording/records.ts';
import type { RecordState, Value } from '../../src/recording/records.ts';
import { townName } from './names.ts';
import { record, relation } from './parts.ts';
import type { GraphNode, GraphRelation, Part, Property } from './parts.ts';
import type { Random } from './random.ts';

/** A country with the places in it, a port first where it has one. */
export interface CountryPlaces {
  readonly id: string;
  readonly name: string;
  readonly places: readonly string[];
}

/** Reference data and what the facts are hung on. */
export interface ReferenceParts {
  readonly parts: readonly Part[];
  readonly countries: readonly CountryPlaces[];
  /** Programmes and phases. */
  readonly frames: readonly string[];
}

const stored = (value: Value): Property => (isDay(value) ? value.day : value);

const seedNode = (state: RecordState): GraphNode => {
  const { label, id, marking } = state;
  const { id: _, ...properties } = storedProperties(state);
  const plain = Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, stored(value)]));
  const node = record(label, id, marking, plain);
  return { ...node, others: [...node.others, 'Seeded'] };
};

const evidenceOf = ({ id, evidence }: RecordState): readonly GraphRelation[] =>
  evidence.map(({ source, ...properties }) => ({ ...relation('EVIDENCED_BY', id, source), properties }));

/** The seeds' reference data with the sources that it rests on, as a load of the seeds writes them. */
const seedParts = (records: readonly RecordState[]): readonly Part[] => {
  const reference = records.filter(({ label }) => referenceLabels.has(label));
  const named = new Set(reference.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const sources = records.filter(({ id }) => named.has(id));
  return [...sources, ...reference].flatMap((one) => [
    seedNode(one),
    ...one.relations.map(({ type, fromId, toId }) => relation(type, fromId, toId)),
    ...evidenceOf(one),
  ]);
};

const place = (label: string, id: string, name: string, properties: Readonly<Record<string, Property>> = {}) =>
  record(label, id, 'TLP:CLEAR', { name, sortName: foldedName(name), ...properties });

const letter = (index: number): string => String.fromCharCode(65 + (index % 26));

/** A code that no port of the seeds has: theirs have no digit. */
const portCode = (country: string, index: number): string =>
  `${country}${letter(Math.floor(index / 8))}${letter(Math.floor(index / 208))}${String(2 + (index % 8))}`;

/** A port in a country, every second with a terminal, every fourth with a city. */
const portParts = (random: Random, country: string, index: number): readonly Part[] => {
  const code = country.slice('country:'.length);
  const locode = portCode(code, index);
  const [port, terminal, city] = [`port:${locode}`, `terminal:${locode}-t1`, `city:${code}-c${String(index)}`];
  const position = { latitude: random.below(120) - 60, longitude: random.below(360) - 180, coordinatePrecision: 2 };
  return [
    place('Port', port, townName(random), position),
    relation('LOCATED_IN', port, country),
    ...(index % 2 === 0
      ? [place('Terminal', terminal, `${townName(random)} Terminal`), relation('LOCATED_IN', terminal, port)]
      : []),
    ...(index % 4 === 0 ? [place('City', city, townName(random)), relation('LOCATED_IN', city, country)] : []),
  ];
};

const shuffled = <Item>(random: Random, items: readonly Item[]): readonly Item[] =>
  items
    .map((item) => ({ item, at: random.fraction() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** The seeds' reference data with more ports, terminals and cities, most of them in few countries. */
export const referenceParts = (random: Random, seeds: readonly RecordState[], ports: number): ReferenceParts => {
  const known = seedParts(seeds);
  const countries = shuffled(
    random,
    seeds.filter(({ label }) => label === 'Country'),
  );
  const more = Array.from({ length: ports }, (_, index) => {
    const country = countries[random.rank(countries.length, 20)];
    return country === undefined ? [] : portParts(random, country.id, index);
  }).flat();
  const parts = [...known, ...more];
  const located = parts.filter((part) => 'type' in part && part.type === 'LOCATED_IN') as readonly GraphRelation[];
  const codeOf = (id: string): string => id.slice(id.indexOf(':') + 1).slice(0, 2);
  const byCountry = Map.groupBy(located, ({ from }) => codeOf(from));
  return {
    parts: [...parts, { label: 'ReferenceData', id: 'reference', others: [], properties: { version: 1 } }],
    countries: countries.map(({ id, properties: { name } }) => ({
      id,
      name: typeof name === 'string' ? name : id,
      places: (byCountry.get(codeOf(id)) ?? []).map(({ from }) => from),
    })),
    frames: seeds.filter(({ label }) => label === 'Programme' || label === 'Phase').map(({ id }) => id),
  };
};
