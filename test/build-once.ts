/** Tests of the command run what is built: builds `dist` before the first test, where it is stale. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const COMMAND = 'dist/cli/command.cjs';

export default function buildOnce(): void {
  const built = statSync(COMMAND, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newest = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join('src', file)).mtimeMs)
    .reduce((latest, time) => Math.max(latest, time), 0);
  if (built > newest) return;
  const compiler = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const steps = [
    [join(compiler, 'bin/tsc'), '-p', 'tsconfig.build.json'],
    ['scripts/build-kernel.mjs'],
    ['scripts/bundle-command.mjs'],
  ];
  for (const step of steps) spawnSync(process.execPath, step, { stdio: 'inherit' });
}
