import fc from 'fast-check';
import { filledGraph } from '../support/filled-graph.ts';
import { listNames } from './lists.ts';
import { networkFields } from './network-answers.ts';
import { createOracle } from './oracle.ts';
import { randomGraph, randomMarkings } from './random-graph.ts';
import { randomQuestion } from './random-question.ts';
import type { Question } from './random-question.ts';
import { enumOfArgument, fieldOfList, filteredLists, groupsFieldOf } from './schema.ts';
import { createValuePool } from './value-pool.ts';

/** A graph, what a viewer may read of it, and a question about one of its lists. */
const asked = fc.tuple(randomGraph, randomMarkings, fc.constantFrom(...listNames)).chain(([graph, markings, list]) =>
  randomQuestion(list, createValuePool(graph)).map((question) => ({
    oracle: createOracle(graph, markings),
    question,
  })),
);

const namesIn = (list: (typeof listNames)[number], argument: 'orderBy' | 'by'): readonly string[] => {
  const field = fieldOfList(list);
  const values = enumOfArgument(argument === 'by' ? groupsFieldOf(field) : field, argument)?.getValues() ?? [];
  return values.map(({ name }) => name);
};

/** What the graph was is answered by its states, in tests/recording. */
const answeredByStates = ['changes'];

test('each list of the schema is known', () => {
  expect([...listNames, ...networkFields, ...answeredByStates].toSorted()).toEqual(filteredLists().toSorted());
});

test.each(listNames)('each field, order and dimension of %s is known', (list) => {
  const graph = filledGraph({ agencies: 20, events: 20, attendances: 60 });
  const oracle = createOracle(graph, ['TLP:CLEAR']);
  const parentId = createValuePool(graph).idsOf(list.split('.')[0])[0];
  const orders = namesIn(list, 'orderBy').map((orderBy) => oracle.list(list, { orderBy, parentId }).length);
  const groups = namesIn(list, 'by').map((dimension) => oracle.groups(list, { by: [dimension], parentId }));
  const filtered = fc
    .sample(randomQuestion(list, createValuePool(graph)), { numRuns: 300, seed: 1 })
    .map((question) => oracle.list(list, question));
  expect(new Set(orders).size).toBeLessThanOrEqual(1);
  expect([groups.length, filtered.length]).toEqual([namesIn(list, 'by').length, 300]);
});

test('a filter and its not split every list', () => {
  fc.assert(
    fc.property(asked, ({ oracle, question }) => {
      const { list, where = {} } = question;
      const parts = [where, { not: where }].flatMap((each) => oracle.list(list, { ...question, where: each }));
      expect(parts.toSorted()).toEqual(oracle.list(list, { ...question, where: undefined }).toSorted());
    }),
    { numRuns: 300 },
  );
});

const severalValued = (list: Question['list'], by: string): boolean =>
  by === 'ROLE' || by === 'TOPIC' || by === 'THEME' || (/events$/.test(list) && (by === 'COUNTRY' || by === 'REGION'));

test('groups of dimensions that have one value or none add up to the list', () => {
  fc.assert(
    fc.property(asked, ({ oracle, question }) => {
      fc.pre(question.by.length > 0);
      const counts = oracle.groups(question.list, question).map(({ count }) => count);
      const total = oracle.totalCount(question.list, question);
      const sum = counts.reduce((all, count) => all + count, 0);
      if (question.by.some((by) => severalValued(question.list, by))) expect(sum).toBeGreaterThanOrEqual(total);
      else expect(sum).toBe(total);
    }),
    { numRuns: 300 },
  );
});

test('random graphs obey the ontology', () => {
  const atMostOne = ['BASED_IN', 'UNIT_OF', 'FOR', 'UNDER', 'AT', 'PART_OF', 'PHASE_OF', 'LOCATED_IN'];
  fc.assert(
    fc.property(randomGraph, ({ nodes, relations }) => {
      const ids = new Set(nodes.map(({ id }) => id));
      expect(ids.size).toBe(nodes.length);
      expect(relations.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
      const ones = relations.filter(({ type }) => atMostOne.includes(type)).map(({ from, type }) => `${from} ${type}`);
      expect(ones.length).toBe(new Set(ones).size);
      const sessions = new Set(relations.filter(({ type }) => type === 'PART_OF').map(({ from }) => from));
      expect(
        relations.filter(({ from, type, to }) => type === 'PART_OF' && sessions.has(to) && from.startsWith('event:')),
      ).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('the same seed draws the same graphs and questions', () => {
  const drawn = () =>
    fc
      .sample(randomGraph, { numRuns: 3, seed: 7 })
      .map((graph) => [graph, fc.sample(randomQuestion('exchanges', createValuePool(graph)), { numRuns: 5, seed: 7 })]);
  expect(drawn()).toEqual(drawn());
});
