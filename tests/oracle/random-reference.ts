import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { inTurn, numbers } from '../support/filled-reference.ts';
import type { GraphNode, GraphRelation } from '../support/record-graph.ts';
import {
  blocks,
  countryRows,
  frameNodes,
  leaves,
  phases,
  portRows,
  reference,
  regions,
  relation,
  seacop,
} from './reference-records.ts';

/** Reference data with what can be chosen from it. */
export interface Reference {
  readonly nodes: readonly GraphNode[];
  readonly relations: readonly GraphRelation[];
  readonly countries: readonly string[];
  /** Places of every kind. */
  readonly places: readonly string[];
  /** What an event can be under: programmes and phases. */
  readonly frames: readonly string[];
  /** Those that rest on sources. */
  readonly evidenced: readonly string[];
}

/** A number to choose with: the same number of choices whatever there is to choose from. */
export const pick: Arbitrary<number> = fc.nat(9_999);

const perhaps = <Value>(value: Arbitrary<Value>): Arbitrary<Value | null> => fc.option(value, { freq: 4 });

const choices = fc.record({
  countries: fc.integer({ min: 3, max: 6 }),
  leafOf: fc.array(perhaps(pick), { minLength: 6, maxLength: 6 }),
  seacopOf: fc.array(perhaps(pick), { minLength: 6, maxLength: 6 }),
  isLocated: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  portShift: pick,
  covers: fc.uniqueArray(fc.tuple(pick, pick), {
    maxLength: 4,
    selector: ([frame, region]) => `${frame % 5} ${region % 6}`,
  }),
});

type Choices = typeof choices extends Arbitrary<infer Value> ? Value : never;

const countriesOf = ({ countries }: Choices): readonly GraphNode[] =>
  countryRows
    .slice(0, countries)
    .map(([code, alpha3, numeric, name]) => reference(`country:${code}`, 'Country', name, { code, alpha3, numeric }));

const portsOf = ({ portShift, isLocated }: Choices, countries: readonly GraphNode[]): readonly GraphNode[] =>
  portRows.map(([suffix, name, latitude, longitude], index) => {
    const locode = `${inTurn(countries, portShift + index).id.slice('country:'.length)}${suffix}`;
    const located = isLocated[index] === true;
    return reference(`port:${locode}`, 'Port', name, {
      locode,
      latitude: located ? latitude : null,
      longitude: located ? longitude : null,
      coordinatePrecision: located ? 1.5 : null,
    });
  });

const partsOf = (ports: readonly GraphNode[], countries: readonly GraphNode[]): readonly GraphNode[] =>
  numbers(2).flatMap((index) => [
    reference(`terminal:${inTurn(ports, index).id.slice('port:'.length)}-quay`, 'Terminal', `Kai ${String(index)}`, {}),
    reference(
      `city:${inTurn(countries, index * 2).id.slice('country:'.length)}-town`,
      'City',
      `Città ${String(index)}`,
      {},
    ),
  ]);

const locations = (nodes: readonly GraphNode[]): readonly GraphRelation[] =>
  nodes.flatMap(({ id, label }) => {
    const key = id.slice(id.indexOf(':') + 1);
    if (label === 'Terminal') return [relation(id, 'LOCATED_IN', `port:${key.slice(0, 5)}`)];
    return label === 'Port' || label === 'City' ? [relation(id, 'LOCATED_IN', `country:${key.slice(0, 2)}`)] : [];
  });

const inRegions = ({ leafOf, seacopOf }: Choices, countries: readonly GraphNode[]): readonly GraphRelation[] =>
  countries.flatMap(({ id }, index) => {
    const [leaf, own] = [leafOf[index] ?? null, seacopOf[index] ?? null];
    return [
      ...(leaf === null ? [] : [relation(id, 'IN_REGION', inTurn(leaves, leaf))]),
      ...(own === null ? [] : [relation(id, 'IN_REGION', inTurn(seacop, own))]),
    ];
  });

const frames = frameNodes.map(({ id }) => id);
const covered = ['region:m49:019', 'region:m49:155', 'region:m49:001', 'region:m49:029', ...seacop];

const relationsOf = (chosen: Choices, countries: readonly GraphNode[], places: readonly GraphNode[]) => [
  ...phases.map((id) => relation(id, 'PHASE_OF', id.startsWith('phase:alpha') ? 'programme:alpha' : 'programme:beta')),
  ...blocks.map((id) => relation(id, 'PART_OF', 'region:m49:001')),
  ...leaves.map((id, index) => relation(id, 'PART_OF', inTurn(blocks, index))),
  ...chosen.covers.map(([frame, region]) => relation(inTurn(frames, frame), 'COVERS', inTurn(covered, region))),
  ...inRegions(chosen, countries),
  ...locations(places),
];

const referenceOf = (chosen: Choices): Reference => {
  const countries = countriesOf(chosen);
  const ports = portsOf(chosen, countries);
  const parts = partsOf(ports, countries);
  const places = [...ports, ...parts, ...countries];
  const resting = [
    ...frameNodes,
    ...parts.filter(({ label }) => label === 'Terminal'),
    ...regions.slice(-seacop.length),
  ];
  return {
    nodes: [
      ...frameNodes,
      ...regions,
      ...places,
      { id: 'reference', label: 'ReferenceData', properties: { version: 1 } },
    ],
    relations: relationsOf(chosen, countries, places),
    countries: countries.map(({ id }) => id),
    places: places.map(({ id }) => id),
    frames,
    evidenced: resting.map(({ id }) => id),
  };
};

/** Small reference data: two programmes, regions of two schemes, a few countries, ports, terminals and cities. */
export const randomReference: Arbitrary<Reference> = choices.map(referenceOf);
