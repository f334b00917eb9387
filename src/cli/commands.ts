import { Command } from 'commander';
import { auditCommand } from './audit.ts';
import { changesCommand } from './changes.ts';
import { checkCommand } from './check.ts';
import { throwing, toItsEnd } from './end.ts';
import { keyCommand } from './key.ts';
import { queryCommand } from './query.ts';
import { reportCommand } from './report.ts';
import { seedCommand } from './seed.ts';
import { startCommand } from './start.ts';

/** Each command is a file of its own and a line here. The settings are the same environment variables. */
const commands = [
  startCommand(),
  seedCommand(),
  checkCommand(),
  queryCommand(),
  changesCommand(),
  reportCommand(),
  keyCommand(),
  auditCommand(),
];

const program = new Command('portolan')
  .description('A knowledge graph of law-enforcement cooperation. Settings are environment variables: see README.md.')
  .addHelpText(
    'after',
    '\nIt ends with 0 when it has done what was asked, with 1 when it could not, was refused or found something wrong, with 2 when it was called wrongly.',
  );
for (const command of commands) program.addCommand(command);

/** The command line, run with the words it was called with, to the end of the process. */
export const runCommands = (): Promise<void> => toItsEnd(() => throwing(program).parseAsync());
