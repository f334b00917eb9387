import { capabilitiesIn } from '../../src/capabilities.ts';
import { candidatesAmong, positionOf } from '../../src/domains/merging/rules.ts';
import type { Body } from '../../src/domains/merging/rules.ts';
import { createSchema } from '../../src/schema.ts';

const countries: Readonly<Record<string, string>> = { GH: 'Ghana', BB: 'Barbados', CI: "Côte d'Ivoire" };

const body = (id: string, name: string, country: string | null = null, aliases: readonly string[] = []): Body => ({
  id: `agency:${id}`,
  name,
  aliases,
  country,
  marking: 'TLP:CLEAR',
});

const none: ReadonlySet<string> = new Set();

/** The reasons of each pair, by the keys of its bodies. */
const found = (bodies: readonly Body[], distinct = none): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    candidatesAmong(bodies, distinct, (code) => countries[code] ?? '').map(({ ids, signs }) => [
      ids.map((id) => id.slice('agency:'.length)).join(' '),
      signs.map(({ reason, matched }) => `${reason} ${matched.join(' = ')}`),
    ]),
  );

describe('two bodies may be one', () => {
  it('by a name that is the same but for case, accents and punctuation', () => {
    expect(found([body('a', 'Policía & Aduana'), body('b', 'POLICIA and  aduana')])).toEqual({
      'a b': ['NAME Policía & Aduana = POLICIA and  aduana'],
    });
  });

  it('by an alias of either, or one that both have', () => {
    expect(found([body('a', 'Alpha', null, ['Alfa']), body('b', 'Alfa'), body('c', 'Gamma', null, ['Álfa'])])).toEqual({
      'a b': ['ALIAS Alfa = Alfa'],
      'a c': ['ALIAS Alfa = Álfa'],
      'b c': ['ALIAS Alfa = Álfa'],
    });
  });

  it('by an acronym, with the initials of small words or without', () => {
    expect(
      found([
        body('a', 'Maritime Analysis and Operations Centre (Narcotics)'),
        body('b', 'MAOC (N)'),
        body('c', 'Institute of Ports'),
        body('d', 'I.O.P.'),
        body('e', 'iop'),
        body('f', 'Police', 'GH', ['IP']),
      ]),
    ).toEqual({
      'a b': ['ACRONYM Maritime Analysis and Operations Centre (Narcotics) = MAOC (N)'],
      'c d': ['ACRONYM Institute of Ports = I.O.P.'],
      'c f': ['ACRONYM Institute of Ports = IP'],
    });
  });

  it('by the same words in a country, but for small ones and its name', () => {
    expect(
      found([
        body('a', 'Customs of Ghana', 'GH'),
        body('b', 'Ghana Customs', 'GH'),
        body('c', 'Customs', 'BB'),
        body('d', 'Ghana', 'GH'),
        body('e', 'The Ghana', 'GH'),
      ]),
    ).toEqual({ 'a b': ['WORDS Customs of Ghana = Ghana Customs', 'COUNTRY GH = GH'] });
  });

  it('and not where they are of two countries; one that is not known may be any', () => {
    expect(found([body('a', 'Customs', 'GH'), body('b', 'Customs', 'BB'), body('c', 'Customs')])).toEqual({
      'a c': ['NAME Customs = Customs'],
      'b c': ['NAME Customs = Customs'],
    });
  });

  it('and not where somebody has said that they are not', () => {
    const bodies = [body('a', 'Customs'), body('b', 'Customs')];
    expect(found(bodies, new Set(['agency:a agency:b']))).toEqual({});
  });

  it('and not by a name that more than 500 bear', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => body(String(index), 'Police', 'GH'));
    expect(Object.keys(found(many(501)))).toEqual([]);
    expect(Object.keys(found(many(20)))).toHaveLength(190);
  });
});

it('the most telling reasons come first, and those of one country before others', () => {
  const bodies = [
    body('a', 'Port Unit', 'GH'),
    body('b', 'Port Unit'),
    body('c', 'PU', 'GH'),
    body('d', 'Unit of Port', 'GH'),
    body('e', 'Port unit', 'GH'),
  ];
  const listed = candidatesAmong(bodies, none, (code) => countries[code] ?? '');
  const sorted = listed.map(positionOf).sort((a, b) => (a.join() < b.join() ? -1 : 1));
  expect(sorted.slice(0, 3)).toEqual([
    ['00', 'agency:a', 'agency:e'],
    ['01', 'agency:a', 'agency:b'],
    ['01', 'agency:b', 'agency:e'],
  ]);
  expect(sorted.at(-1)).toEqual(['30', 'agency:d', 'agency:e']);
});

it('merging, and what leads to it, needs a steward', () => {
  const needed = capabilitiesIn(createSchema());
  const fields = ['Query.mergeCandidates', 'Query.distinctPairs'];
  const mutations = ['mergeRecords', 'unmergeRecord', 'markDistinct', 'unmarkDistinct'].map(
    (name) => `Mutation.${name}`,
  );
  for (const field of [...fields, ...mutations]) expect([field, needed.get(field)]).toEqual([field, 'STEWARD']);
});
