// Four projects, told apart by a file's second suffix: none (unit), .db, .process, .browser.
const transform = {
  '\\.[jt]s$': [
    '@swc/jest',
    {
      jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2024' },
      module: { type: 'commonjs' },
    },
  ],
};

const seconds = (count) => count * 1000;

const project = (displayName, suffix, settings) => ({
  displayName,
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/tests'],
  testRegex: [`/tests/(.*/)?[^/.]+${suffix}\\.test\\.ts$`],
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform,
  // Published as ES modules alone.
  transformIgnorePatterns: ['/node_modules/(?!(jose)/)'],
  restoreMocks: true,
  ...settings,
});

const database = {
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
};

export default {
  maxWorkers: 2,
  // One for all: jest does not read it from a project. It ends what hangs and asserts no speed.
  testTimeout: seconds(180),
  projects: [
    project('unit', '', {}),
    project('db', '\\.db', database),
    project('process', '\\.process', {}),
    project('browser', '\\.browser', database),
  ],
};
