import type { Where } from './network-answers.ts';
import { distinct } from './model.ts';
import { meetsIn } from './oracle.ts';
import type { Meets } from './where.ts';
import type { World } from './world.ts';

/** Who is at what: all by the words of the ontology, nothing remembered. */
export interface Sights {
  readonly world: World;
  readonly meets: Meets;
  readonly wholes: readonly string[];
  readonly isNamed: (agency: string) => boolean;
  /** Who attended an event: for a whole event also who attended its sessions. */
  readonly at: (event: string) => readonly string[];
}

/** By their texts. */
export const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** What is to be seen in a world. */
export const sightsOf = (world: World): Sights => ({
  world,
  meets: meetsIn(world),
  wholes: world.idsOf('Event').filter((event) => !world.isSession(event)),
  isNamed: (agency) => world.isTrue(agency, 'identified'),
  at: (event) =>
    world.isSession(event) ? distinct(world.attendancesAt(event).map(world.bodyOf)) : world.bodiesOf(event),
});

/** Whether an event is one of those asked for. */
export const isMeant = ({ meets }: Sights, event: string, where: Where): boolean =>
  where === undefined || meets('EventWhere', event, where);
