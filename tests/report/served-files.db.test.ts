import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { inherited } from '../program/started-program.ts';
import { testDatabase } from '../support/neo4j.ts';
import { openSeededApi } from '../support/seeded-api.ts';
import type { SeededApi } from '../support/seeded-api.ts';

let api: SeededApi;

beforeAll(async () => {
  api = await openSeededApi();
});
afterAll(() => api.close());

type Rows = readonly Readonly<Record<string, string>>[];

const valueIn = (rows: Rows, code: string) =>
  rows.find(({ indicator, dimension }) => indicator === code && dimension === '')?.['value'];

const asked = async () => {
  const query =
    '{ programmeReport(programme: "seacop", from: "2022-01-01", to: "2026-12-31") { indicators { code value } } }';
  const { data } = await api.ask(query);
  const { indicators } = (data as { programmeReport: { indicators: { code: string; value: number | null }[] } })
    .programmeReport;
  return indicators;
};

const period = '?from=2022-01-01&to=2026-12-31';

describe('over HTTP', () => {
  test('the table holds the values that the API answers', async () => {
    const response = await api.request(`/reports/seacop.csv${period}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="portolan_seacop_2022-01-01_2026-12-31.csv"',
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    const rows = parse(await response.text(), { columns: true }) as Rows;
    for (const { code, value } of await asked())
      expect({ code, value: valueIn(rows, code) }).toEqual({ code, value: value === null ? '' : String(value) });
    expect(new Set(rows.map(({ markings }) => markings))).toEqual(new Set(['TLP:CLEAR']));
  });

  test('the workbook does, with a sheet for each indicator', async () => {
    const response = await api.request(`/reports/seacop.xlsx${period}`);
    expect(response.status).toBe(200);
    const sheets = new Map(
      (await readXlsxFile(Buffer.from(await response.arrayBuffer()))).map(({ sheet, data }) => [sheet, data]),
    );
    const indicators = await asked();
    expect([...sheets.keys()]).toEqual(['Report', ...indicators.map(({ code }) => code)]);
    for (const { code, value } of indicators) {
      const told = sheets.get(code)?.find(([name]) => name === 'Value')?.[1];
      if (value === null) expect(told).toBe('not known');
      else expect(told).toBeCloseTo(value, 9);
    }
  });

  test.each([
    ['/reports/nothing.csv', 400, 'programme: there is no programme "nothing"'],
    ['/reports/seacop.csv?from=2024-02-01&to=2024-01-01', 400, 'from: 2024-02-01 is later than to'],
    ['/reports/seacop.xlsx?from=yesterday', 400, 'Expected a Date'],
    ['/reports/seacop.xlsx?phase=seacop-x', 400, 'phase: there is no phase "seacop-x"'],
    ['/reports/seacop.csv?since=2024-01-01', 400, 'since is nothing that a report is asked for'],
    ['/reports/%E0%A4%A.csv', 400, 'programme'],
  ])('%s is refused', async (path, status, message) => {
    const response = await api.request(path);
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as { readonly errors: readonly { readonly message: string }[] };
    expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
  });

  test('a key that is none is refused, and only GET is answered', async () => {
    const path = '/reports/seacop.csv';
    const refused = await api.request(path, { headers: { authorization: 'Bearer nothing' } });
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer realm="portolan"');
    const posted = await api.request(path, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET']);
    const elsewhere = await api.request(path, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(elsewhere.status).toBe(403);
    expect((await api.request('/reports/seacop.pdf')).status).toBe(404);
    expect(api.reported).toEqual([]);
  });
});

describe('the command line', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portolan-report-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = async (...options: readonly string[]) => {
    const { uri, user, password } = testDatabase();
    const env = { ...inherited(), NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const child = spawn(process.execPath, ['src/cli/portolan.ts', 'report', ...options], { env });
    const ended = once(child, 'close');
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    await ended;
    return { code: child.exitCode, out, err };
  };

  test('prints a report and writes its files', async () => {
    const [xlsx, csv] = [join(folder, 'out.xlsx'), join(folder, 'out.csv')];
    const { code, out, err } = await run(
      ...['seacop', '--from', '2022-01-01', '--to', '2026-12-31', '--xlsx', xlsx, '--csv', csv],
    );
    expect(err).toContain(`Written: ${xlsx}`);
    expect(code).toBe(0);
    expect(out).toContain('SEACOP, 2022-01-01 to 2026-12-31; TLP:CLEAR; ');
    const indicators = await asked();
    const held = indicators.find(({ code: name }) => name === 'EVENTS_HELD')?.value;
    expect(out).toContain(`Events held: ${String(held)} `);
    const rows = parse(await readFile(csv, 'utf8'), { columns: true }) as Rows;
    expect(valueIn(rows, 'EVENTS_HELD')).toBe(String(held));
    expect((await readXlsxFile(xlsx)).length).toBe(indicators.length + 1);
  });

  test('says what is wrong and fails', async () => {
    const { code, err } = await run('sea');
    expect({ code, err: err.trim() }).toEqual({
      code: 1,
      err: 'programme: there is no programme "sea"; there are seacop.',
    });
  });
});
