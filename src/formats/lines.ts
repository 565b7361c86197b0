/** Text read piece by piece, each piece whole lines: files of rows stay out of memory. */
import { decode } from './charset.ts';

export type LinePiece =
  | { readonly kind: 'lines'; readonly text: string; readonly encoding: string }
  /** A line longer than any may be, left out. */
  | { readonly kind: 'too long' }
  /** Nothing else comes. */
  | { readonly kind: 'binary' };

/** Bytes of a piece, about. */
const PIECE = 1 << 18;
const LINE_FEED = 0x0a;

/**
 * Yields the text in pieces that end where a line ends. Each piece is decoded by itself, so a stray
 * Windows-1252 line costs no other. Linear in the text's length, however long its lines are.
 *
 * Where the bytes end in a fault, the whole lines before it still come, and then the fault: of the
 * line it cut in two nothing comes, for half a text would be taken for all of it.
 *
 * @param longest bytes a line may have
 */
export async function* linePieces(
  chunks: AsyncIterable<Uint8Array>,
  given: string | null,
  longest: number,
): AsyncGenerator<LinePiece> {
  let kept: Uint8Array[] = [];
  /** Bytes kept, or passed over of a line that is too long. */
  let length = 0;
  /** Of what is kept, up to where its last line ends. */
  let ended = 0;
  let isTooLong = false;
  let encoding = given;
  let width = given === null ? undefined : widthOf(given);
  const take = async (upTo: number): Promise<LinePiece> => {
    const all = kept.length === 1 ? (kept[0] as Uint8Array) : Buffer.concat(kept);
    kept = upTo < all.length ? [all.subarray(upTo)] : [];
    length = all.length - upTo;
    ended = 0;
    const decoded = await decode(all.subarray(0, upTo), encoding);
    // Only its first piece has the mark that says how wide text is to be read.
    if (width !== 'narrow') encoding = decoded?.encoding ?? encoding;
    return decoded ? { kind: 'lines', ...decoded } : { kind: 'binary' };
  };
  let fault: unknown;
  try {
    for await (let chunk of chunks) {
      if (!chunk.length) continue;
      width ??= widthOfText(chunk);
      if (isTooLong) {
        const end = firstLineEnd(chunk, length, width);
        length += end || chunk.length;
        if (!end) continue;
        yield { kind: 'too long' };
        isTooLong = false;
        length = 0;
        chunk = chunk.subarray(end);
      }
      const end = lastLineEnd(chunk, length, width);
      if (end) ended = length + end;
      kept.push(chunk);
      length += chunk.length;
      if (length < PIECE) continue;
      if (ended) {
        const piece = await take(ended);
        yield piece;
        if (piece.kind === 'binary') return;
      }
      if (length <= longest) continue;
      isTooLong = true;
      kept = [];
    }
  } catch (error) {
    fault = error;
  }
  if (isTooLong) yield { kind: 'too long' };
  else if (fault === undefined ? length : ended)
    yield await take(fault === undefined ? length : ended);
  if (fault !== undefined) throw fault;
}

/** How line feeds stand in the bytes; `unknown` text is read whole. */
type Width = 'narrow' | 'utf-16le' | 'utf-16be' | 'unknown';

function widthOf(encoding: string): Width {
  const name = encoding.toLowerCase().replace(/^utf_?16/, 'utf-16');
  if (name === 'utf-16le' || name === 'utf-16be') return name;
  return /^(?:utf-?(?:16|32)|ucs)/.test(name) ? 'unknown' : 'narrow';
}

/** By its mark, or zero bytes. */
function widthOfText(bytes: Uint8Array): Width {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'unknown' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return bytes.includes(0) ? 'unknown' : 'narrow';
}

/** @returns past the first line feed; 0 where there is none. @param before bytes of the text before the chunk */
function firstLineEnd(chunk: Uint8Array, before: number, width: Width): number {
  if (width === 'unknown') return 0;
  for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1)) {
    const end = lineEnd(chunk, at, before, width);
    if (end) return end;
  }
  return 0;
}

function lastLineEnd(chunk: Uint8Array, before: number, width: Width): number {
  if (width === 'unknown') return 0;
  for (let at = chunk.lastIndexOf(LINE_FEED); at !== -1; ) {
    const end = lineEnd(chunk, at, before, width);
    if (end) return end;
    at = at === 0 ? -1 : chunk.lastIndexOf(LINE_FEED, at - 1);
  }
  return 0;
}

/** Past the line feed that a byte 0x0A is, or is half of; 0 where it is none. */
function lineEnd(chunk: Uint8Array, at: number, before: number, width: Width): number {
  if (width === 'narrow') return at + 1;
  const isFirst = (before + at) % 2 === 0;
  if (width === 'utf-16le') return isFirst && chunk[at + 1] === 0 ? at + 2 : 0;
  return !isFirst && chunk[at - 1] === 0 ? at + 1 : 0;
}
