/** What a file may cost at most, whatever it claims. */
export interface Limits {
  /**
   * Of a file, an entry of an archive, a message, a record or a line: what is larger is `failed` and
   * not read. Files of rows, messages or records are read piece by piece and may be of any size. In
   * bytes. @default 67108864 (64 MiB)
   */
  readonly maxFileBytes: number;
  /**
   * All that comes out of an archive, and of the archives in it; what would come later is not read.
   * In bytes. @default 1073741824 (1 GiB)
   */
  readonly maxUnpackedBytes: number;
  /** Bytes out for a byte in, past the first 1 MiB: more is a bomb. @default 100 */
  readonly maxArchiveRatio: number;
  /** Files that are read of an archive and the archives in it. @default 10000 */
  readonly maxArchiveEntries: number;
  /** Archives that a file may lie in, one in the other. @default 3 */
  readonly maxArchiveDepth: number;
}

export const DEFAULT_LIMITS: Limits = Object.freeze({
  maxFileBytes: 64 * 1024 * 1024,
  maxUnpackedBytes: 1024 * 1024 * 1024,
  maxArchiveRatio: 100,
  maxArchiveEntries: 10_000,
  maxArchiveDepth: 3,
});

/** Thrown where a limit is met: the file ends as `truncated`, or as `failed` where no clipping came before. */
export class LimitReached extends Error {}
