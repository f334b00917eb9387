import { isTTY, progress } from '@clack/prompts';

/** Tells of a step that begins, on the way of a command. */
export type Step = (name: string) => void;

const { stderr } = process;

/** A bar that is full after so many steps. */
const withBar = async <T>(steps: number, work: (step: Step) => Promise<T>): Promise<T> => {
  const bar = progress({ max: steps, output: stderr });
  let last = '';
  const step: Step = (name) => {
    if (last === '') bar.start(name);
    else bar.advance(1, name);
    last = name;
  };
  try {
    const result = await work(step);
    bar.stop('Done.');
    return result;
  } catch (error) {
    bar.error(last);
    throw error;
  }
};

/**
 * Does something in so many steps and shows how far it is: by a bar on a terminal, elsewhere by a line for each step; on
 * standard error, so that what is asked for stands alone on standard output.
 */
export const inSteps = <T>(steps: number, work: (step: Step) => Promise<T>): Promise<T> =>
  isTTY(stderr)
    ? withBar(steps, work)
    : work((name) => {
        console.error(name);
      });
