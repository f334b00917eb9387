import fc from 'fast-check';
import { foldedName, wordsOf } from '../../src/graph/folded-name.ts';
import { canSlip, searchProperties, shortenedForms, spellingsOf } from '../../src/graph/search-text.ts';

describe('a folded name', () => {
  it.each([
    ['José Müller', 'jose muller'],
    ['Çiğ İstanbul Iğdır', 'cig istanbul igdir'],
    ['Straße STRASSE Straẞe', 'strasse strasse strasse'],
    ['Œuvre Ærø Đorđe Łódź Åland', 'oeuvre aero dorde lodz aland'],
    ['Jose\u0301', 'jose'],
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['Antwerp–Bruges', 'antwerp-bruges'],
    ['  two \u00a0 or\tmore\nblanks ', 'two or more blanks'],
    ['ﬁne №', 'fine no'],
    ['', ''],
  ])('%s is %s', (name, folded) => {
    expect(foldedName(name)).toBe(folded);
  });

  it('stays as it is when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldedName(foldedName(name))).toBe(foldedName(name));
      }),
    );
  });
});

test('the words of a text are its runs of letters and digits', () => {
  expect(wordsOf('Côte d’Ivoire: MAOC-N (2024), C.E.L.')).toEqual([
    ...['cote', 'd', 'ivoire', 'maoc', 'n', '2024', 'c', 'e', 'l'],
  ]);
  expect(wordsOf('* " ~ \\ () && ||')).toEqual([]);
});

describe('a word with a slip', () => {
  it('has four letters or more, and no digit', () => {
    expect(['port', 'çiğe', 'por', 'e404', '2024', ''].filter(canSlip)).toEqual(['port', 'çiğe']);
  });

  it('shares a form with the word that is meant', () => {
    const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const word = fc.array(letter, { minLength: 4, maxLength: 9 });
    const slip = fc.tuple(word, fc.nat(), letter, fc.constantFrom('left out', 'added', 'changed', 'swapped'));
    fc.assert(
      fc.property(slip, ([letters, place, other, kind]) => {
        const at = place % letters.length;
        const wrong = {
          'left out': letters.toSpliced(at, 1),
          added: letters.toSpliced(at, 0, other),
          changed: letters.toSpliced(at, 1, other),
          swapped: letters.toSpliced(at, 2, ...letters.slice(at, at + 2).reverse()),
        }[kind];
        const meant = shortenedForms(letters.join(''));
        expect(shortenedForms(wrong.join('')).some((form) => meant.includes(form))).toBe(true);
      }),
    );
  });

  it('keeps letters of two code units whole', () => {
    expect(shortenedForms('a𝒳b')).toEqual(['a𝒳b', '𝒳b', 'ab', 'a𝒳']);
  });
});

describe('what a record is found by', () => {
  it('is every name between line ends, and its words where it has more than those', () => {
    expect(searchProperties({ name: 'MAOC-N', aliases: ['Centre d’analyse'], title: null }).searchText).toBe(
      "\nmaoc-n\ncentre d'analyse\nmaoc n\ncentre d analyse\n",
    );
  });

  it('is also what it is called where it is written shorter, and the other way round', () => {
    const lines = ({ name }: { readonly name: string }) => spellingsOf(name).map((words) => words.join(' '));
    expect(lines({ name: 'Trinidad & Tobago' })).toEqual(['trinidad and tobago', 'trinidad tobago']);
    expect(lines({ name: 'St. Lucia' })).toEqual(['st lucia', 'saint lucia']);
    expect(lines({ name: 'Saint Lucia' })).toEqual(['saint lucia', 'st lucia']);
    expect(lines({ name: 'Barbados' })).toEqual(['barbados']);
  });

  it('holds its words of four letters and more with their shortened forms, each once', () => {
    expect(searchProperties({ name: 'Cali port, Cali 2024' }).searchTypos).toBe(
      'cali ali cli cai cal port ort prt pot por',
    );
  });

  it('is nothing where there is no name', () => {
    expect(searchProperties({ title: null, aliases: [], kind: 'SEMINAR' })).toEqual({});
  });
});
