/** The paragraphs of many pages of fingerprints, numbered through: what threads share while they look for pairs. */
import { batchOf, type PrintPage, smallColumnsOf } from './batch.ts';
import { lastAtMost, startsOf } from './starts.ts';

/**
 * Reads numbers of spilled pages.
 * @param handle of the file, in any thread
 * @param at where they begin, in bytes
 */
export type ReadSpilled = (handle: number, at: number, into: Uint32Array) => void;

/** Pages in a form that costs little to send, however many they are. */
export interface StoredPages {
  readonly slabs: readonly SharedArrayBuffer[];
  /** The numbers of a page, page after page, the place of its slab in front. */
  readonly directory: Float64Array;
  /** Of the file where the spilled ones are. */
  readonly handle: number | undefined;
}

const NUMBERS = 7;
const IN_MEMORY = -1;

export function storePages(pages: readonly PrintPage[], handle: number | undefined): StoredPages {
  const slabs: SharedArrayBuffer[] = [];
  const places = new Map<SharedArrayBuffer, number>();
  const directory = new Float64Array(new SharedArrayBuffer(8 * NUMBERS * pages.length));
  pages.forEach(({ slab, at, texts, paragraphs, bands, words, spilled = IN_MEMORY }, i) => {
    const place = places.get(slab) ?? slabs.push(slab) - 1;
    places.set(slab, place);
    directory.set([place, at, texts, paragraphs, bands, words, spilled], NUMBERS * i);
  });
  return { slabs, directory, handle };
}

function* pagesOf({ slabs, directory }: StoredPages): Generator<PrintPage> {
  for (let i = 0; i < directory.length; i += NUMBERS) {
    const [slab, at, texts, paragraphs, bands, words, spilled] = directory.subarray(i, i + NUMBERS);
    const page = {
      slab: slabs[slab!]!,
      at: at!,
      texts: texts!,
      paragraphs: paragraphs!,
      bands: bands!,
      words: words!,
    };
    yield spilled === IN_MEMORY ? page : { ...page, spilled: spilled! };
  }
}

/** A page's columns; those that may be in a file are asked for. */
interface Columns {
  readonly paragraphsOf: Uint32Array;
  readonly tokens: Uint32Array;
  readonly exact: Uint32Array;
  readonly keys: (band: number) => Uint32Array;
  readonly hashes: (from: number, count: number) => Uint32Array;
}

/** An id is a paragraph's number, counted over all pages. */
export class ParagraphStore {
  readonly paragraphs: number;
  readonly texts: number;
  readonly #pages: readonly Columns[];
  /** First paragraph of each page. */
  readonly #starts: Uint32Array;
  /** First paragraph of each text; made when it is asked for. */
  #textStarts: Uint32Array | undefined;

  constructor(stored: StoredPages, read: ReadSpilled) {
    this.#pages = Array.from(pagesOf(stored), (page) =>
      page.spilled === undefined ? inMemory(page) : inFile(page, page.spilled, stored, read),
    );
    this.#starts = startsOf(this.#pages, ({ tokens }) => tokens.length);
    const sum = (column: (page: Columns) => Uint32Array) =>
      this.#pages.reduce((all, page) => all + column(page).length, 0);
    this.paragraphs = sum(({ tokens }) => tokens);
    this.texts = sum(({ paragraphsOf }) => paragraphsOf);
  }

  /** Low and high half of each exact hash, in turn. */
  exact(): Uint32Array[] {
    return this.#pages.map(({ exact }) => exact);
  }

  /** The keys of a band, page after page, each until the next one comes. */
  band(band: number): Iterable<Uint32Array> {
    const pages = this.#pages;
    return {
      *[Symbol.iterator]() {
        for (const { keys } of pages) yield keys(band);
      },
    };
  }

  /**
   * Of each paragraph, in memory that threads share: whether it has so many tokens or more (1, else 0), and its first
   * word in its page's hashes.
   */
  lengths(least: number): { readonly long: Uint8Array; readonly wordStarts: Uint32Array } {
    const long = new Uint8Array(new SharedArrayBuffer(this.paragraphs));
    const wordStarts = new Uint32Array(new SharedArrayBuffer(4 * this.paragraphs));
    let from = 0;
    for (const { tokens } of this.#pages) {
      const to = from + tokens.length;
      measure(tokens, least, long.subarray(from, to), wordStarts.subarray(from, to));
      from = to;
    }
    return { long, wordStarts };
  }

  /** A paragraph's text, by its number in the order of the pages, and its own number in the text; both from 0. */
  place(id: number): { readonly text: number; readonly paragraph: number } {
    this.#textStarts ??= this.#startsOfTexts();
    const text = lastAtMost(this.#textStarts, id);
    return { text, paragraph: id - this.#textStarts[text]! };
  }

  /** Low halves of a paragraph's token hashes. */
  hashesOf(id: number, wordStarts: Uint32Array): Uint32Array {
    const page = lastAtMost(this.#starts, id);
    const { hashes, tokens } = this.#pages[page]!;
    return hashes(wordStarts[id]!, tokens[id - this.#starts[page]!]!);
  }

  #startsOfTexts(): Uint32Array {
    const starts = new Uint32Array(this.texts);
    let text = 0;
    let paragraph = 0;
    for (const { paragraphsOf } of this.#pages)
      for (let i = 0; i < paragraphsOf.length; i += 1, text += 1) {
        starts[text] = paragraph;
        paragraph += paragraphsOf[i]!;
      }
    return starts;
  }
}

/** Of one page. Called for each, it is soon run as machine code. */
function measure(tokens: Uint32Array, least: number, long: Uint8Array, wordStarts: Uint32Array) {
  let word = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const count = tokens[i]!;
    long[i] = count >= least ? 1 : 0;
    wordStarts[i] = word;
    word += count;
  }
}

function inMemory(page: PrintPage): Columns {
  const { bandKeys, hashes, ...small } = batchOf(page);
  const { length } = small.tokens;
  return {
    ...small,
    keys: (band) => bandKeys.subarray(band * length, (band + 1) * length),
    hashes: (from, count) => hashes.subarray(from, from + count),
  };
}

function inFile(page: PrintPage, at: number, { handle }: StoredPages, read: ReadSpilled): Columns {
  const numbers = (from: number, into: Uint32Array) => {
    read(handle!, at + 4 * from, into);
    return into;
  };
  const { words, paragraphs } = page;
  return {
    ...smallColumnsOf(page),
    keys: (band) => numbers(words + band * paragraphs, keysOf(paragraphs)),
    hashes: (from, count) => numbers(from, new Uint32Array(count)),
  };
}

/** One for all pages: what was read of a page is no longer needed when the next is read. */
let keys = new Uint32Array(0);

function keysOf(paragraphs: number): Uint32Array {
  if (keys.length < paragraphs) keys = new Uint32Array(2 * paragraphs);
  return keys.subarray(0, paragraphs);
}
