import { Command } from 'commander';
import { readRecords } from '../domains/import/read.ts';
import { StartError } from '../errors.ts';
import { ownMigrations } from '../prepare.ts';
import { graphChecks } from '../recording/check.ts';
import { seedFolder } from './seed.ts';
import { inSteps } from './steps.ts';
import type { Step } from './steps.ts';
import { withConnected } from './with-graph.ts';

/** Looks at everything that has to hold of the graph; gives a line for each thing, and how many do not hold. */
const checkGraph = (step: Step): Promise<{ readonly lines: readonly string[]; readonly failed: number }> =>
  withConnected(async ({ patientGraph }) => {
    const lines: string[] = [];
    let failed = 0;
    for (const { what, look } of graphChecks(patientGraph, ownMigrations())) {
      step(`Looking at: ${what.toLowerCase()}`);
      const faults = await look();
      failed += faults.length > 0 ? 1 : 0;
      lines.push(`${what}: ${faults.length === 0 ? 'as they have to be.' : faults.join(' ')}`);
    }
    return { lines, failed };
  }, step);

const stepsOfGraph = 6;

const check = async (given: string | undefined, { graph }: { readonly graph?: true }): Promise<void> => {
  const { lines, failed } = await inSteps(1 + (graph === true ? stepsOfGraph : 0), async (step) => {
    step('Reading the seeds');
    const sound = `Seeds: ${readRecords(seedFolder(given)).length} records, as they have to be.`;
    const found = graph === true ? await checkGraph(step) : { lines: [], failed: 0 };
    return { lines: [sound, ...found.lines], failed: found.failed };
  });
  for (const line of lines) console.log(line);
  if (failed > 0) throw new StartError(`${failed} of what has to hold does not.`);
};

/** `portolan check`: whether the seeds, and the graph where it is asked for, are as they have to be. */
export const checkCommand = (): Command =>
  new Command('check')
    .description('Look whether the seeds are as they have to be, without a database; nothing is changed.')
    .argument('[folder]', 'where they lie; PORTOLAN_SEEDS where not given')
    .option(
      '--graph',
      'look at the graph that the settings name too: constraints and indexes, evidence, days, derived properties, the log of changes',
    )
    .action(check);
