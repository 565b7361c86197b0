/**
 * What a file may cost, as the command line and a settings file say it: each limit declared once. Help, settings and
 * the check come from here, the defaults from the corpus.
 */
import { CORPUS_DEFAULTS } from '../corpus/defaults.ts';

export interface ReadingLimit {
  /** In `Flags` and in a settings file. */
  readonly key:
    | 'maxFileSize'
    | 'maxReadTime'
    | 'maxReadMemory'
    | 'maxUnpackedSize'
    | 'maxArchiveRatio'
    | 'maxArchiveEntries'
    | 'maxArchiveDepth';
  /** With its argument. */
  readonly flag: string;
  readonly help: string;
  /** A `size` is bytes, or a text such as `64M`; a `count` is a whole number. */
  readonly kind: 'size' | 'count';
  /** The option of the corpus that it sets. */
  readonly option:
    | 'maxFileBytes'
    | 'maxReadMs'
    | 'maxHeapMb'
    | 'maxUnpackedBytes'
    | 'maxArchiveRatio'
    | 'maxArchiveEntries'
    | 'maxArchiveDepth';
  /** What one of it is in the option's unit: 1000 for seconds that are kept as milliseconds. */
  readonly unit: number;
}

export const READING_LIMITS: readonly ReadingLimit[] = [
  {
    key: 'maxFileSize',
    flag: '--max-file-size <size>',
    help: 'larger files are not read: bytes, or 500k, 64M, 2G',
    kind: 'size',
    option: 'maxFileBytes',
    unit: 1,
  },
  {
    key: 'maxReadTime',
    flag: '--max-read-time <seconds>',
    help: 'a page, PDF, office file, mail or archive that yields nothing for this long is given up',
    kind: 'count',
    option: 'maxReadMs',
    unit: 1000,
  },
  {
    key: 'maxReadMemory',
    flag: '--max-read-memory <MiB>',
    help: 'one that needs more memory than this is given up',
    kind: 'count',
    option: 'maxHeapMb',
    unit: 1,
  },
  {
    key: 'maxUnpackedSize',
    flag: '--max-unpacked-size <size>',
    help: 'an archive is read no further once this much has come out of it',
    kind: 'size',
    option: 'maxUnpackedBytes',
    unit: 1,
  },
  {
    key: 'maxArchiveRatio',
    flag: '--max-archive-ratio <times>',
    help: 'a file in an archive that unpacks to more times its size is read no further',
    kind: 'count',
    option: 'maxArchiveRatio',
    unit: 1,
  },
  {
    key: 'maxArchiveEntries',
    flag: '--max-archive-entries <files>',
    help: 'files read of an archive, including those of archives inside it',
    kind: 'count',
    option: 'maxArchiveEntries',
    unit: 1,
  },
  {
    key: 'maxArchiveDepth',
    flag: '--max-archive-depth <archives>',
    help: 'how deep archives inside archives are read',
    kind: 'count',
    option: 'maxArchiveDepth',
    unit: 1,
  },
];

const SIZE_UNITS = [
  ['G', 2 ** 30],
  ['M', 2 ** 20],
  ['k', 2 ** 10],
] as const;

/** The default as it would be typed: `64M`, 30. */
export function defaultOf({ kind, option, unit }: ReadingLimit): string | number {
  const value = CORPUS_DEFAULTS[option] / unit;
  if (kind === 'count') return value;
  const [name, bytes] = SIZE_UNITS.find(([, size]) => value % size === 0) ?? ['', 1];
  return `${value / bytes}${name}`;
}

/** More milliseconds than this many seconds have are more than a timer can wait. */
const LARGEST_COUNT = 2_000_000;

/**
 * The value of the corpus's option.
 * @param mistakes what is wrong is added; it keeps the default
 */
export function settleLimit(
  { flag, kind, option, unit }: ReadingLimit,
  typed: string | undefined,
  mistakes: string[],
): number {
  if (typed === undefined) return CORPUS_DEFAULTS[option];
  const value = kind === 'size' ? bytesOf(typed) : countOf(typed);
  if (value !== undefined) return value * unit;
  const expected =
    kind === 'size'
      ? 'bytes, or a size such as 500k, 64M, 2G is expected'
      : `a whole number from 1 to ${LARGEST_COUNT} is expected`;
  mistakes.push(`${flag.replace(/ .*/, '')} is "${typed}"; ${expected}`);
  return CORPUS_DEFAULTS[option];
}

function bytesOf(typed: string): number | undefined {
  const [, amount, letter = ''] = /^(\d+(?:\.\d+)?)(?:([kmg])(?:i?b)?|b)?$/i.exec(typed) ?? [];
  const size = SIZE_UNITS.find(([name]) => name.toLowerCase() === letter.toLowerCase())?.[1] ?? 1;
  const bytes = Math.floor(Number(amount) * size);
  return bytes >= 1 && Number.isSafeInteger(bytes) ? bytes : undefined;
}

function countOf(typed: string): number | undefined {
  const count = typed.trim() === '' ? Number.NaN : Number(typed);
  return Number.isInteger(count) && count >= 1 && count <= LARGEST_COUNT ? count : undefined;
}
