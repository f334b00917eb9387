import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { parseExample, readExamples } from '../../src/server/examples.ts';
import { examplesDir } from './a-small-api.ts';

const file = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

describe('an example file', () => {
  test('gives its question, audience, variables and a query that begins with the question', () => {
    const text = file('# Who was there?', '# audience: evaluator', '# variables: { "first": 5 }', 'query Who { a }');

    expect(parseExample('who', text)).toEqual({
      name: 'who',
      question: 'Who was there?',
      audience: 'evaluator',
      variables: { first: 5 },
      query: '# Who was there?\nquery Who { a }\n',
    });
  });

  test('is an analyst’s and has no variables unless it says otherwise', () => {
    const example = parseExample('who', file('# Who was there?', '', 'query Who { a }'));

    expect(example).toMatchObject({ audience: 'analyst', variables: {} });
  });

  test('may name its variables before its audience', () => {
    const text = file('# Who?', '# variables: {"a":1}', '# audience: programme officer', 'query Who { a }');

    expect(parseExample('who', text)).toMatchObject({ audience: 'programme officer', variables: { a: 1 } });
  });

  test('keeps comments that are no part of its head in the query', () => {
    const example = parseExample('who', file('# Who?', '# Asked in 2026.', 'query Who {', '  # all', '  a', '}'));

    expect(example.query).toBe('# Who?\n# Asked in 2026.\nquery Who {\n  # all\n  a\n}\n');
  });

  test.each([
    ['no question', file('query Who { a }'), 'examples/who.graphql:1: the first line must be "# <the question>".'],
    ['an empty file', '', 'examples/who.graphql:1: the first line must be "# <the question>".'],
    [
      'an unknown audience',
      file('# Who?', '# audience: everybody', 'query Who { a }'),
      'audience: "everybody" is none of analyst, programme officer, regional coordinator, evaluator.',
    ],
    [
      'variables that are a list',
      file('# Who?', '# variables: [1]', 'query Who { a }'),
      'variables: [1] is not a JSON object on one line',
    ],
    [
      'variables that are no JSON',
      file('# Who?', '# variables: {first: 1}', 'query Who { a }'),
      'variables: {first: 1} is not a JSON object on one line',
    ],
    [
      'a syntax error',
      file('# Who?', '# audience: analyst', 'query Who {', '  a('),
      'examples/who.graphql:5: Syntax Error',
    ],
    ['a question alone', file('# Who?'), 'Syntax Error'],
    ['a query without a name', file('# Who?', '{ a }'), 'it must hold exactly one operation: a query with a name'],
    ['two queries', file('# Who?', 'query A { a }', 'query B { b }'), 'it must hold exactly one operation'],
    ['a mutation', file('# Who?', 'mutation Who { a }'), 'it must hold exactly one operation'],
  ])('is refused by name for %s', (_, text, message) => {
    expect(() => parseExample('who', text)).toThrow(message);
  });
});

describe('a folder of examples', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portolan-examples-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (name: string, audience = 'analyst'): Promise<void> =>
    writeFile(join(folder, name), `# Who?\n# audience: ${audience}\nquery Who { a }\n`);

  test('is read with the headline question first and the others by audience and name', async () => {
    await Promise.all([
      write('bee.graphql', 'evaluator'),
      write('zebra.graphql'),
      write('ports-sharing-practices.graphql', 'programme officer'),
      write('ant.graphql'),
      write('cat.graphql', 'programme officer'),
    ]);

    expect((await readExamples(folder)).map(({ name }) => name)).toEqual([
      'ports-sharing-practices',
      'ant',
      'zebra',
      'cat',
      'bee',
    ]);
  });

  test('may hold other files, which are no examples', async () => {
    await Promise.all([write('ant.graphql'), write('README.md')]);

    expect(await readExamples(folder)).toHaveLength(1);
  });
});

describe('the examples of the repository', () => {
  const sdl = join(examplesDir, '..', 'schema');
  const schema = buildSchema(
    readdirSync(sdl)
      .map((each) => readFileSync(join(sdl, each), 'utf8'))
      .join('\n'),
  );

  test('are at least forty, and open on the headline question', async () => {
    const examples = await readExamples(examplesDir);

    expect(examples.length).toBeGreaterThanOrEqual(40);
    expect(examples[0]).toMatchObject({
      name: 'ports-sharing-practices',
      question: 'Which ports from SEACOP regions shared practices at which seminars?',
    });
  });

  test('are asked by every audience, each with a question and a title of its own', async () => {
    const examples = await readExamples(examplesDir);
    const titles = examples.map(({ query }) => /^query (\w+)/m.exec(query)?.[1]);

    expect(new Set(examples.map(({ audience }) => audience)).size).toBe(4);
    expect(new Set(titles).size).toBe(examples.length);
    expect(new Set(examples.map(({ question }) => question)).size).toBe(examples.length);
    for (const { question } of examples) expect(question).toMatch(/^[A-Z].*\?$/);
  });

  test('ask only what the schema has', async () => {
    const examples = await readExamples(examplesDir);
    const wrong = examples.flatMap(({ name, query }) =>
      validate(schema, parse(query)).map(({ message }) => `${name}: ${message}`),
    );

    expect(wrong).toEqual([]);
  });
});
