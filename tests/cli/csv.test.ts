import { csvOf } from '../../src/cli/csv.ts';

test('a list becomes a line for each of it, its fields named with those they stand in', () => {
  const nodes = [
    { title: 'Port "Security", 2022', place: { name: 'Antwerp', country: null }, roles: ['HOST'] },
    { title: null, place: null, count: 3 },
  ];
  expect(csvOf({ events: { totalCount: 2, nodes } }).split('\r\n')).toEqual([
    'title,place.name,place.country,roles,place,count',
    '"Port ""Security"", 2022",Antwerp,,"[""HOST""]",,',
    ',,,,,3',
  ]);
});

test('plain lists and edges are lists too, and an empty one has no columns', () => {
  expect(csvOf({ programmes: [{ code: 'seacop' }] })).toBe('code\r\nseacop');
  expect(csvOf({ events: { edges: [{ cursor: 'x', node: { id: 'event:a' } }] } })).toBe('id\r\nevent:a');
  expect(csvOf({ events: { nodes: [] } })).toBe('');
});

test('what a spreadsheet would take for a formula is told to be none, and a number stays one', () => {
  expect(csvOf({ rows: [{ a: '=1+1', b: -1, c: '@x' }] })).toBe("a,b,c\r\n'=1+1,-1,'@x");
});

test.each([
  [{ viewer: { name: 'a' } }, 'no list'],
  [{ a: [], b: { nodes: [] } }, 'several lists'],
  [null, 'no list'],
])('an answer that is not one list is refused: %j', (data, what) => {
  expect(() => csvOf(data)).toThrow(`--csv: the answer holds ${what}`);
});
