import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mappings from 'cldr-core/supplemental/codeMappings.json' with { type: 'json' };
import containment from 'cldr-core/supplemental/territoryContainment.json' with { type: 'json' };

/*
 * Makes seeds/place/countries.csv and seeds/place/regions.csv: `node scripts/make-countries.ts`. The tables are
 * committed, because names follow the ICU of the Node.js that runs this; run it again only to take a new CLDR, and read
 * the difference.
 */
interface Group {
  readonly _contains: readonly string[];
  /** On a group that overlaps the others, such as 003 North America beside 013, 021 and 029. */
  readonly _grouping?: string;
}

interface Codes {
  readonly _alpha3?: string;
  readonly _numeric?: string;
}

type Row = readonly string[];

const groups: Readonly<Record<string, Group>> = containment.supplemental.territoryContainment;
const codes: Readonly<Record<string, Codes>> = mappings.supplemental.codeMappings;
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const top = '001';
const isRegion = (code: string): boolean => /^\d{3}$/.test(code);
/** AA, QM-QZ, XA-XZ and ZZ, which ISO 3166-1 leaves to its users: CLDR has QO and XK among its countries. */
const isUserAssigned = (code: string): boolean => /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/.test(code);

const nameOf = (code: string): string => {
  const name = names.of(code);
  if (name === undefined) throw new Error(`Intl.DisplayNames has no name for ${code}.`);
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const members = (region: string): readonly string[] => groups[region]?._contains ?? [];

const regionsUnder = (region: string): readonly Row[] =>
  members(region)
    .filter(isRegion)
    .flatMap((part) => [[part, nameOf(part), region], ...regionsUnder(part)]);

// CLDR puts Antarctica into an Outlying Oceania of its own making; the United Nations put it into no part of the world.
const regionOf = (country: string, regions: readonly string[]): string | undefined =>
  country === 'AQ' ? top : regions.find((region) => members(region).includes(country));

const countryRow = (code: string, regions: readonly string[]): Row | undefined => {
  const { _alpha3: alpha3, _numeric: numeric } = codes[code] ?? {};
  const region = regionOf(code, regions);
  // Codes that are only reserved, such as IC for the Canary Islands, have no number; former ones have no region.
  if (alpha3 === undefined || numeric === undefined || region === undefined) return undefined;
  return [code, alpha3, numeric, nameOf(code), region];
};

const cell = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

const write = (file: string, header: string, rows: readonly Row[]): void => {
  const lines = rows.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)).map((row) => row.map(cell).join(','));
  writeFileSync(join(import.meta.dirname, '../seeds/place', file), `${[header, ...lines].join('\n')}\n`);
  console.log(`seeds/place/${file}: ${String(rows.length)} rows`);
};

const regions: readonly Row[] = [[top, nameOf(top), ''], ...regionsUnder(top)];
const regionCodes = regions.flatMap(([code]) => code ?? []);
const countries = Object.keys(codes)
  .filter((code) => /^[A-Z]{2}$/.test(code) && !isUserAssigned(code))
  .flatMap((code) => {
    const row = countryRow(code, regionCodes);
    return row === undefined ? [] : [row];
  });

write('regions.csv', 'code,name,part_of', regions);
write('countries.csv', 'code,alpha3,numeric,name,m49', countries);
