/** How the inputs of a run ended, counted in bounded memory. */

import type { Inputs } from '../compare/record.ts';
import type { Problem } from '../faults.ts';
import { idOf } from '../text/article.ts';
import { EXIT, type ExitCode, exitCodeFor } from './exit-codes.ts';
import { warn } from './screen.ts';

/** Problems that are shown. */
const SHOWN = 10;

export class InputCount {
  readonly #inputs = { ok: 0, skipped: 0, truncated: 0, failed: 0, problems: [] as Problem[] };

  add(ok: number, problems: readonly Problem[]): void {
    this.#inputs.ok += ok;
    for (const problem of problems) {
      this.#inputs[problem.status] += 1;
      // Of millions of inputs, only what is shown is kept.
      if (problem.status !== 'skipped' && this.#inputs.problems.length < SHOWN)
        this.#inputs.problems.push(problem);
    }
  }

  /** "3 ok, 1 skipped, 0 truncated, 0 failed" */
  get summary(): string {
    const { ok, skipped, truncated, failed } = this.#inputs;
    return `${ok} ok, ${skipped} skipped, ${truncated} truncated, ${failed} failed`;
  }

  /** Says what was not read. */
  finish(): ExitCode {
    const inputs: Inputs = this.#inputs;
    for (const problem of inputs.problems) warn(`${idOf(problem)}: ${problem.reason}`);
    const more = inputs.failed + inputs.truncated - inputs.problems.length;
    if (more > 0) warn(`and ${more} more were not read whole`);
    const code = exitCodeFor(inputs);
    if (code === EXIT.unusable) warn(`nothing was read: ${this.summary}`);
    return code;
  }
}
