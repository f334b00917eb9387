import type { SourceShape } from '../../generated/shapes.ts';

/** What to show of a source where it has no title: its publisher and day, else its address, else its id. */
export const sourceLabel = ({ id, title, publisher, publishedOn, url }: SourceShape): string => {
  if (title !== null) return title;
  const published = [publisher, publishedOn].filter((part) => part !== null).join(', ');
  return published === '' ? (url ?? id) : published;
};
