import { keepCompiled } from './keep-compiled.ts';

/* `npm start`: what `portolan start` does too. */
keepCompiled();
const [{ toItsEnd }, { runServer }] = await Promise.all([import('./cli/end.ts'), import('./cli/run-server.ts')]);
await toItsEnd(runServer);
