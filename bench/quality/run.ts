/**
 * `npm run bench:quality`: how right the answers are, on labelled sets.
 *
 * Runs the built tool through its command line over every set that is there, hands the answers to the
 * set's scorer, prints one table and writes it to bench/quality/RESULTS.md. Sets and scorers may not be
 * published: name their folders in DUPES_CORPORA and DUPES_SCORE (default: ../shared/corpora and
 * ../shared/score). What is absent is named and passed over.
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nearDuplicates } from '../../src/fingerprint/index.ts';
import { loadLanguage } from '../../src/text/languages/index.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { CORPORA, cloughStevenson, type LabelledPair, rowsOf, senate } from './sets.ts';

const SCORE = process.env.DUPES_SCORE ?? join('..', 'shared', 'score');
const SEEDS = process.env.DUPES_SEEDS ?? join(CORPORA, '..', 'seeds');
const RESULTS = 'bench/quality/RESULTS.md';
const scratch = mkdtempSync(join(tmpdir(), 'dupes-quality-'));

interface Figure {
  readonly set: string;
  readonly figure: string;
  readonly baseline: string;
  readonly wanted: string;
  readonly ours: string;
}

interface Judged {
  readonly set: string;
  readonly confidence: number;
  readonly right: boolean;
}

/** The parts of a record that are looked at here. */
interface Answer {
  readonly id: string;
  readonly verdict: string;
  readonly confidence: number;
  readonly passages: readonly { readonly kind: string; readonly clipping: Span }[];
  readonly text: string;
}
interface Span {
  readonly start: number;
  readonly end: number;
}

const figures: Figure[] = [];
const judged: Judged[] = [];
const absent: string[] = [];

/** Runs a command with its output in a file, so that no answer is too large. */
function toFile(name: string, command: readonly string[], input?: string): string {
  const path = join(scratch, name);
  const out = openSync(path, 'w');
  const done = spawnSync(process.execPath, command, {
    stdio: [input === undefined ? 'ignore' : 'pipe', out, 'inherit'],
    ...(input === undefined ? {} : { input }),
  });
  closeSync(out);
  // 3: finished, but some input failed; the scorer counts what is missing.
  if (done.status !== 0 && done.status !== 1 && done.status !== 3) {
    throw new Error(`${command.slice(0, 3).join(' ')} ended with ${done.status ?? done.signal}`);
  }
  return path;
}

const dupes = (name: string, args: readonly string[], input?: string) =>
  toFile(name, ['bin/dupes.js', ...args], input);

/** The figures a scorer prints as JSON in its last line. */
function scored(scorer: string, args: readonly string[]): Record<string, unknown> {
  const path = toFile(`${scorer}.out`, [join(SCORE, scorer), ...args]);
  const last = readFileSync(path, 'utf8').trimEnd().split('\n').at(-1) ?? '{}';
  return JSON.parse(last) as Record<string, unknown>;
}

function at(score: unknown, ...path: string[]): number {
  let value = score;
  for (const key of path) value = (value as Record<string, unknown>)[key];
  return Number(value);
}

function figure(
  set: string,
  name: string,
  baseline: string,
  wanted: string,
  ours: number | string,
) {
  const shown = typeof ours === 'number' ? String(Number(ours.toFixed(4))) : ours;
  figures.push({ set, figure: name, baseline, wanted, ours: shown });
}

function there(set: string, ...paths: string[]): boolean {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) {
    absent.push(`${set}: ${missing}`);
    console.error(`absent: ${set} (${missing})`);
    return false;
  }
  console.error(`${set} …`);
  return true;
}

const answersIn = (path: string): Answer[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);

function comparePairs(
  name: string,
  pairs: readonly { id: string; a: string; b: string }[],
): string {
  const input = pairs
    .map(({ id, a, b }) => `${JSON.stringify({ id, release: a, clipping: b })}\n`)
    .join('');
  return dupes(name, ['compare', '--pairs', '-'], input);
}

function seeds(): void {
  const scorer = join(SCORE, 'seeds.mjs');
  if (!there('seeds', SEEDS, scorer)) return;
  const report = dupes('seeds.json', [SEEDS, '--format', 'json']);
  const path = toFile('seeds.out', [scorer, report]);
  const last = readFileSync(path, 'utf8').trimEnd().split('\n').at(-1) ?? '';
  figure(
    'seeds',
    'labels right',
    '',
    'all',
    last.replace(/(\d+) right, (\d+) wrong/, '$1, $2 wrong'),
  );
}

function newsroom(): void {
  const folder = join(CORPORA, 'newsroom');
  const truth = join(folder, 'truth.ndjson');
  if (!there('newsroom', truth, join(SCORE, 'newsroom.mjs'))) return;
  const stories = readdirSync(folder)
    .filter((name) => name.startsWith('story-'))
    .map((name) => join(folder, name));
  const report = dupes('newsroom.json', [...stories, '--format', 'json']);
  const score = scored('newsroom.mjs', [truth, report]);
  const set = 'newsroom';
  figure(set, 'verdict accuracy', '0.778', '1', at(score, 'verdictAccuracy'));
  figure(set, 'false accusations', '2', '0', at(score, 'falseAccusations'));
  figure(set, 'misses', '1', '0', at(score, 'misses'));
  figure(set, 'kind macro-F1', '0.264', '0.93', at(score, 'paragraphMacroF1'));
  figure(set, 'kind paraphrase F1', '', '', at(score, 'kinds', 'paraphrase', 'f1'));
  figure(set, 'error of articleCopied', '0.105', '0.02', at(score, 'articleCopiedError'));
  figure(set, 'error of releaseReused', '0.127', '', at(score, 'releaseReusedError'));
  figure(set, 'zones: body', '', '', at(score, 'zones', 'body', 'accuracy'));
  figure(set, 'zones: furniture', '', '', at(score, 'zones', 'furniture', 'accuracy'));
  figure(set, 'zones: comments', '', '', at(score, 'zones', 'comment', 'accuracy'));
  const said = JSON.parse(readFileSync(report, 'utf8')) as {
    stories: { clippings: (Answer & { path: string; item: number | null })[] }[];
  };
  type Row = { story: string; file: string; item: number | null; verdict: string };
  const labels = rowsOf<Row>('truth.ndjson', folder) ?? [];
  for (const clipping of said.stories.flatMap((story) => story.clippings)) {
    const label = labels.find(
      (row) => clipping.path.endsWith(`${row.story}/${row.file}`) && clipping.item === row.item,
    );
    if (!label) continue;
    const { confidence, verdict } = clipping;
    judged.push({ set, confidence, right: verdict === label.verdict });
  }
}

function pan13(): void {
  const name = 'pan13-dev360.ndjson.gz';
  if (!there('pan13', join(CORPORA, name), join(SCORE, 'spans.mjs'))) return;
  const rows = rowsOf<{ id: string; a: string; b: string }>(name) ?? [];
  const score = scored('spans.mjs', [join(CORPORA, name), comparePairs('pan13', rows)]);
  const set = 'pan13-dev360';
  const of = (group: string) => at(score, 'sections', group, 'plagdet');
  figure(set, 'PlagDet of sections, all', '0.708', '0.90', of('all'));
  figure(set, 'verbatim', '0.990', '', of('verbatim'));
  figure(set, 'random', '0.807', '', of('random'));
  figure(set, 'translation', '0.686', '', of('translation'));
  figure(set, 'summary', '0.175', '', of('summary'));
  for (const label of ['no-plagiarism', 'summary-none']) {
    const share = at(score, 'flags', 'passageOf25Words', label);
    figure(set, `${label}: pairs with a passage of 25 words`, '0', '≤ 0.01', share);
  }
}

function clough(): void {
  const name = 'clough-stevenson.ndjson.gz';
  if (!there('clough-stevenson', join(CORPORA, name), join(SCORE, 'graded.mjs'))) return;
  const pairs = cloughStevenson().map(({ id, release, clipping }) => ({
    id,
    a: release,
    b: clipping,
  }));
  const answers = comparePairs('clough', pairs);
  const score = scored('graded.mjs', [join(CORPORA, name), answers]);
  const set = 'clough-stevenson';
  figure(set, 'derived or not, accuracy', '0.960', '0.97', at(score, 'derivedAccuracy'));
  figure(set, 'AUC of the shared share', '0.975', '', at(score, 'sharedAuc'));
  const derived = new Map(cloughStevenson().map(({ id, retells }) => [id, retells]));
  for (const { id, verdict, confidence } of answersIn(answers)) {
    const said = verdict !== 'independent' && verdict !== 'undetermined';
    judged.push({ set, confidence, right: said === derived.get(id) });
  }
}

function pan10(): void {
  const name = 'pan10-sentences-train.ndjson.gz';
  if (!there('pan10', join(CORPORA, name), join(SCORE, 'sentences.mjs'))) return;
  const rows = rowsOf<{ id: string; a: string; b: string }>(name) ?? [];
  const score = scored('sentences.mjs', [join(CORPORA, name), comparePairs('pan10', rows)]);
  const set = 'pan10-sentences';
  figure(
    set,
    'accuracy (five-fold of the model: see train)',
    '0.888',
    '0.93',
    at(score, 'accuracy'),
  );
  figure(set, 'AUC of cover × similarity', '0.937', '', at(score, 'auc'));
}

/** Words of an exact shared run that two independent statements do not have. */
const SHARED_RUN = 12;

function sharesRun({ release, clipping }: LabelledPair): boolean {
  const runsOf = (text: string) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.slice(SHARED_RUN - 1).map((_, i) => words.slice(i, i + SHARED_RUN).join(' '));
  };
  const runs = new Set(runsOf(release));
  return runsOf(clipping).some((run) => runs.has(run));
}

async function statements(): Promise<void> {
  const name = 'senate-sample.ndjson.gz';
  if (!there('senate statements', join(CORPORA, name))) return;
  const pairs = senate(await loadLanguage('en')).filter((pair) => !sharesRun(pair));
  const answers = answersIn(
    comparePairs(
      'statements',
      pairs.map(({ id, release, clipping }) => ({ id, a: release, b: clipping })),
    ),
  );
  const set = `senate statements on one event, ${pairs.length}`;
  const share = (test: (answer: Answer) => boolean) => answers.filter(test).length / answers.length;
  const called = (verdict: string) => (answer: Answer) => answer.verdict === verdict;
  figure(
    set,
    'called reprint or excerpt',
    '',
    '0.01',
    share((a) => called('reprint')(a) || called('excerpt')(a)),
  );
  figure(set, 'called paraphrase', '', '0.03', share(called('paraphrase')));
  figure(
    set,
    'with a paraphrase passage',
    '',
    '',
    share((a) => a.passages.some((p) => p.kind === 'paraphrase')),
  );
  for (const { verdict, confidence } of answers) {
    const right = verdict === 'independent' || verdict === 'quotation';
    judged.push({ set: 'senate statements', confidence, right });
  }
}

function candidates(): void {
  const names = ['senate-sample.ndjson.gz', 'senate-sample-truth.ndjson.gz'];
  if (!there('senate candidates', ...names.map((name) => join(CORPORA, name)))) return;
  const texts = rowsOf<{ id: string; text: string }>(names[0]!) ?? [];
  const truth = rowsOf<{ a: string; b: string; jaccard5: number }>(names[1]!) ?? [];
  const { pairs, comparisons } = nearDuplicates(
    texts.map(({ text }) => tokenize(text, [{ start: 0, end: text.length }]).keys),
  );
  const keyOf = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
  const found = new Set(pairs.map(({ left, right }) => keyOf(texts[left]!.id, texts[right]!.id)));
  const recall = (from: number) => {
    const wanted = truth.filter(({ jaccard5 }) => jaccard5 >= from);
    return wanted.filter(({ a, b }) => found.has(keyOf(a, b))).length / wanted.length;
  };
  const set = 'senate sample';
  figure(set, 'recall of pairs with Jaccard ≥ 0.5', '1.000', '0.999', recall(0.5));
  figure(set, 'recall of pairs with Jaccard ≥ 0.3', '1.000', '0.99', recall(0.3));
  figure(set, 'comparisons a text', '2.4', '≤ 3', comparisons / texts.length);
}

const BINS = [0, 0.6, 0.7, 0.8, 0.9, 1.001];

/** Of the verdicts given at a confidence, how many are right. */
function reliability(): string[] {
  const sets = [...new Set(judged.map(({ set }) => set))];
  const lines = [
    `| confidence | ${sets.map((set) => `${set}: right of n`).join(' | ')} | all: right of n | share | mean confidence |`,
    `|---|${'---:|'.repeat(sets.length + 3)}`,
  ];
  for (let bin = 0; bin + 1 < BINS.length; bin++) {
    const [from, to] = [BINS[bin]!, BINS[bin + 1]!];
    const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    const cell = (of: readonly Judged[]) =>
      of.length ? `${of.filter(({ right }) => right).length} of ${of.length}` : '–';
    const share = inside.filter(({ right }) => right).length / inside.length;
    const mean = inside.reduce((n, { confidence }) => n + confidence, 0) / inside.length;
    lines.push(
      `| ${from.toFixed(1)} to ${Math.min(1, to).toFixed(1)} | ${sets
        .map((set) => cell(inside.filter((one) => one.set === set)))
        .join(
          ' | ',
        )} | ${cell(inside)} | ${inside.length ? share.toFixed(3) : '–'} | ${inside.length ? mean.toFixed(3) : '–'} |`,
    );
  }
  return lines;
}

function tableOf(rows: readonly Figure[]): string[] {
  return [
    '| set | figure | baseline | wanted | ours |',
    '|---|---|---:|---:|---:|',
    ...rows.map(
      ({ set, figure: name, baseline, wanted, ours }) =>
        `| ${set} | ${name} | ${baseline} | ${wanted} | ${ours} |`,
    ),
  ];
}

function commit(): string {
  const git = (...args: string[]) =>
    (spawnSync('git', args, { encoding: 'utf8' }).stdout ?? '').trim();
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', 'src') !== '';
  return `${git('rev-parse', '--short', 'HEAD') || 'unknown'}${changed ? ' with changes' : ''}`;
}

try {
  seeds();
  newsroom();
  pan13();
  clough();
  pan10();
  await statements();
  candidates();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

const page = [
  '# Quality',
  '',
  `Written by \`npm run bench:quality\` on ${new Date().toISOString().slice(0, 10)}, commit ${commit()}.`,
  'Baselines are the best simple measure or naive detector on the same set. One configuration: the defaults.',
  '',
  ...tableOf(figures),
  '',
  '## Confidence',
  '',
  'Of the verdicts given at a confidence, how many are right. Clough and Stevenson label derived or not;',
  'senate statements are independent by construction (two senators, no shared run of 12 words).',
  '',
  ...reliability(),
  '',
  ...(absent.length ? ['Absent:', '', ...absent.map((what) => `- ${what}`), ''] : []),
].join('\n');
console.log(page);
if (figures.length) writeFileSync(RESULTS, page);
