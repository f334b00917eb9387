import type { GraphNode, GraphRelation, Property } from '../support/record-graph.ts';
import { foldedText } from './folded-text.ts';

/** The text that a part of a record's names is looked up in: each name, folded, on a line of its own. */
export const searchTextOf = (names: readonly string[]): string => ['', ...names.map(foldedText), ''].join('\n');

/** A record of reference data. */
export const reference = (
  id: string,
  label: string,
  name: string,
  properties: Readonly<Record<string, Property>>,
): GraphNode => ({
  id,
  label,
  properties: {
    marking: 'TLP:CLEAR',
    name,
    sortName: foldedText(name),
    searchText: searchTextOf([name]),
    ...properties,
  },
});

/** A relationship from one record to another. */
export const relation = (from: string, type: string, to: string): GraphRelation => ({ from, type, to });

/** Countries: alpha-2, alpha-3, numeric code and name. */
export const countryRows = [
  ['BB', 'BRB', '052', 'Barbados'],
  ['SN', 'SEN', '686', 'Sénégal'],
  ['BE', 'BEL', '056', 'Belgium'],
  ['CI', 'CIV', '384', 'Côte d’Ivoire'],
  ['AX', 'ALA', '248', 'Åland'],
  ['PE', 'PER', '604', 'Peru'],
] as const;

/** Ports: code within a country, name and coordinates; two names differ by an accent alone, so that the id decides. */
export const portRows = [
  ['BGI', 'Bridgetown', 13.1, -59.63],
  ['DKR', 'Dakar', 14.68, -17.43],
  ['ANR', 'Antwerpen', 51.27, 4.34],
  ['DK2', 'Dákar', 14.7, -17.4],
] as const;

/** The wider regions of M49, all of the world. */
export const blocks = ['region:m49:019', 'region:m49:150'];

/** The narrowest regions of M49. */
export const leaves = ['region:m49:029', 'region:m49:155', 'region:m49:419'];

/** The regions of the scheme `seacop`. */
export const seacop = ['region:seacop:caribbean', 'region:seacop:west-africa'];

/** The phases of both programmes. */
export const phases = ['phase:alpha-i', 'phase:alpha-ii', 'phase:beta-i'];

/** The regions of both schemes. */
export const regions: readonly GraphNode[] = ['region:m49:001', ...blocks, ...leaves, ...seacop].map((id) => {
  const [, scheme = '', code = ''] = id.split(':');
  return reference(id, 'Region', `Région ${code}`, { scheme, code });
});

const day = (text: string): Property => ({ day: text });

/** The programmes and their phases. */
export const frameNodes: readonly GraphNode[] = [
  reference('programme:alpha', 'Programme', 'Alpha', { code: 'alpha', fullName: 'Álpha Cooperation' }),
  reference('programme:beta', 'Programme', 'Beta', { code: 'beta', fullName: null }),
  ...phases.map((id, index) =>
    reference(id, 'Phase', `Phase ${String(index)}`, {
      code: id.slice('phase:'.length),
      startDate: index === 0 ? null : day('2022-01-01'),
      startLatest: index === 0 ? null : day('2022-01-31'),
      endDate: index === 0 ? null : day('2025-12-31'),
      budgetEur: index === 0 ? null : 1_000_000,
    }),
  ),
];
