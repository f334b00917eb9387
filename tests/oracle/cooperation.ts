import { distinct, onlyOne } from './model.ts';
import type { Model } from './model.ts';

/** One attendance sharing one practice, by their ids. */
export interface Exchange {
  readonly attendance: string;
  readonly practice: string;
}

/** Who attended what and shared what there: ids of events, bodies, attendances, practices and exchanges. */
export interface Cooperation {
  /** The whole event of a session; a whole event itself. */
  readonly wholeOf: (event: string) => string;
  readonly isSession: (event: string) => boolean;
  /** The event and its sessions. */
  readonly partsOf: (event: string) => readonly string[];
  readonly bodyOf: (attendance: string) => string;
  readonly eventOf: (attendance: string) => string;
  /** The event or session attended and, for a session, its whole event: what the body is said to have attended. */
  readonly attendedBy: (attendance: string) => readonly string[];
  /** The place that the body spoke for; null where none is known. */
  readonly placeOf: (attendance: string) => string | null;
  /** The attendances of the event itself. */
  readonly attendancesAt: (event: string) => readonly string[];
  readonly attendancesOf: (agency: string) => readonly string[];
  /** The bodies that attended the event or one of its sessions, each once. */
  readonly bodiesOf: (event: string) => readonly string[];
  /** The whole events that a body attended, itself or one of their sessions, each once. */
  readonly wholesOf: (agency: string) => readonly string[];
  readonly programmeOf: (event: string) => string | null;
  readonly phaseOf: (event: string) => string | null;
  readonly exchangeIds: readonly string[];
  readonly exchangeOf: (id: string) => Exchange;
}

const keyOf = (id: string): string => id.slice(id.indexOf(':') + 1);

const found = (id: string | null | undefined, what: string): string => {
  if (id === null || id === undefined) throw new Error(`There is no ${what}.`);
  return id;
};

const createExchanges = (model: Model) => {
  const exchanges = new Map(
    model.idsOf('Attendance').flatMap((attendance) =>
      model.targetsOf(attendance, 'SHARED').map((practice): [string, Exchange] => {
        return [`exchange:${keyOf(attendance)}/${keyOf(practice)}`, { attendance, practice }];
      }),
    ),
  );
  const exchangeOf = (id: string): Exchange => {
    const exchange = exchanges.get(id);
    if (exchange === undefined) throw new Error(`There is no exchange ${id}.`);
    return exchange;
  };
  return { exchangeIds: [...exchanges.keys()], exchangeOf };
};

const createFrames = (model: Model, wholeOf: (event: string) => string) => {
  const frameOf = (event: string) => onlyOne(model.targetsOf(wholeOf(event), 'UNDER'));
  const phaseOf = (event: string): string | null => {
    const frame = frameOf(event);
    return frame !== null && model.labelOf(frame) === 'Phase' ? frame : null;
  };
  const programmeOf = (event: string): string | null => {
    const phase = phaseOf(event);
    return phase === null ? frameOf(event) : onlyOne(model.targetsOf(phase, 'PHASE_OF'));
  };
  return { phaseOf, programmeOf };
};

/** The cooperation that a graph records. */
export const createCooperation = (model: Model): Cooperation => {
  const wholeOf = (event: string) => onlyOne(model.targetsOf(event, 'PART_OF')) ?? event;
  const partsOf = (event: string) => [event, ...model.originsOf(event, 'PART_OF')];
  const bodyOf = (id: string) => found(onlyOne(model.originsOf(id, 'ATTENDED')), `body of ${id}`);
  const eventOf = (id: string) => found(onlyOne(model.targetsOf(id, 'AT')), `event of ${id}`);
  const attendancesAt = (event: string) => model.originsOf(event, 'AT');
  const attendancesOf = (agency: string) => model.targetsOf(agency, 'ATTENDED');
  return {
    wholeOf,
    isSession: (event) => wholeOf(event) !== event,
    partsOf,
    bodyOf,
    eventOf,
    attendedBy: (attendance) => distinct([eventOf(attendance), wholeOf(eventOf(attendance))]),
    placeOf: (attendance) => onlyOne(model.targetsOf(attendance, 'FOR')),
    attendancesAt,
    attendancesOf,
    bodiesOf: (event) => distinct(partsOf(event).flatMap(attendancesAt).map(bodyOf)),
    wholesOf: (agency) => distinct(attendancesOf(agency).map((attendance) => wholeOf(eventOf(attendance)))),
    ...createFrames(model, wholeOf),
    ...createExchanges(model),
  };
};
