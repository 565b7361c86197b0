/** What a user may set: declared once, with unit, default and range. Flags, help, README and checks come from here. */
import { DupesError } from '../faults.ts';

export interface Options {
  /** Words per shingle of a paragraph fingerprint. Larger forgives less: one changed word spoils this many shingles. */
  readonly shingleWords: number;
  /** MinHash slots per paragraph: 64 is the default, 128 finds more heavily edited candidates. */
  readonly slots: number;
  /** Guarantee length t, in words: every shared run of at least t words becomes (part of) a passage. */
  readonly guaranteeWords: number;
  /** Copied share of the article body from which a clipping is a reprint, 0 to 1. */
  readonly reprintShare: number;
  /** Words of one copied block from which a clipping is an excerpt. */
  readonly excerptWords: number;
  /** Word-level similarity from which a matched run is an edited copy, 0 to 1. Below it, the run is cut or dropped. */
  readonly editedSimilarity: number;
  /** Body words below which a clipping is `undetermined`: too short to judge. */
  readonly minimumWords: number;
  /** BCP 47 language of all texts; null detects it text by text. */
  readonly language: string | null;
}

/** One option as a user meets it. */
export interface OptionSpec<K extends keyof Options = keyof Options> {
  readonly key: K;
  /** Command-line flag, with its argument. */
  readonly flag: string;
  readonly help: string;
  readonly unit: 'words' | 'slots' | 'share' | 'tag';
  readonly default: Options[K];
  /** Inclusive range for numbers. */
  readonly range?: readonly [number, number];
  /** Whole numbers only. */
  readonly integer?: boolean;
  /** The only values allowed. */
  readonly choices?: readonly number[];
}

export const OPTION_SPECS: readonly OptionSpec[] = [
  {
    key: 'guaranteeWords',
    flag: '--guarantee <words>',
    help: 'every shared run of this many words is reported',
    unit: 'words',
    default: 12,
    range: [5, 100],
    integer: true,
  },
  {
    key: 'excerptWords',
    flag: '--excerpt-words <words>',
    help: 'one copied block of this length makes a clipping an excerpt',
    unit: 'words',
    default: 25,
    range: [5, 1000],
    integer: true,
  },
  {
    key: 'reprintShare',
    flag: '--reprint-share <share>',
    help: 'copied share of the article body that makes a clipping a reprint',
    unit: 'share',
    default: 0.5,
    range: [0.05, 1],
  },
  {
    key: 'editedSimilarity',
    flag: '--edited-similarity <share>',
    help: 'word-level similarity from which a changed run still counts as copied',
    unit: 'share',
    default: 0.6,
    range: [0.3, 1],
  },
  {
    key: 'minimumWords',
    flag: '--minimum-words <words>',
    help: 'a clipping with fewer body words is undetermined: too short to judge',
    unit: 'words',
    default: 20,
    range: [1, 1000],
    integer: true,
  },
  {
    key: 'shingleWords',
    flag: '--shingle <words>',
    help: 'words per shingle of a paragraph fingerprint',
    unit: 'words',
    default: 3,
    range: [1, 20],
    integer: true,
  },
  {
    key: 'slots',
    flag: '--slots <slots>',
    help: 'MinHash slots per paragraph fingerprint',
    unit: 'slots',
    default: 64,
    choices: [64, 128],
  },
  {
    key: 'language',
    flag: '--language <tag>',
    help: 'language of all texts, as a BCP 47 tag; detected text by text where it is not given',
    unit: 'tag',
    default: null,
  },
];

export const DEFAULTS: Options = Object.freeze(
  Object.fromEntries(OPTION_SPECS.map((spec) => [spec.key, spec.default])),
) as unknown as Options;

const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** What is wrong with a value, in words for its user; undefined when it is fine. */
function mistake(spec: OptionSpec, value: unknown): string | undefined {
  const name = spec.flag.split(' ')[0];
  const found = typeof value === 'string' ? `"${value}"` : String(value);
  if (spec.unit === 'tag') {
    if (value === null || (typeof value === 'string' && LANGUAGE_TAG.test(value))) return undefined;
    return `${name} is ${found}; a language tag such as en or pt-BR is expected`;
  }
  if (spec.choices) {
    if (spec.choices.includes(value as number)) return undefined;
    return `${name} is ${found}; one of ${spec.choices.join(', ')} is expected`;
  }
  const [least, most] = spec.range as readonly [number, number];
  const kind = spec.integer ? 'a whole number' : 'a number';
  const fits =
    typeof value === 'number' &&
    value >= least &&
    value <= most &&
    (!spec.integer || Number.isInteger(value));
  return fits ? undefined : `${name} is ${found}; ${kind} from ${least} to ${most} is expected`;
}

/**
 * Fills in defaults and checks every value.
 * @throws DupesError `option-invalid` naming every mistake in one message
 */
export function resolveOptions(given: { readonly [key: string]: unknown } = {}): Options {
  const known = new Set<string>(OPTION_SPECS.map((spec) => spec.key));
  const mistakes = Object.keys(given)
    .filter((key) => !known.has(key))
    .map((key) => `there is no option "${key}"; the options are ${[...known].join(', ')}`);
  const resolved: Record<string, unknown> = {};
  for (const spec of OPTION_SPECS) {
    const value = given[spec.key] === undefined ? spec.default : given[spec.key];
    const wrong = mistake(spec, value);
    if (wrong) mistakes.push(wrong);
    resolved[spec.key] = value;
  }
  if (mistakes.length) throw new DupesError('option-invalid', mistakes.join('\n'));
  return Object.freeze(resolved) as unknown as Options;
}
