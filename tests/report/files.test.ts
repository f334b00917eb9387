import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { reportCsv } from '../../src/reports/csv.ts';
import { fileName } from '../../src/reports/files.ts';
import { readVariables } from '../../src/reports/question.ts';
import { reportXlsx } from '../../src/reports/xlsx.ts';
import { anIndicator, aReport } from './a-report.ts';

const share = anIndicator({
  code: 'WOMEN_SHARE',
  title: 'Share of women',
  unit: 'SHARE',
  value: 0.4,
  targets: [{ purpose: 'TARGET', value: 0.5, date: '2026-12-31' }],
  change: { before: 0.5, difference: -0.1 },
  splits: [
    { dimension: 'YEAR', overlapping: true, parts: [{ key: { id: null, label: 'not known' }, value: 2, share: null }] },
  ],
});

const sheetsOf = async (report = aReport({ indicators: [anIndicator(), share] })) =>
  new Map((await readXlsxFile(await reportXlsx(report))).map(({ sheet, data }) => [sheet, data]));

const rowsOf = (report = aReport({ indicators: [anIndicator(), share] })) =>
  parse(reportCsv(report), { columns: true }) as readonly Readonly<Record<string, string>>[];

describe('the workbook', () => {
  test('has a sheet with all values and one for each indicator with its definition', async () => {
    const sheets = await sheetsOf();
    expect([...sheets.keys()]).toEqual(['Report', 'EVENTS_HELD', 'WOMEN_SHARE']);
    expect(sheets.get('Report')).toContainEqual(['Events held', 3, 3, 1, 0, 0, 'events', 'output']);
    expect(sheets.get('EVENTS_HELD')).toContainEqual(['Definition', 'Whole events that were held.', null].slice(0, 2));
    expect(sheets.get('WOMEN_SHARE')).toContainEqual(['Value', 0.4, null]);
    expect(sheets.get('WOMEN_SHARE')).toContainEqual(['Difference', -0.1, null]);
    expect(sheets.get('WOMEN_SHARE')).toContainEqual(['Target (2026-12-31)', 0.5, null]);
    expect(sheets.get('WOMEN_SHARE')).toContainEqual(['not known', 2, 'not known']);
  });

  test('says on each sheet what it counts, when it was made and how it is marked', async () => {
    const sheets = await sheetsOf();
    const said = (sheet: string) => (sheets.get(sheet) ?? []).map((row) => row.slice(0, 2));
    for (const sheet of sheets.keys()) {
      expect(said(sheet)).toContainEqual(['Period', '2022-01-01 to 2026-12-31']);
      expect(said(sheet)).toContainEqual(['Made at', '2026-11-26T12:00:00.000Z']);
    }
    expect(said('Report')).toContainEqual(['Markings', 'TLP:CLEAR, TLP:GREEN']);
    expect(said('EVENTS_HELD')).toContainEqual(['Markings', 'TLP:CLEAR']);
  });

  test('holds no formula, whatever a text begins with', async () => {
    const title = '=HYPERLINK("http://x")';
    const report = aReport({ indicators: [anIndicator({ title, definition: '+1', notes: ['@SUM(A1)', '-1'] })] });
    const sheets = await sheetsOf(report);
    expect(sheets.get('EVENTS_HELD')?.[0]?.[0]).toBe(title);
    const parts = unzipSync(new Uint8Array(await reportXlsx(report)));
    const texts = Object.entries(parts).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(texts.length).toBe(2);
    for (const [, part] of texts) expect(strFromU8(part)).not.toContain('<f>');
  });
});

describe('the table', () => {
  test('has a row for each indicator and each part, each saying what the report is', () => {
    const rows = rowsOf();
    expect(rows.map(({ indicator, dimension, part, value }) => [indicator, dimension, part, value])).toEqual([
      ['EVENTS_HELD', '', '', '3'],
      ['WOMEN_SHARE', '', '', '0.4'],
      ['WOMEN_SHARE', 'YEAR', 'not known', '2'],
    ]);
    expect(rows.map(({ targets }) => targets)).toEqual(['', 'target 0.5 2026-12-31', '']);
    for (const row of rows)
      expect(row).toMatchObject({
        programme: 'p',
        from: '2022-01-01',
        to: '2026-12-31',
        'made at': '2026-11-26T12:00:00.000Z',
        markings: 'TLP:CLEAR, TLP:GREEN',
      });
  });

  test('leaves what is not known empty, and a number below zero a number', () => {
    const [row] = rowsOf(
      aReport({ indicators: [anIndicator({ value: null, change: { before: 3, difference: -3 } })] }),
    );
    expect(row).toMatchObject({ value: '', before: '3', difference: '-3' });
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('keeps %j a text', (title) => {
    expect(rowsOf(aReport({ indicators: [anIndicator({ title })] }))[0]?.['title']).toBe(`'${title}`);
  });
});

test('a file is named after the phase or programme and its period', () => {
  expect(fileName(aReport(), 'xlsx')).toBe('portolan_p_2022-01-01_2026-12-31.xlsx');
  const open = aReport({ phase: { code: 'p-i', name: 'P I' }, period: { from: null, to: null } });
  expect(fileName(open, 'csv')).toBe('portolan_p-i.csv');
});

test('an address asks for what a report takes and nothing else', () => {
  expect(readVariables('p', new URLSearchParams('from=2022-01-01&to=2022-12-31'))).toEqual({
    programme: 'p',
    from: '2022-01-01',
    to: '2022-12-31',
  });
  expect(() => readVariables('p', new URLSearchParams('form=2022-01-01'))).toThrow(
    'form is nothing that a report is asked for; it takes phase, from, to, compareWith.',
  );
});
