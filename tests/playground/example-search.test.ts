import { byAudience, matchingExamples, variablesText } from '../../web/playground/src/example-search.ts';
import type { Example } from '../../web/playground/src/example-search.ts';

const anExample = (parts: Partial<Example> = {}): Example => ({
  name: 'who',
  question: 'Who was there?',
  audience: 'analyst',
  variables: {},
  query: 'query Who { agencies { nodes { name } } }',
  ...parts,
});

describe('the search among the examples', () => {
  const ports = anExample({
    name: 'ports',
    question: 'Which ports lie in Côte d’Ivoire?',
    query: 'query Ports { ports }',
  });
  const bodies = anExample({ audience: 'evaluator' });
  const all = [ports, bodies];

  test.each([
    ['', all],
    ['  ', all],
    ['PORTS which', [ports]],
    ['cote', [ports]],
    ['côte', [ports]],
    ['agencies', [bodies]],
    ['evaluator', [bodies]],
    ['ports agencies', []],
  ])('for %j finds those that hold every word', (text, found) => {
    expect(matchingExamples(all, text)).toEqual(found);
  });
});

test('examples stand by audience in the order in which they come', () => {
  const examples = ['analyst', 'evaluator', 'analyst'].map((audience, index) =>
    anExample({ audience, name: `${index}` }),
  );

  expect(byAudience(examples).map((group) => [group.audience, group.examples.map(({ name }) => name)])).toEqual([
    ['analyst', ['0', '2']],
    ['evaluator', ['1']],
  ]);
});

test('the variables editor stays empty for an example without variables', () => {
  expect(variablesText(anExample())).toBe('');
  expect(variablesText(anExample({ variables: { first: 5 } }))).toBe('{\n  "first": 5\n}');
});
