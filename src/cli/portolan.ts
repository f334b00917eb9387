#!/usr/bin/env node
import { keepCompiled } from '../keep-compiled.ts';

/* The command `portolan`. */
keepCompiled();
const { runCommands } = await import('./commands.ts');
await runCommands();
