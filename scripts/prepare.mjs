// `npm install` in a clone builds the command. Where the compiler is absent (`--omit=dev`, a
// package installed from a tarball) there is nothing to build with, and that is no failure.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

function compiler() {
  try {
    const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
    return join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.tsc);
  } catch {
    return undefined;
  }
}

const tsc = compiler();
if (tsc === undefined) {
  console.log('dupes: no TypeScript compiler here, so nothing was built (npm run build does it)');
} else {
  const steps = [
    [tsc, '-p', 'tsconfig.build.json'],
    ['scripts/build-kernel.mjs'],
    ['scripts/bundle-command.mjs'],
  ];
  for (const command of steps) {
    const { status } = spawnSync(process.execPath, command, {
      cwd: new URL('..', import.meta.url),
      stdio: 'inherit',
    });
    process.exitCode ||= status ?? 1;
  }
}
