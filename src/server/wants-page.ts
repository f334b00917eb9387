/** Whether somebody asks for a page: a client that can read an answer as JSON gets that; a browser takes anything besides HTML. */
export const wantsPage = (method: string, accept: string): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  accept.includes('text/html') &&
  !/application\/(?:[\w-]+\+)?json/.test(accept);
