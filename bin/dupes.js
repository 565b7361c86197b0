#!/usr/bin/env node
// Committed with its run bit: a bin inside dist/ loses it at every rebuild. CommonJS (package.json here), because
// the loader of modules takes longer to start than this takes to run.
const { openCommand } = require('./open-command.js');

const command = openCommand();
if (command) {
  // Most patterns are asked a few times: made once, as machine code, instead of once to be interpreted and once more
  // when they are asked again. A tenth of what five clippings take.
  require('node:v8').setFlagsFromString('--no-regexp-tier-up');
  command.main(process.argv.slice(2));
} else {
  process.stderr.write('dupes: not built yet: npm run build\n');
  process.exitCode = 2;
}
