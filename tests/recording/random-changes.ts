import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { RecordState } from '../../src/recording/records.ts';
import { inTurn } from '../support/filled-reference.ts';

/** A write that is chosen without knowing the graph: numbers stand for one of whatever there is. */
export interface ChosenWrite {
  readonly what: number;
  readonly which: number;
  readonly value: number;
}

/** Some writes, one after the other. */
export const chosenWrites: Arbitrary<readonly ChosenWrite[]> = fc.array(
  fc.record({ what: fc.nat(30), which: fc.nat(1_000), value: fc.nat(1_000) }),
  { minLength: 3, maxLength: 4 },
);

/** A write as the API takes it. */
export interface AskedWrite {
  readonly kind: string;
  readonly input: object;
}

type Make = (records: (label: string) => readonly string[], chosen: ChosenWrite, key: string) => AskedWrite | null;

const one = (ids: readonly string[], index: number): string | null => (ids.length === 0 ? null : inTurn(ids, index));

const evidenceOn = (source: string | null) => [{ source, standing: 'STATED' }];

const days = ['2023-12-31', '2024-01-15', '2024-04', '2024', null];

/** A change of one record of a label. */
const changing =
  (label: string, fields: (records: Parameters<Make>[0], value: number) => object): Make =>
  (records, { which, value }) => {
    const id = one(records(label), which);
    return id === null ? null : { kind: label, input: { id, ...fields(records, value) } };
  };

const markings = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER'];

const attending: Make = (records, { which, value }) => {
  const [agency, event, source] = [
    one(records('Agency'), which),
    one(records('Event'), value),
    one(records('Source'), which),
  ];
  const shared = one(records('Practice'), which);
  const roles = value % 2 === 0 ? ['HOST'] : ['PRESENTER', 'GUIDE'];
  const input = { agency, event, roles, shared: shared === null ? [] : [shared], evidence: evidenceOn(source) };
  return agency === null || event === null || agency.includes('@') ? null : { kind: 'Attendance', input };
};

const founding: Make = (records, { which, value }, key) => {
  const evidence = evidenceOn(one(records('Source'), which));
  const input = {
    id: `agency:${key}`,
    name: `New ${key}`,
    kind: 'POLICE',
    basedIn: one(records('Country'), value),
    evidence,
  };
  return { kind: 'Agency', input };
};

const makes: readonly Make[] = [
  founding,
  attending,
  attending,
  changing('Agency', (_, value) => ({ name: `Çhanged ${String(value)}`, aliases: ['Other'] })),
  changing('Agency', (records, value) => ({ unitOf: one(records('Agency'), value), sector: null })),
  changing('Agency', (_, value) => ({ marking: inTurn(markings, value) })),
  changing('Event', (_, value) => ({ startDate: inTurn(days, value), endDate: null })),
  changing('Event', (records, value) => ({
    heldAt: [one(records('Port'), value), one(records('City'), value)].filter(Boolean),
  })),
  changing('Event', (_, value) => ({ marking: inTurn(markings, value) })),
  changing('Event', (records, value) => ({ evidence: evidenceOn(one(records('Source'), value)) })),
  changing('Source', (_, value) => ({ publishedOn: value % 2 === 0 ? '2022-02-02' : null })),
  changing('Practice', (_, value) => ({ title: `Practice ${String(value)}`, themes: ['TECHNOLOGY', 'OTHER'] })),
  changing('Outcome', (records, value) => ({ parties: records('Agency').slice(value % 3, (value % 3) + 2) })),
  changing('Figure', (_, value) => ({ value })),
];

/** What a chosen write comes to in a graph; null where there is nothing to write to. */
export const askedWrite = (
  { what, ...chosen }: ChosenWrite,
  states: ReadonlyMap<string, RecordState>,
  key: string,
): AskedWrite | null => {
  const records = (label: string) =>
    [...states.values()]
      .filter((state) => state.label === label)
      .map(({ id }) => id)
      .sort();
  return inTurn(makes, what)(records, { what, ...chosen }, key);
};
