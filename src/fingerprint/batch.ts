/**
 * Fingerprints of many texts' paragraphs, in columns that cost nothing to send from one thread to another.
 */
import type { ParagraphPrints } from './paragraphs.ts';

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

/** Collects the prints of texts, one after the other. */
export class BatchBuilder {
  readonly #bands: number;
  #paragraphsOf = new Column();
  #tokens = new Column();
  #exact = new Column();
  #hashes = new Column();
  readonly #keys: Column[];

  constructor(bands: number) {
    this.#bands = bands;
    this.#keys = Array.from({ length: bands }, () => new Column());
  }

  /** Adds a text. The arrays are copied. */
  add(prints: ParagraphPrints): void {
    const { count, exact, bandKeys } = prints;
    this.#paragraphsOf.push(count);
    this.#tokens.append(prints.tokens);
    this.#hashes.append(prints.hashes);
    this.#exact.append(exact);
    for (let band = 0; band < this.#bands; band += 1) {
      this.#keys[band]!.append(bandKeys, band * count, count);
    }
  }

  /** The batch so far. The builder is empty again and keeps its memory for the next. */
  finish(): PrintBatch {
    const tokens = this.#tokens.finish();
    const bandKeys = new Uint32Array(this.#bands * tokens.length);
    this.#keys.forEach((column, band) => {
      column.finishInto(bandKeys, band * tokens.length);
    });
    return {
      paragraphsOf: this.#paragraphsOf.finish(),
      tokens,
      exact: this.#exact.finish(),
      bandKeys,
      hashes: this.#hashes.finish(),
    };
  }
}

/** Numbers that grow. */
class Column {
  #numbers = new Uint32Array(256);
  #count = 0;

  push(value: number): void {
    if (this.#count === this.#numbers.length) this.#grow(1);
    this.#numbers[this.#count] = value;
    this.#count += 1;
  }

  append(values: Uint32Array, from = 0, count = values.length): void {
    if (this.#count + count > this.#numbers.length) this.#grow(count);
    // Texts have few paragraphs: a loop beats making a view to copy from.
    for (let i = 0; i < count; i += 1) this.#numbers[this.#count + i] = values[from + i]!;
    this.#count += count;
  }

  finish(): Uint32Array {
    const numbers = this.#numbers.slice(0, this.#count);
    this.#count = 0;
    return numbers;
  }

  finishInto(target: Uint32Array, at: number): void {
    target.set(this.#numbers.subarray(0, this.#count), at);
    this.#count = 0;
  }

  #grow(by: number): void {
    const larger = new Uint32Array(Math.max(2 * this.#numbers.length, this.#count + by));
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
