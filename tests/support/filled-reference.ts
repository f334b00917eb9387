import { searchProperties } from '../../src/graph/search-text.ts';
import type { GraphNode, GraphRelation, Property } from './record-graph.ts';

/** Takes values in turn: the same number always gives the same value. */
export const inTurn = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('There is nothing to take in turn.');
  return value;
};

/** The numbers from 0 to below a count. */
export const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** A calendar day some days after the first of 2018. */
export const dayAfter = (days: number): { readonly day: string } => ({
  day: new Date(Date.UTC(2018, 0, 1 + days)).toISOString().slice(0, 10),
});

const letter = (index: number): string => String.fromCharCode(65 + (index % 26));

const reference = (label: string, id: string, properties: Readonly<Record<string, Property>>): GraphNode => ({
  id,
  label,
  properties: { marking: 'TLP:CLEAR', ...properties, ...searchProperties(properties) },
});

const countryCodes = numbers(40).map((index) => `${letter(index)}${letter(index * 7 + 3 + index / 26)}`);
const leaves = numbers(8).map((index) => `region:m49:${String(100 + index)}`);
const blocks = numbers(3).map((index) => `region:m49:0${String(10 + index)}`);
const seacop = ['west-africa', 'caribbean', 'latin-america'].map((code) => `region:seacop:${code}`);
const portCode = (index: number): string => {
  const country = inTurn(countryCodes, index * 3);
  return `${country}${letter(index)}${letter(index / 26)}${letter(index * 5)}`;
};
const portCodes = numbers(220).map(portCode);

const programmes: readonly GraphNode[] = [
  reference('Programme', 'programme:seacop', { code: 'seacop', name: 'SEACOP', fullName: 'Seaport Cooperation' }),
  reference('Programme', 'programme:other', { code: 'other', name: 'Other', fullName: null }),
];
const phases: readonly GraphNode[] = numbers(6).map((index) =>
  reference('Phase', `phase:phase-${String(index)}`, {
    code: `phase-${String(index)}`,
    name: `Phase ${String(index)}`,
    startDate: index === 0 ? null : dayAfter(index * 365),
    startLatest: index === 0 ? null : dayAfter(index * 365 + (index % 2) * 30),
    endDate: index === 0 ? null : dayAfter(index * 365 + 364),
    budgetEur: index === 0 ? null : index * 1_000_000,
  }),
);
const regions: readonly GraphNode[] = ['region:m49:001', ...blocks, ...leaves, ...seacop].map((id) => {
  const [, scheme = '', code = ''] = id.split(':');
  return reference('Region', id, { scheme, code, name: `Region ${code}` });
});
const countries: readonly GraphNode[] = countryCodes.map((code, index) =>
  reference('Country', `country:${code}`, {
    code,
    alpha3: `${code}X`,
    numeric: String(100 + index),
    name: `Country ${code}`,
    sortName: `country ${code.toLowerCase()}`,
  }),
);
const ports: readonly GraphNode[] = portCodes.map((locode, index) =>
  reference('Port', `port:${locode}`, {
    locode,
    name: `Port ${locode}`,
    sortName: `port ${locode.toLowerCase()}`,
    latitude: index % 5 === 0 ? null : (index % 140) - 70 + 0.25,
    longitude: index % 5 === 0 ? null : (index % 300) - 150 + 0.25,
    coordinatePrecision: index % 5 === 0 ? null : 1.5,
  }),
);
const terminals: readonly GraphNode[] = numbers(60).map((index) =>
  reference('Terminal', `terminal:${inTurn(portCodes, index)}-t${String(index)}`, {
    name: `Terminal ${String(index)}`,
    sortName: `terminal ${String(index)}`,
  }),
);
const cities: readonly GraphNode[] = numbers(50).map((index) =>
  reference('City', `city:${inTurn(countryCodes, index)}-c${String(index)}`, {
    name: `City ${String(index)}`,
    sortName: `city ${String(index)}`,
  }),
);

const relation = (from: string, type: string, to: string): GraphRelation => ({ from, type, to });

const relations: readonly GraphRelation[] = [
  ...phases.map(({ id }, index) => relation(id, 'PHASE_OF', index < 4 ? 'programme:seacop' : 'programme:other')),
  ...seacop.slice(0, 2).map((id) => relation('programme:seacop', 'COVERS', id)),
  relation('phase:phase-1', 'COVERS', 'region:seacop:latin-america'),
  relation('programme:other', 'COVERS', 'region:m49:010'),
  ...blocks.map((id) => relation(id, 'PART_OF', 'region:m49:001')),
  ...leaves.map((id, index) => relation(id, 'PART_OF', inTurn(blocks, index))),
  ...countries.map(({ id }, index) => relation(id, 'IN_REGION', inTurn(leaves, index))),
  ...countries.slice(0, 25).map(({ id }, index) => relation(id, 'IN_REGION', inTurn(seacop, index))),
  ...ports.map(({ id }) => relation(id, 'LOCATED_IN', `country:${id.slice(5, 7)}`)),
  ...terminals.map(({ id }) => relation(id, 'LOCATED_IN', `port:${id.slice(9, 14)}`)),
  ...cities.map(({ id }) => relation(id, 'LOCATED_IN', `country:${id.slice(5, 7)}`)),
];

/** Reference data of every kind: programmes, phases, regions of two schemes, countries, ports, terminals, cities. */
export const filledReference = {
  nodes: [
    ...programmes,
    ...phases,
    ...regions,
    ...countries,
    ...ports,
    ...terminals,
    ...cities,
    { id: 'reference', label: 'ReferenceData', properties: { version: 1 } } satisfies GraphNode,
  ],
  relations,
  /** What an event can be under. */
  frames: [...programmes, ...phases].map(({ id }) => id),
  /** What rests on sources, as records do that are not standard reference data. */
  evidenced: [...programmes, ...phases, ...terminals, ...regions.filter(({ id }) => seacop.includes(id))],
  /** Where a body can be based. */
  countries: countries.map(({ id }) => id),
  /** What a body can speak for, and where an event can be held. */
  places: [...countries, ...ports, ...terminals, ...cities].map(({ id }) => id),
};
