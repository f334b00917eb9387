import { spawn } from 'node:child_process';
import { join } from 'node:path';

/*
 * Everything static: `npm run check`, or some by name: `npm run check -- lint types`. Two run side by side; what a
 * failing one has to say is printed whole, what a passing one says is not.
 */
const checks: Readonly<Record<string, string>> = {
  lint: 'eslint --max-warnings=0 .',
  generated: 'node scripts/codegen.ts --check',
  schema: 'node scripts/check-schema.ts',
  types: 'tsc --project tsconfig.json',
  'types of web': 'tsc --project web/tsconfig.json',
  arrows: 'depcruise src scripts tests bench web --config .dependency-cruiser.mjs --output-type err-long',
  'unused code': 'knip --no-config-hints',
  format: 'prettier --check --log-level=warn .',
  files: 'node scripts/check-files.ts',
};

interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly said: string;
  readonly seconds: string;
}

const run = (name: string, command: string): Promise<Outcome> =>
  new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(command, {
      cwd: join(import.meta.dirname, '..'),
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    const listen = (chunk: Buffer): number => said.push(chunk.toString());
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', (code) => {
      resolve({
        name,
        passed: code === 0,
        said: said.join(''),
        seconds: ((performance.now() - began) / 1000).toFixed(1),
      });
    });
  });

const report = ({ name, passed, said, seconds }: Outcome): void => {
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (!passed) console.log(`\n${said.trim()}\n`);
};

const worker = async (waiting: [string, string][], outcomes: Outcome[]): Promise<void> => {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const outcome = await run(...next);
    report(outcome);
    outcomes.push(outcome);
  }
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in checks));
if (unknown.length > 0) {
  console.error(`There is no check named ${unknown.join(', ')}; there are: ${Object.keys(checks).join(', ')}.`);
  process.exit(2);
}
const waiting = Object.entries(checks).filter(([name]) => wanted.length === 0 || wanted.includes(name));
const outcomes: Outcome[] = [];
await Promise.all([worker(waiting, outcomes), worker(waiting, outcomes)]);
const failed = outcomes.filter(({ passed }) => !passed).map(({ name }) => name);
console.log(failed.length === 0 ? `All ${String(outcomes.length)} checks passed.` : `Failed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
