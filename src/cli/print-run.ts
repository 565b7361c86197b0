/** What `dupes pairs` does in both its forms: read and fingerprint on several threads, and count how inputs ended. */
import { availableParallelism } from 'node:os';
import type { Inputs } from '../compare/record.ts';
import { DupesError, type Problem } from '../faults.ts';
import { type Banding, chooseBanding, PARAGRAPH_RECALL } from '../fingerprint/lsh.ts';
import { PARAGRAPH_SKETCH, type SketchSettings } from '../fingerprint/minhash.ts';
import { PAIR_DEFAULTS } from '../fingerprint/pairs.ts';
import { printTasks } from '../workers/print-inputs.ts';
import { printAll } from '../workers/print-pool.ts';
import type { PrintResult } from '../workers/print-task.ts';
import { type ExitCode, exitCodeFor } from './exit-codes.ts';
import type { Flags } from './flags.ts';
import { breathe, type Progress, warn } from './screen.ts';
import { type Settings, settle } from './settings.ts';

/** Problems that are shown. */
const SHOWN = 10;

export class PrintRun {
  readonly settings: Settings;
  /** Least Jaccard similarity of a pair. */
  readonly jaccard: number;
  readonly sketch: SketchSettings;
  readonly banding: Banding;
  readonly #jobs: number;
  readonly #progress: Progress;
  readonly #inputs = { ok: 0, skipped: 0, truncated: 0, failed: 0, problems: [] as Problem[] };

  /** @throws DupesError `option-invalid`, `banding-out-of-reach` */
  constructor(flags: Flags, progress: Progress) {
    this.settings = settle(flags, 'ndjson');
    this.#jobs = numberOf(flags.jobs, '--jobs', 1, 256, true) ?? availableParallelism();
    this.jaccard = numberOf(flags.jaccard, '--jaccard', 0.2, 1, false) ?? PAIR_DEFAULTS.jaccard;
    const { slots, shingleWords } = this.settings.options;
    this.sketch = { ...PARAGRAPH_SKETCH, slots, shingleWords };
    this.banding = chooseBanding(slots, { ...PARAGRAPH_RECALL, jaccard: this.jaccard });
    this.#progress = progress;
    progress.begin(this.settings.progress && !process.stdout.isTTY);
  }

  /** Fingerprints everything under the paths, in an order that does not depend on the threads. */
  async *read(paths: readonly string[]): AsyncGenerator<PrintResult> {
    const tasks = printTasks(paths, this.settings.corpus, (problem) => this.#note(problem));
    let texts = 0;
    for await (const result of printAll(tasks, {
      settings: this.sketch,
      banding: this.banding,
      jobs: this.#jobs,
    })) {
      texts += result.origins.length;
      this.#inputs.ok += result.ok;
      for (const problem of result.problems) this.#note(problem);
      this.#progress.say(`fingerprinting, ${texts} texts so far`);
      yield result;
      await breathe();
    }
  }

  #note(problem: Problem): void {
    this.#inputs[problem.status] += 1;
    // Of millions of inputs, only what is shown is kept.
    if (problem.status !== 'skipped' && this.#inputs.problems.length < SHOWN)
      this.#inputs.problems.push(problem);
  }

  /** Says what was not read. */
  finish(): ExitCode {
    this.#progress.end();
    const inputs: Inputs = this.#inputs;
    for (const { path, item, reason } of inputs.problems)
      warn(`${path}${item === null ? '' : `#${item}`}: ${reason}`);
    const more = inputs.failed + inputs.truncated - inputs.problems.length;
    if (more > 0) warn(`and ${more} more were not read whole`);
    return exitCodeFor(inputs);
  }
}

function numberOf(
  typed: string | undefined,
  flag: string,
  least: number,
  most: number,
  whole: boolean,
): number | undefined {
  if (typed === undefined) return undefined;
  const value = Number(typed);
  const fits = typed.trim() !== '' && value >= least && value <= most;
  if (fits && (!whole || Number.isInteger(value))) return value;
  const kind = whole ? 'a whole number' : 'a number';
  throw new DupesError(
    'option-invalid',
    `${flag} is "${typed}"; ${kind} from ${least} to ${most} is expected`,
  );
}
