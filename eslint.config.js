import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { house } from './scripts/lint/house-rules.js';

const code = ['src/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts', 'tests/**/*.ts', 'web/**/*.{ts,tsx}', '*.ts'];
const source = ['src/**/*.ts'];
const tests = ['tests/**/*.ts'];

// One object for both blocks, because the plug-in keeps the first configuration that it meets.
const graphqlLanguage = {
  parser: graphql.parser,
  parserOptions: { graphQLConfig: { schema: './schema/*.graphql', documents: './examples/*.graphql' } },
};

/** A syntax that the house does not use; the message says what to write in its place. */
const without = (selector, message) => ({ selector, message });

const cypherText = String.raw`/\b(?:MATCH|MERGE|CREATE)\s*\(|\bUNWIND\s+\$|\bDETACH\s+DELETE\b|\bRETURN\s+[\w\[\{]/`;
const atticName = String.raw`/(?:Manager|Helper|Helpers|Util|Utils|Service)$/`;

const everywhere = [
  without('TSEnumDeclaration', 'Write a union of strings or a frozen object; an enum cannot be run by type stripping.'),
  without(
    `:matches(ClassDeclaration, FunctionDeclaration, VariableDeclarator, TSInterfaceDeclaration, TSTypeAliasDeclaration)[id.name=${atticName}]`,
    'Name it by what it is or does: Manager, Helper, Util and Service say neither.',
  ),
];

const inSource = [
  ...everywhere,
  without('ExportDefaultDeclaration', 'Export it by its name.'),
  without('ExportAllDeclaration', 'No barrels: import each thing from the file that declares it.'),
  without(
    ':matches(TSInterfaceDeclaration, TSTypeAliasDeclaration) TSPropertySignature:not([readonly=true])',
    'Properties are readonly by default.',
  ),
];

const noCypher = [
  without(`Literal[value=${cypherText}]`, 'Cypher stands in cypher/<domain>/<statement>.cypher, not in the program.'),
  without(
    `TemplateElement[value.raw=${cypherText}]`,
    'Cypher stands in cypher/<domain>/<statement>.cypher, not in the program.',
  ),
];

const canFail = without(
  'CallExpression[callee.name=/^(test|it)$/]:not(:has(CallExpression[callee.name=/^(expect|assert)/])):not(:has(CallExpression[callee.property.name=/^(expect|assert)/]))',
  'This test asserts nothing, so it cannot fail. (An assertion of your own is seen when its name begins with expect or assert.)',
);

const noEnvironment = [
  {
    object: 'process',
    property: 'env',
    message: 'Only src/config.ts reads the environment: take a setting from there.',
  },
];

const wholeSuite = ['test', 'it', 'describe'].flatMap((object) =>
  ['only', 'skip', 'todo', 'failing'].map((property) => ({
    object,
    property,
    message: 'The whole suite runs, always: no focused, skipped or pending tests.',
  })),
);

export default defineConfig(
  globalIgnores([
    'src/generated/',
    'web/*/dist/',
    'web/*/src/generated/',
    'coverage/',
    'neo4j/.lib/',
    '.portolan/',
    'docs/schema.graphql',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'portolan/typescript',
    files: code,
    extends: [typescript.configs.strictTypeChecked],
    plugins: { house },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      '@typescript-eslint/prefer-optional-chain': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/array-type': ['error', { default: 'array' }],
      // A number or a boolean in a message reads well as it is.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `() => voidCall()` is the shortest way to write a callback.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // The driver's types declare plain settings as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': ['error', ...everywhere],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    name: 'portolan/source',
    files: source,
    rules: {
      'house/described-exports': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...inSource, ...noCypher],
      'no-restricted-properties': ['error', ...noEnvironment],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'node:process', importNames: ['env'], message: 'Only src/config.ts reads the environment.' },
            { name: 'process', importNames: ['env'], message: 'Only src/config.ts reads the environment.' },
          ],
        },
      ],
    },
  },
  {
    name: 'portolan/the one reader of the environment',
    files: ['src/config.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' },
  },
  {
    name: 'portolan/a table of types under one comment',
    files: ['src/models.ts'],
    rules: { 'house/described-exports': 'off' },
  },
  {
    name: 'portolan/the one place where Cypher is put together',
    files: ['src/graph/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...inSource] },
  },
  {
    name: 'portolan/tests',
    files: tests,
    rules: {
      'no-restricted-properties': ['error', ...wholeSuite],
      'no-restricted-globals': [
        'error',
        ...['fit', 'fdescribe', 'xit', 'xtest', 'xdescribe'].map((name) => ({
          name,
          message: 'The whole suite runs, always: no focused, skipped or pending tests.',
        })),
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A fake may be async because what it stands for is.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    name: 'portolan/each test can fail',
    files: ['tests/**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, canFail] },
  },

  {
    name: 'portolan/schema',
    files: ['schema/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: graphqlLanguage,
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      '@graphql-eslint/description-style': 'off',
      // `Port.portStated`, `Source.sourceGrading`: such names are chosen for the reader, not by their prefix.
      '@graphql-eslint/no-typename-prefix': 'off',
      // A page of a list or a pair of things has no identity of its own.
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  },
  {
    name: 'portolan/examples',
    files: ['examples/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: graphqlLanguage,
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      '@graphql-eslint/selection-set-depth': 'off',
      // An example asks for what its question needs, not for every id.
      '@graphql-eslint/require-selections': 'off',
    },
  },
);
