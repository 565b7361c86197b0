/** `dupes pairs`: near-duplicate paragraphs among any number of texts, a line of JSON for each pair. */
import { availableParallelism } from 'node:os';
import type { Inputs } from '../compare/record.ts';
import { DupesError, type Problem } from '../faults.ts';
import { chooseBanding, expectedRecall, PARAGRAPH_RECALL } from '../fingerprint/lsh.ts';
import { PARAGRAPH_SKETCH } from '../fingerprint/minhash.ts';
import { PAIR_DEFAULTS, type PairCounts, PairSearch, type Place } from '../fingerprint/pairs.ts';
import { printTasks } from '../workers/print-inputs.ts';
import { printAll } from '../workers/print-pool.ts';
import type { Origin } from '../workers/print-task.ts';
import { type ExitCode, exitCodeFor } from './exit-codes.ts';
import { print } from './output.ts';
import type { Flags } from './program.ts';
import { breathe, type Progress, warn } from './screen.ts';
import { settle } from './settings.ts';

/** Lines handed on at once. */
const LINES_A_PIECE = 512;

export async function findPairs(
  paths: readonly string[],
  flags: Flags,
  progress: Progress,
): Promise<ExitCode> {
  const settings = settle(flags, 'ndjson');
  const jobs = wholeNumber(flags.jobs, '--jobs', 1, 256) ?? availableParallelism();
  const jaccard = share(flags.jaccard) ?? PAIR_DEFAULTS.jaccard;
  const { slots, shingleWords } = settings.options;
  const sketch = { ...PARAGRAPH_SKETCH, slots, shingleWords };
  const banding = chooseBanding(slots, { ...PARAGRAPH_RECALL, jaccard });
  progress.begin(settings.progress && !process.stdout.isTTY);

  const search = new PairSearch(shingleWords, banding, { jaccard });
  const origins: Origin[] = [];
  const inputs = { ok: 0, skipped: 0, truncated: 0, failed: 0, problems: [] as Problem[] };
  const note = (problem: Problem) => {
    inputs[problem.status] += 1;
    inputs.problems.push(problem);
  };
  const tasks = printTasks(paths, settings.corpus, (input) => {
    if (!('source' in input)) note(input);
    else inputs.truncated += 1;
  });
  for await (const result of printAll(tasks, { settings: sketch, banding, jobs })) {
    for (const origin of result.origins) origins.push(origin);
    search.add(result.batch);
    inputs.ok += result.ok;
    for (const problem of result.problems) note(problem);
    progress.say(`fingerprinting, ${origins.length} texts so far`);
    await breathe();
  }

  progress.say('looking for pairs');
  const where = ({ text, paragraph }: Place) => ({ ...origins[text]!, paragraph: paragraph + 1 });
  const pairs = search.pairs();
  let lines: string[] = [];
  let found = 0;
  for (;;) {
    const next = pairs.next();
    if (next.done) {
      await print(lines.join(''));
      progress.end();
      if (!settings.quiet) {
        summarise(found, next.value);
        warn(
          `${banding.bands} bands of ${banding.rows} rows over ${slots} slots: ` +
            `${(100 * expectedRecall(banding, jaccard)).toFixed(1)} % of the pairs at Jaccard ${jaccard} are expected to be found`,
        );
      }
      return finish(inputs);
    }
    const { left, right, ...similarity } = next.value;
    found += 1;
    lines.push(`${JSON.stringify({ left: where(left), right: where(right), ...similarity })}\n`);
    if (lines.length < LINES_A_PIECE) continue;
    if (!(await print(lines.join('')))) break;
    lines = [];
    await breathe();
  }
  progress.end();
  return finish(inputs);
}

function summarise(found: number, counts: PairCounts): void {
  warn(
    `${found} pairs among ${counts.paragraphs} paragraphs of ${counts.texts} texts; ` +
      `${counts.comparisons} candidates compared, ${counts.twins} paragraphs repeat another word for word`,
  );
  if (counts.cappedBuckets > 0)
    warn(
      `${counts.cappedBuckets} groups of candidates were too large to compare all with all: ` +
        `each was compared with its first only, and up to ${counts.pairsLeftOut} pairs were not looked at`,
    );
}

function finish(inputs: Inputs): ExitCode {
  const code = exitCodeFor(inputs);
  const unread = inputs.problems.filter(({ status }) => status !== 'skipped');
  for (const { path, item, reason } of unread.slice(0, 10))
    warn(`${path}${item === null ? '' : `#${item}`}: ${reason}`);
  if (unread.length > 10) warn(`and ${unread.length - 10} more`);
  return code;
}

function wholeNumber(
  typed: string | undefined,
  flag: string,
  least: number,
  most: number,
): number | undefined {
  if (typed === undefined) return undefined;
  const value = Number(typed);
  if (typed.trim() !== '' && Number.isInteger(value) && value >= least && value <= most)
    return value;
  throw new DupesError(
    'option-invalid',
    `${flag} is "${typed}"; a whole number from ${least} to ${most} is expected`,
  );
}

function share(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const value = Number(typed);
  if (typed.trim() !== '' && value >= 0.2 && value <= 1) return value;
  throw new DupesError(
    'option-invalid',
    `--jaccard is "${typed}"; a number from 0.2 to 1 is expected`,
  );
}
