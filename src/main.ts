import { toItsEnd } from './cli/end.ts';
import { runServer } from './cli/run-server.ts';

/* `npm start`: what `portolan start` does too. */
await toItsEnd(runServer);
