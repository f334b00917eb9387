import { resolve } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { describeLoad } from '../domains/import/load.ts';
import type { LoadResult } from '../domains/import/load.ts';
import { readRecords } from '../domains/import/read.ts';
import { StartError } from '../errors.ts';
import { loadSeeds } from '../prepare.ts';
import { inSteps } from './steps.ts';
import { withConnected } from './with-graph.ts';

/** The folder of seeds that is named or set. Throws a StartError where there is none. */
export const seedFolder = (given: string | undefined): string => {
  const folder = given === undefined ? readConfig().seeds : resolve(given);
  if (folder === null) throw new StartError('PORTOLAN_SEEDS is off: name the folder of the seeds.');
  return folder;
};

const linesOf = (result: LoadResult): readonly string[] =>
  [...result].map(
    ([label, { created, changed, unchanged, removed }]) =>
      `${label}: ${created} created, ${changed} changed, ${unchanged} left as they are, ${removed} removed`,
  );

const seed = async (given: string | undefined): Promise<void> => {
  const result = await inSteps(3, async (step) => {
    step('Reading the seeds');
    const records = readRecords(seedFolder(given));
    step('Connecting to the graph');
    return withConnected((connected) => {
      step(`Loading ${records.length} records`);
      return loadSeeds(connected, records);
    }, step);
  });
  for (const line of linesOf(result)) console.log(line);
  console.log(describeLoad(result));
};

/** `portolan seed`: loads the seeds as a start does. */
export const seedCommand = (): Command =>
  new Command('seed')
    .description(
      'Load the seeds into the graph that the settings name, as a start does: what differs is written, what somebody has taken over stays.',
    )
    .argument('[folder]', 'where they lie; PORTOLAN_SEEDS where not given')
    .action(seed);
