import { iso1A2Codes } from '@rapideditor/country-coder';
import type { Input } from '../../src/domains/import/inputs.ts';
import { seedEntries } from './seed-entries.ts';

type Port = Input<'ports.csv'>;

const countries = seedEntries('countries.csv');
const m49 = seedEntries('regions.csv');
const seacop = seedEntries('regions');
const ports = seedEntries('ports.csv');
const cities = seedEntries('cities.csv');
const terminals = seedEntries('terminals');

const countryCodes = countries.map(({ code }) => code);
const countryOf = (code: string): string => code.slice(0, 2);
const m49Of = (country: string): string => countries.find(({ code }) => code === country)?.m49 ?? 'none';
const seacopOf = (country: string): readonly string[] =>
  seacop.filter((region) => region.countries.includes(country)).map(({ id }) => id);

/** An M49 region with all those that it is part of, the widest last; endless ways end in an error. */
const wayUp = (code: string, below: readonly string[] = []): readonly string[] => {
  if (below.includes(code)) throw new Error(`${code} is part of itself.`);
  const region = m49.find((one) => one.code === code);
  if (region === undefined) throw new Error(`There is no region ${code}.`);
  return region.part_of === undefined ? [code] : [code, ...wayUp(region.part_of, [...below, code])];
};

const pointOf = ({ locode, latitude, longitude }: Port): readonly [longitude: number, latitude: number] => {
  if (latitude === undefined || longitude === undefined) throw new Error(`${locode} has no coordinates.`);
  return [longitude, latitude];
};

/**
 * The countries and territories that a square of 14 km around a point touches: none of it is 10 km away. The shapes
 * hold a country's waters too, so this finds a port in or near another country or on the high seas, and no other error.
 */
const countriesAround = ([longitude, latitude]: readonly [number, number]): readonly string[] => {
  const north = 7 / 111.32;
  const east = north / Math.cos((latitude * Math.PI) / 180);
  return iso1A2Codes([longitude - east, latitude - north, longitude + east, latitude + north]);
};

const twice = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the countries', () => {
  test('are the 249 of ISO 3166-1, each code of each kind once', () => {
    expect(countries).toHaveLength(249);
    expect(twice(countryCodes)).toEqual([]);
    expect(twice(countries.map(({ alpha3 }) => alpha3))).toEqual([]);
    expect(twice(countries.map(({ numeric }) => numeric))).toEqual([]);
  });

  test('hold no code that ISO 3166-1 only reserves or leaves to its users', () => {
    expect(countryCodes.filter((code) => /^(?:AC|CP|CQ|DG|EA|EU|IC|QO|TA|XK)$/.test(code))).toEqual([]);
  });

  test('lie each in a region of M49 that has no parts, except Antarctica, which lies in none', () => {
    const wholes = m49.map(({ part_of }) => part_of);
    const coarse = countries.filter(({ m49: region }) => region === undefined || wholes.includes(region));
    expect(coarse.map(({ code, m49: region }) => `${code} ${String(region)}`)).toEqual(['AQ 001']);
  });
});

describe('the regions of M49', () => {
  test('are one tree with the world at its top', () => {
    expect(m49.map(({ code }) => wayUp(code).at(-1)).filter((top) => top !== '001')).toEqual([]);
    expect(twice(m49.map(({ code }) => code))).toEqual([]);
  });

  test('do not hold the groups that overlap others', () => {
    expect(m49.filter(({ code }) => ['003', '202', '419'].includes(code))).toEqual([]);
  });
});

describe('the regions of SEACOP', () => {
  test('hold 29 countries, each of which is in the table of countries and in one of them only', () => {
    const held = seacop.flatMap((region) => region.countries);
    expect(held).toHaveLength(29);
    expect(twice(held)).toEqual([]);
    expect(held.filter((code) => !countryCodes.includes(code))).toEqual([]);
  });

  test.each([
    ['DO', 'region:seacop:latin-america', '029'],
    ['GY', 'region:seacop:caribbean', '005'],
    ['SN', 'region:seacop:west-africa', '011'],
  ])('%s lies in %s and in M49 %s', (country, seacopRegion, m49Region) => {
    expect(seacopOf(country)).toEqual([seacopRegion]);
    expect(m49Of(country)).toBe(m49Region);
  });

  test('have a port in each of their countries', () => {
    const withPort = ports.map(({ locode }) => countryOf(locode));
    expect(seacop.flatMap((region) => region.countries).filter((code) => !withPort.includes(code))).toEqual([]);
  });
});

describe('the ports', () => {
  test('are known each by a UN/LOCODE of a country in the table, once', () => {
    expect(ports.filter(({ locode }) => !/^[A-Z]{2}[A-Z2-9]{3}$/.test(locode))).toEqual([]);
    expect(ports.filter(({ locode }) => !countryCodes.includes(countryOf(locode)))).toEqual([]);
    expect(twice(ports.map(({ locode }) => locode))).toEqual([]);
  });

  test('lie in their country or within 10 km of it', () => {
    const abroad = ports.filter((port) => !countriesAround(pointOf(port)).includes(countryOf(port.locode)));
    expect(abroad.map(({ locode }) => locode)).toEqual([]);
  });

  test('would be found abroad if a sign were lost or latitude and longitude were exchanged', () => {
    const dakar = ports.filter(({ locode }) => locode === 'SNDKR').map(pointOf);
    const wrong = dakar.flatMap(([longitude, latitude]) => [
      countriesAround([-longitude, latitude]),
      countriesAround([longitude, -latitude]),
      countriesAround([latitude, longitude]),
    ]);
    expect(wrong).toHaveLength(3);
    expect(wrong.flat()).not.toContain('SN');
  });

  test('have a negative longitude in the Americas and in the countries of Africa and Europe west of Greenwich', () => {
    const isWestern = (country: string): boolean =>
      wayUp(m49Of(country)).includes('019') || ['CI', 'CV', 'GM', 'PT', 'SL', 'SN'].includes(country);
    const western = ports.filter(({ locode }) => isWestern(countryOf(locode)));
    expect(western.length).toBeGreaterThan(40);
    expect(western.filter((port) => pointOf(port)[0] >= 0)).toEqual([]);
  });

  test('say where their coordinates are from and how far off they may be', () => {
    expect(ports.filter(({ source, precision_km }) => source === undefined || !precision_km)).toEqual([]);
  });
});

describe('the cities and terminals', () => {
  test('lie each in a country or port of the tables', () => {
    expect(cities.filter(({ key }) => !countryCodes.includes(countryOf(key)))).toEqual([]);
    expect(terminals.filter(({ port }) => !ports.some(({ locode }) => port === `port:${locode}`))).toEqual([]);
  });

  test('hold the terminal that the seminar visited, in the port of Antwerp', () => {
    expect(terminals.map(({ id, port }) => [id, port])).toEqual([['terminal:BEANR-mpet', 'port:BEANR']]);
  });
});
