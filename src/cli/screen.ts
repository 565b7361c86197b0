/** What the two standard streams are: width, colour, and the progress line on standard error. */

import type { RenderContext } from '../report/index.ts';
import { visible } from '../report/terminal/visible.ts';
import type { Settings } from './settings.ts';

/** In terminal columns; where there is no terminal. */
const USUAL_WIDTH = 80;
const LEAST_WIDTH = 40;

/** How to draw for standard output, or for a file (`toFile`), which has colours only on demand. */
export function renderContext(
  { details, color }: Pick<Settings, 'details' | 'color'>,
  toFile: boolean,
): RenderContext {
  const width = (toFile ? undefined : process.stdout.columns) ?? Number(process.env.COLUMNS);
  return {
    columns: Number.isInteger(width) && width > 0 ? Math.max(width, LEAST_WIDTH) : USUAL_WIDTH,
    color: color ?? (!toFile && environmentWantsColor(process.env, process.stdout.isTTY === true)),
    details,
  };
}

/** FORCE_COLOR over NO_COLOR over what the stream is, as Node itself orders them. */
export function environmentWantsColor(
  env: Readonly<Record<string, string | undefined>>,
  terminal: boolean,
): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR) return false;
  return terminal && env.TERM !== 'dumb';
}

export function warn(message: string): void {
  const lines = message.split('\n').map((line) => `dupes: ${visible(line)}\n`);
  process.stderr.write(lines.join(''));
}

/** A run shorter than this shows no progress. In milliseconds. */
const PATIENCE = 500;
/** Between two lines. In milliseconds. */
const PACE = 100;

/** One line on standard error, rewritten in place, where that is a terminal. */
export class Progress {
  #doing = 'starting';
  #shown = 0;
  #enabled = false;
  readonly #start = clock();

  /** Nothing is shown before. @param wanted false for `--quiet` and `--no-progress` */
  begin(wanted: boolean): void {
    this.#enabled = wanted && process.stderr.isTTY === true;
  }

  /** What the run was last doing: said when it is interrupted. */
  get doing(): string {
    return this.#doing;
  }

  /** @param doing "reading, 12 inputs so far" */
  say(doing: string): void {
    this.#doing = doing;
    if (!this.#enabled) return;
    const now = clock();
    if (now - this.#start < PATIENCE || (this.#shown > 0 && now - this.#shown < PACE)) return;
    this.#shown = now;
    const line = `dupes: ${visible(doing)}`.slice(0, (process.stderr.columns ?? 80) - 1);
    process.stderr.write(`\r\u001b[K${line}`);
  }

  /** Clears the line. */
  end(): void {
    if (this.#shown > 0) process.stderr.write('\r\u001b[K');
    this.#shown = 0;
  }
}

/** Milliseconds since some time. `performance` says the same and takes 1 ms to load. */
export const clock = () => process.uptime() * 1000;

let lastTurn = 0;
/** How long the event loop may wait, so that Ctrl-C is heard. In milliseconds. */
const TURN = 50;

/** Lets signals in, now and then, in a loop that reads synchronously. */
export async function breathe(): Promise<void> {
  const now = clock();
  if (now - lastTurn < TURN) return;
  lastTurn = now;
  await new Promise((resolve) => setImmediate(resolve));
}
