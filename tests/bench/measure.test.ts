import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { connect, createServer as createDoor } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { drive, emptyHistogram } from '../../bench/measure/drive.ts';
import { ratioOf } from '../../bench/measure/goals.ts';
import { reportText } from '../../bench/measure/report.ts';
import type { Reached } from '../../bench/measure/rounds.ts';
import { countTurns } from '../../bench/measure/turns.ts';
import { newShapes } from '../../bench/operations/new-shapes.ts';
import { card } from '../../bench/operations/card.ts';

const portOf = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

const served = async <Result>(answer: RequestListener, work: (url: string) => Promise<Result>): Promise<Result> => {
  const server = createServer(answer);
  try {
    return await work(`http://127.0.0.1:${await portOf(server)}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
};

describe('a round', () => {
  test('counts and times every answer, with no more requests under way than clients', async () => {
    let underWay = 0;
    let most = 0;
    const round = await served(
      (_, response) => {
        underWay += 1;
        most = Math.max(most, underWay);
        setTimeout(() => {
          underWay -= 1;
          response.end('{"data":{}}');
        }, 5);
      },
      (url) => drive(() => ({ url, body: '{}' }), 3, 0.2),
    );
    expect(most).toBe(3);
    expect(round.requests).toBeGreaterThan(3);
    expect(round.histogram.totalCount).toBe(round.requests);
    expect(round.histogram.minNonZeroValue).toBeGreaterThanOrEqual(4_000);
    expect(round).toMatchObject({ failed: 0, failure: null });
  });

  test('takes an answer with errors for none, and says what it said', async () => {
    const round = await served(
      (_, response) => response.end('{"errors":[{"message":"too slow"}],"data":null}'),
      (url) => drive(() => ({ url, body: '{}' }), 1, 0.05),
    );
    expect(round.requests).toBe(0);
    expect(round.failed).toBeGreaterThan(0);
    expect(round.failure).toContain('too slow');
  });
});

describe('the door before a database', () => {
  test('counts what is sent before an answer as one wait', async () => {
    const database = createDoor((socket) => socket.on('data', (data) => socket.write(data)));
    const turns = await countTurns(await portOf(database));
    const client = connect(turns.port, '127.0.0.1');
    try {
      for (const message of ['first', 'second', 'third']) {
        client.write(message);
        await once(client, 'data');
      }
      expect(turns.count()).toBe(3);
    } finally {
      client.destroy();
      turns.close();
      database.close();
    }
  });
});

const reached = (name: Reached['name'], rates: readonly number[]): Reached => ({
  operation: 'card',
  clients: 8,
  name,
  histogram: emptyHistogram(),
  rates,
  failed: 0,
  failure: null,
  memory: 100,
});

describe('the report', () => {
  test('takes the ratio of the middle round', () => {
    expect(ratioOf(reached('portolan', [10, 90, 30]), reached('by hand', [10, 10, 10]))).toBe(3);
    expect(ratioOf(reached('portolan', [10]), undefined)).toBeNull();
  });

  test('says which goals hold and which are missed', () => {
    const step = { operator: 'NodeUniqueIndexSeek', details: 'agency:Agency', hits: 11, rows: 1 };
    const costs = (hits: number) =>
      new Map([
        ['card', { statements: 1, waits: 1, hits, bytes: 100, profile: [{ text: 'RETURN 1', hits, steps: [step] }] }],
      ]);
    const text = reportText({
      setting: ['A machine.'],
      operations: [card],
      leftOut: [],
      unanswered: ['card, by hand: it was too slow'],
      costs: new Map([
        ['portolan', costs(12)],
        ['by hand', costs(10)],
      ]),
      reached: [reached('portolan', [20]), reached('@neo4j/graphql', [10]), reached('by hand', [40])],
      protection: [reached('portolan', [9, 5, 9]), reached('unprotected', [10, 10, 10])],
    });
    expect(text).toContain('| card | requests a second against @neo4j/graphql | 2.00 (goal 1.5) | holds |');
    expect(text).toContain('| card | requests a second against the script by hand | 0.50 (goal 0.9) | **missed** |');
    expect(text).toContain('| card | db hits against the statement by hand | 1.20 (goal 1.05) | **missed** |');
    expect(text).toContain('| all | resident memory of the API | 100 MB (goal 250) | holds |');
    expect(text).toContain(card.bound);
    expect(text).toContain('- card, by hand: it was too slow');
    expect(text).toContain('10.0 % of the requests a second');
    expect(text).toContain('| NodeUniqueIndexSeek | `agency:Agency` | 11 | 1 |');
  });
});

describe('the question in a new shape', () => {
  test('has another text for each of its variables, for both who are asked', () => {
    const all = newShapes.variables({} as never);
    for (const query of [newShapes.ours.query, newShapes.library?.query]) {
      const texts = new Set(all.map((variables) => (typeof query === 'function' ? query(variables) : '')));
      expect(texts.size).toBe(all.length);
    }
    expect(all.length).toBe(2_000);
  });
});
