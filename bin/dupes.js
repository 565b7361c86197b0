#!/usr/bin/env node
// Committed with its run bit: a bin inside dist/ loses it at every rebuild.
import { existsSync } from 'node:fs';

const entry = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(entry)) {
  const { main } = await import(entry.href);
  await main(process.argv.slice(2));
} else {
  process.stderr.write('dupes: not built yet: npm run build\n');
  process.exitCode = 2;
}
