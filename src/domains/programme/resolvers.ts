import type { Resolvers } from '../../generated/graphql.ts';
import { partialDate } from '../../dates.ts';
import { countriesOf, coveredBy, phasesOf } from '../../reference/geography.ts';
import { byName } from '../../reference/reference.ts';

/** The fields that answer with programmes, phases and regions: reference data in memory, so none sends a statement. */
export const programmeResolvers = {
  Query: {
    programmes: (_, _args, { reference }) => reference.programmes,
    programme: (_, { code }, { reference }) => reference.find('PROGRAMME', `programme:${code}`) ?? null,
    regions: (_, { scheme }, { reference }) => {
      const { regions } = reference;
      const sorted = [...regions].sort((a, b) => (a.scheme < b.scheme ? -1 : a.scheme > b.scheme ? 1 : 0));
      return typeof scheme === 'string' ? regions.filter((region) => region.scheme === scheme) : sorted;
    },
    region: (_, { id }, { reference }) => reference.find('REGION', id) ?? null,
  },
  Programme: {
    label: ({ name }) => name,
    marking: () => 'TLP:CLEAR',
    phases: (programme, _, { reference }) => phasesOf(reference, programme),
    regions: (programme, _, { reference }) => coveredBy(reference, programme),
  },
  Phase: {
    label: ({ name }) => name,
    marking: () => 'TLP:CLEAR',
    startDate: ({ startDate, startLatest }) => partialDate(startDate, startLatest),
    programme: ({ programmeId }, _, { reference }) => {
      const programme = reference.find('PROGRAMME', programmeId);
      if (programme === undefined) throw new Error(`${programmeId} is not in the reference data.`);
      return programme;
    },
    regions: ({ regionIds }, _, { reference }) => byName(regionIds.flatMap((id) => reference.find('REGION', id) ?? [])),
  },
  Region: {
    label: ({ name, scheme }) => `${name} (${scheme})`,
    marking: () => 'TLP:CLEAR',
    countries: (region, _, { reference }) => countriesOf(reference, region),
    partOf: ({ partOfId }, _, { reference }) =>
      partOfId === null ? null : (reference.find('REGION', partOfId) ?? null),
    parts: ({ id }, _, { reference }) => reference.regions.filter(({ partOfId }) => partOfId === id),
  },
  Event: {
    programme: ({ underId }, _, { reference }) => {
      if (underId === null) return null;
      const phase = reference.find('PHASE', underId);
      return reference.find('PROGRAMME', phase?.programmeId ?? underId) ?? null;
    },
    phase: ({ underId }, _, { reference }) => (underId === null ? null : (reference.find('PHASE', underId) ?? null)),
  },
} satisfies Resolvers;
