#!/usr/bin/env node
// Committed with its run bit: a bin inside dist/ loses it at every rebuild. CommonJS (package.json here), because
// the loader of modules takes longer to start than this takes to run.
const { COMMAND, openScript, setFlags } = require('./start.js');

const command = openScript(COMMAND);
if (command) {
  setFlags();
  // The answer is written by then, and warnings after this; taking the heap down piece by piece is left out.
  command.exports
    .main(process.argv.slice(2))
    .then(() => process.stderr.write('', () => process.exit()));
} else {
  process.stderr.write('dupes: not built yet: npm run build\n');
  process.exitCode = 2;
}
