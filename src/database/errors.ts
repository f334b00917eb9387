/** Says in full sentences what keeps the embedded database from starting, where, and what to do; shown without a stack. */
export class DatabaseStartError extends Error {
  override readonly name = 'DatabaseStartError';
}

const meanings: Readonly<Record<string, string>> = {
  EACCES: 'this user may not use it. Change its owner or rights',
  EPERM: 'this user may not use it. Change its owner or rights',
  EROFS: 'its disk can only be read. Mount it for writing',
  ENOSPC: 'its disk is full. Make room',
  EDQUOT: 'the quota of this user is used up. Make room',
  ENOTDIR: 'a part of this path is a file. Move the file away',
  EEXIST: 'a file stands where a folder is needed. Move the file away',
};

/** Puts what the system refused into a sentence about its path; any other error stays as it is. */
export const asStartError = (error: unknown): unknown => {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return error;
  const meaning = meanings[String(error.code)];
  if (meaning === undefined) return error;
  return new DatabaseStartError(
    `The embedded database cannot use ${String(error.path)}: ${meaning}, or choose another state folder.`,
    { cause: error },
  );
};
