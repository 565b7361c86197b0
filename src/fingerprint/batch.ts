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

/** Where the columns of a batch lie: one behind the other, the hashes first, the others in the order of `PrintBatch`. */
export interface PrintPage {
  readonly slab: SharedArrayBuffer;
  /** In bytes. */
  readonly at: number;
  readonly texts: number;
  readonly paragraphs: number;
  readonly bands: number;
  /** Tokens of all paragraphs. */
  readonly words: number;
  /**
   * Where the hashes, and behind them the keys, begin in a file, in bytes: then the slab has the other columns only.
   * Undefined where all are in the slab.
   */
  readonly spilled?: number;
}

/** What of a batch is always in memory. */
export type SmallColumns = Pick<PrintBatch, 'paragraphsOf' | 'tokens' | 'exact'>;

/** Views of the columns that are always in memory. */
export function smallColumnsOf({
  slab,
  at,
  texts,
  paragraphs,
  words,
  spilled,
}: PrintPage): SmallColumns {
  const from = spilled === undefined ? at + 4 * words : at;
  return {
    paragraphsOf: new Uint32Array(slab, from, texts),
    tokens: new Uint32Array(slab, from + 4 * texts, paragraphs),
    exact: new Uint32Array(slab, from + 4 * (texts + paragraphs), 2 * paragraphs),
  };
}

/**
 * Views of the columns of a page.
 * @throws Error for one that is spilled: its columns are not in the slab
 */
export function batchOf(page: PrintPage): PrintBatch {
  if (page.spilled !== undefined) throw new Error('a spilled page has no columns in memory');
  const { slab, at, paragraphs, bands, words } = page;
  const small = smallColumnsOf(page);
  const { byteOffset, byteLength } = small.exact;
  return {
    ...small,
    bandKeys: new Uint32Array(slab, byteOffset + byteLength, bands * paragraphs),
    hashes: new Uint32Array(slab, at, words),
  };
}

/** A file for what need not be in memory, 254 of 270 bytes of a usual paragraph; the core opens none. */
export interface SpillFile {
  /** Appends numbers. @returns where they begin, in bytes */
  append(columns: readonly Uint32Array[]): number;
}

/** Memory is asked for in pieces of this size: mapping it page by page, threads stand in each other's way. In bytes. */
const SLAB = 1 << 22;

/** What a text is cut into: its lines that hold a word, or nothing smaller than itself. */
export type Unit = 'paragraphs' | 'documents';

/** Fingerprints texts, many at a time, and keeps the columns. A whole document counts as one paragraph. */
export class Printer {
  /** Its `input` may be written to from `filled` on. */
  readonly sketcher: ParagraphSketcher;
  /** Takes the hashes and keys of pages, whose memory is used again; where there is none they stay in memory. */
  file: SpillFile | undefined;
  readonly #unit: Unit;
  #ends: number[] = [];
  #pages: PrintPage[] = [];
  #slab = new SharedArrayBuffer(0);
  /** Where the page that is being filled begins in the slab, in bytes. Its hashes are there already. */
  #at = 0;
  #words = 0;
  // Of that page; its keys wait here until they are all there, so that those of a band stand together.
  readonly #paragraphsOf = new Column();
  readonly #tokens = new Column();
  readonly #exact = new Column();
  readonly #keys: readonly Column[];

  constructor(sketcher: ParagraphSketcher, unit: Unit = 'paragraphs') {
    this.sketcher = sketcher;
    this.#unit = unit;
    this.#keys = Array.from({ length: sketcher.banding?.bands ?? 0 }, () => new Column());
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
      const whole = this.#unit === 'documents' ? text.replaceAll('\n', ' ') : text;
      this.#keep(this.sketcher.sketch(whole));
      return;
    }
    const from = this.filled;
    const { written } = encoder.encodeInto(text, input.subarray(from));
    input[from + written] = LINE_FEED;
    this.take(from + written + 1);
  }

  /** Adds a UTF-8 text, however long. What is in `input` is fingerprinted first, and overwritten. */
  addBytes(bytes: Uint8Array): void {
    this.flush();
    const whole = this.#unit === 'documents' ? bytes.map(withoutFeed) : bytes;
    this.#keep(this.sketcher.sketchBytes(whole));
  }

  /** Adds the text that was put into `input` from `filled` to here; its last byte is a line feed. */
  take(end: number): void {
    if (this.#unit === 'documents') {
      const { input } = this.sketcher;
      for (let at = this.filled; at < end - 1; at += 1)
        if (input[at] === LINE_FEED) input[at] = BLANK;
    }
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
    this.#endPage();
    const pages = this.#pages;
    this.#pages = [];
    return pages;
  }

  #keep({ count, paragraphsOf, tokens, exact, bandKeys, hashes }: ParagraphPrints): void {
    const bands = this.#keys.length;
    const more = hashes.length + paragraphsOf.length + (3 + bands) * count;
    if (!this.#hasRoom(more)) this.#endPage();
    // What was spilled has left room.
    if (!this.#hasRoom(more)) {
      this.#slab = new SharedArrayBuffer(Math.max(SLAB, 4 * more));
      this.#at = 0;
    }
    new Uint32Array(this.#slab, this.#at + 4 * this.#words, hashes.length).set(hashes);
    this.#words += hashes.length;
    this.#paragraphsOf.append(paragraphsOf);
    this.#tokens.append(tokens);
    this.#exact.append(exact);
    this.#keys.forEach((column, band) => {
      column.append(bandKeys, band * count, (band + 1) * count);
    });
  }

  /** For so many numbers more in the page that is being filled. */
  #hasRoom(more: number): boolean {
    const perParagraph = 3 + this.#keys.length;
    const numbers = this.#words + this.#paragraphsOf.length + perParagraph * this.#tokens.length;
    return this.#at + 4 * (numbers + more) <= this.#slab.byteLength;
  }

  #endPage(): void {
    const { file } = this;
    const texts = this.#paragraphsOf.length;
    if (texts === 0) return;
    const page = {
      slab: this.#slab,
      at: this.#at,
      texts,
      paragraphs: this.#tokens.length,
      bands: this.#keys.length,
      words: this.#words,
    };
    const small = [this.#paragraphsOf, this.#tokens, this.#exact];
    let at = this.#at;
    if (file) {
      const hashes = new Uint32Array(this.#slab, this.#at, this.#words);
      const spilled = file.append([hashes, ...this.#keys.map((column) => column.take())]);
      this.#pages.push({ ...page, spilled });
    } else {
      at += 4 * this.#words;
      this.#pages.push(page);
    }
    for (const column of [...small, ...(file ? [] : this.#keys)]) {
      const numbers = column.take();
      new Uint32Array(this.#slab, at, numbers.length).set(numbers);
      at += numbers.byteLength;
    }
    this.#at = at;
    this.#words = 0;
  }
}

/** Numbers that grow. */
class Column {
  length = 0;
  #numbers = new Uint32Array(1024);

  /** Appends a part of some numbers, a few hundred: so few are copied one by one in a third of the time. */
  append(values: Uint32Array, from = 0, to = values.length): void {
    const length = this.length + to - from;
    if (length > this.#numbers.length) {
      const larger = new Uint32Array(2 * length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    const numbers = this.#numbers;
    for (let at = this.length, i = from; i < to; at += 1, i += 1) numbers[at] = values[i]!;
    this.length = length;
  }

  /** What is in it, until the next number comes; it is empty then. */
  take(): Uint32Array {
    const numbers = this.#numbers.subarray(0, this.length);
    this.length = 0;
    return numbers;
  }
}

const withoutFeed = (byte: number) => (byte === LINE_FEED ? BLANK : byte);

const encoder = new TextEncoder();
const LINE_FEED = 0x0a;
const BLANK = 0x20;
