import { draftOf, fieldsOf, isLabel } from '../../src/recording/kinds.ts';
import { schemas } from '../../src/recording/inputs.ts';
import type { Input, Label } from '../../src/recording/inputs.ts';
import { canonical } from '../../src/recording/records.ts';
import type { RecordState } from '../../src/recording/records.ts';
import { seedRecords } from '../seeds/seed-records.ts';

const said = ({ source, standing, locator, note, about }: RecordState['evidence'][number]) => ({
  source,
  standing,
  ...(locator === null ? {} : { locator }),
  ...(note === null ? {} : { note }),
  ...(about === null ? {} : { about }),
});

/** A record as an input that states all of it. */
const inputOf = (state: RecordState): Readonly<Record<string, unknown>> => {
  const shape: object = isLabel(state.label) ? schemas[state.label].shape : {};
  return {
    ...('id' in shape ? { id: state.id } : {}),
    ...('marking' in shape ? { marking: state.marking } : {}),
    ...('evidence' in shape ? { evidence: state.evidence.map(said) } : {}),
    ...fieldsOf(state),
  };
};

it('every record of the seeds is what an input of its fields makes of it', () => {
  for (const record of seedRecords) {
    const label = record.label as Label;
    const input = schemas[label].parse(inputOf(record)) as Input<Label>;
    expect(canonical(draftOf(label, record.id, input))).toEqual(canonical(record));
  }
  expect(new Set(seedRecords.map(({ label }) => label)).size).toBe(14);
});

it.each([
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['2023-05-06', '2023-05-06', '2023-05-06'],
])('a start known as %s is kept as its first and last possible day, and read as it was given', (start, first, last) => {
  const event = draftOf('Event', 'event:e', {
    title: 'E',
    kind: 'MEETING',
    status: 'HELD',
    startDate: start,
    heldAt: [],
  });
  expect(event.properties).toMatchObject({ startDate: { day: first }, startLatest: { day: last } });
  expect(fieldsOf(event)).toMatchObject({ startDate: start });
});

it('the same record named twice in a list is named once', () => {
  const outcome = { kind: 'OTHER' as const, title: 'O', followed: [], concerns: [], parties: ['agency:a', 'agency:a'] };
  const { relations } = draftOf('Outcome', 'outcome:o', outcome);
  expect(relations).toEqual([{ fromId: 'agency:a', type: 'PARTY_TO', toId: 'outcome:o', field: 'parties' }]);
});
