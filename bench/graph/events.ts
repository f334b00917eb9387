import { EventKind } from '../../src/generated/enums.ts';
import { foldedName } from '../../src/graph/folded-name.ts';
import { anyDay, conferenceDay, dayText, monthOf } from './days.ts';
import { capitalised, topic, townName } from './names.ts';
import { record, relation } from './parts.ts';
import type { Part } from './parts.ts';
import { declared } from './sizes.ts';
import { anyCountry, anyMarking, dayOrNull, evidence, placeIn, publishedOn, sourceAfter } from './world.ts';
import type { World } from './world.ts';

/** A whole event as it is planned, before anybody attends it. */
export interface Gathering {
  readonly key: string;
  readonly kind: EventKind;
  /** Null where no source states it. */
  readonly day: number | null;
  readonly knownBy: number;
  readonly sources: readonly number[];
  readonly place: string | null;
  /** The keys of its sessions. */
  readonly sessions: readonly string[];
}

const plainKinds = Object.values(EventKind).filter((kind) => kind !== 'SESSION' && kind !== 'CONFERENCE');

/** Plans the whole event of this number. */
export const planGathering = (world: World, index: number): Gathering => {
  const { random } = world;
  const isConference = random.chance(declared.conferences);
  const day = isConference ? conferenceDay(random) : anyDay(random);
  const sources = [
    ...new Set(random.chance(0.3) ? [sourceAfter(world, day), sourceAfter(world, day)] : [sourceAfter(world, day)]),
  ];
  const key = `gathering-${String(index)}`;
  const country = anyCountry(world);
  return {
    key,
    kind: isConference ? 'CONFERENCE' : random.chance(0.2) ? 'SEMINAR' : random.pick(plainKinds),
    day: random.chance(declared.undated) ? null : day,
    knownBy: Math.min(...sources.map((source) => publishedOn(world, source))),
    sources,
    place: random.chance(0.95) ? (random.chance(0.8) ? placeIn(world, country) : country.id) : null,
    sessions: random.chance(0.12)
      ? Array.from({ length: 2 + random.below(3) }, (_, session) => `${key}-s${String(session + 1)}`)
      : [],
  };
};

/** The first and last possible day of a start, one in ten known to the month only. */
const startOf = ({ random }: World, day: number | null) => {
  if (day === null) return { startDate: null, startLatest: null };
  const { first, last } = random.chance(0.1) ? monthOf(day) : { first: dayText(day), last: dayText(day) };
  return { startDate: first, startLatest: last };
};

const eventRecord = (world: World, gathering: Gathering, sequence: number | null): Part => {
  const { random } = world;
  const { day, knownBy } = gathering;
  const key = sequence === null ? gathering.key : `${gathering.key}-s${String(sequence)}`;
  const kind = sequence === null ? gathering.kind : 'SESSION';
  const title = `${capitalised(kind.toLowerCase().replaceAll('_', ' '))} on ${topic(random)}, ${townName(random)} (${key.slice('gathering-'.length)})`;
  const start = startOf(world, day);
  return record('Event', `event:${key}`, anyMarking(world), {
    title,
    sortName: foldedName(title),
    description: random.chance(0.6) ? `About ${topic(random)}, ${topic(random)} and ${topic(random)}.` : null,
    kind,
    status: random.weighted([
      ['HELD', 94],
      ['PLANNED', 3],
      ['CANCELLED', 3],
    ]),
    format: random.chance(0.7) ? random.pick(['IN_PERSON', 'IN_PERSON', 'ONLINE', 'HYBRID']) : null,
    ...start,
    endDate: day !== null && random.chance(0.6) ? dayOrNull(day + 31) : null,
    knownBy: dayText(knownBy),
    orderDate: start.startDate ?? dayText(knownBy),
    level: sequence === null ? 'EVENT' : 'SESSION',
    sequence,
  });
};

const figureParts = (world: World, { key, sources }: Gathering, bodies: number): readonly Part[] => {
  const { random } = world;
  return sources.flatMap((source) => {
    if (random.chance(0.4)) return [];
    const measure = random.pick(['PARTICIPANTS', 'AGENCIES', 'COUNTRIES', 'WOMEN', 'TRAINEES']);
    const id = `figure:${key}/${measure.toLowerCase()}/${String(source)}`;
    const qualifier = random.pick(['EXACT', 'ABOUT', 'MORE_THAN', 'AT_LEAST']);
    return [
      record('Figure', id, anyMarking(world), { measure, value: bodies + random.below(30), qualifier }),
      relation('COUNTS', id, `event:${key}`),
      evidence(world, id, source),
    ];
  });
};

/** The records of a whole event and its sessions, with where they were held and what was counted there. */
export const gatheringParts = (world: World, gathering: Gathering, bodies: number): readonly Part[] => {
  const { random, reference } = world;
  const { key, place, sessions, sources } = gathering;
  const id = `event:${key}`;
  return [
    eventRecord(world, gathering, null),
    ...(place === null ? [] : [relation('HELD_AT', id, place)]),
    ...(random.chance(0.6) ? [relation('UNDER', id, random.pick(reference.frames))] : []),
    ...sources.map((source) => evidence(world, id, source)),
    ...sessions.flatMap((session, index) => [
      eventRecord(world, gathering, index + 1),
      relation('PART_OF', `event:${session}`, id),
      evidence(world, `event:${session}`, random.pick(sources)),
    ]),
    ...figureParts(world, gathering, bodies),
  ];
};
