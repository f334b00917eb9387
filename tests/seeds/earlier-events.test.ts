import { ends, seedRecord, seedRecords } from './seed-records.ts';

describe('the earlier events', () => {
  test('hold 14 beside the seminar, each under the programme, and none with a practice', () => {
    const earlier = seedRecords.filter(
      ({ label, properties }) => label === 'Event' && properties['sequence'] === undefined,
    );
    expect(earlier.filter(({ id }) => id !== 'event:seacop-port-security-seminar')).toHaveLength(14);
    expect(new Set(earlier.flatMap(({ id }) => ends(id, 'UNDER')))).toEqual(new Set(['programme:seacop']));
    const sharing = seedRecords.filter(({ relations }) => relations.some(({ type }) => type === 'SHARED'));
    expect(sharing.filter(({ id }) => !id.includes('@seacop-port-security-seminar-'))).toEqual([]);
  });

  test.each([
    ['PARTICIPANTS', 'illicitflows-lisbon-event', 90, 'ABOUT'],
    ['PARTICIPANTS', 'moha-seacop-vi', 80, 'MORE_THAN'],
    ['COUNTRIES', 'illicitflows-lisbon-event', 20, 'EXACT'],
    ['COUNTRIES', 'moha-seacop-vi', 20, 'MORE_THAN'],
  ])('count the %s in Lisbon as %s does', (measure, source, value, qualifier) => {
    const id = `figure:seacop-vi-inter-regional-event-2024/${measure.toLowerCase()}/${source}`;
    expect(seedRecord(id).properties).toEqual({ measure, value, qualifier });
    expect(seedRecord(id).evidence.map((line) => line.source)).toEqual([`source:${source}`]);
  });

  test('hold a year in their id only where their first day is stated', () => {
    const days = seedRecords.filter(
      ({ label, properties }) => label === 'Event' && properties['startDate'] !== undefined,
    );
    const stated = days.filter(({ evidence }) =>
      evidence.some((line) => line.about === 'startDate' && line.standing === 'STATED'),
    );
    const withYear = seedRecords.filter(({ id, label }) => label === 'Event' && /-20\d\d$/.test(id));
    expect(stated.length).toBeLessThan(days.length);
    expect(withYear.map(({ id }) => id)).toEqual(stated.map(({ id }) => id));
  });

  test('hold a part that a source does not describe as our inference', () => {
    const { properties, evidence } = seedRecord('attendance:ismi@seacop-trainer-course-abidjan-2024');
    expect(properties['roles']).toEqual(['ORGANISER']);
    const words = evidence.map(({ about, standing }) => [about, standing]);
    expect(words).toEqual([
      [null, 'STATED'],
      ['roles', 'INFERRED'],
    ]);
  });

  test('say of every day that is on record on whose word it is', () => {
    const unsupported = seedRecords.filter(
      ({ label, properties, evidence }) =>
        label === 'Event' &&
        properties['startDate'] !== undefined &&
        !evidence.some((line) => line.about === 'startDate'),
    );
    expect(unsupported.map(({ id }) => id)).toEqual([]);
  });
});
