/**
 * The command as one script, with what V8 compiled of it at the build (scripts/bundle-command.mjs): another
 * version of V8 refuses that and compiles anew.
 */
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

const DIST = join(__dirname, '../dist');
const COMMAND = join(DIST, 'cli/command.cjs');
const COMPILED = join(DIST, 'cli/command.v8');

/** Undefined where the file is missing. */
function read(file, encoding) {
  try {
    return readFileSync(file, encoding);
  } catch {
    return undefined;
  }
}

Object.assign(exports, { COMMAND, COMPILED });

/** What dist/cli/main.js exports, and the script it is in; undefined where the command is not built. */
exports.openCommand = () => {
  const source = read(COMMAND, 'latin1');
  if (source === undefined) return undefined;
  const script = new Script(source, { filename: COMMAND, cachedData: read(COMPILED) });
  const load = (name) =>
    import(name.startsWith('.') ? pathToFileURL(resolve(dirname(COMMAND), name)).href : name);
  const { main } = script.runInThisContext()(
    createRequire(COMMAND),
    load,
    pathToFileURL(`${DIST}/`).href,
  );
  return { script, main };
};
