#!/usr/bin/env node
import { Command } from 'commander';
import { auditCommand } from './audit.ts';
import { toItsEnd } from './end.ts';
import { keyCommand } from './key.ts';
import { reportCommand } from './report.ts';
import { runServer } from './run-server.ts';

/* The command line: `portolan start`, `portolan key create`. The settings are the same environment variables. */
const program = new Command('portolan')
  .description('A knowledge graph of law-enforcement cooperation. Settings are environment variables: see README.md.')
  .addCommand(new Command('start').description('Start the API and the playground.').action(runServer))
  .addCommand(keyCommand())
  .addCommand(auditCommand())
  .addCommand(reportCommand());

await toItsEnd(() => program.parseAsync());
