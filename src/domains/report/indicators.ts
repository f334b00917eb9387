import type { IndicatorCode, IndicatorLevel, IndicatorUnit } from '../../generated/enums.ts';
import { bodiesFirstTime, bodiesPresenting, bodiesReached } from './bodies.ts';
import { countriesPresenting, partnerCountries } from './countries.ts';
import { datesKnown, eventsOfStatus } from './events.ts';
import { totalOf, womenShare } from './figures.ts';
import type { Indicated } from './measure.ts';
import { eventsFollowedUp, practicesAdopted, practicesShared } from './outcomes.ts';
import { pairsConnected } from './pairs.ts';

/** What an indicator is, whatever the programme. */
export interface Definition {
  readonly title: string;
  readonly level: IndicatorLevel;
  readonly unit: IndicatorUnit;
  /** What `known` and `unknown` count, in the plural. */
  readonly basis: string;
  readonly definition: string;
  readonly work: Indicated;
}

const output = { level: 'OUTPUT', unit: 'COUNT' } as const;
const outcome = { level: 'OUTCOME', unit: 'COUNT' } as const;

const adding =
  'Of each event held in the period one exact figure is added, chosen by its source where several count it; approximate ones are never added or averaged, and parts of an event are none of the whole.';

/** All indicators, in the order in which a report gives them. */
export const definitions: Readonly<Record<IndicatorCode, Definition>> = {
  EVENTS_HELD: {
    ...output,
    title: 'Events held',
    basis: 'events',
    definition:
      'Whole events that were held and whose stated date lies in the period. A session is not a second event, and an event without a stated date is in no period.',
    work: eventsOfStatus('HELD', ['EVENT_KIND', 'YEAR', 'COUNTRY']),
  },
  EVENTS_PLANNED: {
    ...output,
    title: 'Events planned',
    basis: 'events',
    definition:
      'Whole events that are planned and whose stated date lies in the period. They are not among those held.',
    work: eventsOfStatus('PLANNED'),
  },
  EVENTS_CANCELLED: {
    ...output,
    title: 'Events called off',
    basis: 'events',
    definition:
      'Whole events that were called off and whose stated date lies in the period. They are not among those held.',
    work: eventsOfStatus('CANCELLED'),
  },
  PARTICIPANTS: {
    ...output,
    title: 'Participants (person-attendances)',
    basis: 'events',
    definition: `People who took part, counted once for each event, so that one who came twice counts twice. ${adding}`,
    work: totalOf('PARTICIPANTS'),
  },
  WOMEN_SHARE: {
    level: 'OUTPUT',
    unit: 'SHARE',
    title: 'Share of women among participants',
    basis: 'events',
    definition:
      'Women among all who took part, over the events held in the period of which exact figures tell both. Events that do not tell it, or whose figure is too small to be shown, are left out of both numbers.',
    work: womenShare,
  },
  PEOPLE_TRAINED: {
    ...output,
    title: 'People trained (as sources count them)',
    basis: 'events',
    definition: `People who were trained, as sources attribute them to events, counted once for each event. ${adding}`,
    work: totalOf('TRAINEES'),
  },
  BODIES_REACHED: {
    ...output,
    title: 'Bodies reached',
    basis: 'bodies',
    definition:
      'Named bodies that attended an event held in the period or a session of it, each once. A unit is a body of its own; a country is no body, and neither is one that no source names.',
    work: bodiesReached,
  },
  BODIES_FIRST_TIME: {
    ...outcome,
    title: 'Bodies reached for the first time',
    basis: 'bodies',
    definition:
      'Named bodies that attended an event held in the period and none of the programme before it. One that attended an event whose date leaves open whether it was before is not counted, but unknown.',
    work: bodiesFirstTime,
  },
  BODIES_PRESENTING: {
    ...output,
    title: 'Bodies presenting',
    basis: 'bodies',
    definition: 'Named bodies that presented at an event held in the period or a session of it, each once.',
    work: bodiesPresenting,
  },
  COUNTRIES_REACHED: {
    ...output,
    title: 'Partner countries reached',
    basis: 'countries',
    definition:
      'Countries of the regions that the programme covers of which a body, or a body that spoke for the country or a place in it, attended an event held in the period. A body that no source names counts here.',
    work: partnerCountries('sure'),
  },
  COUNTRIES_NOT_REACHED: {
    ...output,
    title: 'Partner countries not reached',
    basis: 'countries',
    definition:
      'Countries of the regions that the programme covers of which no source on record tells that a body attended an event held in the period, nor one whose date may lie in it. They may have been there all the same.',
    work: partnerCountries('never'),
  },
  COUNTRIES_PRESENTING: {
    ...output,
    title: 'Countries presenting',
    basis: 'countries',
    definition:
      'Countries for which, or from which, a body presented at an event held in the period: the one that it spoke for where a source says so, else that of its seat.',
    work: countriesPresenting,
  },
  PRACTICES_SHARED: {
    ...output,
    title: 'Practices shared',
    basis: 'practices',
    definition:
      'Practices that a body presented or showed at an event held in the period or a session of it, each once.',
    work: practicesShared,
  },
  PRACTICES_ADOPTED: {
    ...outcome,
    title: 'Practices adopted',
    basis: 'outcomes',
    definition:
      'Outcomes of events held in the period by which a body took a practice over. What somebody merely thinks is no outcome.',
    work: practicesAdopted,
  },
  PAIRS_CONNECTED: {
    ...outcome,
    title: 'Pairs of bodies newly connected',
    basis: 'pairs',
    definition:
      'Pairs of named bodies that attended an event held in the period together and, by stated dates, none of any programme before. Where dates do not settle which came first the pair is unknown. It is a count, and no measure of who is central.',
    work: pairsConnected,
  },
  EVENTS_FOLLOWED_UP: {
    ...outcome,
    title: 'Events followed up within 12 months',
    basis: 'events',
    definition:
      'Whole events held in the period of which an outcome came within 12 months of the first day on which they may have begun. What somebody merely thinks is no outcome; an outcome without a date leaves it open.',
    work: eventsFollowedUp,
  },
  SEIZURES: {
    ...outcome,
    title: 'Seizures (as sources attribute them)',
    basis: 'events',
    definition: `Seizures that sources attribute to events; nothing else is taken for one. ${adding}`,
    work: totalOf('SEIZURES'),
  },
  DATES_KNOWN: {
    level: 'DATA',
    unit: 'SHARE',
    title: 'Held events with a stated date',
    basis: 'events',
    definition:
      'The share of the programme’s held events whose date a source states, whatever the period: how far the numbers by period can be complete.',
    work: datesKnown,
  },
};

/** The codes of all indicators, in their order. */
export const allCodes = Object.keys(definitions) as readonly IndicatorCode[];
