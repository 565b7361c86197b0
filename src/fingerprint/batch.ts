/**
 * Fingerprints of many texts' paragraphs, in columns in memory that threads share: what a thread sends of them is where
 * they lie.
 */
import type { ParagraphPrints, ParagraphSketcher } from './paragraphs.ts';

/** Paragraphs of texts, in order. */
export interface PrintBatch {
  /** Paragraphs of each text. */
  readonly paragraphsOf: Uint32Array;
  /** Tokens of each paragraph. */
  readonly tokens: Uint32Array;
  /** Low and high half of each paragraph's exact hash, in turn. */
  readonly exact: Uint32Array;
  /** Band after band, a key a paragraph. */
  readonly bandKeys: Uint32Array;
  /** Low halves of the token hashes, paragraph after paragraph. */
  readonly hashes: Uint32Array;
}

/** Where the columns of a batch lie: one behind the other, in the order of `PrintBatch`. */
export interface PrintPage {
  readonly slab: SharedArrayBuffer;
  /** In bytes. */
  readonly at: number;
  readonly texts: number;
  readonly paragraphs: number;
  readonly bands: number;
  /** Tokens of all paragraphs. */
  readonly words: number;
}

/** Views of the columns. */
export function batchOf({ slab, at, texts, paragraphs, bands, words }: PrintPage): PrintBatch {
  let from = at;
  const column = (length: number) => {
    const numbers = new Uint32Array(slab, from, length);
    from += numbers.byteLength;
    return numbers;
  };
  return {
    paragraphsOf: column(texts),
    tokens: column(paragraphs),
    exact: column(2 * paragraphs),
    bandKeys: column(bands * paragraphs),
    hashes: column(words),
  };
}

/** Memory is asked for in pieces of this size: mapping it page by page, threads stand in each other's way. */
const SLAB_BYTES = 1 << 22;

/** Fingerprints texts, many at a time, and keeps the columns. */
export class Printer {
  /** Its `input` may be written to from `filled` on. */
  readonly sketcher: ParagraphSketcher;
  readonly #bands: number;
  #ends: number[] = [];
  #pages: PrintPage[] = [];
  #slab = new SharedArrayBuffer(0);
  #used = 0;

  constructor(sketcher: ParagraphSketcher) {
    this.sketcher = sketcher;
    this.#bands = sketcher.banding?.bands ?? 0;
  }

  /** Bytes of the sketcher's `input` that texts take which are not yet fingerprinted. */
  get filled(): number {
    return this.#ends[this.#ends.length - 1] ?? 0;
  }

  add(text: string): void {
    const { input } = this.sketcher;
    // A UTF-16 unit takes three bytes at most.
    const most = 3 * text.length + 1;
    if (this.filled + most > input.length) this.flush();
    if (most > input.length) {
      this.#keep(this.sketcher.sketch(text));
      return;
    }
    const from = this.filled;
    const { written } = encoder.encodeInto(text, input.subarray(from));
    input[from + written] = LINE_FEED;
    this.take(from + written + 1);
  }

  /** Adds the text that was put into `input` from `filled` to here; its last byte is a line feed. */
  take(end: number): void {
    this.#ends.push(end);
  }

  /** Fingerprints what is in `input`, which is empty then. */
  flush(): void {
    if (this.#ends.length === 0) return;
    this.#keep(this.sketcher.sketchInput(this.#ends));
    this.#ends = [];
  }

  /** The texts added since the last call. */
  finish(): PrintPage[] {
    this.flush();
    const pages = this.#pages;
    this.#pages = [];
    return pages;
  }

  #keep({ count, paragraphsOf, tokens, exact, bandKeys, hashes }: ParagraphPrints): void {
    const columns = [paragraphsOf, tokens, exact, bandKeys, hashes];
    const bytes = 4 * columns.reduce((sum, { length }) => sum + length, 0);
    if (this.#used + bytes > this.#slab.byteLength) {
      this.#slab = new SharedArrayBuffer(Math.max(SLAB_BYTES, bytes));
      this.#used = 0;
    }
    this.#pages.push({
      slab: this.#slab,
      at: this.#used,
      texts: paragraphsOf.length,
      paragraphs: count,
      bands: this.#bands,
      words: hashes.length,
    });
    const into = new Uint32Array(this.#slab, this.#used, bytes / 4);
    let at = 0;
    for (const column of columns) {
      into.set(column, at);
      at += column.length;
    }
    this.#used += bytes;
  }
}

const encoder = new TextEncoder();
const LINE_FEED = 10;
