import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimFolder, type Claim, type Refusal } from '../../src/database/claim.ts';
import { isAlive, processMark } from '../../src/database/processes.ts';
import { temporaryFolder } from './temporary-folder.ts';

const held = (claim: Claim | Refusal): Claim => {
  if (claim.state === 'refused') throw new Error(`refused by ${claim.pid}`);
  return claim;
};

test('a folder has one holder, and the next one is told which process that is', async () => {
  const folder = temporaryFolder();
  const claim = held(await claimFolder(folder));
  expect(await claimFolder(folder)).toEqual({ state: 'refused', pid: process.pid });
  await claim.giveBack();
  await held(await claimFolder(folder)).giveBack();
  expect(readdirSync(folder)).toEqual([]);
});

test('of twenty starters at once exactly one gets the folder', async () => {
  const folder = temporaryFolder();
  const claims = await Promise.all(Array.from({ length: 20 }, () => claimFolder(folder)));
  expect(claims.filter(({ state }) => state === 'held')).toHaveLength(1);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('the claim of a process that was killed counts no more and is swept away', async () => {
  const folder = temporaryFolder();
  const other = spawn('sleep', ['60']);
  await once(other, 'spawn');
  writeFileSync(join(folder, `${processMark(other.pid ?? 0) ?? ''}.0000.held`), '');
  expect(await claimFolder(folder)).toEqual({ state: 'refused', pid: other.pid });
  other.kill('SIGKILL');
  await once(other, 'exit');
  held(await claimFolder(folder));
  expect(readdirSync(folder)).toHaveLength(1);
});

test('a later process with the same id is not taken for the one that claimed', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, `${process.pid}-000000000000.0000.held`), '');
  expect((await claimFolder(folder)).state).toBe('held');
});

test('a process has one mark as long as it lives, and none afterwards', () => {
  const mark = processMark(process.pid);
  expect(mark).toMatch(new RegExp(`^${process.pid}-[0-9a-f]{12}$`));
  expect(processMark(process.pid)).toBe(mark);
  expect(isAlive(mark ?? '')).toBe(true);
  expect(processMark(spawnSync('true').pid)).toBeNull();
});
