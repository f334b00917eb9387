import type { FigureMeasure } from '../../generated/enums.ts';
import type { WhereInput } from '../../graph/where.ts';
import { heldCount } from './events.ts';
import { inPeriod } from './filters.ts';
import type { Frame } from './frame.ts';
import { counted } from './measure.ts';
import type { Indicated, Measure } from './measure.ts';

type Good = Awaited<ReturnType<Frame['loaders']['figure']['good']>>[number];

/** The measures that indicators go by: read in one statement, whichever of them is asked for. */
const measures: readonly FigureMeasure[] = ['PARTICIPANTS', 'WOMEN', 'MEN', 'TRAINEES', 'SEIZURES'];

const figuresOf = (frame: Frame, asked: readonly FigureMeasure[]): WhereInput => ({
  whole: true,
  measures: asked,
  event: inPeriod(frame),
});

const goodFigures = async (frame: Frame, asked: readonly FigureMeasure[]): Promise<readonly Good[]> => {
  const figures = await frame.loaders.figure.good(figuresOf(frame, measures), frame.figureThreshold);
  return figures.filter(({ measure }) => asked.includes(measure));
};

/** The number of a figure that may be added to others: exact, and shown to the viewer. */
const exact = (figure: Good | undefined): number | null => (figure?.isExact === true ? figure.value : null);

const isKeptBack = (figure: Good | undefined): boolean => figure?.value === null;

const severalNote = (figures: readonly Good[]): readonly string[] => {
  const several = figures.filter(({ others }) => others > 0).length;
  if (several === 0) return [];
  const events = several === 1 ? 'one event' : `${String(several)} events`;
  return [`Several figures count ${events}: one of them is chosen, exact before approximate, then by its source.`];
};

const totalled = (figures: readonly Good[], events: number): Measure => {
  const added = figures.flatMap((figure) => exact(figure) ?? []);
  const suppressed = figures.filter(isKeptBack).length;
  const total = added.reduce((sum, number) => sum + number, 0);
  return {
    ...counted(added.length, Math.max(0, events - added.length - suppressed)),
    value: added.length === 0 ? null : total,
    approximate: figures.filter(({ isExact, value }) => !isExact && value !== null).length,
    suppressed,
    notes: severalNote(figures),
    audiences: figures.flatMap(({ audiences }) => audiences),
  };
};

const workOf = (frame: Frame, asked: readonly FigureMeasure[], measure: () => Promise<Measure>) => ({
  measure,
  list: () => Promise.resolve({ field: 'figures', where: figuresOf(frame, asked), reading: 'FIGURES' as const }),
  unknownList: () => Promise.resolve(null),
  splits: () => Promise.resolve([]),
});

/** The sum of one exact figure of each event. */
export const totalOf =
  (asked: FigureMeasure): Indicated =>
  (frame) =>
    workOf(frame, [asked], async () => totalled(await goodFigures(frame, [asked]), await heldCount(frame)));

/** What figures tell of the sexes at one event: women and all, null where they do not tell it exactly. */
interface Sexes {
  readonly women: number;
  readonly all: number;
}

const sexesOf = (figures: readonly Good[]): Sexes | null => {
  const of = (measure: FigureMeasure) => exact(figures.find((figure) => figure.measure === measure));
  const [women, men, people] = [of('WOMEN'), of('MEN'), of('PARTICIPANTS')];
  if (women === null)
    return people !== null && men !== null && men <= people ? { women: people - men, all: people } : null;
  const all = people ?? (men === null ? null : women + men);
  return all === null || all < women || all === 0 ? null : { women, all };
};

/** The share of women over the events of which exact figures tell it. */
export const womenShare: Indicated = (frame) => {
  const asked: readonly FigureMeasure[] = ['WOMEN', 'MEN', 'PARTICIPANTS'];
  return workOf(frame, asked, async () => {
    const figures = await goodFigures(frame, asked);
    const events = [...Map.groupBy(figures, ({ eventId }) => eventId).values()];
    const suppressed = events.filter((one) => one.some(isKeptBack));
    const told = events.filter((one) => !one.some(isKeptBack)).flatMap((one) => sexesOf(one) ?? []);
    const [women, all] = [told.reduce((sum, one) => sum + one.women, 0), told.reduce((sum, one) => sum + one.all, 0)];
    const held = await heldCount(frame);
    return {
      ...counted(told.length, Math.max(0, held - told.length - suppressed.length)),
      value: all === 0 ? null : women / all,
      suppressed: suppressed.length,
      notes: told.length === 0 ? [] : [`${String(women)} of ${String(all)} people at the events that tell it.`],
      audiences: figures.flatMap(({ audiences }) => audiences),
    };
  });
};
