import { openSeededApi } from '../support/seeded-api.ts';
import type { SeededApi } from '../support/seeded-api.ts';

let api: SeededApi;

beforeAll(async () => {
  api = await openSeededApi();
});
afterAll(() => api.close());

/** A question, and the statements that it takes on the seeds, in any order. */
type Question = readonly [shape: string, query: string, statements: readonly string[]];

const questions: readonly Question[] = [
  [
    'counts alone: one statement for each, and no list',
    '{ events { totalCount } agencies { totalCount } exchanges(where: { place: { coveredBy: "seacop" } }) { totalCount } }',
    ['agency/groups', 'event/groups', 'exchange/groups'],
  ],
  [
    'groups and a count beside nodes: one statement for each of them',
    `{
      events { totalCount nodes { title heldAt { name } } years: groups(by: [YEAR]) { nodes { count } } groups(by: [KIND]) { nodes { count } } }
    }`,
    ['event/groups', 'event/groups', 'event/groups', 'event/list'],
  ],
  [
    'nodes, edges and page of one list: one statement',
    '{ agencies(first: 3) { nodes { name } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }',
    ['agency/list'],
  ],
  [
    'aliases of a root list with the same arguments: one statement for its page, its count and each of its groups',
    `{
      one: events(where: { kinds: [SEMINAR] }) { totalCount nodes { title } groups(by: [QUARTER]) { nodes { count } } }
      same: events(where: { kinds: [SEMINAR] }, first: 25) { totalCount edges { cursor } groups(by: [QUARTER], first: 1) { remaining { count } } }
    }`,
    ['event/groups', 'event/groups', 'event/list'],
  ],
  [
    'aliases of a nested list with the same arguments, however they are written: one statement',
    `{
      events(first: 100) {
        nodes {
          one: attendances(where: { roles: [PRESENTER], agency: { identified: true } }) { nodes { roles } }
          same: attendances(first: 10, where: { agency: { identified: true }, roles: [PRESENTER] }) { edges { cursor } }
        }
      }
    }`,
    ['attendance/of-events', 'event/list'],
  ],
  [
    'aliases of a nested list with other arguments: one statement for each',
    `{
      events(first: 100) {
        nodes {
          all: attendances { nodes { roles } }
          presenters: attendances(where: { roles: [PRESENTER] }) { nodes { roles } }
          two: attendances(first: 2) { nodes { roles } }
          backwards: attendances(orderBy: AGENCY_NAME_DESC) { nodes { roles } }
          ofSessions: attendances(level: SESSION) { nodes { roles } }
          withSessions: attendances(level: ALL) { nodes { roles } }
        }
      }
    }`,
    [
      'attendance/of-events',
      'attendance/of-events',
      'attendance/of-events',
      'attendance/of-events',
      'attendance/of-sessions-of-events',
      'attendance/of-sessions-of-events',
      'event/list',
    ],
  ],
  [
    'lists three levels deep: one statement a level, for all parents',
    `{
      agencies(first: 100) {
        nodes { name events { nodes { title attendances(level: ALL, first: 50) { nodes { roles practices { title } } } } } }
      }
    }`,
    ['agency/list', 'attendance/of-sessions-of-events', 'event/of-agencies', 'practice/of-attendances'],
  ],
  [
    'nested counts, bodies and groups without nodes: no nested list, and one statement for what is asked twice',
    `{
      events(first: 100) {
        nodes {
          title
          attendances { totalCount groups(by: [ROLE]) { nodes { count } } }
          again: attendances { totalCount }
          inAll: attendances(level: ALL) { bodies { count unidentifiedLeftOut } }
        }
      }
    }`,
    [
      'attendance/groups-of-events',
      'attendance/groups-of-events',
      'attendance/groups-of-sessions-of-events',
      'event/list',
    ],
  ],
  [
    'what stands beside each exchange: read with the list',
    `{
      exchanges {
        nodes {
          attendance { roles }
          agency { name basedIn { name } }
          practice { title }
          event { title programme { name } }
          session { title partOf { title } }
          place { name country { region { name } } }
          port { name }
        }
      }
    }`,
    ['exchange/list'],
  ],
  [
    'figures, the one of them to show, and their sources: figures once, evidence once',
    `{
      events(first: 100) {
        nodes {
          displayFigure { figure { value } others }
          women: displayFigure(measure: WOMEN) { figure { value } }
          figures { value evidence { source { publisher } } }
        }
      }
    }`,
    ['event/list', 'figure/of-records', 'source/evidence-of-records'],
  ],
  [
    'reference data, its lists, counts and groups: none',
    `{
      ports(where: { coveredBy: "seacop" }) { totalCount nodes { country { regions { name } } } groups(by: [REGION]) { nodes { count } } }
      countries(where: { regions: ["region:seacop:caribbean"] }) { name ports { totalCount nodes { name } } }
      programmes { name phases { name regions { countries { code } } } }
    }`,
    [],
  ],
  [
    'records of several kinds: one statement for each kind that is there',
    `{
      source(id: "source:seacop-port-security-seminar-article") { records(first: 100) { totalCount nodes { id evidence { standing } } } }
    }`,
    [
      'agency/by-ids',
      'attendance/by-ids',
      'event/by-ids',
      'figure/by-ids',
      'practice/by-ids',
      'source/by-ids',
      'source/evidence-of-records',
      'source/groups-of-records-of-sources',
      'source/records-of-sources',
    ],
  ],
  [
    'one event with its sessions, who was there, where else they were and what was shown',
    `{
      event(id: "event:seacop-port-security-seminar") {
        sessions {
          attendances { nodes { agency { name unitOf { name } attendances { nodes { event { title } } } } } }
          exchanges { nodes { practice { title exchanges { totalCount } } } }
        }
        outcomes { title }
      }
    }`,
    [
      'agency/parents-of-agencies',
      'attendance/of-agencies',
      'attendance/of-events',
      'event/by-ids',
      'event/sessions-of-events',
      'exchange/groups-of-practices',
      'exchange/of-events',
      'outcome/of-events',
    ],
  ],
];

test.each(questions)('%s', async (_, query, expected) => {
  const { errors, statements } = await api.ask(query);
  expect(errors).toEqual([]);
  expect([...statements].sort()).toEqual(expected);
});
