import type { SourceShape } from '../../generated/shapes.ts';

/** What to show of a source where it has no title: its publisher with its day or, where that is not known, its key; else its address. */
export const sourceLabel = ({ id, title, publisher, publishedOn, url }: SourceShape): string => {
  if (title !== null) return title;
  if (publisher === null) return publishedOn === null ? (url ?? id) : `${url ?? id}, ${publishedOn}`;
  return `${publisher}, ${publishedOn ?? id.slice('source:'.length)}`;
};
