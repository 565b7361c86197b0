/** The record as it is, and its lines. */
import type { Reporter } from './reporter.ts';

/**
 * JSON escapes the C0 controls itself. These are the rest of what a terminal obeys or hides: DEL,
 * C1 controls, bidi and zero-width characters, line separators. Escaped, they are the same JSON.
 */
const UNSEEN = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** JSON that means the same as `JSON.stringify`'s and is safe to print. */
export function toJson(value: unknown, indent?: number): string {
  return printable(JSON.stringify(value, undefined, indent));
}

function printable(text: string): string {
  return text.replace(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Levels of a record that are taken apart: those of `stories[0].clippings[0]`, and of `clusters[0].pairs[0]`. */
const LEVELS = 4;
/** In UTF-16 units: a write costs more than a clipping is long. */
const PIECE = 1 << 18;

/**
 * What `toJson` gives with an indent of two, and a line feed, in pieces: a report may be longer than a string of V8 can
 * be (512 MB).
 * @param value plain objects, arrays and what JSON has
 */
export function* jsonPieces(value: unknown): Generator<string> {
  let piece = '';
  for (const part of parts(value, '\n', LEVELS)) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield printable(piece);
    piece = '';
  }
  yield `${printable(piece)}\n`;
}

/** @param line what a new line begins with here, the line feed before it */
function* parts(value: unknown, line: string, levels: number): Generator<string> {
  if (typeof value !== 'object' || value === null || levels === 0) {
    yield (JSON.stringify(value, undefined, 2) ?? 'null').replaceAll('\n', line);
    return;
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const isNamed = !Array.isArray(value);
  const inner = `${line}  `;
  let before = `${open}${inner}`;
  for (const [name, one] of isNamed ? Object.entries(value) : value.entries()) {
    if (isNamed && one === undefined) continue;
    yield isNamed ? `${before}${JSON.stringify(name)}: ` : before;
    yield* parts(one, inner, levels - 1);
    before = `,${inner}`;
  }
  yield before.startsWith(',') ? `${line}${close}` : `${open}${close}`;
}

export const json: Reporter = {
  name: 'json',
  render: (report) => `${toJson(report, 2)}\n`,
  pieces: (report) => jsonPieces(report),
};
