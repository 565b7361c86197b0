/**
 * Makes one script of each thread's modules, beside the first of them: a thread starts in 37 ms of processor time
 * instead of 58, and the one that reads pages, with the packages for them, 100 ms earlier.
 *
 * And one of the built command, dist/cli/command.cjs, and beside it what V8 compiled of it while it
 * judged the sample clippings: a start reads two files instead of a hundred modules and compiles nothing again.
 * bin/dupes.js runs it. On five clippings it halves what the command takes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import launcher from '../bin/open-command.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Packages of most runs; the others are loaded where they are met. */
const INLINED =
  /^(commander|cli-table3|picocolors|string-width|wrap-ansi|lilconfig|fast-levenshtein|@orama\/stemmers\/english)$/;
/** What a page is read with. */
const INLINED_FOR_PAGES = /^(linkedom|@mozilla\/readability|tldts|encoding-sniffer)$/;
/**
 * Modules that stay apart: those that load a package as they are loaded, and the page, which carries a
 * function's source that must stay as it was written.
 */
const APART = [
  'cli/config-schema.js',
  'report/csv.js',
  'report/html/',
  'report/junit.js',
  'report/schema.js',
];
const isApart = (id) => APART.some((place) => id.startsWith(join(dist, place)));

/** A module still knows where it lies: workers and the kernel are found from there. */
const keepPlaces = {
  name: 'keep-places',
  transform(code, id) {
    if (!code.includes('import.meta.url')) return undefined;
    const place = JSON.stringify(relative(dist, id).replaceAll('\\', '/'));
    return { code: code.replaceAll('import.meta.url', `new URL(${place}, DIST).href`) };
  },
};

/**
 * @param file decides how what stays apart is named from there
 * @param inlined names of packages
 */
async function oneScript(input, file, inlined = INLINED) {
  const isInlined = (id) => (/^[./]/.test(id) ? !isApart(id) : inlined.test(id));
  const bundle = await rolldown({
    input: join(dist, input),
    platform: 'node',
    // What an inlined package needs is inlined with it.
    external: (id, importer) => !isInlined(id) && !importer?.includes('node_modules'),
    plugins: [keepPlaces],
  });
  const { output } = await bundle.generate({
    file,
    format: 'cjs',
    codeSplitting: false,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  });
  await bundle.close();
  // A stemmer has a file for either loader; the one for modules takes 5 ms to start.
  return output[0].code.replaceAll(
    /\bimport\((`@orama\/stemmers\/\w+`)\)/g,
    'Promise.resolve(require($1))',
  );
}

for (const [thread, inlined] of [
  ['workers/print-worker', INLINED],
  ['workers/judge-worker', INLINED],
  ['corpus/isolated-reader', INLINED_FOR_PAGES],
]) {
  const file = join(dist, `${thread}.cjs`);
  const code = await oneScript(`${thread}.js`, file, inlined);
  writeFileSync(
    file,
    `const DIST = require('node:url').pathToFileURL(require('node:path').join(__dirname, '../')).href;\n${code}`,
  );
}

const code = (await oneScript('cli/main.js', launcher.COMMAND))
  // A script that V8 has compiled before may not import: the launcher does it for it.
  .replaceAll(/\bimport\(/g, 'IMPORT(')
  // What Node brings is loaded when it is first used: its crypto alone takes 2 ms.
  .replaceAll(/\b(?:let|const) (\w+)=require\("(node:[\w/]+)"\);/g, 'const $1=ONCE_USED("$2");')
  // Characters of one byte each are read, and kept, in half the time.
  .replaceAll(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
writeFileSync(
  launcher.COMMAND,
  `(function (require, IMPORT, DIST) {
const module = { exports: {} }, { exports } = module;
const ONCE_USED = (name) => {
  let loaded;
  return new Proxy({}, { get: (_, key) => (loaded ??= require(name))[key] });
};
${code}
return module.exports; })`,
);

rmSync(launcher.COMPILED, { force: true });
const { script, main } = launcher.openCommand();
const scratch = mkdtempSync(join(tmpdir(), 'dupes-bundle-'));
for (const format of ['json', 'terminal']) {
  await main([join(root, 'seeds'), '--format', format, '--output', join(scratch, format)]);
}
writeFileSync(launcher.COMPILED, script.createCachedData());
rmSync(scratch, { recursive: true });
