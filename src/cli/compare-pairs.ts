/**
 * `dupes compare --pairs`: a stream of {id, release, clipping} in, {id, …comparison} out, in the
 * same order. One line is in memory at a time, and the reader of the output sets the pace.
 */
import { createReadStream, statSync } from 'node:fs';
import type { Comparison } from '../compare/record.ts';
import { DupesError } from '../faults.ts';
import { toJson } from '../report/json.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Flags } from './flags.ts';
import { readInputs } from './inputs.ts';
import { print } from './output.ts';
import { embedOf } from './scan.ts';
import { type Progress, warn } from './screen.ts';
import { settle } from './settings.ts';

export async function comparePairs(
  path: string,
  flags: Flags,
  progress: Progress,
): Promise<ExitCode> {
  const settings = settle(flags, 'ndjson');
  const [target] = settings.targets;
  if (settings.targets.length > 1 || target?.format !== 'ndjson' || target.file !== undefined) {
    throw new DupesError('usage', '--pairs answers in ndjson on standard output, and nothing else');
  }
  progress.begin(settings.progress && !process.stdout.isTTY);
  const { boilerplate, inputs } = await readInputs(
    { boilerplate: flags.boilerplate },
    settings.corpus,
    progress,
  );
  for (const problem of inputs.problems) warn(`${problem.path}: ${problem.reason}`);
  const known = boilerplate.map(({ extract }) => extract.text);
  const { compareTexts } = await import('../pipeline/compare-texts.ts');
  const embed = await embedOf(settings);
  let lines = 0;
  let bad = 0;
  for await (const line of readLines(open(path), settings.corpus.maxFileBytes)) {
    lines++;
    progress.say(`comparing, pair ${lines}`);
    const answer = await answerTo(line, (release, clipping) =>
      compareTexts(release, clipping, settings.options, known, embed),
    );
    if ('error' in answer) bad++;
    if (!(await print(`${toJson(answer)}\n`))) break;
  }
  progress.end();
  if (lines === 0) throw new DupesError('nothing-read', `"${path}" holds no line`);
  if (bad > 0 && !settings.quiet) warn(`${bad} of ${lines} lines could not be compared`);
  return bad + inputs.truncated + inputs.failed > 0 ? EXIT.incomplete : EXIT.ok;
}

function open(path: string): AsyncIterable<Uint8Array> {
  if (path === '-') return process.stdin;
  const about = statSync(path, { throwIfNoEntry: false });
  if (about === undefined) throw new DupesError('path-missing', `nothing is at "${path}"`);
  if (about.isDirectory()) {
    throw new DupesError(
      'path-is-no-clipping',
      `"${path}" is a folder; an NDJSON file is expected`,
    );
  }
  return createReadStream(path);
}

interface Line {
  /** From 1, empty lines counted. */
  readonly number: number;
  /** Undefined where the line is longer than the limit. */
  readonly text: string | undefined;
}

const LINE_FEED = 0x0a;

/**
 * Lines end at a line feed alone: JSON may hold U+2028, which `node:readline` takes for an end.
 * Blank lines are passed over.
 * @param limit bytes of a line; of a longer one nothing is kept
 */
async function* readLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = (): Line | undefined => {
    number++;
    const text = size > limit ? undefined : Buffer.concat(pieces).toString('utf8');
    pieces = [];
    size = 0;
    return text?.replace(/^\ufeff/, '').trim() === '' ? undefined : { number, text };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(LINE_FEED, start);
      const piece = chunk.subarray(start, end === -1 ? undefined : end);
      size += piece.length;
      if (size > limit) pieces = [];
      else if (piece.length > 0) pieces.push(piece);
      if (end === -1) break;
      start = end + 1;
      const line = take();
      if (line !== undefined) yield line;
    }
  }
  const line = size > 0 ? take() : undefined;
  if (line !== undefined) yield line;
}

type Answer = { readonly id: unknown } & (Comparison | { readonly error: string });

async function answerTo(
  { number, text }: Line,
  comparison: (release: string, clipping: string) => Promise<Comparison>,
): Promise<Answer> {
  if (text === undefined)
    return { id: null, error: `line ${number} is longer than --max-file-size` };
  let pair: unknown;
  try {
    pair = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { id: null, error: `line ${number} is not JSON` };
  }
  const {
    id = null,
    release,
    clipping,
  } = (typeof pair === 'object' && pair !== null ? pair : {}) as Record<string, unknown>;
  if (typeof release !== 'string' || typeof clipping !== 'string') {
    return {
      id,
      error: `line ${number}: an object with two texts, release and clipping, is expected`,
    };
  }
  try {
    return { id, ...(await comparison(release, clipping)) };
  } catch (error) {
    return { id, error: `line ${number}: ${error instanceof Error ? error.message : error}` };
  }
}
