import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** An answer before it is made into a Response. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | string | null;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

// Words of letters, digits, - and _ joined by single dots: no part of a path can climb or begin with a dot.
const fileName = /^(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)+$/;

const encodings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
];

const accepts = (header: string, encoding: string): boolean =>
  header.split(',').some((part) => {
    const [name, ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });

const isAbsence = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'EISDIR');

/** The content of a file, or null where there is none of that name. */
export const readOrNull = async (file: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    return await readFile(file);
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
};

/** A plain sentence as the answer. */
export const sentence = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  body: `${text}\n`,
});

const knows = (request: Request, tag: string): boolean =>
  (request.headers.get('if-none-match') ?? '').split(',').some((part) => part.trim().replace(/^W\//, '') === tag);

const withTag = (request: Request, tag: string, reply: Reply): Reply => {
  const headers = { ...reply.headers, etag: tag };
  return knows(request, tag) ? { status: 304, headers, body: null } : { ...reply, headers };
};

/** Content that may change under its address: kept by the browser, asked about each time, and sent again only when it differs. */
export const revalidated = (request: Request, extension: string, body: Uint8Array<ArrayBuffer> | string): Reply =>
  withTag(request, `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`, {
    status: 200,
    headers: { 'content-type': types[extension] ?? 'application/octet-stream', 'cache-control': 'no-cache' },
    body,
  });

/**
 * A file whose name holds the hash of its content, so that it never changes under its address; compressed as the build
 * left it beside the file (`.br`, `.gz`) where the browser takes that. Null where there is no such file.
 */
export const hashedFile = async (request: Request, directory: string, name: string): Promise<Reply | null> => {
  const type = types[extname(name)];
  if (type === undefined || !fileName.test(name)) return null;
  const accepted = request.headers.get('accept-encoding') ?? '';
  const choices = [
    ...encodings.filter((encoding) => accepts(accepted, encoding.name)),
    { name: 'identity', suffix: '' },
  ];
  for (const { name: encoding, suffix } of choices) {
    const body = await readOrNull(join(directory, `${name}${suffix}`));
    if (body === null) continue;
    return withTag(request, `"${name}${suffix}"`, {
      status: 200,
      headers: {
        'content-type': type,
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
        ...(suffix && { 'content-encoding': encoding }),
      },
      body,
    });
  }
  return null;
};
