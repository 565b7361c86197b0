/**
 * Makes one script of the built command and one of each thread, and beside it what V8 compiled of it while it judged
 * or read the sample clippings: a start reads two files instead of a hundred modules and compiles nothing again
 * (bin/start.js). On five clippings that halves what the command takes; a page is read 50 ms earlier.
 */
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import { rolldown } from 'rolldown';
import start from '../bin/start.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const seeds = join(root, 'seeds');

/** Packages of most runs; the others are loaded where they are met. */
const INLINED =
  /^(commander|cli-table3|picocolors|string-width|wrap-ansi|lilconfig|fast-levenshtein|@orama\/stemmers\/english)$/;
/** What pages and Markdown are read with. */
const INLINED_FOR_READING = /^(linkedom|@mozilla\/readability|tldts|encoding-sniffer|marked|yaml)$/;
/**
 * Modules that stay apart: those that load a package as they are loaded, and the page, which carries the source of
 * functions that must stay as they were written.
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
async function writeScript(input, file, inlined = INLINED) {
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
  const code = output[0].code
    // A stemmer has a file for either loader; the one for modules takes 5 ms to start.
    .replaceAll(/\bimport\((`@orama\/stemmers\/\w+`)\)/g, 'Promise.resolve(require($1))')
    // A script that V8 has compiled before may not import: bin/start.js does it for it.
    .replaceAll(/\bimport\(/g, 'IMPORT(')
    // What Node brings is loaded when it is first used: its crypto alone takes 2 ms. What every start has loaded (bin/start.js) is
    // asked without that detour, which a call for each file would feel.
    .replaceAll(
      /\b(?:let|const) (\w+)=require\("(node:(?!(?:fs|path|url)")[\w/]+)"\);/g,
      'const $1=ONCE_USED("$2");',
    )
    // Characters of one byte each are read, and kept, in half the time.
    .replaceAll(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  rmSync(start.compiledOf(file), { force: true });
  writeFileSync(
    file,
    `(function (require, IMPORT, DIST) {
const module = { exports: {} }, { exports } = module;
const ONCE_USED = (name) => {
  let loaded;
  return new Proxy({}, { get: (_, key) => (loaded ??= require(name))[key] });
};
${code}
return module.exports; })`,
  );
}

/** A thread's file, which opens its script. @returns the script */
async function writeThread(thread, inlined) {
  const script = join(dist, `${thread}.script.cjs`);
  await writeScript(`${thread}.js`, script, inlined);
  writeFileSync(
    join(dist, `${thread}.cjs`),
    `const { join } = require('node:path');
require('../../bin/start.js').openScript(join(__dirname, '${basename(script)}'));\n`,
  );
  return script;
}

await writeScript('cli/main.js', start.COMMAND);
await writeThread('workers/print-worker');
await writeThread('workers/judge-worker');
const reader = await writeThread('corpus/isolated-reader', INLINED_FOR_READING);

// The thread that reads the samples' pages is there by now.
const command = start.openScript(start.COMMAND);
const scratch = mkdtempSync(join(tmpdir(), 'dupes-bundle-'));
for (const format of ['json', 'terminal']) {
  await command.exports.main([seeds, '--format', format, '--output', join(scratch, format)]);
}
writeFileSync(start.compiledOf(start.COMMAND), command.script.createCachedData());
rmSync(scratch, { recursive: true });

/** What a thread needs first: a thread of the command has these flags, too. */
start.setFlags();
const { port1: asks, port2: asked } = new MessageChannel();
const thread = new Worker(
  `const { start, script, asked } = require('node:worker_threads').workerData;
   const opened = require(start).openScript(script);
   asked.on('message', () => asked.postMessage(opened.script.createCachedData()));`,
  {
    eval: true,
    workerData: { start: join(root, 'bin/start.js'), script: reader, asked },
    transferList: [asked],
    stdout: true,
    stderr: true,
  },
);
const READ = { '.html': 'html', '.md': 'markdown' };
for (const file of readdirSync(seeds)) {
  const format = READ[extname(file)];
  if (format === undefined) continue;
  thread.postMessage({ input: { file: join(seeds, file) }, path: file, format, options: {} });
  for (let done = false; !done; ) {
    const [{ kind }] = await once(thread, 'message');
    done = kind === 'done';
    if (!done) thread.postMessage('next');
  }
}
asks.postMessage('compiled');
const [compiled] = await once(asks, 'message');
writeFileSync(start.compiledOf(reader), compiled);
await thread.terminate();
