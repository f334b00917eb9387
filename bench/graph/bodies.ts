import { AgencyKind, PracticeTheme, Sector } from '../../src/generated/enums.ts';
import { foldedName } from '../../src/graph/folded-name.ts';
import { dayText } from './days.ts';
import { capitalised, topic, townName } from './names.ts';
import { record, relation } from './parts.ts';
import type { Part } from './parts.ts';
import { bodyId, anyMarking, countryOf, crossroads, evidence, hub, placeIn, practiceId, publishedOn } from './world.ts';
import { sourceId } from './world.ts';
import type { World } from './world.ts';

const kinds = Object.values(AgencyKind);
const themes = Object.values(PracticeTheme);

const titles: Readonly<Record<string, string>> = {
  POLICE: 'Police',
  CUSTOMS: 'Customs',
  COAST_GUARD: 'Coast Guard',
  PORT_AUTHORITY: 'Port Authority',
  TERMINAL_OPERATOR: 'Terminals',
};

const kindOf = ({ random }: World): AgencyKind =>
  random.chance(0.6) ? random.pick(['POLICE', 'CUSTOMS', 'COAST_GUARD', 'PORT_AUTHORITY']) : random.pick(kinds);

const privateKinds: ReadonlySet<string> = new Set(['TERMINAL_OPERATOR', 'SHIPPING_COMPANY', 'SECURITY_COMPANY']);

const sectorOf = ({ random }: World, kind: AgencyKind): string | null => {
  if (random.chance(0.05)) return null;
  return privateKinds.has(kind) ? Sector.PRIVATE : random.chance(0.9) ? Sector.PUBLIC : Sector.INTERNATIONAL;
};

const names: Readonly<Record<string, string>> = { [hub]: 'Hub of Port Security', [crossroads]: 'Crossroads Centre' };

const nameOf = (world: World, index: number, kind: AgencyKind): string =>
  names[bodyId(index)] ??
  `${titles[kind] ?? capitalised(kind.toLowerCase().replaceAll('_', ' '))} of ${townName(world.random)}, ${countryOf(world, index).name}`;

/** What a body is joined to beside what it attends. */
const joinsOf = (world: World, index: number): readonly Part[] => {
  const { random, reference } = world;
  const id = bodyId(index);
  const country = countryOf(world, index);
  return [
    ...(random.chance(0.95) ? [relation('BASED_IN', id, country.id)] : []),
    ...(index > 200 && random.chance(0.1) ? [relation('UNIT_OF', id, bodyId(2 + random.below(198)))] : []),
    ...(random.chance(0.25) ? [relation('OPERATES_AT', id, placeIn(world, country))] : []),
    ...(random.chance(0.01) ? [relation('FUNDS', id, random.pick(reference.frames))] : []),
    ...(random.chance(0.02) ? [relation('IMPLEMENTS', id, random.pick(reference.frames))] : []),
  ];
};

/** The body of this number; the two that are known by name can be read by everybody. */
export const bodyParts = (world: World, index: number): readonly Part[] => {
  const { random, size } = world;
  const id = bodyId(index);
  const kind = kindOf(world);
  const name = nameOf(world, index, kind);
  const properties = {
    name,
    sortName: foldedName(name),
    aliases: random.chance(0.2) ? [`${townName(random)} ${String(index)}`] : [],
    kind,
    sector: sectorOf(world, kind),
    identified: true,
  };
  const marking = id in names ? 'TLP:CLEAR' : anyMarking(world);
  return [
    record('Agency', id, marking, properties),
    ...joinsOf(world, index),
    evidence(world, id, random.below(size.sources)),
  ];
};

/** The practice of this number. */
export const practiceParts = (world: World, index: number): readonly Part[] => {
  const { random, size } = world;
  const title = `${capitalised(topic(random))} as done in ${townName(random)} (${String(index)})`;
  const properties = {
    title,
    sortName: foldedName(title),
    themes: [...new Set([random.pick(themes), random.pick(themes)])],
    description: random.chance(0.5) ? `How ${topic(random)} and ${topic(random)} are brought together.` : null,
  };
  return [
    record('Practice', practiceId(index), anyMarking(world), properties),
    evidence(world, practiceId(index), random.below(size.sources)),
  ];
};

/** The source of this number. */
export const sourceParts = (world: World, index: number): readonly Part[] => {
  const { random } = world;
  const published = publishedOn(world, index);
  const title = `${capitalised(topic(random))}: report ${String(index)}`;
  const isGraded = random.chance(0.5);
  const properties = {
    title,
    sortName: foldedName(title),
    url: `https://example.org/reports/${String(index)}`,
    publisher: `${townName(random)} Press`,
    publishedOn: dayText(published),
    retrievedOn: dayText(published + 1 + random.below(90)),
    language: random.pick(['en', 'es', 'fr', 'pt']),
    topics: [topic(random), topic(random)],
    gradingScheme: isGraded ? 'ADMIRALTY' : null,
    gradingSource: isGraded ? random.pick(['A', 'B', 'C', 'D', 'E', 'F']) : null,
    gradingInformation: isGraded ? String(1 + random.below(6)) : null,
    gradingBy: isGraded ? 'Portolan' : null,
  };
  return [record('Source', sourceId(index), anyMarking(world), properties)];
};
