/**
 * `npm run bench`: every figure of RESULTS.md, from generated texts.
 *
 *   npm run bench                 all of it; about ten minutes
 *   npm run bench -- --quick      small sizes; about one
 *   npm run bench -- --large      and 10 million paragraphs from files to pairs, and 2 GB of rows against known
 *                                 releases: 3 GB of disk, 4 of memory
 *
 * Rivals: `npm install --prefix bench/rivals` for the JavaScript ones; datasketch and text-dedup where python3 has
 * them. What is absent is named and passed over. Single-core speeds are of processor time, so that they compare on a busy
 * machine too; whole runs give both.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { accuracy } from './accuracy.ts';
import { alignment } from './alignment.ts';
import { clippings } from './generate.ts';
import { kernels } from './kernels.ts';
import { writeLoose, writeRows } from './known-releases.ts';
import type { LshFigures } from './lsh.ts';
import { writePages } from './pages.ts';

const quick = process.argv.includes('--quick');
const large = process.argv.includes('--large');
const kernel = pathToFileURL('dist/fingerprint/kernel/kernel.wasm');
const scratch = mkdtempSync(join(tmpdir(), 'dupes-bench-'));
const lines: string[] = [];
const say = (text = '') => {
  lines.push(text);
  console.log(text);
};
const round = (value: number, digits = 0) => value.toFixed(digits);

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  say(`| ${head.join(' | ')} |`);
  say(`|${head.map((_, i) => (i === 0 ? '---' : '---:')).join('|')}|`);
  for (const row of rows) say(`| ${row.join(' | ')} |`);
  say();
}

interface Run {
  readonly wall: number;
  /** Seconds of processor time. */
  readonly cpu: number;
  readonly megabytesRss: number;
  readonly output: string;
  readonly ok: boolean;
}

/** A whole command, measured by /usr/bin/time. */
function run(command: readonly string[]): Run {
  const done = spawnSync('/usr/bin/time', ['-f', '\n%e %U %S %M', ...command], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const [wall, user, system, kilobytes] = (done.stderr ?? '')
    .trim()
    .split('\n')
    .at(-1)!
    .split(' ')
    .map(Number);
  return {
    wall: wall ?? Number.NaN,
    cpu: (user ?? Number.NaN) + (system ?? Number.NaN),
    megabytesRss: (kilobytes ?? Number.NaN) / 1024,
    output: done.stdout ?? '',
    ok: done.status === 0,
  };
}

/**
 * @param together clippings in a file
 * @param copied share of the paragraphs that copy another one
 */
function folderOf(
  count: number,
  together = 1,
  copied?: number,
): { folder: string; megabytes: number } {
  const folder = mkdtempSync(join(scratch, `clippings-${count}-`));
  let bytes = 0;
  let number = 0;
  let texts: string[] = [];
  const write = () => {
    const content = texts.join('\n');
    writeFileSync(join(folder, `${String(number).padStart(6, '0')}.txt`), content);
    bytes += Buffer.byteLength(content);
    number += 1;
    texts = [];
  };
  for (const text of clippings({
    clippings: count,
    seed: 5,
    ...(copied !== undefined && { copied }),
  })) {
    texts.push(text);
    if (texts.length === together) write();
  }
  if (texts.length > 0) write();
  return { folder, megabytes: bytes / 1e6 };
}

const git = (...words: string[]) => spawnSync('git', words, { encoding: 'utf8' }).stdout.trim();

say('# What the bench measured');
say();
say('Written by `npm run bench`; bench/run.ts says what is inside each timed region.');
say();
say(
  `${new Date().toISOString().slice(0, 10)}, commit ${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', 'src') ? ' with changes' : ''}, ` +
    `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model.trim()}, ${round(totalmem() / 2 ** 30)} GiB.`,
);
say();

const load = loadavg()[0]!;
say(
  `Load at the start: ${round(load, 1)}${load > cpus().length / 2 ? '. The machine was busy with other work: wall times are too long, processor times and ratios somewhat off' : ''}.`,
);
say();

say('## The fingerprint kernel, one core');
say();
const speed = await kernels(quick ? 10 : 60);
const row = (name: string, value: number, slots: string) => [
  name,
  slots,
  round(value, value < 10 ? 2 : 0),
  round(speed.byteScan / value, 1),
];
table(
  ['word 3-shingles per paragraph, text in memory', 'slots', 'MB/s', 'byte scan is times faster'],
  [
    row('plain WASM byte scan of the same text', speed.byteScan, '–'),
    row('words, token hashes, exact hashes', speed.scanOnly, '–'),
    row('the same and signatures', speed.slots64, '64'),
    row('the same and signatures', speed.slots128, '128'),
    row('the TypeScript reference', speed.reference64, '64'),
  ],
);
say(
  `Signatures alone: ${round(speed.nanosecondsAShingle64, 1)} ns a shingle with 64 slots, ${round(speed.nanosecondsAShingle128, 1)} ns with 128.`,
);
say();

say('## Beside what one would pick otherwise');
say();
say(
  'The same paragraphs, word 3-shingles, 128 slots, one core, in this run. Each rival in its own process.',
);
say();
const rivals: { name: string; note: string; fingerprint: number; withLsh: number | null }[] = [];
function rival(
  name: string,
  note: string,
  clippingCount: number,
  command: (file: string) => string[],
  env = {},
): void {
  const file = join(scratch, `${name}.txt`.replaceAll('/', '-'));
  const paragraphs = [
    ...clippings({ clippings: quick ? Math.ceil(clippingCount / 4) : clippingCount, seed: 11 }),
  ].join('\n');
  writeFileSync(file, paragraphs);
  const [program, ...words] = command(file);
  const done = spawnSync(program!, words, {
    encoding: 'utf8',
    cwd: 'bench/rivals',
    env: { ...process.env, ...env },
  });
  if (done.status !== 0) {
    say(`- ${name} is absent or failed: ${(done.stderr ?? '').trim().split('\n').at(-1)}`);
    return;
  }
  const { bytes, fingerprint, withLsh } = JSON.parse(
    done.stdout.trim().split('\n').at(-1)!,
  ) as Record<string, number | null>;
  const rate = (seconds: number | null | undefined) => (seconds ? bytes! / 1e6 / seconds : null);
  rivals.push({ name, note, fingerprint: rate(fingerprint)!, withLsh: rate(withLsh) });
}
rival('datasketch', 'Python, xxh3 where it is installed', 800, (file) => [
  'python3',
  'datasketch_bench.py',
  file,
]);
rival('text-dedup', 'Python, its MinHash with xxh3', 800, (file) => [
  'python3',
  'text_dedup_bench.py',
  file,
]);
rival('minhash', 'npm', 200, (file) => [process.execPath, 'javascript.mjs', 'minhash', file]);
rival('bloom-filters', 'npm', 200, (file) => [
  process.execPath,
  'javascript.mjs',
  'bloom-filters',
  file,
]);
rival('@dodona/dolos-core', 'npm; winnowing, all pairs', 100, (file) => [
  process.execPath,
  'javascript.mjs',
  'dolos',
  file,
]);
if (rivals.length > 0) {
  say();
  table(
    ['rival', 'fingerprint MB/s', 'with its index MB/s', 'our kernel is times faster'],
    rivals.map(({ name, note, fingerprint, withLsh }) => [
      `${name} (${note})`,
      round(fingerprint, 2),
      withLsh === null ? '–' : round(withLsh, 2),
      round(speed.slots128 / fingerprint),
    ]),
  );
}

say('## From band keys to candidate pairs, one core');
say();
const sizes = quick ? [250_000, 500_000, 1_000_000] : [1_000_000, 2_500_000, 5_000_000, 10_000_000];
/** Alone in a process, so that memory is its own. */
const search = (size: number, copied: boolean): LshFigures => {
  const script = `import(${JSON.stringify(new URL('./lsh.js', import.meta.url).href)}).then(({ lsh }) => lsh(${size}, ${copied})).then((figures) => console.log(JSON.stringify(figures)))`;
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return JSON.parse(done.stdout);
};
const searches = sizes.map((size) => search(size, true));
table(
  [
    'paragraphs',
    'seconds of processor time',
    'ns a key',
    'bytes a paragraph at the peak',
    'candidate pairs',
    'recall of planted',
    'expected',
  ],
  searches.map((s) => [
    String(s.paragraphs),
    round(s.seconds, 2),
    round(s.nanosecondsAnEntry, 1),
    round(s.bytesAParagraph),
    String(s.pairs),
    round(s.recall, 5),
    round(s.expectedRecall, 5),
  ]),
);
const [once, fourTimes] = [sizes.at(quick ? 0 : 1)!, sizes.at(-1)!].map(
  (size) => [1, 2, 3].map(() => search(size, false).seconds).sort((a, b) => a - b)[1]!,
);
say(
  `Growth without planted copies: four times the paragraphs take ${round(fourTimes! / once!, 2)} times as long (${round(once!, 2)} and ${round(fourTimes!, 2)} s).`,
);
say();

say('## Whole runs: `dupes pairs` over loose files to verified pairs');
say();
const wholeRows: string[][] = [];
function wholeRun(folder: string, jobs: number): Run {
  const whole = () =>
    run([process.execPath, 'bin/dupes.js', 'pairs', folder, '--quiet', '--jobs', String(jobs)]);
  // Page-cached: the first run only reads.
  return [whole(), whole(), whole(), whole()].slice(1).sort((a, b) => a.wall - b.wall)[1]!;
}
let largest: { folder: string; megabytes: number; ours: Run; single: Run } | undefined;
for (const count of quick ? [5, 1000] : [5, 1000, 12_500, 50_000]) {
  const { folder, megabytes } = folderOf(count);
  const [single, double] = [1, 2].map((jobs) => {
    const middle = wholeRun(folder, jobs);
    wholeRows.push([
      String(count),
      String(jobs),
      round(middle.wall, 2),
      round(middle.cpu, 2),
      round(megabytes / middle.wall),
      round(count / middle.wall),
      round(middle.megabytesRss),
      String(middle.output.split('\n').length - 1),
    ]);
    return middle;
  });
  if (largest) rmSync(largest.folder, { recursive: true });
  largest = { folder, megabytes, ours: double!, single: single! };
}
table(
  [
    'clippings',
    'threads',
    'seconds',
    'of processor time',
    'MB/s',
    'files/s',
    'RSS in MiB',
    'pairs',
  ],
  wholeRows,
);
const { folder: clippingsFolder, megabytes, ours, single } = largest!;
say(
  `On the last of these texts two threads were ${round(single.wall / ours.wall, 2)} times as fast as one.`,
);
const withLsh = rivals.find(({ name, withLsh: rate }) => name === 'datasketch' && rate !== null);
if (withLsh?.withLsh) {
  const theirs = megabytes / withLsh.withLsh;
  say();
  say(
    `datasketch with its LSH would take ${round(theirs)} s of one core for them, from memory and without verifying (from its speed above): ` +
      `${round(theirs / ours.wall)} times our wall time with two threads, ${round(theirs / ours.cpu)} times our processor time.`,
  );
}
say();
const jscpd = 'bench/rivals/node_modules/.bin/jscpd';
if (existsSync(jscpd)) {
  // Exact clones only; as few tokens as it takes to find a paragraph. Alone it has the same two cores.
  const options = '--format txt --min-lines 1 --min-tokens 25 --reporters silent --exit-code 0';
  const theirs = run([jscpd, ...options.split(' '), clippingsFolder]);
  say(
    theirs.ok
      ? `jscpd (exact clones of 25 tokens) on the same files: ${round(theirs.wall, 2)} s, ${round(theirs.megabytesRss)} MiB; ` +
          `${round(theirs.wall / ours.wall, 1)} times our wall time, ${round(theirs.cpu / ours.cpu, 1)} times our processor time.`
      : `jscpd did not finish on the same files: it ended after ${round(theirs.wall, 2)} s, with ${round(theirs.megabytesRss)} MiB.`,
  );
} else say('jscpd is absent: npm install --prefix bench/rivals');
rmSync(clippingsFolder, { recursive: true });
say();
say('## Saved pages: `dupes pairs` over HTML');
say();
{
  const folder = mkdtempSync(join(scratch, 'pages-'));
  const count = quick ? 100 : 2000;
  const megabytes = writePages(folder, count);
  const rows = [1, 2].map((jobs) => {
    const { wall, cpu, megabytesRss } = wholeRun(folder, jobs);
    const figures = [wall, cpu, megabytes / wall].map((value) => round(value, 2));
    return [String(count), String(jobs), ...figures, round(count / wall), round(megabytesRss)];
  });
  table(
    ['pages', 'threads', 'seconds', 'of processor time', 'MB/s', 'pages/s', 'RSS in MiB'],
    rows,
  );
  rmSync(folder, { recursive: true });
}

say('## Growth, and what a second thread brings');
say();
say('The same commands over clippings of which none copies another.');
say();
const growth = (quick ? [500, 1000, 2000] : [50_000, 100_000, 200_000]).map((count) => {
  const { folder } = folderOf(count, 1, 0);
  const [one, two] = [1, 2].map((jobs) => wholeRun(folder, jobs)) as [Run, Run];
  rmSync(folder, { recursive: true });
  return { count, one, two };
});
table(
  [
    'clippings',
    'one thread, seconds',
    'of processor time',
    'times the first',
    'two threads, seconds',
    'times as fast as one',
  ],
  growth.map(({ count, one, two }) => [
    String(count),
    round(one.wall, 2),
    round(one.cpu, 2),
    round(one.cpu / growth[0]!.one.cpu, 2),
    round(two.wall, 2),
    round(one.wall / two.wall, 2),
  ]),
);
if (large) {
  // Twenty clippings a file: a million loose files would measure the file system.
  const { folder, megabytes } = folderOf(1_050_000, 20);
  const whole = run([process.execPath, 'bin/dupes.js', 'pairs', folder, '--jobs', '2']);
  say(
    `10 million paragraphs (${round(megabytes)} MB, 20 clippings a file) to ${whole.output.split('\n').length - 1} verified pairs, two threads: ` +
      `${round(whole.wall, 1)} s, ${round(whole.cpu, 1)} s of processor time, ${round(whole.megabytesRss)} MiB.`,
  );
  say();
  rmSync(folder, { recursive: true });
}

say('## Clippings against 100 known releases: `dupes scan --release … --format ndjson`');
say();
say(
  'One clipping in twenty copies three paragraphs of a release; those that match are read, compared and written in full. Fingerprinting is `dupes pairs` on the same files.',
);
say();
{
  const here = mkdtempSync(join(scratch, 'known-'));
  const count = quick ? 2000 : 50_000;
  writeLoose(here, count);
  const folder = join(here, 'clippings');
  const given = ['--release', join(here, 'releases')];
  const median = (words: string[]) => {
    const command = [process.execPath, 'bin/dupes.js', ...words];
    run(command);
    return [run(command), run(command), run(command)].sort((a, b) => a.wall - b.wall)[1]!;
  };
  const rows: string[][] = [];
  for (const jobs of ['1', '2']) {
    const prints = median(['pairs', folder, '--quiet', '--jobs', jobs]);
    const lines = median(['scan', folder, ...given, '-f', 'ndjson', '--jobs', jobs]);
    const matched = lines.output.split('\n').filter((line) => line.startsWith('{"release":"'));
    rows.push([
      String(count),
      jobs,
      ...[prints.wall, lines.wall, lines.wall / prints.wall].map((value) => round(value, 2)),
      round(lines.cpu / prints.cpu, 2),
      round(lines.megabytesRss),
      String(matched.length),
    ]);
  }
  table(
    [
      'clippings',
      'threads',
      'fingerprints, seconds',
      'lines, seconds',
      'times',
      'times in processor time',
      'RSS in MiB',
      'matched',
    ],
    rows,
  );
  say('### The same clippings from an archive: `dupes archive`, `dupes scan --archive`');
  say();
  say(
    'Read and kept once, then one of the releases is asked, by reading all clippings again and from the archive. Lines are of clippings that share words with it.',
  );
  say();
  {
    const archive = join(here, 'archive');
    const kept = run([process.execPath, 'bin/dupes.js', 'archive', archive, folder]);
    const one = ['--release', join(here, 'releases', '000.txt'), '-f', 'ndjson'];
    const again = median(['scan', folder, ...one]);
    const asked = median(['scan', '--archive', archive, ...one]);
    const found = ({ output }: Run) =>
      output.split('\n').filter((line) => line.startsWith('{"release":"')).length;
    const bytes = readdirSync(archive).reduce(
      (sum, name) => sum + statSync(join(archive, name)).size,
      0,
    );
    table(
      [
        'clippings',
        'step',
        'seconds',
        'of processor time',
        'RSS in MiB',
        'bytes a clipping',
        'lines',
      ],
      [
        { step: 'kept', taken: kept, size: round(bytes / count), lines: '–' },
        { step: 'asked by reading again', taken: again, size: '–', lines: String(found(again)) },
        { step: 'asked from the archive', taken: asked, size: '–', lines: String(found(asked)) },
      ].map(({ step, taken, size, lines }) => [
        String(count),
        step,
        round(taken.wall, 2),
        round(taken.cpu, 2),
        round(taken.megabytesRss),
        size,
        lines,
      ]),
    );
  }
  rmSync(here, { recursive: true });
}
if (large) {
  const here = mkdtempSync(join(scratch, 'rows-'));
  const { file, rows } = writeRows(here, 2e9);
  const output = join(here, 'lines.ndjson');
  const whole = run([
    process.execPath,
    ...['bin/dupes.js', 'scan', file, '--release', join(here, 'releases')],
    ...['--format', `ndjson=${output}`],
  ]);
  say(
    `${rows} rows of NDJSON, 2 GB: ${round(whole.wall)} s, ${round(whole.megabytesRss)} MiB at the peak.`,
  );
  say();
  rmSync(here, { recursive: true });
}

say('## One clipping against one release, one core');
say();
table(
  ['what the clipping took (about 420 words each)', 'pairs/s', 'ms a pair'],
  (await alignment(quick ? 20 : 200)).map(({ kinship, pairsASecond }) => [
    kinship,
    round(pairsASecond),
    round(1000 / pairsASecond, 2),
  ]),
);

say('## Accuracy of the candidates');
say();
say(
  'Planted copies by the share of their words that was changed (replaced, dropped, added); paragraphs of 8 to 120 words.',
);
say();
const found = await Promise.all(
  [64, 128].map((slots) => accuracy(slots, kernel, quick ? 1000 : 5000)),
);
table(
  [
    'slots',
    'bands x rows',
    'expected at J = 0.6',
    ...found[0]!.recall.map(({ edited }) => `${round(100 * edited)} % changed`),
    'candidates',
    'of them J ≥ 0.3',
  ],
  found.map((f) => [
    String(f.slots),
    `${f.bands} x ${f.rows}`,
    round(f.expectedRecall, 4),
    ...f.recall.map(({ planted, found: hits }) => round(hits / planted, 4)),
    String(f.candidates),
    round(f.precision, 4),
  ]),
);
say(
  'Whole texts with known similarities: `node bench/dist/bench/senate.js <folder>`; the sample may not be published.',
);
say();

say('## Start-up');
say();
const { folder } = folderOf(5);
const STARTS: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['`node -e 0`', ['-e', '0']],
  ['`dupes pairs`, five clippings', ['bin/dupes.js', 'pairs', folder, '--quiet']],
  ['`dupes scan --format json`, the same', ['bin/dupes.js', 'scan', folder, '--format', 'json']],
  ['`dupes scan`, a table of the same', ['bin/dupes.js', 'scan', folder]],
  ['`dupes scan`, the sample clippings', ['bin/dupes.js', 'scan', 'seeds']],
];
const started = STARTS.map(() => [] as number[]);
// By turns, so that a machine that gets slower does so for all.
for (let turn = 0; turn < 25; turn++)
  STARTS.forEach(([, command], k) => {
    const start = performance.now();
    spawnSync(process.execPath, command);
    started[k]!.push(performance.now() - start);
  });
const medians = started.map((times) => times.sort((a, b) => a - b)[times.length >> 1]!);
say('Whole commands, medians of 25 by turns.');
say();
table(
  ['command', 'ms', 'more than `node -e 0`', 'times `node -e 0`'],
  STARTS.map(([name], k) => [
    name,
    round(medians[k]!),
    round(medians[k]! - medians[0]!),
    round(medians[k]! / medians[0]!, 2),
  ]),
);

rmSync(scratch, { recursive: true });
if (!quick) {
  writeFileSync('bench/RESULTS.md', `${lines.join('\n').trimEnd()}\n`);
  spawnSync('npx', ['biome', 'format', '--write', 'bench/RESULTS.md']);
}
