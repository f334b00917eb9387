// The arrows of ARCHITECTURE.md: main -> server -> {schema, context} -> domains -> graph -> neo4j-driver.
const runtimeOnly = { dependencyTypesNot: ['type-only', 'type-import'] };

/** Files of `from` must not import (not even a type, unless `more` says so) what `to` matches. */
const never = (name, comment, from, to, more = {}) => ({
  name,
  severity: 'error',
  comment,
  from: typeof from === 'string' ? { path: from } : from,
  to: { ...(typeof to === 'string' ? { path: to } : to), ...more },
});

const forbidden = [
  never(
    'no-circular',
    'Files that import each other in a ring cannot be understood one at a time.',
    {},
    { circular: true, viaOnly: runtimeOnly },
  ),
  never(
    'no-index-file',
    'Import the file that declares the thing, never a folder.',
    {},
    '^(src|tests|scripts|bench|web)/.*index\\.[jt]sx?$',
  ),
  never(
    'resolvable',
    'The imported file or package does not exist, or is not in package.json.',
    {},
    // The shapes of the world are made while the dashboard is built; a package of types has nothing to run.
    { couldNotResolve: true, pathNot: '^virtual:world-shapes$|^@graphql-typed-document-node/core$' },
  ),
  never(
    'declared',
    'A package that is used is named in package.json itself.',
    {},
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'undetermined'] },
  ),
  never(
    'no-tools-at-run-time',
    'The program must run without development dependencies.',
    '^src/',
    { dependencyTypes: ['npm-dev'] },
    runtimeOnly,
  ),

  never(
    'leaves',
    'config, errors, viewer, markings and dates are leaves, and the kinds of record: they import nothing of the program but its errors and what a marking is.',
    '^src/(config|errors|viewer|markings|dates|record-kinds)\\.ts$|^src/settings/',
    '^src/',
    { pathNot: '^src/(generated/|settings/|(errors|markings)\\.ts$)' },
  ),
  never(
    'generated-is-a-leaf',
    'Generated code takes only types from the program.',
    '^src/generated/',
    { path: '^src/', pathNot: '^src/(generated/|graph/(statement|shape|value)[^/]*\\.ts$)' },
    runtimeOnly,
  ),
  never(
    'driver-behind-graph',
    'Only src/graph/ speaks to the driver: take graph.rows or graph.write. The bench holds a script without it against us.',
    { path: '^(src|scripts|bench|web)/', pathNot: '^(src/graph|bench/by-hand)/' },
    'node_modules/neo4j-driver',
  ),
  never('graph-knows-no-domain', 'src/graph/ serves every domain and knows none.', '^src/graph/', {
    path: '^src/',
    pathNot: '^src/(graph/|generated/|(errors|viewer|dates)\\.ts$)',
  }),
  never(
    'reference-below-domains',
    'src/reference/ keeps the reference data in memory for every domain and knows none.',
    '^src/reference/',
    { path: '^src/', pathNot: '^src/(reference|graph|generated)/|^src/errors\\.ts$' },
  ),
  never(
    'recording-below-domains',
    'src/recording/ checks and writes records for every domain that does, and knows none.',
    '^src/recording/',
    { path: '^src/', pathNot: '^src/(recording|graph|generated)/|^src/(errors|markings|dates|record-kinds)\\.ts$' },
  ),
  never(
    'database-stands-alone',
    'src/database/ starts a process; it knows nothing of graphs and queries.',
    '^src/database/',
    { path: '^src/', pathNot: '^src/(database/|errors\\.ts$)' },
  ),
  never(
    'domains-apart',
    'A domain never imports another: data crosses through context.loaders, fields through extend type.',
    '^src/domains/([^/]+)/',
    { path: '^src/domains/', pathNot: '^src/domains/$1/' },
  ),
  never(
    'domains-below',
    'A domain calls the graph; server, database, settings and assembly lie above it.',
    '^src/domains/',
    '^src/(server|database)/|^src/(main|config|schema)\\.ts$|^src/cli/',
    runtimeOnly,
  ),
  never(
    'domains-take-the-context-as-a-type',
    'A domain is handed its context; it never makes one.',
    '^src/domains/',
    '^src/context\\.ts$',
    runtimeOnly,
  ),
  never(
    'server-above-domains',
    'The server is handed a schema and a context; it knows no domain, graph or database.',
    '^src/server/',
    '^src/(domains|graph|database)/',
    runtimeOnly,
  ),
  never('nothing-imports-main', 'main.ts is where the program starts; nothing imports it.', {}, '^src/main\\.ts$'),
  never(
    'source-alone',
    'The program imports nothing of tests, scripts, bench or web.',
    '^src/',
    '^(tests|scripts|bench|web)/',
  ),
  never(
    'web-is-a-client',
    'The pages are clients of the API like any other: they import nothing of the program.',
    '^web/',
    '^(src|tests|scripts|bench)/',
  ),
  never('no-tests-in-tools', 'Scripts and benchmarks do not lean on tests.', '^(bench|scripts|web)/', '^tests/'),

  never('kebab-case', 'Files and folders are named in kebab-case.', {}, '^(src|scripts|bench|tests)/.*[A-Z_]'),
  never(
    'no-attic',
    'Name a file by its concept: manager, helper, util and service say none.',
    {},
    '^(src|scripts|bench|tests|web)/.*(managers?|helpers?|utils?|services?)(/|\\.[jt]sx?$)',
  ),
];

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    // bench/peers is a package of its own, with dependencies of its own.
    exclude: { path: '(^|/)(dist|coverage|\\.portolan|\\.lib)/|^bench/peers/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
