/** What a clipping may do before `dupes check` fails it. */
import type { Verdict } from '../../compare/record.ts';

export const FAILABLE = [
  'reprint',
  'excerpt',
  'paraphrase',
  'quotation',
  'undetermined',
  'duplicate',
] as const satisfies readonly (Verdict | 'duplicate')[];

type Failable = (typeof FAILABLE)[number];

export interface Limits {
  /** Verdicts that fail, and `duplicate`: the text repeats one that is already filed. */
  readonly failOn: readonly Failable[];
  /** Largest copied share of the article body, 0 to 1; null sets no limit. */
  readonly maxCopied: number | null;
  /** Longest run of copied words; null sets no limit. */
  readonly maxRun: number | null;
}

export const DEFAULT_LIMITS: Limits = {
  failOn: ['reprint', 'excerpt'],
  maxCopied: null,
  maxRun: null,
};

interface LimitFlags {
  readonly failOn?: string;
  readonly maxCopied?: string;
  readonly maxRun?: string;
}

/** Mistakes are added to the list; what is wrong keeps its default. */
export function settleLimits(flags: LimitFlags, mistakes: string[]): Limits {
  return {
    failOn: settleFailOn(flags.failOn, mistakes),
    maxCopied: settleNumber(flags.maxCopied, '--max-copied', 1, mistakes),
    maxRun: settleNumber(flags.maxRun, '--max-run', Number.MAX_SAFE_INTEGER, mistakes),
  };
}

function settleFailOn(typed: string | undefined, mistakes: string[]): Limits['failOn'] {
  if (typed === undefined) return DEFAULT_LIMITS.failOn;
  const names = typed.split(',').map((name) => name.trim());
  if (names.length === 1 && names[0] === 'none') return [];
  const unknown = names.filter((name) => !(FAILABLE as readonly string[]).includes(name));
  for (const name of unknown) {
    mistakes.push(`--fail-on names "${name}"; ${FAILABLE.join(', ')}, or none alone, is expected`);
  }
  return FAILABLE.filter((name) => names.includes(name));
}

function settleNumber(
  typed: string | undefined,
  flag: string,
  most: number,
  mistakes: string[],
): number | null {
  if (typed === undefined) return null;
  const value = Number(typed);
  const fits = typed.trim() !== '' && value >= 0 && value <= most;
  if (fits && (most === 1 || Number.isInteger(value))) return value;
  const expected = most === 1 ? 'a share from 0 to 1' : 'a whole number of words';
  mistakes.push(`${flag} is "${typed}"; ${expected} is expected`);
  return null;
}
