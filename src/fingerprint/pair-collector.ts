/** The pairs of many buckets, each once, sorted. */
import type { Memory } from './memory.ts';
import { bitsFor, radixSort } from './radix.ts';

/** Pairs that are looked up together: one by one each would wait for memory, and in a loop the waits overlap. */
const PAIRS_AT_ONCE = 1 << 20;
const NONE = 0xffffffff;

export interface CollectedPairs {
  /** Two ids a pair, left < right, sorted by left then right. */
  readonly pairs: Uint32Array;
  /** Buckets that gave star edges only. */
  readonly cappedBuckets: number;
  /** Pairs those buckets did not give (some may have come from another one). */
  readonly pairsLeftOut: number;
}

export class PairCollector {
  readonly #texts: number;
  readonly #bucketPairsUpTo: number;
  readonly #memory: Memory;
  /** For each id the smaller partner it last met, or none: most pairs meet in many bands, and stop here. */
  #lastPartner: Uint32Array | undefined;
  #room = 1024;
  #lefts: Uint32Array = new Uint32Array(this.#room);
  #rights: Uint32Array = new Uint32Array(this.#room);
  #count = 0;
  /** Pairs from here on were not yet looked up in `lastPartner`. */
  #fresh = 0;
  /** Compacting when this many are held keeps memory near the number of different pairs. */
  #compactAt = 1 << 22;
  #cappedBuckets = 0;
  #pairsLeftOut = 0;

  /** @param texts ids are below this */
  constructor(texts: number, bucketPairsUpTo: number, memory: Memory) {
    this.#texts = texts;
    this.#bucketPairsUpTo = bucketPairsUpTo;
    this.#memory = memory;
  }

  /** The first `size` members are the bucket's ids, ascending. */
  addBucket(members: Uint32Array, size: number): void {
    const all = size <= this.#bucketPairsUpTo;
    if (!all) {
      this.#cappedBuckets += 1;
      this.#pairsLeftOut += ((size - 1) * (size - 2)) / 2;
    }
    const lefts = all ? size - 1 : 1;
    for (let i = 0; i < lefts; i += 1)
      for (let j = i + 1; j < size; j += 1) this.#add(members[i]!, members[j]!);
    if (this.#count - this.#fresh >= PAIRS_AT_ONCE) this.#dropMet();
  }

  /** Call after each band. */
  endBand(): void {
    this.#dropMet();
  }

  /** Call once, last. */
  finish(): CollectedPairs {
    this.#compact();
    const pairs = this.#memory.take(2 * this.#count).subarray(0, 2 * this.#count);
    for (let i = 0; i < this.#count; i += 1) {
      pairs[2 * i] = this.#lefts[i]!;
      pairs[2 * i + 1] = this.#rights[i]!;
    }
    return { pairs, cappedBuckets: this.#cappedBuckets, pairsLeftOut: this.#pairsLeftOut };
  }

  #add(left: number, right: number): void {
    if (this.#count === this.#room) {
      this.#lefts = this.#grown(this.#lefts);
      this.#rights = this.#grown(this.#rights);
      this.#room = Math.min(this.#lefts.length, this.#rights.length);
    }
    this.#lefts[this.#count] = left;
    this.#rights[this.#count] = right;
    this.#count += 1;
  }

  #grown(array: Uint32Array): Uint32Array {
    const larger = this.#memory.take(2 * this.#count);
    larger.set(array.subarray(0, this.#count));
    this.#memory.give(array);
    return larger;
  }

  /** Forgets the fresh pairs that met in an earlier band. */
  #dropMet(): void {
    this.#lastPartner ??= this.#memory.take(this.#texts).fill(NONE);
    const last = this.#lastPartner;
    const lefts = this.#lefts;
    const rights = this.#rights;
    let kept = this.#fresh;
    for (let i = this.#fresh; i < this.#count; i += 1) {
      const left = lefts[i]!;
      const right = rights[i]!;
      if (last[right] === left) continue;
      last[right] = left;
      lefts[kept] = left;
      rights[kept] = right;
      kept += 1;
    }
    this.#count = kept;
    if (kept >= this.#compactAt) {
      this.#compact();
      this.#compactAt = Math.max(this.#compactAt, 2 * this.#count);
    }
    this.#fresh = this.#count;
  }

  /** Sorts, and keeps each pair once. */
  #compact(): void {
    const lefts = this.#lefts.subarray(0, this.#count);
    const rights = this.#rights.subarray(0, this.#count);
    const idBits = bitsFor(Math.max(0, this.#texts - 1));
    radixSort(rights, lefts, idBits, this.#memory);
    radixSort(lefts, rights, idBits, this.#memory);
    let kept = 0;
    for (let i = 0; i < lefts.length; i += 1) {
      if (kept > 0 && lefts[i] === lefts[kept - 1] && rights[i] === rights[kept - 1]) continue;
      lefts[kept] = lefts[i]!;
      rights[kept] = rights[i]!;
      kept += 1;
    }
    this.#count = kept;
  }
}
