import { definitions } from '../../src/domains/report/indicators.ts';
import { openSeededApi } from '../support/seeded-api.ts';
import type { SeededApi } from '../support/seeded-api.ts';
import { listQuestions, values, wholeReport } from './asked-report.ts';
import type { AskedIndicator, AskedList, AskedReport } from './asked-report.ts';

let api: SeededApi;

beforeAll(async () => {
  api = await openSeededApi();
});
afterAll(() => api.close());

const report = async (variables: object = {}): Promise<AskedReport> => {
  const { errors, data } = await api.ask(wholeReport, { programme: 'seacop', ...variables });
  expect(errors).toEqual([]);
  return (data as { readonly programmeReport: AskedReport }).programmeReport;
};

const one = async (code: string, variables: object = {}): Promise<AskedIndicator> => {
  const [found] = (await report({ ...variables, codes: [code] })).indicators;
  if (found === undefined) throw new Error(`The report has no ${code}.`);
  return found;
};

interface Figure {
  readonly measure: string;
  readonly value: number | null;
  readonly qualifier: string;
  readonly of: { readonly id?: string };
}
interface Found {
  readonly totalCount?: number;
  readonly length?: number;
  readonly nodes?: readonly (Partial<Figure> & { readonly firstMeetings?: number })[];
}

const found = async ({ field, where }: AskedList): Promise<Found> => {
  const { errors, data } = await api.ask(listQuestions[field] ?? '', { where });
  expect(errors).toEqual([]);
  return (data as { readonly found: Found }).found;
};

/** The number that a list shows; of figures the sum of one exact one for each event. */
const shown = async (list: AskedList): Promise<number> => {
  const { totalCount, length, nodes = [] } = await found(list);
  if (list.reading === 'FIRST_MEETINGS') return nodes.reduce((sum, { firstMeetings = 0 }) => sum + firstMeetings, 0);
  if (list.reading === 'RECORDS') return totalCount ?? length ?? -1;
  const byEvent = Map.groupBy(
    nodes.filter(({ qualifier }) => qualifier === 'EXACT'),
    ({ of }) => of?.id,
  );
  return [...byEvent.values()].reduce((sum, [figure]) => sum + (figure?.value ?? 0), 0);
};

const periods = [
  {},
  { from: '2022-01-01', to: '2026-12-31' },
  { from: '2024-01-01', to: '2024-12-31' },
  { from: '2022-05-10' },
  { to: '2023-06-30' },
  { phase: 'seacop-vi' },
];

const codes = Object.keys(definitions);

describe.each(periods)('in %j', (period) => {
  test.each(codes)(
    '%s is the count of the list that it opens, and so are its parts and what is unknown',
    async (code) => {
      const indicator = await one(code, period);
      const { value, known, unknown, list, unknownList, splits } = indicator;
      if (code === 'WOMEN_SHARE') expect(value === null || (value >= 0 && value <= 1)).toBe(true);
      else if (code === 'DATES_KNOWN') {
        expect(await shown(list)).toBe(known);
        expect(value).toBe(known + unknown === 0 ? null : known / (known + unknown));
      } else expect({ code, value: value ?? 0 }).toEqual({ code, value: await shown(list) });
      if (unknownList !== null) expect({ code, unknown }).toEqual({ code, unknown: await shown(unknownList) });
      for (const { dimension, parts, overlapping } of splits) {
        for (const part of parts) {
          const { id } = part.key;
          if (part.list !== null)
            expect({ dimension, id, value: part.value }).toEqual({ dimension, id, value: await shown(part.list) });
          expect(part.share).toBeCloseTo(part.value / (value ?? 1));
        }
        if (!overlapping) expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(value);
      }
    },
  );
});

describe('costs', () => {
  const statementsOf = async (asked: readonly string[] | undefined, text = values): Promise<readonly string[]> => {
    const { errors, statements } = await api.ask(text, {
      programme: 'seacop',
      from: '2022-01-01',
      to: '2026-12-31',
      codes: asked,
    });
    expect(errors).toEqual([]);
    return [...statements].sort();
  };

  /** What an indicator reads; figures also ask how many events there were, which the count of events has read. */
  const costs: Readonly<Record<string, readonly string[]>> = {
    EVENTS_HELD: ['event/groups'],
    EVENTS_PLANNED: ['event/groups'],
    EVENTS_CANCELLED: ['event/groups'],
    PARTICIPANTS: ['event/groups', 'figure/groups'],
    WOMEN_SHARE: ['event/groups', 'figure/groups'],
    PEOPLE_TRAINED: ['event/groups', 'figure/groups'],
    BODIES_REACHED: ['agency/groups'],
    BODIES_FIRST_TIME: ['agency/groups'],
    BODIES_PRESENTING: ['agency/groups'],
    COUNTRIES_REACHED: ['attendance/groups'],
    COUNTRIES_NOT_REACHED: ['attendance/groups'],
    COUNTRIES_PRESENTING: ['attendance/groups'],
    PRACTICES_SHARED: ['practice/groups'],
    PRACTICES_ADOPTED: ['outcome/groups'],
    PAIRS_CONNECTED: ['network/meetings', 'network/other-meetings'],
    EVENTS_FOLLOWED_UP: ['event/groups'],
    SEIZURES: ['event/groups', 'figure/groups'],
    DATES_KNOWN: ['event/groups'],
  };

  test.each(codes)('%s alone', async (code) => {
    const names = (await statementsOf([code])).map((name) => name.replace('/groups-of-all', '/groups'));
    expect(names).toEqual(costs[code]);
  });

  test('all values together cost less than a statement each, and all splits at most one more each', async () => {
    expect((await statementsOf(undefined)).length).toBeLessThan(codes.length);
    const splits = (await report({ from: '2022-01-01', to: '2026-12-31' })).indicators.flatMap(
      (indicator) => indicator.splits,
    );
    const all = await statementsOf(undefined, wholeReport);
    expect(all.length).toBeLessThanOrEqual(codes.length + splits.length);
  });

  test('what an overview shows costs eight statements at the most', async () => {
    const overview = codes.filter(
      (code) => !['BODIES_PRESENTING', 'COUNTRIES_PRESENTING', 'EVENTS_FOLLOWED_UP'].includes(code),
    );
    expect((await statementsOf(overview)).length).toBeLessThanOrEqual(9);
    const few = overview.filter((code) => code !== 'PRACTICES_ADOPTED');
    expect((await statementsOf(few)).length).toBeLessThanOrEqual(8);
  });
});

describe('on the seeds', () => {
  const all = { from: '2022-01-01', to: '2026-12-31' };

  test('the seminar without a date is in no period, and is told', async () => {
    const [open, held] = [await one('EVENTS_HELD'), await one('EVENTS_HELD', all)];
    expect(open.unknown).toBe(0);
    expect(held.unknown).toBeGreaterThan(0);
    expect(held.notes.join(' ')).toContain('no source states the date');
    const question = 'query ($where: EventWhere) { events(where: $where, first: 100) { nodes { id } } }';
    const idsOf = async (where: unknown) => JSON.stringify((await api.ask(question, { where })).data);
    expect(await idsOf(held.list.where)).not.toContain('event:seacop-port-security-seminar');
    expect(await idsOf(held.unknownList?.where)).toContain('event:seacop-port-security-seminar');
    expect(await idsOf(open.list.where)).toContain('event:seacop-port-security-seminar');
  });

  test('of a conference counted twice, about 90 and over 80, nothing is added or averaged', async () => {
    const { value, known, approximate } = await one('PARTICIPANTS', { from: '2024-06-01', to: '2024-06-30' });
    expect({ value, known, approximate }).toEqual({ value: null, known: 0, approximate: 1 });
  });

  test('of a course counted by two sources one figure is taken, and the report says so', async () => {
    const { value, known, notes } = await one('PARTICIPANTS', { from: '2022-05-01', to: '2022-05-31' });
    expect(known).toBe(1);
    expect([15, 16]).toContain(value);
    expect(notes.join(' ')).toContain('Several figures count one event');
  });

  test('two women of fourteen are too few to be told, so that the share leaves both numbers out', async () => {
    const { value, known, suppressed } = await one('WOMEN_SHARE', { from: '2022-01-01', to: '2023-12-31' });
    expect({ known, suppressed }).toEqual({ known: 1, suppressed: 1 });
    expect(value).toBeCloseTo(6 / 15, 1);
  });

  test('countries reached are those of `coverage`, and all 29 partners are one thing or the other', async () => {
    const reached = await one('COUNTRIES_REACHED');
    const { data } = await api.ask('{ coverage(programme: "seacop") { reached { code } notReached { code } } }');
    const { coverage } = data as { coverage: Readonly<Record<'reached' | 'notReached', readonly { code: string }[]>> };
    const sorted = (countries: readonly { code: string }[]) => countries.map(({ code }) => code).toSorted();
    expect(reached.list.where).toEqual({ countries: sorted(coverage.reached) });
    expect((await one('COUNTRIES_NOT_REACHED')).list.where).toEqual({ countries: sorted(coverage.notReached) });
    const [some, none] = [await one('COUNTRIES_REACHED', all), await one('COUNTRIES_NOT_REACHED', all)];
    expect((some.value ?? 0) + some.unknown + (none.value ?? 0)).toBe(29);
    expect(some.unknown).toBe(none.unknown);
  });

  test('four countries of the South presented to the North at the seminar', async () => {
    const { splits } = await one('COUNTRIES_PRESENTING');
    const parts = splits.flatMap((split) => split.parts);
    const south = parts.find(({ key }) => key.id === 'SOUTH_TO_NORTH');
    expect(south).toMatchObject({ value: 4, list: { where: { countries: ['AR', 'BB', 'PE', 'SN'] } } });
    expect(parts.map(({ key }) => key.id)).toContain('NORTH_TO_SOUTH');
  });

  test('bodies that no source names are no bodies reached, and are told', async () => {
    const { notes, list } = await one('BODIES_REACHED');
    expect(notes.join(' ')).toMatch(/bodies that no source names are left out/);
    expect(list.where).toMatchObject({ identified: true });
  });

  test('what a page thinks of an event is no outcome of it', async () => {
    const where = { followed: { ids: ['event:seacop-port-security-seminar'] } };
    expect(await shown({ field: 'outcomes', where, reading: 'RECORDS' })).toBe(0);
    expect((await one('PRACTICES_ADOPTED')).value).toBe(0);
  });

  test('a change is told beside the period before', async () => {
    const { compared, indicators } = await report({
      from: '2024-01-01',
      to: '2024-12-31',
      compareWith: 'PERIOD_BEFORE',
      codes: ['EVENTS_HELD', 'SEIZURES'],
    });
    expect(compared).toEqual({ from: '2023-01-01', to: '2023-12-31' });
    const [held, seizures] = indicators;
    const { value } = await one('EVENTS_HELD', { from: '2023-01-01', to: '2023-12-31' });
    expect(held?.change).toEqual({ before: value, difference: (held?.value ?? 0) - (value ?? 0) });
    expect(seizures).toMatchObject({ value: null, change: { before: null, difference: null } });
    expect((await one('EVENTS_HELD')).change).toBeNull();
  });

  test('nothing is said of who is central, on whatever number of events', async () => {
    const { data } = await api.ask('{ __schema { types { name fields { name } enumValues { name } } } }');
    expect(JSON.stringify(data)).not.toMatch(/centralit|betweenness/i);
    expect((await one('PAIRS_CONNECTED')).notes[0]).toMatch(/^It stands on \d+ events/);
  });

  test('the markings are those of the records counted, and the answer tells them', async () => {
    const response = await api.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-markings': '1' },
      body: JSON.stringify({ query: '{ programmeReport(programme: "seacop") { indicators { value markings } } }' }),
    });
    const { data, extensions } = (await response.json()) as {
      readonly data: { readonly programmeReport: { readonly indicators: readonly AskedIndicator[] } };
      readonly extensions: { readonly markings: readonly string[] };
    };
    const [held] = data.programmeReport.indicators;
    expect(held?.markings).toEqual(['TLP:CLEAR']);
    expect(extensions.markings).toEqual(['TLP:CLEAR']);
  });
});

describe('bad input is refused, naming the argument', () => {
  const refused = async (variables: object) => {
    const { errors } = await api.ask(
      values
        .replace('$from: Date', '$phase: String, $compareWith: ReportComparison, $from: Date')
        .replace('from: $from', 'phase: $phase, compareWith: $compareWith, from: $from'),
      { programme: 'seacop', ...variables },
    );
    return errors.map(({ message, extensions }) => [extensions.code, message]);
  };

  test.each([
    [{ programme: 'sea' }, 'programme: there is no programme "sea"; there are seacop.'],
    [{ phase: 'seacop-ix' }, 'phase: there is no phase "seacop-ix"; of seacop there are'],
    [{ from: '2024-02-01', to: '2024-01-31' }, 'from: 2024-02-01 is later than to: 2024-01-31; give a period'],
    [{ from: '2024-02-01', compareWith: 'YEAR_BEFORE' }, 'compareWith: YEAR_BEFORE needs a period with both ends'],
    [
      { from: '0001-01-01', to: '9999-12-31', compareWith: 'PERIOD_BEFORE' },
      'compareWith: what is 0001-01-01 to 9999-12-31 compared with',
    ],
    [{ from: 'last year' }, 'Expected a Date'],
    [{ to: '2024-02-30' }, 'Expected a Date'],
  ])('%j', async (variables, message) => {
    const errors = await refused(variables);
    expect(errors).toEqual([['BAD_USER_INPUT', expect.stringContaining(message)]]);
  });
});
