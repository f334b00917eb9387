import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { standardHeapMb } from '../../src/settings/database.ts';

const root = join(import.meta.dirname, '..', '..');
const outside = { NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD: 'secret' };

test.each([
  ['NEO4J_URL', 'NEO4J_URI'],
  ['NEO4J_BOLT_URL', 'NEO4J_URI'],
  ['NEO4J_USERNAME', 'NEO4J_USER'],
  ['NEO4J_PASS', 'NEO4J_PASSWORD'],
  ['NEO4J_PASSWROD', 'NEO4J_PASSWORD'],
  ['NEO4J_DB', 'NEO4J_DATABASE'],
])('%s is refused, and %s named in its place', (name, right) => {
  expect(() => readConfig({ ...outside, [name]: 'x' })).toThrow(
    `${name} is no setting of Portolan: write ${right}, or leave it out.`,
  );
});

test('what Neo4j itself reads from the environment is left alone', () => {
  const names = [
    'NEO4J_HOME',
    'NEO4J_CONF',
    'NEO4J_AUTH',
    'NEO4J_EDITION',
    'NEO4J_PLUGINS',
    'NEO4J_server_memory_heap',
  ];
  expect(readConfig(Object.fromEntries(names.map((name) => [name, 'x']))).outside).toBeNull();
});

test('an unknown setting of our own is refused, however far from the others', () => {
  expect(() => readConfig({ PORTOLAN_COLOUR: 'blue' })).toThrow('PORTOLAN_COLOUR is no setting of Portolan.');
});

test('relative paths begin at the repository, wherever the program is started', () => {
  const here = process.cwd();
  process.chdir('/');
  try {
    expect(readConfig({})).toMatchObject({ state: join(root, '.portolan'), seeds: join(root, 'seeds') });
    expect(readConfig({ PORTOLAN_STATE: 'a', PORTOLAN_SEEDS: 'b' })).toMatchObject({
      state: join(root, 'a'),
      seeds: join(root, 'b'),
    });
    expect(readConfig({ PORTOLAN_STATE: '/a', PORTOLAN_SEEDS: '/b' })).toMatchObject({ state: '/a', seeds: '/b' });
  } finally {
    process.chdir(here);
  }
});

test('the memory of our own Neo4j is what the settings say, and its heap else what the machine allows', () => {
  expect(readConfig({}).memory).toEqual({ heapMb: standardHeapMb(), pageCacheMb: 96 });
  expect([2_000, 7_499, 7_500, 64_000].map((memory) => standardHeapMb(memory))).toEqual([352, 352, 1_024, 1_024]);
  expect(readConfig({ PORTOLAN_HEAP_MB: '1024', PORTOLAN_PAGE_CACHE_MB: '' }).memory).toEqual({
    heapMb: 1_024,
    pageCacheMb: 96,
  });
});
