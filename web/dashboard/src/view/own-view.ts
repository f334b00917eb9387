/**
 * A view of the page at this origin with all that its address says, or the first one: never an address elsewhere. It is read as
 * the browser reads it, which takes `\\` for `/` and leaves out tabs and line breaks.
 */
export const ownView = (next: string | null, origin: string): string => {
  if (next?.startsWith('/') !== true || !URL.canParse(next, origin)) return '/';
  const { origin: found, pathname, search, hash } = new URL(next, origin);
  // A path that begins with two strokes would be read as another host in its turn.
  return found === origin && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/';
};
