/** The pairs of many buckets, each once, sorted. */
import { Memory } from './memory.ts';
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
    const pairs = inTurn(this.#lefts, this.#rights, this.#memory.take(2 * this.#count));
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
    this.#compactWhenMany();
    this.#fresh = this.#count;
  }

  #compactWhenMany(): void {
    if (this.#count < this.#compactAt) return;
    this.#compact();
    this.#compactAt = Math.max(this.#compactAt, 2 * this.#count);
  }

  #compact(): void {
    const lefts = this.#lefts.subarray(0, this.#count);
    const rights = this.#rights.subarray(0, this.#count);
    this.#count = sortPairs(lefts, rights, this.#texts, this.#memory);
  }
}

/**
 * Sorts pairs by left, then right, and keeps each once.
 * @param texts ids are below this
 * @returns how many are left, at the beginning of both arrays
 */
function sortPairs(lefts: Uint32Array, rights: Uint32Array, texts: number, memory: Memory): number {
  radixSort(lefts, rights, bitsFor(Math.max(0, texts - 1)), memory);
  let kept = 0;
  for (let from = 0; from < lefts.length; ) {
    const left = lefts[from]!;
    let to = from + 1;
    while (to < lefts.length && lefts[to] === left) to += 1;
    // Most have one or two: sorting them all by the right id, too, took as long again.
    sortRange(rights, from, to);
    for (let i = from; i < to; i += 1) {
      if (i > from && rights[i] === rights[i - 1]) continue;
      lefts[kept] = left;
      rights[kept] = rights[i]!;
      kept += 1;
    }
    from = to;
  }
  return kept;
}

/** Numbers that are sorted one by one rather than by the engine. */
const FEW = 16;

function sortRange(numbers: Uint32Array, from: number, to: number): void {
  if (to - from > FEW) {
    numbers.subarray(from, to).sort();
    return;
  }
  for (let i = from + 1; i < to; i += 1) {
    const number = numbers[i]!;
    let at = i;
    for (; at > from && numbers[at - 1]! > number; at -= 1) numbers[at] = numbers[at - 1]!;
    numbers[at] = number;
  }
}

/** See `BandEngine`. */
export function sortedPairs(lists: readonly Uint32Array[], texts: number): Uint32Array {
  const all = lists.reduce((sum, { length }) => sum + length / 2, 0);
  const lefts = new Uint32Array(all);
  const rights = new Uint32Array(all);
  let at = 0;
  for (const list of lists)
    for (let i = 0; i < list.length; i += 2, at += 1) {
      lefts[at] = list[i]!;
      rights[at] = list[i + 1]!;
    }
  const count = sortPairs(lefts, rights, texts, new Memory());
  return inTurn(lefts, rights, new Uint32Array(2 * count));
}

function inTurn(lefts: Uint32Array, rights: Uint32Array, into: Uint32Array): Uint32Array {
  for (let i = 0; i < into.length; i += 2) {
    into[i] = lefts[i >> 1]!;
    into[i + 1] = rights[i >> 1]!;
  }
  return into;
}
