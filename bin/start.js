/** How the command and its threads start: dist/ holds each as one script (scripts/bundle-command.mjs). */
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const DIST = join(__dirname, '../dist');

/** Undefined where the file is missing. */
function read(file, encoding) {
  try {
    return readFileSync(file, encoding);
  } catch {
    return undefined;
  }
}

exports.COMMAND = join(DIST, 'cli/command.cjs');

/** Where what V8 compiled of a script lies. */
exports.compiledOf = (file) => file.replace(/\.cjs$/, '.v8');

/**
 * A script and what it exports; undefined where it is not built. What V8 compiled of it at the build is taken, which
 * another version of V8, or one under other flags, refuses: it compiles anew.
 */
exports.openScript = (file) => {
  const source = read(file, 'latin1');
  if (source === undefined) return undefined;
  const script = new Script(source, { filename: file, cachedData: read(exports.compiledOf(file)) });
  const load = (name) =>
    import(name.startsWith('.') ? pathToFileURL(resolve(dirname(file), name)).href : name);
  const run = script.runInThisContext();
  return { script, exports: run(createRequire(file), load, pathToFileURL(`${DIST}/`).href) };
};

/** The flags of V8 that a run begins with, for all its threads. They count for what is compiled from here on. */
exports.setFlags = () => {
  // Most patterns are asked a few times: each is made once, as machine code, instead of once to be interpreted and
  // once more when it is asked again. (--no-regexp-tier-up does that as well, and crashed one run in two hundred.)
  setFlagsFromString('--regexp-tier-up-ticks=0');
  // Taken back where there is more to do than a few clippings: src/cli/long-run.ts.
  setFlagsFromString('--no-turbofan');
  // What is collected is little and dies young: to share it out among threads takes as long as to collect it, and where
  // all processors judge, they wait for each other (3 % of a long run with two threads).
  setFlagsFromString('--no-parallel-scavenge');
};
