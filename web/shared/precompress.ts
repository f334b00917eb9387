import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

// Quality 9 is a tenth larger than 11 and twenty times faster; the build runs at each install.
const quality = 9;

const compressFile = async (file: string): Promise<void> => {
  const content = await readFile(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await Promise.all([
    compressBrotli(content, { params }).then((compressed) => writeFile(`${file}.br`, compressed)),
    compressGzip(content, { level: 9 }).then((compressed) => writeFile(`${file}.gz`, compressed)),
  ]);
};

/** Writes `.br` and `.gz` beside each asset, so that the server compresses nothing while it serves. */
export const precompress = (): Plugin => ({
  name: 'portolan:precompress',
  apply: 'build',
  async writeBundle({ dir }) {
    const assets = join(dir ?? 'dist', 'assets');
    await Promise.all((await readdir(assets)).map((name) => compressFile(join(assets, name))));
  },
});
