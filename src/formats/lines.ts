/** Text read piece by piece, each piece whole lines: files of rows stay out of memory. */
import { decode } from './charset.ts';

export interface LinePiece {
  readonly text: string;
  readonly encoding: string;
}

/** Bytes of a piece, about. */
const PIECE = 1 << 18;
const LINE_FEED = 0x0a;

/** Bytes. A longer line is a broken file, or an attack on memory. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/** Thrown when a line has no end within reach. */
export class LineTooLong extends Error {
  constructor(longest: number) {
    super(`a line of more than ${Math.round(longest / 1024 / 1024)} MiB`);
  }
}

/**
 * Yields the text in pieces that end where a line ends. UTF-16 is read whole: its line feeds are
 * not single bytes. Each piece is decoded by itself, so a stray Windows-1252 line costs no other.
 *
 * @param longest bytes a line may have
 * @throws LineTooLong
 * @yields undefined once, and ends, for binary content
 */
export async function* linePieces(
  chunks: AsyncIterable<Uint8Array>,
  given: string | null,
  longest: number,
): AsyncGenerator<LinePiece | undefined> {
  let kept: Uint8Array[] = [];
  let length = 0;
  let isWide: boolean | undefined = given ? !ASCII_LIKE.test(given) : undefined;
  const take = async function* (upTo: number): AsyncGenerator<LinePiece | undefined> {
    const all = kept.length === 1 ? (kept[0] as Uint8Array) : Buffer.concat(kept);
    kept = upTo < all.length ? [all.subarray(upTo)] : [];
    length = all.length - upTo;
    yield await decode(all.subarray(0, upTo), given);
  };
  for await (const chunk of chunks) {
    if (!chunk.length) continue;
    kept.push(chunk);
    length += chunk.length;
    isWide ??= looksWide(chunk);
    if (length > longest) throw new LineTooLong(longest);
    if (isWide || length < PIECE) continue;
    const end = chunk.lastIndexOf(LINE_FEED);
    if (end === -1) continue;
    for await (const piece of take(length - chunk.length + end + 1)) {
      yield piece;
      if (!piece) return;
    }
  }
  if (length) yield* take(length);
}

const ASCII_LIKE = /^(?!utf-?(?:16|32)|ucs)/i;

/** UTF-16 or UTF-32: a mark, or zero bytes. */
function looksWide(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || bytes.includes(0);
}
