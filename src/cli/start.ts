import { Command } from 'commander';
import { runServer } from './run-server.ts';

/** `portolan start`: what `npm start` does too. */
export const startCommand = (): Command =>
  new Command('start').description('Start the API and the playground.').action(runServer);
