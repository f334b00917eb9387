import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { generateGraph } from '../../bench/graph/generate.ts';
import { createDegrees } from '../../bench/graph/degrees.ts';
import { isNode } from '../../bench/graph/parts.ts';
import type { GraphNode, GraphRelation, Part } from '../../bench/graph/parts.ts';
import { nodeLine, relationLine } from '../../bench/graph/columns.ts';
import { declared, sizeOf } from '../../bench/graph/sizes.ts';
import { conferenceWeeks } from '../../bench/graph/days.ts';
import { crossroads, hub } from '../../bench/graph/world.ts';
import { readRecords } from '../../src/domains/import/read.ts';

const seeds = readRecords(join(import.meta.dirname, '..', '..', 'seeds'));
const size = sizeOf(100_000);
const parts = [...generateGraph(size, 1, seeds)];
const nodes = parts.filter(isNode);
const relations = parts.filter((part): part is GraphRelation => !isNode(part));
const ofLabel = (label: string): readonly GraphNode[] => nodes.filter((node) => node.label === label);
const ofType = (type: string): readonly GraphRelation[] => relations.filter((one) => one.type === type);
const property = (name: string) => (node: GraphNode) => node.properties[name];
const wholes = ofLabel('Event').filter((event) => event.properties['level'] === 'EVENT');

const digest = (graph: Iterable<Part>): string => {
  const hash = createHash('sha256');
  for (const part of graph) hash.update(isNode(part) ? nodeLine(part) : relationLine(part));
  return hash.digest('hex');
};

const share = (some: readonly unknown[], all: readonly unknown[]): number => some.length / all.length;

const attendancesOf = Map.groupBy(ofType('ATTENDED'), ({ from }) => from);

describe('the generated graph', () => {
  test('is the same for the same seed, and another for another', () => {
    const small = sizeOf(5_000);
    const first = digest(generateGraph(small, 1, seeds));
    expect(digest(generateGraph(small, 1, seeds))).toBe(first);
    expect(digest(generateGraph(small, 2, seeds))).not.toBe(first);
  });

  test('has the number of relationships that its size says, to within five per cent', () => {
    expect(relations.length / size.relationships).toBeGreaterThan(0.95);
    expect(relations.length / size.relationships).toBeLessThan(1.05);
  });

  test('names each record once, and joins only records that are there', () => {
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.size).toBe(nodes.length);
    expect(relations.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  });

  test('holds every kind of record', () => {
    const labels = ['Programme', 'Phase', 'Region', 'Country', 'Port', 'Terminal', 'City', 'Agency', 'Event'];
    for (const label of [...labels, 'Attendance', 'Practice', 'Outcome', 'Figure', 'Source', 'ReferenceData'])
      expect({ label, isThere: ofLabel(label).length > 0 }).toEqual({ label, isThere: true });
  });

  test('gives the hub one attendance in a hundred', () => {
    const ofHub = attendancesOf.get(hub) ?? [];
    expect(share(ofHub, ofType('ATTENDED'))).toBeGreaterThan(declared.hubShare * 0.8);
    expect(share(ofHub, ofType('ATTENDED'))).toBeLessThan(declared.hubShare * 1.2);
  });

  test('spreads the other attendances over bodies by the law of Zipf and Mandelbrot', () => {
    const degree = (index: number): number => attendancesOf.get(`agency:body-${String(index)}`)?.length ?? 0;
    const between = (from: number, to: number): number =>
      Array.from({ length: to - from }, (_, at) => degree(from + at)).reduce((sum, one) => sum + one, 0);
    // Ranks whose distance to -shift doubles are taken equally often: 2+[0,100), [100,300), [300,700), [700,1500).
    const octaves = [0, 100, 300, 700, 1_500].map((rank) => rank + 2);
    const counts = octaves.slice(1).map((to, at) => between(octaves[at] ?? 0, to));
    const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length;
    // An event lists a body once, so the head is cut a little.
    for (const count of counts) expect(Math.abs(count / mean - 1)).toBeLessThan(0.15);
  });

  test('has events of log-normal size: the median as declared, the logarithms as wide as declared', () => {
    const plain = new Set(wholes.filter((event) => event.properties['kind'] !== 'CONFERENCE').map(({ id }) => id));
    const parents = new Map(ofType('PART_OF').map(({ from, to }) => [from, to]));
    const named = new Set([hub, crossroads]);
    const bodies = new Map<string, Set<string>>();
    const agencyOf = new Map(ofType('ATTENDED').map(({ from, to }) => [to, from]));
    for (const { from, to } of ofType('AT')) {
      const whole = parents.get(to) ?? to;
      const agency = agencyOf.get(from) ?? '';
      if (plain.has(whole) && !named.has(agency) && !agency.includes('@'))
        bodies.set(whole, (bodies.get(whole) ?? new Set()).add(agency));
    }
    const sizes = [...bodies.values()].map((set) => set.size).sort((a, b) => a - b);
    expect(Math.abs((sizes[Math.floor(sizes.length / 2)] ?? 0) - declared.eventSize.median)).toBeLessThanOrEqual(1);
    const logs = sizes.map((one) => Math.log(one));
    const mean = logs.reduce((sum, one) => sum + one, 0) / logs.length;
    const deviation = Math.sqrt(logs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / logs.length);
    expect(Math.abs(deviation - declared.eventSize.sigma)).toBeLessThan(0.1);
  });

  test('leaves three whole events in a hundred without a date, sorted by the day they are known by', () => {
    const undated = wholes.filter((event) => event.properties['startDate'] === null);
    expect(share(undated, wholes)).toBeGreaterThan(0.02);
    expect(share(undated, wholes)).toBeLessThan(0.04);
    expect(undated.map(property('orderDate'))).toEqual(undated.map(property('knownBy')));
  });

  test('restricts one record in ten, and no reference data', () => {
    const facts = ['Agency', 'Event', 'Attendance', 'Practice', 'Outcome', 'Figure', 'Source'].flatMap(ofLabel);
    const restricted = facts.filter((node) => node.properties['marking'] !== 'TLP:CLEAR');
    expect(share(restricted, facts)).toBeGreaterThan(0.09);
    expect(share(restricted, facts)).toBeLessThan(0.11);
    expect(new Set(restricted.map(property('marking')))).toEqual(
      new Set(['TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT/org', 'TLP:RED/group']),
    );
    for (const label of ['Country', 'Port', 'Terminal', 'City', 'Region', 'Programme', 'Phase'])
      expect(new Set(ofLabel(label).map(property('marking')))).toEqual(new Set(['TLP:CLEAR']));
  });

  test('puts every conference into one of the two conference weeks of its year', () => {
    const days = wholes
      .filter((event) => event.properties['kind'] === 'CONFERENCE' && event.properties['startDate'] !== null)
      // One start in ten is known to the month only.
      .filter((event) => event.properties['startDate'] === event.properties['startLatest'])
      .map((event) => new Date(String(event.properties['startDate'])));
    expect(days.length).toBeGreaterThan(30);
    const isInWeek = (day: Date): boolean =>
      conferenceWeeks.some(([month, first]) => {
        const at = day.getUTCDate() - first;
        return day.getUTCMonth() === month && at >= 0 && at < 5;
      });
    expect(days.filter((day) => !isInWeek(day))).toEqual([]);
  });

  test('gives each record its evidence, reference data apart, and each attendance a body and an event', () => {
    const evidenced = new Set(ofType('EVIDENCED_BY').map(({ from }) => from));
    const facts = ['Agency', 'Event', 'Attendance', 'Practice', 'Outcome', 'Figure'].flatMap(ofLabel);
    expect(facts.filter(({ id }) => !evidenced.has(id))).toEqual([]);
    const attendances = ofLabel('Attendance')
      .map(({ id }) => id)
      .toSorted();
    expect(
      ofType('ATTENDED')
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(attendances);
    expect(
      ofType('AT')
        .map(({ from }) => from)
        .toSorted(),
    ).toEqual(attendances);
  });
});

describe('the degrees', () => {
  test('are counted while the graph goes by', () => {
    const degrees = createDegrees();
    for (const part of parts) degrees.count(part);
    const [ofBodies] = degrees.histograms();
    expect(degrees.nodes()).toBe(nodes.length);
    expect(degrees.relationships()).toBe(relations.length);
    expect(ofBodies?.records).toBe(attendancesOf.size);
    expect(ofBodies?.buckets.reduce((sum, count) => sum + count, 0)).toBe(attendancesOf.size);
    expect(ofBodies?.top[0]).toEqual([crossroads, attendancesOf.get(crossroads)?.length]);
  });
});

describe('a line of a file', () => {
  test('tells an empty list and an empty text from what is not known, and keeps quotes and line ends', () => {
    const node: GraphNode = {
      label: 'Practice',
      id: 'practice:a',
      others: ['Record'],
      properties: { marking: 'TLP:CLEAR', title: 'a "b"\nc', sortName: '', themes: [], description: null },
    };
    expect(nodeLine(node)).toBe('"practice:a",Practice;Record,"TLP:CLEAR","a ""b""\nc","","",,,');
  });

  test('is refused where a property has no column, for it would be lost', () => {
    const node = { label: 'Figure', id: 'figure:a', others: ['Record'], properties: { colour: 'red' } };
    expect(() => nodeLine(node)).toThrow('The files of Figure have no column for colour.');
  });
});
