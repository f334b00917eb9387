import { statements } from '../../generated/statements.ts';
import type { FigureMeasure } from '../../generated/enums.ts';
import { figureOf } from '../../generated/shapes.ts';
import type { FigureRow, FigureShape } from '../../generated/shapes.ts';
import { createLists } from '../../graph/lists.ts';
import type { LoaderScope } from '../../graph/scope.ts';
import { partText } from '../../graph/texts.ts';
import type { WhereInput } from '../../graph/where.ts';
import { chooseFigure, isSuppressed } from './rules.ts';
import type { SourcedFigure } from './rules.ts';

/** The one figure to go by of those that count the whole of an event by one measure. */
export interface GoodFigure {
  readonly eventId: string;
  readonly measure: FigureMeasure;
  /** The number; null where it is kept back from the viewer. */
  readonly value: number | null;
  readonly isExact: boolean;
  /** How many other figures count the same. */
  readonly others: number;
  /** What a reader has to be cleared for, of all of them. */
  readonly audiences: readonly string[];
}

type Graded = readonly [
  figure: FigureRow,
  audience: string,
  sources: readonly (readonly [source: string | null, information: string | null, publishedOn: string | null])[],
];

interface Told extends SourcedFigure {
  readonly audience: string;
}

const graded = partText('figure/graded');

const toldOf = ([figure, audience, sources]: Graded): Told => ({
  figure: figureOf(figure),
  audience,
  sources: sources.map(([gradingSource, gradingInformation, publishedOn]) => ({
    gradingSource,
    gradingInformation,
    publishedOn,
  })),
});

/** The figure to go by of those that count the same. */
const goodOf = (same: readonly Told[], isKeptBack: (figure: FigureShape) => boolean): readonly GoodFigure[] => {
  const chosen = chooseFigure(same);
  if (chosen === null) return [];
  const { figure, others } = chosen;
  return [
    {
      eventId: figure.ofId,
      measure: figure.measure,
      value: isKeptBack(figure) ? null : figure.value,
      isExact: figure.qualifier === 'EXACT',
      others,
      audiences: same.map(({ audience }) => audience),
    },
  ];
};

/** The loaders of figures, made anew for each request. */
export const createFigureLoaders = (scope: LoaderScope) => {
  const { figure } = statements;
  const lists = createLists(scope);
  const all = lists.root({
    list: figure.list,
    groups: figure.groups,
    input: 'FigureWhere',
    audiences: ['figure.audience'],
    decode: ([row]: readonly [FigureRow]): FigureShape => figureOf(row),
  });
  return {
    byId: lists.records(figure.byIds, ([row]) => figureOf(row)),
    ofRecords: lists.whole(figure.ofRecords, figureOf),
    all,
    /** One figure for each event and measure, of the figures of a filter: of one country or kind none should be among them. */
    good: async (where: WhereInput, threshold: number): Promise<readonly GoodFigure[]> => {
      const rows = await all({ where }).counted([graded]);
      const told = rows.map(({ keys: [row] }) => toldOf(row as Graded));
      const same = Map.groupBy(told, (one) => `${one.figure.ofId} ${one.figure.measure}`);
      return [...same.values()].flatMap((figures) =>
        goodOf(figures, (one) => isSuppressed(one, scope.viewer, threshold)),
      );
    },
  };
};
