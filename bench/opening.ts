import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromiumPath } from './measure/chromium.ts';
import { median } from './measure/goals.ts';
import { openUnwatched } from './measure/open-unwatched.ts';
import { start, stop } from './measure/program.ts';
import { createTellingProxy } from './measure/telling-proxy.ts';
import type { Opening } from './measure/telling-proxy.ts';

/*
 * `npm run bench:opening`: when the playground shows its query and the overview its numbers, after a reader has followed a link
 * (goal 1 s), in a Chromium that runs and that nobody looks into: a tool that looks has every module parsed a second time,
 * which makes it half a second later. It prints figures and asserts none: the machine may be busy with other things.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    visits: { type: 'string', default: '3' },
    state: { type: 'string' },
  },
});
const [rounds, visits] = [Number(values.rounds), Number(values.visits)];
// Without a browser there is nothing to start for.
chromiumPath();
const temporary = mkdtempSync(join(tmpdir(), 'portolan-bench-'));
const loaded = { PORTOLAN_SEEDS: 'off', PORTOLAN_HEAP_MB: '2048' };

/** What is opened, and the element with whose text it stands. */
const pages = [
  { name: 'playground', path: '/graphql', shown: '.graphiql-query-editor .view-lines' },
  { name: 'overview', path: '/', shown: '.tile-number' },
];

/** Waits for the examples that a program asks when it has started: longer on a large graph. */
const settled = values.state === undefined ? 30_000 : 120_000;

const printVisit = (name: string, visit: number, opened: readonly Opening[]): void => {
  const painted = opened.map((opening) => opening.painted);
  const longest = Math.max(0, ...opened.flatMap(({ tasks }) => tasks.map(([, duration]) => duration)));
  const ended = opened.map(({ tasks }) => Math.max(0, ...tasks.map(([began, duration]) => began + duration)));
  console.log(
    `${name}, visit ${String(visit + 1)}: shown after ${median(painted).toFixed(0)} ms (${Math.min(...painted).toFixed(0)} to ` +
      `${Math.max(...painted).toFixed(0)}), last long task ended after ${median(ended).toFixed(0)} ms, longest ${longest.toFixed(0)} ms`,
  );
};

const program = await start({
  PORTOLAN_STATE: values.state ?? temporary,
  PORTOLAN_MAX_REQUESTS_PER_MINUTE: '1000000',
  ...(values.state === undefined ? {} : loaded),
});
try {
  await wait(settled);
  for (const { name, path, shown } of pages) {
    const proxy = await createTellingProxy(new URL(program.address).origin, path, shown);
    const opened: (readonly Opening[])[] = [];
    try {
      for (let round = 0; round < rounds; round += 1) opened.push(await openUnwatched(proxy, visits));
    } finally {
      proxy.close();
    }
    for (let visit = 0; visit < visits; visit += 1)
      printVisit(
        name,
        visit,
        opened.flatMap((round) => round[visit] ?? []),
      );
  }
} finally {
  await stop(program);
  rmSync(temporary, { recursive: true, force: true });
}
