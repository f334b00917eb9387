import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from './started-program.ts';

const refused = async (settings: Readonly<Record<string, string>>): Promise<string> => {
  const program = startProgram(settings);
  expect(await program.exited).toBe(1);
  expect(program.output()).not.toMatch(/\n\s+at /);
  return program.output().trim();
};

test('an unknown setting is named, with those that there are', async () => {
  expect(await refused({ PORTOLAN_SEED: 'on' })).toMatch(
    /^PORTOLAN_SEED is no setting of Portolan\. Its settings are PORT, HOST, /,
  );
});

test('every wrong setting is told at once, each with what it accepts', async () => {
  expect(await refused({ PORT: 'http', PORTOLAN_EXPLAIN: 'yes', NEO4J_URI: 'localhost:7687' })).toBe(
    [
      'NEO4J_URI is set, but NEO4J_PASSWORD is not: set the password of that Neo4j.',
      'NEO4J_URI: "localhost:7687" is not an address that begins with bolt:// or neo4j:// (or +s, +ssc).',
      'PORT: "http" is not a port, 0 to 65535 (0: any free one).',
      'PORTOLAN_EXPLAIN: "yes" is not on or off.',
    ].join('\n'),
  );
});

test('a password without an address is told', async () => {
  expect(await refused({ NEO4J_PASSWORD: 'secret' })).toBe(
    'NEO4J_PASSWORD is set, but NEO4J_URI is not: set the address of that Neo4j, or leave out both.',
  );
});

test('a Neo4j that does not answer is told with its address', async () => {
  const output = await refused({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'secret' });
  expect(output).toMatch(
    /^NEO4J_URI: no Neo4j answers at bolt:\/\/127\.0\.0\.1:9: .* Start it, or correct the address\.$/,
  );
});

test('an address that is not of this machine is told', async () => {
  expect(await refused({ HOST: 'portolan.invalid' })).toMatch(
    /^HOST: "portolan\.invalid" is not an address of this machine/,
  );
});

test('a broken seed is told with its file, line and field, before anything is started', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'portolan-seeds-')), 'seeds');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'bodies.yaml'),
    'agencies:\n  - id: agency:a\n    name: A\n    kind: POLITE\n    evidence: []\n',
  );
  const output = await refused({ PORTOLAN_SEEDS: folder });
  expect(output).toContain('seeds/bodies.yaml:4: kind: "POLITE" is not one of POLICE, CUSTOMS,');
  expect(output).toContain('seeds/bodies.yaml:5: evidence: ');
  expect(output).not.toContain('Starting Neo4j');
});

test('an address that accepts connections and says nothing is told within 10 s, and the program ends by itself', async () => {
  const held: Socket[] = [];
  const mute = createServer((socket) => void held.push(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
  const uri = `bolt://127.0.0.1:${String((mute.address() as AddressInfo).port)}`;
  const began = Date.now();
  const output = await refused({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' });
  // The bound of the promise, not a measure of speed.
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(output).toContain(`NEO4J_URI: no Neo4j answers at ${uri}`);
  for (const socket of held) socket.destroy();
  mute.close();
});
