/**
 * Pages of fingerprints beyond what may be in memory: their hashes and keys, 254 of 270 bytes of a usual paragraph, go
 * to a file. The keys are read band by band, the hashes of a paragraph when it is compared.
 */
import { batchOf, type PrintPage, smallColumnsOf } from './batch.ts';

/** A file to write to; the core opens none. */
export interface SpillFile {
  /** By which any thread reads from it. */
  readonly handle: number;
  /** Appends numbers. @returns where they begin, in bytes */
  append(columns: readonly Uint32Array[]): number;
}

/** Fills the numbers with those that begin at a byte of the file. */
export type ReadSpilled = (handle: number, at: number, into: Uint32Array) => void;

export interface SpillOptions {
  /** Bytes of pages that stay in memory. */
  readonly memory: number;
  /** Asked for when they are exceeded. */
  readonly open: () => SpillFile;
}

/** Slabs of what stays in memory of the spilled pages. In bytes. */
const SLAB = 1 << 22;

/** Puts pages into a file once there are too many of them. */
export class Spiller {
  readonly #options: SpillOptions;
  #held = 0;
  #file: SpillFile | undefined;
  #slab = new SharedArrayBuffer(0);
  #used = 0;

  constructor(options: SpillOptions) {
    this.#options = options;
  }

  /** Undefined while all is in memory. */
  get handle(): number | undefined {
    return this.#file?.handle;
  }

  /** The page, or what stands for it from now on. */
  take(page: PrintPage): PrintPage {
    const { texts, paragraphs, bands, words } = page;
    const bytes = 4 * (words + texts + (3 + bands) * paragraphs);
    if (this.#held + bytes <= this.#options.memory) {
      this.#held += bytes;
      return page;
    }
    this.#file ??= this.#options.open();
    const { hashes, bandKeys } = batchOf(page);
    const spilled = this.#file.append([hashes, bandKeys]);
    const small = Object.values(smallColumnsOf(page)) as Uint32Array[];
    const size = small.reduce((sum, { byteLength }) => sum + byteLength, 0);
    if (this.#used + size > this.#slab.byteLength) {
      this.#slab = new SharedArrayBuffer(Math.max(SLAB, size));
      this.#used = 0;
    }
    const at = this.#used;
    for (const column of small) {
      new Uint32Array(this.#slab, this.#used, column.length).set(column);
      this.#used += column.byteLength;
    }
    return { slab: this.#slab, at, texts, paragraphs, bands, words, spilled };
  }
}
