import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { auditFiles } from './audit.ts';

/** The files of an audit, to be read by their names. */
export const auditFolder = (folder: string) => ({
  files: () => auditFiles(folder),
  text: async (file: string): Promise<string | null> =>
    (await auditFiles(folder)).includes(file) ? readFile(join(folder, file), 'utf8') : null,
});
