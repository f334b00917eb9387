import { markingsIn, operationName, rankOf, together } from '../../web/dashboard/src/data/shown.ts';
import { dateText, texts, wordFor } from '../../web/dashboard/src/texts.ts';
import { listHref, recordHref, viewHref } from '../../web/dashboard/src/view/addresses.ts';
import { areasOf, shownFrom, shownTo } from '../../web/dashboard/src/view/areas.ts';
import { groupsOf, mostBodies, pictureOf } from '../../web/dashboard/src/view/network.ts';
import { ownView } from '../../web/dashboard/src/view/own-view.ts';
import { isDay, problemOf, readScope } from '../../web/dashboard/src/view/scope.ts';
import { fieldInWords, readWhere } from '../../web/dashboard/src/view/where.ts';

describe('an address', () => {
  test('holds a filter so that it is read back as it was', () => {
    const where = { programme: 'seacop', attendedBy: { basedIn: { countries: ['BB'] } }, text: 'a & b' };
    const address = new URL(listHref('events', where, { order: 'TITLE_ASC' }), 'http://localhost');

    expect(address.pathname).toBe('/lists/events');
    expect(readWhere(address.searchParams.get('where'))).toEqual(where);
    expect(address.searchParams.get('order')).toBe('TITLE_ASC');
  });

  test('of a list without a filter is short, and of a record holds its id whatever signs stand in it', () => {
    expect(listHref('ports', {})).toBe('/lists/ports');
    expect(recordHref('figure:e/PARTICIPANTS/s')).toBe('/records/figure%3Ae%2FPARTICIPANTS%2Fs');
    expect(viewHref('/gaps', { programme: 'seacop', from: null, to: '' })).toBe('/gaps?programme=seacop');
  });

  test.each(['{', '[]', '"text"', 'null', '7'])('with the filter %s holds none', (text) => {
    expect(readWhere(text)).toBeNull();
  });

  test.each([
    [{ from: '2024-02-30', to: null }, 'from: “2024-02-30” is no day'],
    [{ from: null, to: 'yesterday' }, 'to: “yesterday” is no day'],
    [{ from: '2025-01-01', to: '2024-12-31' }, 'ends (31 December 2024) before it starts (1 January 2025)'],
  ])('with the period %j is told what is wrong', (period, said) => {
    expect(problemOf({ programme: 'seacop', ...period })).toContain(said);
  });

  test('with an open or a closed period is good', () => {
    expect(problemOf({ programme: null, from: '2024-01-01', to: '2024-01-01' })).toBeNull();
    expect(readScope(new URLSearchParams('programme=seacop&from='))).toEqual({
      programme: 'seacop',
      from: null,
      to: null,
    });
    expect([isDay('2024-02-29'), isDay('2023-02-29')]).toEqual([true, false]);
  });
});

describe('the markings of an answer', () => {
  test('are those of every record in it, the least restricted first, and not what the viewer may read', () => {
    const answer = {
      viewer: { markings: ['TLP:RED/lisbon'] },
      events: { nodes: [{ marking: 'TLP:GREEN', heldAt: [{ marking: 'TLP:CLEAR' }] }, { marking: 'TLP:GREEN' }] },
      programmeReport: { markings: ['TLP:AMBER'] },
    };

    expect(markingsIn(answer)).toEqual(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER']);
    expect(together([['TLP:RED/lisbon'], ['TLP:CLEAR'], ['TLP:CLEAR']])).toEqual(['TLP:CLEAR', 'TLP:RED/lisbon']);
    expect(rankOf('TLP:AMBER+STRICT/ports')).toBe(3);
  });

  test('go with the name of the question', () => {
    expect(operationName('\n  query Overview($a: Int) { a }')).toBe('Overview');
  });
});

describe('words', () => {
  test.each([
    ['2024', '2024'],
    ['2022-05', 'May 2022'],
    ['2024-06-07', '7 June 2024'],
  ])('say the date %s as precisely as it is known', (iso, said) => {
    expect(dateText(iso)).toBe(said);
  });

  test('are found for a constant and for a filter', () => {
    expect([wordFor('PORT_AUTHORITY'), wordFor('UN_BODY')]).toEqual(['Port authority', 'UN body']);
    expect(fieldInWords('statuses', ['HELD'], wordFor)).toBe('statuses: Held');
    expect(fieldInWords('attended', { programme: 'seacop' }, wordFor)).toBe('attended: programme: seacop');
    expect(fieldInWords('ids', ['a', 'b', 'c', 'd'], wordFor)).toBe('ids: a, b, c … (4)');
  });
});

describe('the areas of a programme', () => {
  test('are its regions and all else, and narrow a filter on both sides', () => {
    const [region, elsewhere] = areasOf('seacop', [{ id: 'region:seacop:caribbean', name: 'Caribbean' }]);

    expect(elsewhere?.where).toEqual({ not: { coveredBy: 'seacop' } });
    expect(shownFrom(shownTo({ portStated: true }, region!), elsewhere!)).toEqual({
      and: [
        {
          and: [{ portStated: true }, { event: { attendedBy: { basedIn: { regions: ['region:seacop:caribbean'] } } } }],
        },
        { place: { not: { coveredBy: 'seacop' } } },
      ],
    });
  });
});

type Answer = Parameters<typeof pictureOf>[0];

const aBody = (id: string, kind = 'POLICE') =>
  ({ id, label: id, marking: 'TLP:CLEAR', kind, sector: null, identified: true, basedIn: null }) as const;

const expanded = (id: string, partners: readonly [string, number][], { more = 0, unnamed = 0 } = {}) => ({
  ...aBody(id),
  partners: {
    totalCount: partners.length + more,
    unidentifiedLeftOut: unnamed,
    nodes: partners.map(([other, weight]) => ({ agency: aBody(other), sharedEvents: 1, weight })),
  },
});

const anAnswer = (...nodes: readonly object[]): Answer =>
  ({ agencies: { totalCount: nodes.length, nodes } }) as unknown as Answer;

describe('the picture of the network', () => {
  test('has each tie once, however many of its ends were expanded, and counts what it leaves out', () => {
    const picture = pictureOf(
      anAnswer(
        expanded(
          'a',
          [
            ['b', 1],
            ['c', 0.5],
          ],
          { more: 4 },
        ),
        expanded('b', [['a', 1]], { unnamed: 2 }),
      ),
    );

    expect(picture.bodies.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(picture.ties).toHaveLength(2);
    expect([picture.tiesLeftOut, picture.unidentifiedLeftOut, picture.bodiesLeftOut]).toEqual([4, 2, 0]);
  });

  test('holds 2,000 bodies at most: those of the strongest ties, and says how many were left out', () => {
    const partners = Array.from({ length: mostBodies + 9 }, (_, index): [string, number] => [`p${index}`, index]);
    const picture = pictureOf(anAnswer(expanded('a', partners)));

    expect(picture.bodies).toHaveLength(mostBodies);
    expect(picture.bodiesLeftOut).toBe(10);
    expect(picture.bodies.some(({ id }) => id === 'p0')).toBe(false);
  });

  test('gives the largest groups a colour of their own, and all others one', () => {
    const bodies = [aBody('a', 'POLICE'), aBody('b', 'POLICE'), aBody('c', 'CUSTOMS'), aBody('d', 'NAVY')];
    const { groups, groupFor } = groupsOf(bodies as never, 'kind', 2);

    expect(groups).toEqual(['Police', 'Other']);
    expect(bodies.map((body) => groupFor(body as never))).toEqual(['Police', 'Police', 'Other', 'Other']);
  });
});

describe('the view to come back to', () => {
  const origin = 'https://portolan.example';

  test.each(['/', '/lists/agencies?order=EVENTS_DESC', '/records/agency%3Amaoc-n#facts'])(
    'is %s as it stands',
    (next) => {
      expect(ownView(next, origin)).toBe(next);
    },
  );

  test.each([
    null,
    '',
    'lists',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n\\evil.example',
    '/.//evil.example',
    '/lists/..//evil.example',
    '//[',
    'javascript:alert(1)',
    `blob:${origin}/x`,
  ])('is the first one for %j', (next) => {
    expect(ownView(next, origin)).toBe('/');
  });
});

test('a code of the issuer that nobody knows is told as it is, whatever its name', () => {
  const { says } = texts.signIn.issuer;

  expect(says('constructor', undefined)).toBe('The issuer refused (constructor).');
  expect(says('access_denied', 'Not today')).toBe('You were not let in, or did not agree. It says: “Not today”');
});
