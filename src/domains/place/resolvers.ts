import type { Resolvers } from '../../generated/graphql.ts';
import type { PortOrder } from '../../generated/enums.ts';
import { connectionOf } from '../../graph/connection.ts';
import type { Connection } from '../../graph/connection.ts';
import { groupsOf } from '../../graph/groups.ts';
import type { PageArgs } from '../../graph/page.ts';
import { readWhere } from '../../graph/where.ts';
import { countryOf, regionOf, regionsOf } from '../../reference/geography.ts';
import { readGroupScope } from '../../reference/group-values.ts';
import { placesMatching } from '../../reference/places.ts';
import type { Port } from '../../reference/records.ts';
import type { Reference } from '../../reference/reference.ts';
import { portDimensions, portKeys } from './dimensions.ts';
import { portOrders } from './orders.ts';
import { placeLabel, widestFirst } from './rules.ts';

const typeNames = { COUNTRY: 'Country', PORT: 'Port', TERMINAL: 'Terminal', CITY: 'City' } as const;

interface PortsArgs extends PageArgs {
  readonly where?: unknown;
  readonly orderBy: PortOrder;
}

const listPorts = (reference: Reference, args: PortsArgs, ports: readonly Port[]): Connection<Port> => {
  const matching = placesMatching(reference, readWhere(args.where));
  const listed = ports.filter((port) => matching.has(port));
  return connectionOf(portOrders[args.orderBy], args, listed, portKeys);
};

/** The fields that answer with places. Places are reference data in memory: none of these sends a statement. */
export const placeResolvers = {
  Query: {
    ports: (_, args, { reference }) => listPorts(reference, args, reference.ports),
    port: (_, { locode }, { reference }) => reference.find('PORT', `port:${locode}`) ?? null,
    countries: (_, { where }, { reference }) => {
      const matching = placesMatching(reference, readWhere(where));
      return reference.countries.filter((country) => matching.has(country));
    },
    country: (_, { code }, { reference }) => reference.find('COUNTRY', `country:${code}`) ?? null,
    terminal: (_, { id }, { reference }) => reference.find('TERMINAL', id) ?? null,
    city: (_, { id }, { reference }) => reference.find('CITY', id) ?? null,
  },
  Place: {
    __resolveType: ({ kind }) => typeNames[kind],
    country: (place, _, { reference }) => countryOf(reference, place),
    label: (place, _, { reference }) => placeLabel(reference, place),
    marking: () => 'TLP:CLEAR',
  },
  PortConnection: {
    groups: ({ counted }, args, { reference }) =>
      groupsOf(portDimensions, args, readGroupScope(reference, args), counted),
  },
  Country: {
    region: (country, { scheme }, { reference }) => regionOf(reference, country, scheme),
    regions: (country, _, { reference }) => regionsOf(reference, country),
    ports: ({ id }, args, { reference }) =>
      listPorts(
        reference,
        args,
        reference.ports.filter(({ countryId }) => countryId === id),
      ),
  },
  Port: {
    locode: ({ code }) => code,
    terminals: ({ id }, _, { reference }) => reference.terminals.filter(({ portId }) => portId === id),
  },
  Terminal: {
    port: ({ portId }, _, { reference }) => {
      const port = reference.find('PORT', portId);
      if (port === undefined) throw new Error(`${portId} is not in the reference data.`);
      return port;
    },
  },
  Agency: {
    basedIn: ({ basedInId }, _, { reference }) =>
      basedInId === null ? null : (reference.find('COUNTRY', basedInId) ?? null),
    operatesAt: async ({ id }, _, { loaders, reference }) =>
      widestFirst((await loaders.place.ofAgencies.load(id)).flatMap((placeId) => reference.place(placeId) ?? [])),
  },
  Event: {
    heldAt: ({ heldAtIds }, _, { reference }) => widestFirst(heldAtIds.flatMap((id) => reference.place(id) ?? [])),
  },
  Attendance: {
    place: ({ placeId }, _, { reference }) => (placeId === null ? null : (reference.place(placeId) ?? null)),
  },
} satisfies Resolvers;
