/** Flags that say what is read, to the options of the corpus. */
import { CORPUS_DEFAULTS, type CorpusOptions, readPathList } from '../corpus/index.ts';
import type { Flags } from './flags.ts';

/** Metadata that a column may be named for, and the text itself. */
const COLUMNS = ['outlet', 'title', 'author', 'published', 'url', 'language', 'body'];

export type Reading = CorpusOptions & {
  /** In bytes. */
  readonly maxFileBytes: number;
};

/** @param mistakes what is wrong is added, a line each */
export function settleReading(flags: Flags, mistakes: string[]): Reading {
  return {
    include: flags.include ?? CORPUS_DEFAULTS.include,
    exclude: flags.exclude ?? CORPUS_DEFAULTS.exclude,
    encoding: flags.encoding ?? CORPUS_DEFAULTS.encoding,
    follow: flags.follow ?? CORPUS_DEFAULTS.follow,
    hidden: flags.hidden ?? CORPUS_DEFAULTS.hidden,
    ignoreFiles: flags.ignore ?? CORPUS_DEFAULTS.ignoreFiles,
    stdinName: flags.stdinFilename ?? CORPUS_DEFAULTS.stdinName,
    columns: settleColumns(flags.column ?? [], mistakes),
    maxFileBytes: settleSize(
      '--max-file-size',
      flags.maxFileSize,
      CORPUS_DEFAULTS.maxFileBytes,
      mistakes,
    ),
    maxUnpackedBytes: settleSize(
      '--max-unpacked-size',
      flags.maxUnpackedSize,
      CORPUS_DEFAULTS.maxUnpackedBytes,
      mistakes,
    ),
    maxArchiveRatio: settleCount(
      '--max-archive-ratio',
      flags.maxArchiveRatio,
      CORPUS_DEFAULTS.maxArchiveRatio,
      mistakes,
    ),
    maxArchiveEntries: settleCount(
      '--max-archive-entries',
      flags.maxArchiveEntries,
      CORPUS_DEFAULTS.maxArchiveEntries,
      mistakes,
    ),
    maxArchiveDepth: settleCount(
      '--max-archive-depth',
      flags.maxArchiveDepth,
      CORPUS_DEFAULTS.maxArchiveDepth,
      mistakes,
    ),
    maxReadMs:
      1000 *
      settleCount('--max-read-time', flags.maxReadTime, CORPUS_DEFAULTS.maxReadMs / 1000, mistakes),
    maxHeapMb: settleCount(
      '--max-read-memory',
      flags.maxReadMemory,
      CORPUS_DEFAULTS.maxHeapMb,
      mistakes,
    ),
  };
}

/** The paths that were named, then those of a list. */
export async function listedPaths(
  named: readonly string[],
  list: string,
): Promise<readonly string[]> {
  return [...named, ...(await readPathList(list))];
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

function settleSize(
  flag: string,
  typed: string | undefined,
  preset: number,
  mistakes: string[],
): number {
  if (typed === undefined) return preset;
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)(?:([kmg])(?:i?b)?|b)?$/i.exec(typed) ?? [];
  const bytes = Math.floor(Number(amount) * (UNITS[unit.toLowerCase()] ?? 1));
  if (bytes >= 1 && Number.isSafeInteger(bytes)) return bytes;
  mistakes.push(`${flag} is "${typed}"; bytes, or a size such as 500k, 64M, 2G is expected`);
  return preset;
}

/** More milliseconds than this many seconds have are more than a timer can wait. */
const LARGEST = 2_000_000;

function settleCount(
  flag: string,
  typed: string | number | undefined,
  preset: number,
  mistakes: string[],
): number {
  if (typed === undefined) return preset;
  const value = Number(typed);
  if (String(typed).trim() !== '' && Number.isInteger(value) && value >= 1 && value <= LARGEST)
    return value;
  mistakes.push(`${flag} is "${typed}"; a whole number from 1 to ${LARGEST} is expected`);
  return preset;
}

function settleColumns(typed: readonly string[], mistakes: string[]): Record<string, string> {
  const columns: Record<string, string> = {};
  for (const one of typed) {
    const [, field = '', name = ''] = /^(\w+)=(.+)$/s.exec(one) ?? [];
    if (COLUMNS.includes(field)) columns[field] = name.trim();
    else {
      const example = `body=Artikel; before the = one of ${COLUMNS.join(', ')}`;
      mistakes.push(`--column is "${one}"; expected is ${example}`);
    }
  }
  return columns;
}
