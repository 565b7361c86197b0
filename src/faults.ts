/** What can go wrong: `DupesError` stops the run, a `Problem` travels with the report. */

/** Stops the run. The message says what was found, what was expected and what to do next. */
export class DupesError extends Error {
  /** Stable, kebab-case, for programs: `option-out-of-range`, `path-missing`, … */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DupesError';
    this.code = code;
  }
}

/**
 * How an input ended. Every input found ends as exactly one of these.
 * - `ok`: read whole;
 * - `skipped`: no clipping (another type, binary, a device, no text in it);
 * - `truncated`: a limit cut it off; the clippings read before count, and the one it cut in two does not;
 * - `failed`: it should have been read and was not.
 */
export type InputStatus = 'ok' | 'skipped' | 'truncated' | 'failed';

/** One input that did not end as `ok`. */
export interface Problem {
  /** As given on the command line, `/`-separated. */
  readonly path: string;
  /** Row, line, entry or message number (from 1) inside `path`; null for the file itself. */
  readonly item: number | null;
  readonly status: Exclude<InputStatus, 'ok'>;
  /** One sentence for a person. */
  readonly reason: string;
}
