#!/usr/bin/env node
// Committed with its run bit: a bin inside dist/ loses it at every rebuild. CommonJS (package.json here), because
// the loader of modules takes longer to start than this takes to run.
const { openCommand } = require('./open-command.js');

const command = openCommand();
if (command) {
  const { setFlagsFromString } = require('node:v8');
  // Most patterns are asked a few times: each is made once, as machine code, instead of once to be interpreted and
  // once more when it is asked again. (--no-regexp-tier-up does that as well, and crashed one run in two hundred.)
  setFlagsFromString('--regexp-tier-up-ticks=0');
  // Taken back where there is more to do than a few clippings: src/cli/long-run.ts.
  setFlagsFromString('--no-turbofan');
  // What is collected is little and dies young: to share it out among threads takes as long as to collect it, and where
  // all processors judge, they wait for each other (3 % of a long run with two threads).
  setFlagsFromString('--no-parallel-scavenge');
  // The answer is written by then, and warnings after this; taking the heap down piece by piece is left out.
  command.main(process.argv.slice(2)).then(() => process.stderr.write('', () => process.exit()));
} else {
  process.stderr.write('dupes: not built yet: npm run build\n');
  process.exitCode = 2;
}
