/** Plain texts that can be fingerprinted from their bytes, without going through their format. */
import { isUtf8 } from 'node:buffer';
import { closeSync, constants, openSync, readSync } from 'node:fs';
import type { ParagraphSketcher } from '../fingerprint/paragraphs.ts';
import { looksCompressedOrImage } from '../formats/charset.ts';

const LINE_FEED = 10;

/**
 * Reads a plain text into a sketcher's `input`, and a line feed behind it, if it can be fingerprinted as it is: because
 * the format would change nothing that words depend on. What stood behind it in `input` is overwritten.
 *
 * @param from its place in `input`
 * @returns its end there; undefined for all other texts, and where anything at all is odd; `from` where there was no
 *   room for the whole of it
 */
export function readLineByLine(
  path: string,
  { maxFileBytes }: { readonly maxFileBytes: number },
  sketcher: ParagraphSketcher,
  from = 0,
): number | undefined {
  if (!path.endsWith('.txt')) return undefined;
  const { input } = sketcher;
  const room = input.length - from - 1;
  if (room < 1) return from;
  let length = 0;
  try {
    const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      length = readSync(fd, input, from, room, null);
    } finally {
      closeSync(fd);
    }
  } catch {
    return undefined;
  }
  if (length === room) return from;
  if (length === 0 || length > maxFileBytes) return undefined;
  const to = from + length;
  const bytes = input.subarray(from, to);
  if (!isText(bytes) || !sketcher.isLineByLine(from, to)) return undefined;
  input[to] = LINE_FEED;
  return to + 1;
}

/**
 * Whether a plain text that is too long for a sketcher's `input` can be fingerprinted as it is. What stood in `input` is
 * overwritten.
 */
export function isLongLineByLine(text: Uint8Array, sketcher: ParagraphSketcher): boolean {
  if (!isText(text)) return false;
  const { input } = sketcher;
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.length);
  for (let from = 0, to = 0; from < bytes.length; from = to) {
    to = bytes.length;
    // A piece ends behind a blank line, as a text does.
    if (to - from > input.length) to = bytes.lastIndexOf('\n\n', from + input.length - 2) + 2;
    if (to <= from) return false;
    input.set(bytes.subarray(from, to));
    if (!sketcher.isLineByLine(0, to - from)) return false;
  }
  return true;
}

/** False also for what may be a page or RTF under the name of a text: its format tells. */
function isText(bytes: Uint8Array): boolean {
  let at = bytes[0] === 0xef ? 3 : 0;
  while (bytes[at]! <= 0x20) at += 1;
  const mayBeOther = bytes[at] === 0x3c || bytes[at] === 0x7b;
  return !mayBeOther && isUtf8(bytes) && !looksCompressedOrImage(bytes);
}
