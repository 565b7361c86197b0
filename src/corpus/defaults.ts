/** How a corpus is read where nothing else is asked for. Apart, since every start of the command needs these and few read. */
import type { ColumnMap } from '../formats/field-names.ts';
import { DEFAULT_LIMITS } from '../formats/limits.ts';

export const CORPUS_DEFAULTS = Object.freeze({
  include: [] as readonly string[],
  exclude: [] as readonly string[],
  encoding: null as string | null,
  ...DEFAULT_LIMITS,
  follow: false,
  hidden: false,
  ignoreFiles: true,
  columns: {} as ColumnMap,
  isolate: true,
  maxReadMs: 30_000,
  maxHeapMb: 512,
  stdinName: '-',
});
