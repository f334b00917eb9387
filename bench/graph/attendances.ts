import { OutcomeKind } from '../../src/generated/enums.ts';
import { foldedName } from '../../src/graph/folded-name.ts';
import type { Gathering } from './events.ts';
import { capitalised, topic } from './names.ts';
import { record, relation } from './parts.ts';
import type { Part } from './parts.ts';
import { declared } from './sizes.ts';
import {
  anyBody,
  anyCountry,
  anyMarking,
  anyPractice,
  bodyId,
  countryOf,
  dayOrNull,
  evidence,
  placeIn,
} from './world.ts';
import type { World } from './world.ts';

/** How many bodies attend an event on average, the two known by name apart: the mean of a log-normal size. */
const meanSize = ({ median, sigma }: { readonly median: number; readonly sigma: number }): number =>
  median * Math.exp(sigma ** 2 / 2);

const meanBodies =
  (1 - declared.conferences) * meanSize(declared.eventSize) + declared.conferences * meanSize(declared.conferenceSize);

/** How often the hub and the crossroads are at an event, so that they come to what is declared of them. */
const presence = ({ size }: World) => {
  const ofCrossroads = Math.min(0.7, declared.crossroads / size.events);
  return { ofCrossroads, ofHub: (declared.hubShare * (meanBodies + ofCrossroads)) / (1 - declared.hubShare) };
};

/** The numbers of the bodies that attend an event, each once. */
export const anyBodies = (world: World, { kind }: Gathering): readonly number[] => {
  const { random, size } = world;
  const { ofCrossroads, ofHub } = presence(world);
  const { median, sigma } = kind === 'CONFERENCE' ? declared.conferenceSize : declared.eventSize;
  const most = Math.floor(size.bodies / 3);
  const wanted = Math.min(most, random.size(median, sigma));
  const bodies = new Set<number>();
  while (bodies.size < wanted) bodies.add(anyBody(world));
  if (random.chance(ofHub)) bodies.add(0);
  if (random.chance(ofCrossroads)) bodies.add(1);
  return [...bodies];
};

const rolesOf = ({ random }: World, isFirst: boolean): readonly string[] => {
  const role = isFirst
    ? 'ORGANISER'
    : random.weighted([
        ['PARTICIPANT', 70],
        ['PRESENTER', 12],
        ['OBSERVER', 6],
        ['TRAINEE', 5],
        ['TRAINER', 3],
        ['BRIEFER', 2],
        ['GUIDE', 1],
        ['HOST', 1],
      ]);
  return random.chance(0.08) ? [...new Set([role, 'PRESENTER'])] : [role];
};

/** The practices that an attendance shared: three in four none. */
const practicesOf = (world: World): readonly string[] => {
  const { random } = world;
  if (!random.chance(0.25)) return [];
  return [...new Set(random.chance(0.3) ? [anyPractice(world), anyPractice(world)] : [anyPractice(world)])];
};

interface Attending {
  readonly agency: string;
  readonly event: string;
  readonly place: string | null;
  readonly isFirst: boolean;
}

const attendanceParts = (
  world: World,
  { sources }: Gathering,
  { agency, event, place, isFirst }: Attending,
): readonly Part[] => {
  const { random } = world;
  const id = `attendance:${agency.slice('agency:'.length)}@${event}`;
  return [
    record('Attendance', id, anyMarking(world), {
      roles: rolesOf(world, isFirst),
      mode: random.chance(0.6) ? random.pick(['IN_PERSON', 'IN_PERSON', 'ONLINE']) : null,
    }),
    relation('ATTENDED', agency, id),
    relation('AT', id, `event:${event}`),
    ...(place === null ? [] : [relation('FOR', id, place)]),
    ...practicesOf(world).map((practice) => relation('SHARED', id, practice)),
    evidence(world, id, random.pick(sources)),
  ];
};

/** The events that a body is recorded at: the whole one, or one or two of its sessions. */
const eventsOf = ({ random }: World, { key, sessions }: Gathering): readonly string[] => {
  if (sessions.length === 0 || random.chance(0.4)) return [key];
  return [...new Set(random.chance(0.2) ? [random.pick(sessions), random.pick(sessions)] : [random.pick(sessions)])];
};

const anyPlaceOf = (world: World, body: number): string | null => {
  const { random } = world;
  if (!random.chance(0.6)) return null;
  const country = countryOf(world, body);
  return random.chance(0.5) ? country.id : placeIn(world, country);
};

/** What a whole event's bodies did there. */
export const attendingParts = (world: World, gathering: Gathering, bodies: readonly number[]): readonly Part[] =>
  bodies.flatMap((body, at) =>
    eventsOf(world, gathering).flatMap((event) =>
      attendanceParts(world, gathering, {
        agency: bodyId(body),
        event,
        place: anyPlaceOf(world, body),
        isFirst: at === 0,
      }),
    ),
  );

/** At one event in ten, a body that its source does not name: one of its country and event, never used again. */
export const unidentifiedParts = (world: World, gathering: Gathering): readonly Part[] => {
  const { random } = world;
  if (!random.chance(0.1)) return [];
  const country = anyCountry(world);
  const agency = `agency:police-${country.id.slice('country:'.length).toLowerCase()}@${gathering.key}`;
  const name = `Police officials of ${country.name}`;
  const properties = {
    name,
    sortName: foldedName(name),
    aliases: [],
    kind: 'POLICE',
    sector: 'PUBLIC',
    identified: false,
  };
  const attending = { agency, event: gathering.key, place: country.id, isFirst: false };
  return [
    record('Agency', agency, anyMarking(world), properties),
    relation('BASED_IN', agency, country.id),
    evidence(world, agency, random.pick(gathering.sources)),
    ...attendanceParts(world, gathering, attending),
  ];
};

/** What came of an event, one time in ten. */
export const outcomeParts = (world: World, gathering: Gathering, bodies: readonly number[]): readonly Part[] => {
  const { random } = world;
  if (!random.chance(0.1)) return [];
  const { key, day, place, sources } = gathering;
  const id = `outcome:${key}`;
  const kind = random.pick(Object.values(OutcomeKind));
  const title = `${capitalised(kind.toLowerCase().replaceAll('_', ' '))} on ${topic(random)} (${key})`;
  const date = day === null || random.chance(0.2) ? null : day + 30 + random.below(300);
  return [
    record('Outcome', id, anyMarking(world), { kind, title, sortName: foldedName(title), date: dayOrNull(date) }),
    relation('FOLLOWED', id, `event:${key}`),
    ...bodies.slice(0, 1 + random.below(4)).map((body) => relation('PARTY_TO', bodyId(body), id)),
    relation('CONCERNS', id, place !== null && random.chance(0.5) ? place : anyPractice(world)),
    evidence(world, id, random.pick(sources)),
  ];
};
