import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { enumValues } from '../support/enumerations.ts';
import type { NeighbourhoodQuery, PathsQuery } from './paths.ts';
import type { ValuePool } from './value-pool.ts';

const usualEnds = [
  'Agency',
  'Agency',
  'Event',
  'Practice',
  'Port',
  'Country',
  'Source',
  'Figure',
  'Outcome',
  'Attendance',
];
const onlyByName = ['COUNTRY', 'REGION', 'PROGRAMME', 'PHASE', 'SOURCE'];

/** Two ends, most often those of records, and how to go from one to the other. */
export const randomPaths = (pool: ValuePool): Arbitrary<PathsQuery> =>
  fc
    .record({
      from: pool.id(usualEnds),
      to: pool.id(usualEnds),
      maxHops: fc.integer({ min: 1, max: 12 }),
      first: fc.integer({ min: 1, max: 12 }),
      avoid: fc.array(pool.id(['Event', 'Practice', 'Port', 'Attendance']), { maxLength: 4 }),
      through: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.subarray(onlyByName) },
        { weight: 1, arbitrary: fc.subarray([...enumValues('RecordKind')]) },
      ),
    })
    .filter(({ from, to, avoid }) => from !== to && !avoid.includes(from) && !avoid.includes(to));

/** A record, most often one that is there, and how much to draw around it. */
export const randomNeighbourhood = (pool: ValuePool): Arbitrary<NeighbourhoodQuery> =>
  fc.record({
    of: pool.id([...usualEnds, 'Programme', 'Region', 'Terminal', 'City', 'Phase']),
    depth: fc.integer({ min: 1, max: 3 }),
    first: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(500)),
    kinds: fc.option(fc.subarray([...enumValues('RecordKind')]), { freq: 3 }),
  });
