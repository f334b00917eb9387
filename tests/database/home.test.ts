import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { requireSpace } from '../../src/database/disk.ts';
import { DatabaseStartError } from '../../src/database/errors.ts';
import { claimHome } from '../../src/database/home.ts';
import { initialUser, requirePassword } from '../../src/database/password.ts';
import { current, lts } from '../../src/database/releases.ts';
import { refuseOtherRelease, rememberRelease } from '../../src/database/written-by.ts';
import { temporaryFolder } from './temporary-folder.ts';

const rightsOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

const aHomeWithData = (): string => {
  const home = temporaryFolder();
  mkdirSync(join(home, 'data', 'databases'), { recursive: true });
  return home;
};

describe('the password', () => {
  test('is made once, in a file that only its owner can read', async () => {
    const home = temporaryFolder();
    const password = await requirePassword(home);
    expect(password).toMatch(/^[\w-]{32}$/);
    expect(await requirePassword(home)).toBe(password);
    expect(rightsOf(join(home, 'password'))).toBe('600');
    expect(rightsOf(join(home, 'data', 'dbms', 'auth.ini'))).toBe('600');
    expect(await requirePassword(temporaryFolder())).not.toBe(password);
  });

  test('is told to Neo4j as a salted hash, again when an earlier start was cut off before', async () => {
    const home = temporaryFolder();
    const password = await requirePassword(home);
    const told = join(home, 'data', 'dbms', 'auth.ini');
    rmSync(told);
    expect(await requirePassword(home)).toBe(password);
    expect(readFileSync(told, 'utf8')).toMatch(/^neo4j:SHA-256,[0-9a-f]{64},[0-9a-f]{64},1024:\n$/);
    expect(readFileSync(told, 'utf8')).not.toContain(password);
  });

  test('is hashed over and over, the salt first', () => {
    const salt = Buffer.alloc(32, 7);
    const hash = (data: Buffer): Buffer => createHash('sha256').update(data).digest();
    const key = Array.from({ length: 1_023 }).reduce<Buffer>(
      hash,
      hash(Buffer.concat([salt, Buffer.from('pässword')])),
    );
    expect(initialUser('pässword', salt)).toBe(`neo4j:SHA-256,${key.toString('hex')},${salt.toString('hex')},1024:\n`);
  });

  test('is not made anew for a database that has one', async () => {
    const home = aHomeWithData();
    writeFileSync(join(home, 'password'), '');
    await expect(requirePassword(home)).rejects.toThrow(`its file ${join(home, 'password')} is missing or empty`);
  });
});

describe('the state folder', () => {
  test('is readable for its owner only, and has one user', async () => {
    const home = join(temporaryFolder(), 'deep', 'neo4j');
    const claim = await claimHome(home, () => undefined);
    expect(rightsOf(home)).toBe('700');
    await expect(claimHome(home, () => undefined)).rejects.toThrow(
      `The state folder ${home} is in use by process ${process.pid}`,
    );
    await claim.giveBack();
  });

  test('remembers the release that wrote it, and is taken by the same and by a later one', async () => {
    const home = aHomeWithData();
    await rememberRelease(home, { ...current, version: '2026.04.0' });
    await refuseOtherRelease(home, current);
    await rememberRelease(home, current);
    await refuseOtherRelease(home, current);
    expect(readFileSync(join(home, 'release'), 'utf8')).toBe('2026.09.0\n');
  });

  test.each([
    ['2026.09.1', 'which is newer than the 2026.09.0'],
    ['2026.10.0', 'which is newer than the 2026.09.0'],
    ['2027.01.0', 'which is newer than the 2026.09.0'],
    ['5.26.31', 'of another line than the 2026.09.0'],
  ])('of Neo4j %s is refused', async (version, reason) => {
    const home = aHomeWithData();
    writeFileSync(join(home, 'release'), version);
    const refusal = refuseOtherRelease(home, current);
    await expect(refusal).rejects.toBeInstanceOf(DatabaseStartError);
    await expect(refusal).rejects.toThrow(reason);
    await expect(refusal).rejects.toThrow('move the folder away to begin with an empty database');
    expect(readFileSync(join(home, 'release'), 'utf8')).toBe(version);
  });

  test('of the newest line is refused by the long-term line', async () => {
    const home = aHomeWithData();
    await rememberRelease(home, current);
    await expect(refuseOtherRelease(home, lts)).rejects.toThrow('which is newer than the 5.26.31');
  });

  test('is refused when it holds a database of somebody else', async () => {
    await expect(refuseOtherRelease(aHomeWithData(), current)).rejects.toThrow('it may belong to another program');
  });

  test('needs room on its disk', async () => {
    const folder = join(temporaryFolder(), 'not', 'yet', 'made');
    await requireSpace(folder, 1, 'run Neo4j');
    await expect(requireSpace(folder, 1e12, 'run Neo4j')).rejects.toThrow(
      /^There is too little disk space in .*made: \d+ MB are free, and 1000000000000 MB are needed to run Neo4j\./,
    );
  });
});
