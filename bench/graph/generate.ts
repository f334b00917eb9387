import type { RecordState } from '../../src/recording/records.ts';
import { anyBodies, attendingParts, outcomeParts, unidentifiedParts } from './attendances.ts';
import { bodyParts, practiceParts, sourceParts } from './bodies.ts';
import { gatheringParts, planGathering } from './events.ts';
import type { Part } from './parts.ts';
import { createRandom } from './random.ts';
import { referenceParts } from './reference.ts';
import type { Size } from './sizes.ts';
import type { World } from './world.ts';

const createWorld = (size: Size, seed: number, seeds: readonly RecordState[]): World => {
  const random = createRandom(seed);
  const reference = referenceParts(random, seeds, size.ports);
  const countryOfBody = Uint16Array.from({ length: size.bodies }, () => random.rank(reference.countries.length, 10));
  return { random, size, reference, countryOfBody };
};

/**
 * The parts of a graph of this size, one after the other: the same seed always gives the same graph. Reference data is the
 * seeds' with more ports, so that places, regions and programmes are real ones. Nothing is kept of what has been given
 * but a number for each body.
 */
export function* generateGraph(size: Size, seed: number, seeds: readonly RecordState[]): Generator<Part> {
  const world = createWorld(size, seed, seeds);
  yield* world.reference.parts;
  for (let index = 0; index < size.sources; index += 1) yield* sourceParts(world, index);
  for (let index = 0; index < size.practices; index += 1) yield* practiceParts(world, index);
  for (let index = 0; index < size.bodies; index += 1) yield* bodyParts(world, index);
  for (let index = 0; index < size.events; index += 1) {
    const gathering = planGathering(world, index);
    const bodies = anyBodies(world, gathering);
    yield* gatheringParts(world, gathering, bodies.length);
    yield* attendingParts(world, gathering, bodies);
    yield* unidentifiedParts(world, gathering);
    yield* outcomeParts(world, gathering, bodies);
  }
}
