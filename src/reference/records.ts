import type {
  CityShape,
  CountryShape,
  PhaseShape,
  PortShape,
  ProgrammeShape,
  RegionShape,
  TerminalShape,
} from '../generated/shapes.ts';

/** Reference data is public, small and kept in memory. Each record says its kind and its code: its id without the kind. */
interface Known<Kind extends string> {
  readonly kind: Kind;
  readonly code: string;
}

/** A programme of cooperation. */
export type Programme = ProgrammeShape & Known<'PROGRAMME'>;
/** A phase of a programme. */
export type Phase = PhaseShape & Known<'PHASE'>;
/** A region of a scheme; its code is unique within the scheme. */
export type Region = RegionShape & Known<'REGION'> & { readonly scheme: string };
/** A country. */
export type Country = CountryShape & Known<'COUNTRY'>;
/** A port; its code is its UN/LOCODE. */
export type Port = PortShape & Known<'PORT'>;
/** A terminal of a port. */
export type Terminal = TerminalShape & Known<'TERMINAL'>;
/** A city. */
export type City = CityShape & Known<'CITY'>;

/** Where an event can be held and what a body can speak for. */
export type Place = Country | Port | Terminal | City;

/** A record of the reference data. */
export type ReferenceRecord = Programme | Phase | Region | Place;
