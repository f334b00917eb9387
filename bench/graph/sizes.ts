/** How much of everything a graph holds; the rest follows from the events. */
export interface Size {
  /** Relationships, evidence among them, to within a few per cent. */
  readonly relationships: number;
  readonly events: number;
  readonly bodies: number;
  readonly practices: number;
  readonly sources: number;
  /** Ports beside those of the seeds; terminals and cities follow from them. */
  readonly ports: number;
}

/** How many relationships an event brings along, with all that hangs on it. */
const relationshipsOfAnEvent = 63;

/** The world has only so many ports, however many events there are. */
const mostPorts = 2_000;

/**
 * A graph of about so many relationships. Bodies grow with events, so that an average body knows as much of a large graph
 * as of a small one.
 */
export const sizeOf = (relationships: number): Size => {
  const events = Math.round(relationships / relationshipsOfAnEvent);
  return {
    relationships,
    events,
    bodies: Math.max(120, Math.round(events * 1.1)),
    practices: Math.max(20, Math.round(events / 9)),
    sources: Math.max(20, Math.round(events / 3)),
    ports: Math.min(mostPorts, Math.round(events / 5)),
  };
};

/** The sizes that the bench knows by name. */
export const sizes: Readonly<Record<string, Size>> = {
  S: sizeOf(10_000),
  M: sizeOf(1_000_000),
  L: sizeOf(10_000_000),
};

/** What is declared of every generated graph; the tests hold the generator to it. */
export const declared = {
  /** The part of all attendances that the hub has. */
  hubShare: 0.01,
  /** How many attendances the crossroads has, in a graph that has events enough. */
  crossroads: 10_000,
  /** The shift of Zipf's law over the other bodies. */
  bodyShift: 100,
  /** The part of the whole events whose date no source states. */
  undated: 0.03,
  /** The part of the records, reference data and seeds apart, that not everybody may read. */
  restricted: 0.1,
  /** The part of the whole events that are conferences, all in the two conference weeks of a year. */
  conferences: 0.05,
  /** Bodies at an event: the median, and the deviation of the logarithm. */
  eventSize: { median: 7, sigma: 0.8 },
  conferenceSize: { median: 60, sigma: 0.7 },
} as const;
