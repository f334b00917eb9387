import { isDay } from '../../graph/values.ts';
import { problemAt } from './problems.ts';
import type { Position, Problem } from './problems.ts';
import type { ImportRecord, Value } from './records.ts';

const dayOf = (value: Value | undefined): string | undefined => (isDay(value) ? value.day : undefined);

const firstOfId = (records: readonly ImportRecord[]): ReadonlyMap<string, ImportRecord> => {
  const first = new Map<string, ImportRecord>();
  for (const record of records) if (!first.has(record.id)) first.set(record.id, record);
  return first;
};

const duplicates = (records: readonly ImportRecord[], first: ReadonlyMap<string, ImportRecord>): readonly Problem[] =>
  records.flatMap((record) => {
    const earlier = first.get(record.id);
    if (earlier === undefined || earlier === record) return [];
    const { file, line } = earlier.at();
    return [problemAt(record.at(), `${record.id} stands in ${file}:${String(line)} already; an id is given once.`)];
  });

interface Mention {
  readonly id: string;
  readonly at: Position;
}

const mentions = ({ relations, evidence, properties: { country }, at }: ImportRecord): readonly Mention[] => [
  ...relations.flatMap((relation) => [relation.fromId, relation.toId].map((id) => ({ id, at: relation.at }))),
  ...evidence.map((one) => ({ id: one.line.source, at: one.at })),
  ...(typeof country === 'string' ? [{ id: `country:${country}`, at: at('country') }] : []),
];

const dangling = (records: readonly ImportRecord[], isThere: (id: string) => boolean): readonly Problem[] =>
  records
    .flatMap(mentions)
    .filter(({ id }) => !isThere(id))
    .map(({ id, at }) => problemAt(at, `there is no ${id} in these files.`));

const datesOutOfOrder = (records: readonly ImportRecord[]): readonly Problem[] =>
  records.flatMap(({ at, properties: { startDate, endDate } }) => {
    const [start, end] = [dayOf(startDate), dayOf(endDate)];
    if (start === undefined || end === undefined || start <= end) return [];
    return [problemAt(at('endDate'), `${end} is before the start, ${start}.`)];
  });

/** The ways upwards of which none may come back to where it began. */
const treeTypes: ReadonlySet<string> = new Set(['UNIT_OF', 'PART_OF']);

const cycles = (records: readonly ImportRecord[]): readonly Problem[] => {
  const upwards = new Map<string, string>();
  for (const { relations } of records)
    for (const { fromId, type, toId } of relations) if (treeTypes.has(type)) upwards.set(fromId, toId);
  return records.flatMap(({ id, at }) => {
    const way = [id];
    for (let next = upwards.get(id); next !== undefined && !way.slice(1).includes(next); next = upwards.get(next))
      way.push(next);
    if (way.length < 2 || way.at(-1) !== id) return [];
    return [problemAt(at(), `the way upwards comes back to where it began: ${way.join(' → ')}.`)];
  });
};

const unidentified = (records: readonly ImportRecord[]): readonly Problem[] =>
  records
    .filter(({ label, id, properties }) => label === 'Agency' && properties['identified'] === id.includes('@'))
    .map(({ at, id }) =>
      problemAt(
        at('identified'),
        `${id}: a body that no source names, and no other, has an id that holds its event (…@<event key>).`,
      ),
    );

const schemeOf = (regionId: string): string => regionId.split(':')[1] ?? '';

const schemesMixed = (records: readonly ImportRecord[]): readonly Problem[] =>
  records
    .filter(({ label }) => label === 'Region')
    .flatMap(({ relations }) => relations)
    .filter(({ type, fromId, toId }) => type === 'PART_OF' && schemeOf(fromId) !== schemeOf(toId))
    .map(({ fromId, toId, at }) => problemAt(at, `${fromId} and ${toId} are of two schemes; accepted is one.`));

const countriesTwice = (records: readonly ImportRecord[]): readonly Problem[] => {
  const placed = records.flatMap(({ relations }) => relations.filter(({ type }) => type === 'IN_REGION'));
  const byScheme = Map.groupBy(placed, ({ fromId, toId }) => `${fromId} ${schemeOf(toId)}`);
  return [...byScheme.values()].flatMap(([first, ...more]) =>
    more.map(({ fromId, toId, at }) =>
      problemAt(at, `${fromId} is in ${first?.toId ?? ''} and in ${toId}; accepted is one region of a scheme.`),
    ),
  );
};

/**
 * What is wrong with records as a whole, each by itself being right. `isExcused` knows the ids whose absence is told
 * elsewhere.
 */
export const findProblems = (
  records: readonly ImportRecord[],
  isExcused: (id: string) => boolean,
): readonly Problem[] => {
  const first = firstOfId(records);
  return [
    ...duplicates(records, first),
    ...dangling(records, (id) => first.has(id) || isExcused(id)),
    ...datesOutOfOrder(records),
    ...cycles(records),
    ...unidentified(records),
    ...schemesMixed(records),
    ...countriesTwice(records),
  ];
};

const earliest = (days: readonly (string | undefined)[]): string | undefined =>
  days.filter((one) => one !== undefined).sort()[0];

/**
 * Gives each event the day by which it is known (the earliest publication of its sources, else the earliest retrieval)
 * and the day by which it is sorted (its first possible day; else, for a session, its whole event's; else knownBy).
 */
export const withEventDays = (records: readonly ImportRecord[]): readonly ImportRecord[] => {
  const byId = firstOfId(records);
  const knownBy = ({ evidence }: ImportRecord): string | undefined => {
    const sources = evidence.flatMap(({ line }) => byId.get(line.source) ?? []);
    return (
      earliest(sources.map(({ properties }) => dayOf(properties['publishedOn']))) ??
      earliest(sources.map(({ properties }) => dayOf(properties['retrievedOn'])))
    );
  };
  const orderDate = (record: ImportRecord): string | undefined => {
    const own = dayOf(record.properties['startDate']);
    const whole = byId.get(record.relations.find(({ type }) => type === 'PART_OF')?.toId ?? '');
    return own ?? (whole === undefined ? knownBy(record) : orderDate(whole));
  };
  return records.map((record) => {
    if (record.label !== 'Event') return record;
    const [known, order] = [knownBy(record), orderDate(record)];
    if (known === undefined || order === undefined) throw new Error(`${record.id} has no source with a day.`);
    return { ...record, properties: { ...record.properties, knownBy: { day: known }, orderDate: { day: order } } };
  });
};
