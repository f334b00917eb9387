import type { FigureMeasure } from '../../generated/enums.ts';
import type { FigureShape, SourceShape } from '../../generated/shapes.ts';
import { seesSmallFigures } from '../../viewer.ts';
import type { Viewer } from '../../viewer.ts';

const words = (constant: string): string => constant.toLowerCase().replaceAll('_', ' ');

const ofOneSex: ReadonlySet<FigureMeasure> = new Set(['WOMEN', 'MEN']);

/** Whether a figure counts people of one sex, one country or one body. */
const isSplit = ({ measure, countryCode, ofId }: FigureShape): boolean =>
  ofOneSex.has(measure) || countryCode !== null || ofId.startsWith('attendance:');

/** Whether the value of a figure is kept back from a viewer, because so few people may be told by it. */
export const isSuppressed = (figure: FigureShape, viewer: Viewer, threshold: number): boolean =>
  isSplit(figure) && figure.value < threshold && !seesSmallFigures(viewer);

/** A figure in words, e.g. `participants: about 90` or `units (control units): 13`; without its number where that is kept back. */
export const figureLabel = (
  { measure, subject, countryCode, qualifier, value }: FigureShape,
  suppressed: boolean,
): string => {
  const details = [subject, countryCode].filter((detail) => detail !== null).join(', ');
  const counted = details === '' ? words(measure) : `${words(measure)} (${details})`;
  if (suppressed) return `${counted}: suppressed`;
  const amount = qualifier === 'EXACT' ? String(value) : `${words(qualifier)} ${String(value)}`;
  return `${counted}: ${amount}`;
};

/** What a source is chosen by. */
export type GradedSource = Pick<SourceShape, 'gradingSource' | 'gradingInformation' | 'publishedOn'>;

/** A figure with the sources that it rests on. */
export interface SourcedFigure {
  readonly figure: FigureShape;
  readonly sources: readonly GradedSource[];
}

/** How well a source is graded, 0 the best: by its reliability, then by the information; what is not graded comes last. */
const gradeOf = ({ gradingSource, gradingInformation }: GradedSource): string =>
  `${gradingSource ?? 'Z'}${gradingInformation ?? '9'}`;

const best = (values: readonly string[], none: string): string => [...values].sort()[0] ?? none;
const latest = (values: readonly string[]): string => [...values].sort().at(-1) ?? '';

/** Exact before approximate, then the better graded source, then the later publication, then the id. */
const compareFigures = (a: SourcedFigure, b: SourcedFigure): number => {
  const rank = ({ figure, sources }: SourcedFigure): readonly [string, string] => [
    figure.qualifier === 'EXACT' ? '0' : '1',
    best(sources.map(gradeOf), 'Z9'),
  ];
  const published = ({ sources }: SourcedFigure) => latest(sources.flatMap(({ publishedOn }) => publishedOn ?? []));
  const [rankA, rankB] = [rank(a).join(), rank(b).join()];
  if (rankA !== rankB) return rankA < rankB ? -1 : 1;
  if (published(a) !== published(b)) return published(a) > published(b) ? -1 : 1;
  return a.figure.id < b.figure.id ? -1 : 1;
};

/** The figures that count the whole by a measure: those of one country or of one kind are parts of it. */
export const wholeFigures = (figures: readonly FigureShape[], measure: FigureMeasure): readonly FigureShape[] =>
  figures.filter((figure) => figure.measure === measure && figure.countryCode === null && figure.subject === null);

/** The figure to show where only one can be shown, and how many others there are; null where there is none. */
export const chooseFigure = (
  figures: readonly SourcedFigure[],
): { readonly figure: FigureShape; readonly others: number } | null => {
  const [chosen] = [...figures].sort(compareFigures);
  return chosen === undefined ? null : { figure: chosen.figure, others: figures.length - 1 };
};
