import { askedOf, fullTextOf, idsOf } from '../../src/domains/search/asked.ts';
import { codeHit, hitsOf, isSlip, meantBy } from '../../src/domains/search/rules.ts';
import type { Candidate, Hit } from '../../src/domains/search/rules.ts';

const named = (...names: readonly string[]): readonly Candidate[] =>
  names.map((name, index) => ({ id: `port:${String(index)}`, marking: 'TLP:CLEAR', names: [name] }));

const found = (text: string, candidates: readonly Candidate[], byCode: readonly Hit[] = []) =>
  hitsOf(askedOf(text), byCode, candidates).map(({ matched, rank }) => `${rank} ${matched}`);

const meant = (text: string, candidates: readonly Candidate[], byCode: readonly Hit[] = []) => {
  const asked = askedOf(text);
  return meantBy(asked, hitsOf(asked, byCode, candidates))?.matched ?? null;
};

describe('hits', () => {
  it('stand by how they were met: code, name, beginning, words, words with a slip', () => {
    const names = ['Spain of Port', 'Port of Spian Harbour', 'Port of Spain Terminal', 'Port of Spain', 'Spain'];
    expect(
      found('Port of Spain', named(...names), [codeHit({ id: 'port:TTPOS', marking: 'TLP:CLEAR' }, 'TTPOS')]),
    ).toEqual([
      'CODE TTPOS',
      'NAME Port of Spain',
      'PREFIX Port of Spain Terminal',
      'WORD Spain of Port',
      'FUZZY Port of Spian Harbour',
    ]);
  });

  it('stand by the number of letters that differ within a rank, then by id', () => {
    const candidates = named('Antwerp Docks', 'Antwerp Bay', 'Antwerp Dam');
    expect(found('Antwerp', candidates)).toEqual(['PREFIX Antwerp Bay', 'PREFIX Antwerp Dam', 'PREFIX Antwerp Docks']);
    expect(found('Antwerp', candidates.toReversed())).toEqual(found('Antwerp', candidates));
  });

  it('hold each record once, by the best of its names as it is spelt on record', () => {
    const candidate = { id: 'agency:a', marking: 'TLP:CLEAR', names: ['Müller & Söhne Reederei', 'Müller', 'MS'] };
    expect(found('muller', [candidate])).toEqual(['NAME Müller']);
    expect(found('mueller', [candidate])).toEqual(['FUZZY Müller']);
    expect(found('muller and sohne', [candidate])).toEqual(['PREFIX Müller & Söhne Reederei']);
  });

  it('leave out a record whose names have the words only between them', () => {
    expect(found('red blue', [{ id: 'agency:a', marking: 'TLP:CLEAR', names: ['Red', 'Blue'] }])).toEqual([]);
  });
});

test.each([
  ['antwerp', 'antwrp', true],
  ['antwerp', 'aantwerp', true],
  ['antwerp', 'ontwerp', true],
  ['spain', 'spian', true],
  ['naples', 'nalpes', true],
  ['antwerp', 'antwerp', false],
  ['antwerp', 'antrewp', false],
  ['abca', 'abcabca', false],
  ['mali', 'bali', true],
  ['oslo', 'osl', false],
  ['m497', 'm498', false],
])('whether %s and %s are one slip apart: %s', (a, b, is) => {
  expect([isSlip(a, b), isSlip(b, a)]).toEqual([is, is]);
});

describe('a name means', () => {
  it.each([
    ['the only record of that name', 'port of spain', ['Port of Spain', 'Port of Spain Terminal'], 'Port of Spain'],
    ['the only one near it', 'Port of Spian', ['Port of Spain', 'Port of Spain Terminal'], 'Port of Spain'],
    [
      'the nearest of those near it',
      'Puerto Limun Norte',
      ['Puerto Limón Norte', 'Puerta Limon Norte'],
      'Puerto Limón Norte',
    ],
    ['nothing where two bear it', 'Antwerp', ['Antwerp', 'ANTWERP'], null],
    ['nothing where two are equally near', 'Porta Limon', ['Ports Limon', 'Porto Limón'], null],
    ['nothing where a short name is only near', 'Manta', ['Malta'], null],
    ['nothing where it is only the beginning of a name', 'Port of', ['Port of Spain'], null],
    ['nothing where a number differs', 'SEACOP phase 5', ['SEACOP phase 6'], null],
    ['nothing where the words stand in another order', 'Spain of Port', ['Port of Spain'], null],
  ])('%s: %s', (_, text, names, expected) => {
    expect(meant(text, named(...names))).toBe(expected);
  });

  it('the record of that code; nothing where another bears it as its name', () => {
    const morocco = codeHit({ id: 'country:MA', marking: 'TLP:CLEAR' }, 'MAR');
    expect(meant('MAR', [], [morocco])).toBe('MAR');
    expect(
      meant('MAR', [{ id: 'agency:a', marking: 'TLP:CLEAR', names: ['Maritime Unit', 'MAR'] }], [morocco]),
    ).toBeNull();
    expect(meant('MAR', [{ id: 'country:MA', marking: 'TLP:CLEAR', names: ['Mar'] }], [morocco])).toBe('MAR');
  });
});

describe('a text', () => {
  it.each([
    ['Maoc-N', ['agency:Maoc-N', 'event:Maoc-N', 'practice:Maoc-N', 'outcome:Maoc-N', 'source:Maoc-N']],
    ['agency:maoc-n', ['agency:maoc-n']],
    ['Agency:MAOC-N', ['Agency:MAOC-N', 'agency:maoc-n']],
    ['Port of Spain', []],
    ["x' OR 1=1", []],
  ])('%s may be the id or key of %j', (text, ids) => {
    expect(idsOf(askedOf(text)).slice(0, 5)).toEqual(ids);
  });

  it('of no letters and digits has no words', () => {
    expect(['* ~', '\ud800', '\u0000', ' '].flatMap((text) => askedOf(text).words)).toEqual([]);
  });

  it('is asked of the index as whole words and beginnings, whatever it holds', () => {
    expect(fullTextOf(askedOf('name:(Sé* OR "a")~ \\ NOT'))).toBe(
      '+(searchText:name* searchTypos:(name ame nme nae nam)) ' +
        '+searchText:se* +searchText:or* +searchText:a* +searchText:not*',
    );
  });
});
