import { badInput } from '../errors.ts';
import type { GroupValue } from '../graph/groups.ts';
import { countryOf, portOf, regionOf } from './geography.ts';
import type { Place } from './records.ts';
import type { Reference } from './reference.ts';

/** What the values of dimensions follow from: the reference data, and the scheme of the regions asked for. */
export interface GroupScope {
  readonly reference: Reference;
  readonly regionScheme: string;
}

/** Reads the scheme of regions; a refusal naming `regionScheme` where there is none of that name. */
export const readGroupScope = (reference: Reference, args: { readonly regionScheme?: string | null }): GroupScope => {
  const regionScheme = args.regionScheme ?? 'seacop';
  const schemes = [...new Set(reference.regions.map(({ scheme }) => scheme))].sort();
  if (schemes.length > 0 && !schemes.includes(regionScheme))
    throw badInput(
      `regionScheme: "${regionScheme.slice(0, 60)}" is not a scheme of regions; there are ${schemes.join(', ')}.`,
    );
  return { reference, regionScheme };
};

type PlaceIds = string | readonly string[] | null;

const places = ({ reference }: GroupScope, ids: PlaceIds): readonly Place[] =>
  (ids === null ? [] : typeof ids === 'string' ? [ids] : ids).flatMap((id) => reference.place(id) ?? []);

const shown = ({ id, name }: { readonly id: string; readonly name: string }): GroupValue => ({ id, label: name });

/** The countries of places, by the ids of the places. */
export const countryValues = (ids: PlaceIds, scope: GroupScope): readonly GroupValue[] =>
  places(scope, ids).map((place) => shown(countryOf(scope.reference, place)));

/** The regions, of the scheme asked for, of places. */
export const regionValues = (ids: PlaceIds, scope: GroupScope): readonly GroupValue[] =>
  places(scope, ids)
    .flatMap((place) => regionOf(scope.reference, countryOf(scope.reference, place), scope.regionScheme) ?? [])
    .map(shown);

/** The ports of places: a port itself, or the port of a terminal. */
export const portValues = (ids: PlaceIds, scope: GroupScope): readonly GroupValue[] =>
  places(scope, ids)
    .flatMap((place) => portOf(scope.reference, place) ?? [])
    .map((port) => ({ id: port.id, label: `${port.name} (${port.code})` }));

/** The programme of a programme or phase, by its id. */
export const programmeValues = (id: string | null, { reference }: GroupScope): readonly GroupValue[] => {
  if (id === null) return [];
  const programme = reference.find('PROGRAMME', reference.find('PHASE', id)?.programmeId ?? id);
  return programme === undefined ? [] : [shown(programme)];
};

/** The phase with an id; none where it is a programme's. */
export const phaseValues = (id: string | null, { reference }: GroupScope): readonly GroupValue[] => {
  const phase = id === null ? undefined : reference.find('PHASE', id);
  return phase === undefined ? [] : [shown(phase)];
};
