import { csvOf } from '../../web/shared/csv.ts';
import type { Cell } from '../../web/shared/csv.ts';
import { tablesOf } from '../../web/playground/src/tables.ts';
import type { ResultTable } from '../../web/playground/src/tables.ts';

const onlyTable = (data: unknown): ResultTable => {
  const tables = tablesOf(data);
  expect(tables).toHaveLength(1);
  return tables[0]!;
};

const aTable = (columns: readonly string[], ...rows: readonly (readonly Cell[])[]): ResultTable => ({
  title: 'events',
  shape: 'list',
  columns,
  rows,
});

describe('the tables of an answer', () => {
  test('have a row for each node of a connection, and say how many there are in all', () => {
    const nodes = [{ name: 'Antwerp' }, { name: 'Lisbon' }];

    expect(tablesOf({ ports: { totalCount: 60, pageInfo: { hasNextPage: true }, nodes } })).toEqual([
      { title: 'ports', shape: 'list', columns: ['name'], rows: [['Antwerp'], ['Lisbon']], total: 60 },
    ]);
  });

  test('have a row for each edge, without its cursor', () => {
    const table = onlyTable({ partners: { edges: [{ cursor: 'abc', weight: 2, node: { name: 'UNODC' } }] } });

    expect(table).toMatchObject({ columns: ['weight', 'name'], rows: [[2, 'UNODC']] });
  });

  test('have a row for each item of a plain list', () => {
    expect(onlyTable({ programmes: [{ code: 'seacop' }] }).rows).toEqual([['seacop']]);
  });

  test('name a neighbour’s fields by the way to them', () => {
    const table = onlyTable({ ports: [{ name: 'Antwerp', country: { name: 'Belgium', region: { name: 'Europe' } } }] });

    expect(table.columns).toEqual(['name', 'country.name', 'country.region.name']);
  });

  test('leave a neighbour’s cells empty where there is none, without a column for the gap', () => {
    const table = onlyTable({
      exchanges: [
        { port: null, country: { name: 'Peru' } },
        { port: { locode: 'BEANR', name: 'Antwerp' }, country: { name: 'Belgium' } },
      ],
    });

    expect(table.columns).toEqual(['port.locode', 'port.name', 'country.name']);
    expect(table.rows).toEqual([
      [null, null, 'Peru'],
      ['BEANR', 'Antwerp', 'Belgium'],
    ]);
  });

  test('keep a column for a neighbour that is unknown in every row', () => {
    const table = onlyTable({ exchanges: [{ port: null, country: { name: 'Peru' } }] });

    expect(table).toMatchObject({ columns: ['port', 'country.name'], rows: [[null, 'Peru']] });
  });

  test('put the values of a nested list into one cell, in order, with its gaps', () => {
    const evidence = [
      { locator: 'P6', source: { label: 'A' } },
      { locator: null, source: { label: 'B' } },
    ];
    const table = onlyTable({ exchanges: [{ themes: ['PROCEDURE', 'TECHNOLOGY'], evidence }] });

    expect(table.columns).toEqual(['themes', 'evidence.locator', 'evidence.source.label']);
    expect(table.rows).toEqual([
      [
        ['PROCEDURE', 'TECHNOLOGY'],
        ['P6', null],
        ['A', 'B'],
      ],
    ]);
  });

  test('leave out the words nodes and edges in the names of columns', () => {
    const table = onlyTable({
      practices: { nodes: [{ exchanges: { totalCount: 1, nodes: [{ agency: { name: 'MPET' } }] } }] },
    });

    expect(table.columns).toEqual(['exchanges.totalCount', 'exchanges.agency.name']);
    expect(table.rows).toEqual([[1, ['MPET']]]);
  });

  test('are several for a single record: its own fields, then each list that hangs on it', () => {
    const event = {
      title: 'Seminar',
      programme: { name: 'SEACOP' },
      topics: ['a', 'b'],
      attendances: { totalCount: 6, nodes: [{ agency: { name: 'UNODC' } }] },
      sessions: [],
    };

    expect(tablesOf({ event })).toEqual([
      {
        title: 'event',
        shape: 'record',
        columns: ['title', 'programme.name', 'topics', 'sessions'],
        rows: [['Seminar', 'SEACOP', ['a', 'b'], []]],
      },
      { title: 'event.attendances', shape: 'list', columns: ['agency.name'], rows: [['UNODC']], total: 6 },
    ]);
  });

  test('name a record that is absent, and a value that is none', () => {
    expect(tablesOf({ port: null, __typename: 'Query' })).toEqual([
      { title: 'port', shape: 'record', columns: ['port'], rows: [[null]] },
      { title: '__typename', shape: 'record', columns: ['__typename'], rows: [['Query']] },
    ]);
  });

  test('hold the groups of a connection beside its nodes', () => {
    const groups = { nodes: [{ keys: [{ label: '2024' }], count: 3 }], remaining: { groups: 0, count: 0 } };

    expect(tablesOf({ events: { totalCount: 3, nodes: [{ title: 'A' }], groups } }).map(({ title }) => title)).toEqual([
      'events',
      'events.groups',
      'events.groups.remaining',
    ]);
  });

  test('show a count that was asked for without its nodes', () => {
    expect(onlyTable({ events: { totalCount: 13 } })).toMatchObject({ columns: ['totalCount'], rows: [[13]] });
  });

  test.each([undefined, null, 'text'])('are none where the data is %s', (data) => {
    expect(tablesOf(data)).toEqual([]);
  });
});

describe('the CSV of a table', () => {
  test('has a line of names and a line for each row', () => {
    expect(csvOf(aTable(['title', 'count'], ['Seminar', 4], ['Training', 12]))).toBe(
      'title,count\r\nSeminar,4\r\nTraining,12\r\n',
    );
  });

  test('quotes commas, quotes, line breaks and spaces at the ends', () => {
    expect(csvOf(aTable(['a', 'b', 'c', 'd'], ['x,y', 'say "no"', 'one\ntwo', ' z']))).toBe(
      'a,b,c,d\r\n"x,y","say ""no""","one\ntwo"," z"\r\n',
    );
  });

  test('leaves what is unknown empty, and joins a list', () => {
    expect(csvOf(aTable(['a', 'b', 'c'], [null, ['x', null, 'y'], false]))).toBe('a,b,c\r\n,x; ; y,false\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('does not let a spreadsheet run %j', (text) => {
    expect(csvOf(aTable(['a'], [text], [[text]]))).toContain(`'${text}`);
  });

  test('keeps a negative number a number', () => {
    expect(csvOf(aTable(['longitude'], [-59.62]))).toBe('longitude\r\n-59.62\r\n');
  });
});
