import { readComplaint } from '../../src/database/complaint.ts';

test.each([
  [
    'Caused by: org.neo4j.io.net.PortBindException: Address localhost:7687 is already in use, cannot bind to it.',
    'port',
  ],
  [
    'org.neo4j.kernel.internal.locker.FileLockException: Lock file has been locked by another process: /state/data/databases/store_lock.',
    'lock',
  ],
  ['java.io.IOException: No space left on device', 'other'],
])('what Neo4j says is understood: %s', (output, trouble) => {
  expect(readComplaint(output).trouble).toBe(trouble);
});

test('what is not understood is quoted, without the stack', () => {
  const output = [
    '2026-11-24 02:11:19.100+0000 INFO  Starting...',
    'ERROR Failed to start Neo4j: unrecognized setting. No declared setting with name: dbms.colour',
    '\tat org.neo4j.server.NeoBootstrapper.start(NeoBootstrapper.java:215)',
  ].join('\n');
  expect(readComplaint(output).sentence).toBe(
    'Its last words were: ERROR Failed to start Neo4j: unrecognized setting. No declared setting with name: dbms.colour',
  );
});

test('silence is said to be silence', () => {
  expect(readComplaint('').sentence).toBe('It said nothing.');
});
