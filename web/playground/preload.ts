import type { HtmlTagDescriptor, Plugin } from 'vite';

// What the page always imports a moment later: the editor and its styles.
const soonNeeded = /^assets\/(?:monaco-editor|editor\.api|editor|mouseTarget|lite)-.*\.(?:js|css)$/;

const base = '/playground/';

const tagFor = (file: string): HtmlTagDescriptor => ({
  tag: 'link',
  injectTo: 'head',
  attrs: file.endsWith('.css')
    ? { rel: 'preload', as: 'style', href: `${base}${file}`, crossorigin: '' }
    : { rel: 'modulepreload', href: `${base}${file}`, crossorigin: '' },
});

const examples: HtmlTagDescriptor = {
  tag: 'link',
  injectTo: 'head',
  attrs: { rel: 'preload', as: 'fetch', href: `${base}examples.json`, crossorigin: '' },
};

/** Lets the browser fetch the editor while it still reads the rest, and the examples with it. */
export const preload = (): Plugin => ({
  name: 'portolan:preload',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) => [
      ...Object.keys(bundle ?? {})
        .filter((file) => soonNeeded.test(file))
        .map(tagFor),
      examples,
    ],
  },
});
