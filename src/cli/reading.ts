/** Flags that say what is read, to the options of the corpus. */
import { CORPUS_DEFAULTS } from '../corpus/defaults.ts';
import { type CorpusOptions, readPathList } from '../corpus/index.ts';
import type { Flags } from './flags.ts';
import { READING_LIMITS, type ReadingLimit, settleLimit } from './reading-limits.ts';

/** Metadata that a column may be named for, and the text itself. */
const COLUMNS = ['outlet', 'title', 'author', 'published', 'url', 'language', 'body'];

export type Reading = CorpusOptions & {
  /** In bytes. */
  readonly maxFileBytes: number;
};

/** @param mistakes what is wrong is added, a line each */
export function settleReading(flags: Flags, mistakes: string[]): Reading {
  const limits = Object.fromEntries(
    READING_LIMITS.map((limit) => [limit.option, settleLimit(limit, flags[limit.key], mistakes)]),
  ) as Record<ReadingLimit['option'], number>;
  return {
    include: flags.include ?? CORPUS_DEFAULTS.include,
    exclude: flags.exclude ?? CORPUS_DEFAULTS.exclude,
    encoding: flags.encoding ?? CORPUS_DEFAULTS.encoding,
    follow: flags.follow ?? CORPUS_DEFAULTS.follow,
    hidden: flags.hidden ?? CORPUS_DEFAULTS.hidden,
    ignoreFiles: flags.ignore ?? CORPUS_DEFAULTS.ignoreFiles,
    stdinName: flags.stdinFilename ?? CORPUS_DEFAULTS.stdinName,
    columns: settleColumns(flags.column ?? [], mistakes),
    ...limits,
  };
}

/** The paths that were named, then those of a list. */
export async function listedPaths(
  named: readonly string[],
  list: string,
): Promise<readonly string[]> {
  return [...named, ...(await readPathList(list))];
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
