/** The paragraphs of many pages of fingerprints, numbered through: what threads share while they look for pairs. */
import { batchOf, type PrintBatch, type PrintPage } from './batch.ts';
import { lastAtMost, startsOf } from './starts.ts';

/** Pages in a form that costs little to send, however many they are. */
export interface StoredPages {
  readonly slabs: readonly SharedArrayBuffer[];
  /** The numbers of a page, page after page, the place of its slab in front. */
  readonly directory: Uint32Array;
}

const NUMBERS = 6;

export function storePages(pages: readonly PrintPage[]): StoredPages {
  const slabs: SharedArrayBuffer[] = [];
  const places = new Map<SharedArrayBuffer, number>();
  const directory = new Uint32Array(new SharedArrayBuffer(4 * NUMBERS * pages.length));
  pages.forEach(({ slab, at, texts, paragraphs, bands, words }, i) => {
    const place = places.get(slab) ?? slabs.push(slab) - 1;
    places.set(slab, place);
    directory.set([place, at, texts, paragraphs, bands, words], NUMBERS * i);
  });
  return { slabs, directory };
}

function* storedBatches({ slabs, directory }: StoredPages): Generator<PrintBatch> {
  for (let i = 0; i < directory.length; i += NUMBERS) {
    const [slab, at, texts, paragraphs, bands, words] = directory.subarray(i, i + NUMBERS);
    yield batchOf({
      slab: slabs[slab!]!,
      at: at!,
      texts: texts!,
      paragraphs: paragraphs!,
      bands: bands!,
      words: words!,
    });
  }
}

/** An id is a paragraph's number, counted over all pages. */
export class ParagraphStore {
  readonly paragraphs: number;
  readonly texts: number;
  readonly #batches: readonly PrintBatch[];
  /** First paragraph of each batch. */
  readonly #starts: Uint32Array;
  /** First paragraph of each text; made when it is asked for. */
  #textStarts: Uint32Array | undefined;
  /** First word of each paragraph in its batch's hashes; made when it is asked for. */
  #wordStarts: Uint32Array | undefined;

  constructor(pages: StoredPages) {
    this.#batches = [...storedBatches(pages)];
    this.#starts = startsOf(this.#batches, ({ tokens }) => tokens.length);
    const sum = (column: (batch: PrintBatch) => Uint32Array) =>
      this.#batches.reduce((all, batch) => all + column(batch).length, 0);
    this.paragraphs = sum(({ tokens }) => tokens);
    this.texts = sum(({ paragraphsOf }) => paragraphsOf);
  }

  /** Low and high half of each exact hash, in turn. */
  exact(): Uint32Array[] {
    return this.#batches.map(({ exact }) => exact);
  }

  /** The keys of a band. */
  band(band: number): Uint32Array[] {
    return this.#batches.map(({ bandKeys, tokens: { length } }) =>
      bandKeys.subarray(band * length, (band + 1) * length),
    );
  }

  /** 1 for each paragraph of so many tokens or more, else 0; in memory that threads share. */
  longFrom(least: number): Uint8Array {
    const long = new Uint8Array(new SharedArrayBuffer(this.paragraphs));
    let id = 0;
    for (const { tokens } of this.#batches)
      for (let i = 0; i < tokens.length; i += 1, id += 1) long[id] = tokens[i]! >= least ? 1 : 0;
    return long;
  }

  /** A paragraph's text, by its number in the order of the pages, and its own number in the text; both from 0. */
  place(id: number): { readonly text: number; readonly paragraph: number } {
    this.#textStarts ??= this.#startsOfTexts();
    const text = lastAtMost(this.#textStarts, id);
    return { text, paragraph: id - this.#textStarts[text]! };
  }

  /** Low halves of a paragraph's token hashes. */
  hashesOf(id: number): Uint32Array {
    this.#wordStarts ??= this.#startsOfWords();
    const batch = lastAtMost(this.#starts, id);
    const { hashes, tokens } = this.#batches[batch]!;
    const start = this.#wordStarts[id]!;
    return hashes.subarray(start, start + tokens[id - this.#starts[batch]!]!);
  }

  #startsOfTexts(): Uint32Array {
    const starts = new Uint32Array(this.texts);
    let text = 0;
    let paragraph = 0;
    for (const { paragraphsOf } of this.#batches)
      for (let i = 0; i < paragraphsOf.length; i += 1, text += 1) {
        starts[text] = paragraph;
        paragraph += paragraphsOf[i]!;
      }
    return starts;
  }

  #startsOfWords(): Uint32Array {
    const starts = new Uint32Array(this.paragraphs);
    let paragraph = 0;
    for (const { tokens } of this.#batches) {
      let word = 0;
      for (let i = 0; i < tokens.length; i += 1, paragraph += 1) {
        starts[paragraph] = word;
        word += tokens[i]!;
      }
    }
    return starts;
  }
}
