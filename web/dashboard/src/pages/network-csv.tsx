import type { ReactNode } from 'react';
import { csvOf } from '../../../shared/csv.ts';
import { downloadCsv } from '../../../shared/download.ts';
import { texts } from '../texts.ts';
import type { NetworkPicture } from '../view/network.ts';

const { columns: titles, lists, kinds } = texts;

/** Writes the ties of the picture as CSV: those that are drawn are all that it lists. */
export const NetworkCsv = ({ picture }: { readonly picture: NetworkPicture }): ReactNode => {
  const write = (): void => {
    const bodies = new Map(picture.bodies.map((body) => [body.id, body]));
    const name = (id: string): string => bodies.get(id)?.label ?? '';
    const marking = (id: string): string => bodies.get(id)?.marking ?? '';
    downloadCsv(
      'ties.csv',
      csvOf({
        columns: [
          titles.one,
          titles.other,
          titles.sharedEvents,
          titles.strength,
          `${titles.one} ${titles.id}`,
          `${titles.other} ${titles.id}`,
          titles.marking,
        ],
        rows: picture.ties.map(({ one, other, sharedEvents, weight }) => [
          name(one),
          name(other),
          sharedEvents,
          weight,
          one,
          other,
          [...new Set([marking(one), marking(other)])],
        ]),
      }),
    );
  };
  return (
    <button type="button" onClick={write} aria-label={`${lists.csv}: ${kinds.partners}`}>
      {lists.csv}
    </button>
  );
};
