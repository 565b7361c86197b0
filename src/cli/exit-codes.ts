/** What the exit code says. */
import type { Inputs } from '../compare/record.ts';

export const EXIT = {
  ok: 0,
  gate: 1,
  unusable: 2,
  incomplete: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** For `--help` and the README. */
export const EXIT_CODES: readonly (readonly [ExitCode, string])[] = [
  [EXIT.ok, 'complete; and the gate of `dupes check` passed'],
  [EXIT.gate, 'the gate of `dupes check` tripped: a copy was found'],
  [
    EXIT.unusable,
    'wrong usage, a named path that is missing or is no clipping, nothing read, or the run could not finish',
  ],
  [EXIT.incomplete, 'finished, but some input failed or was truncated'],
  [EXIT.interrupted, 'interrupted'],
];

/** What the inputs alone make of a run; what a folder walk skips does not change it. */
export function exitCodeFor(inputs: Inputs): ExitCode {
  if (inputs.ok + inputs.truncated === 0) return EXIT.unusable;
  return inputs.failed + inputs.truncated > 0 ? EXIT.incomplete : EXIT.ok;
}
