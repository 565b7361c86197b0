/**
 * Near-duplicate paragraphs among millions: batches of fingerprints in, verified pairs out.
 *
 * MinHash bands propose; what is reported is counted over the two paragraphs' sets of shingle hashes (32 bits: for
 * two paragraphs of 100 words, one pair in half a million is off by one shingle).
 *
 * Memory, with 21 bands: about 120 bytes a paragraph, and 4 a word for the counting.
 */
import type { PrintBatch } from './batch.ts';
import { shingleAt } from './kernel/reference.ts';
import { type Banding, type Candidates, searchColumns } from './lsh.ts';
import type { Similarity } from './similarity.ts';

/** A paragraph, by its text's number in the order of addition and its own number in the text, both from 0. */
export interface Place {
  readonly text: number;
  readonly paragraph: number;
}

export interface ParagraphPair extends Similarity {
  readonly left: Place;
  readonly right: Place;
}

export interface PairOptions {
  /** Pairs below this Jaccard similarity of shingle sets are left out, 0 to 1. @default 0.6 */
  readonly jaccard?: number;
  /** Paragraphs of fewer tokens are left out: bylines, headings, "Read more". @default 10 */
  readonly leastTokens?: number;
  /** See `CandidateOptions`. @default 64 */
  readonly bucketPairsUpTo?: number;
}

export const PAIR_DEFAULTS: Required<PairOptions> = Object.freeze({
  jaccard: 0.6,
  leastTokens: 10,
  bucketPairsUpTo: 64,
});

/** What a search did. */
export interface PairCounts {
  readonly texts: number;
  readonly paragraphs: number;
  /** Paragraphs with the very words of an earlier one. */
  readonly twins: number;
  /** Candidates that were counted. */
  readonly comparisons: number;
  readonly cappedBuckets: number;
  readonly pairsLeftOut: number;
}

export class PairSearch {
  readonly #shingleWords: number;
  readonly #banding: Banding;
  readonly #options: Required<PairOptions>;
  readonly #batches: PrintBatch[] = [];
  #texts = 0;
  #paragraphs = 0;
  #words = 0;

  constructor(shingleWords: number, banding: Banding, options: PairOptions = {}) {
    this.#shingleWords = shingleWords;
    this.#banding = banding;
    this.#options = { ...PAIR_DEFAULTS, ...options };
  }

  /** Adds texts, which are numbered in the order they come. */
  add(batch: PrintBatch): void {
    this.#batches.push(batch);
    this.#texts += batch.paragraphsOf.length;
    this.#paragraphs += batch.tokens.length;
    this.#words += batch.hashes.length;
  }

  /**
   * The pairs, sorted by left, then right. A paragraph that repeats an earlier one word for word is paired with the
   * first of its kind only, and every other pair is given for that one.
   */
  *pairs(): Generator<ParagraphPair, PairCounts> {
    const paragraphs = new Paragraphs(this.#batches, this.#texts, this.#paragraphs, this.#words);
    const { jaccard, leastTokens, bucketPairsUpTo } = this.#options;
    const least = Math.max(leastTokens, this.#shingleWords);
    const signed = new Uint8Array(this.#paragraphs);
    for (let id = 0; id < signed.length; id += 1)
      signed[id] = paragraphs.tokens[id]! >= least ? 1 : 0;
    const found: Candidates = searchColumns(
      {
        count: this.#paragraphs,
        signed,
        exact: concatenated(this.#batches.map(({ exact }) => exact)),
        band: (band) =>
          this.#batches.map(({ bandKeys, tokens: { length } }) =>
            bandKeys.subarray(band * length, (band + 1) * length),
          ),
      },
      this.#banding,
      { bucketPairsUpTo },
    );
    const counter = new ShingleCounter(this.#shingleWords);
    const twins = twinPairs(found.twinOf);
    let candidate = 0;
    let twin = 0;
    while (candidate < found.pairs.length || twin < twins.length) {
      const left = Math.min(found.pairs[candidate] ?? Infinity, twins[twin] ?? Infinity);
      const words = paragraphs.hashesOf(left);
      counter.hold(words);
      const pairs: { right: number; similarity: Similarity }[] = [];
      for (; twins[twin] === left; twin += 2)
        if (words.length >= least)
          pairs.push({ right: twins[twin + 1]!, similarity: counter.compare(words) });
      for (; found.pairs[candidate] === left; candidate += 2) {
        const right = found.pairs[candidate + 1]!;
        const similarity = counter.compare(paragraphs.hashesOf(right));
        if (similarity.jaccard >= jaccard) pairs.push({ right, similarity });
      }
      pairs.sort((a, b) => a.right - b.right);
      for (const { right, similarity } of pairs)
        yield { left: paragraphs.place(left), right: paragraphs.place(right), ...similarity };
    }
    return {
      texts: this.#texts,
      paragraphs: this.#paragraphs,
      twins: twins.length / 2,
      comparisons: found.pairs.length / 2,
      cappedBuckets: found.cappedBuckets,
      pairsLeftOut: found.pairsLeftOut,
    };
  }
}

function concatenated(arrays: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all;
}

/** The first of its kind and a later one, in turn; sorted. */
function twinPairs(twinOf: Uint32Array): Uint32Array {
  const pairs: [number, number][] = [];
  for (let id = 0; id < twinOf.length; id += 1)
    if (twinOf[id] !== id) pairs.push([twinOf[id]!, id]);
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return Uint32Array.from(pairs.flat());
}

/** Where paragraphs stand, and their words. */
class Paragraphs {
  readonly tokens: Uint32Array;
  readonly #hashes: readonly Uint32Array[];
  /** First paragraph of each batch. */
  readonly #batchStarts: Uint32Array;
  /** First paragraph of each text, and the end. */
  readonly #textStarts: Uint32Array;
  /** Of each paragraph, in its batch's hashes. */
  readonly #wordStarts: Uint32Array;

  constructor(batches: readonly PrintBatch[], texts: number, paragraphs: number, words: number) {
    if (words > 0xffffffff)
      throw new RangeError(`${words} words are more than this search can hold`);
    this.tokens = new Uint32Array(paragraphs);
    this.#hashes = batches.map(({ hashes }) => hashes);
    this.#batchStarts = new Uint32Array(batches.length);
    this.#textStarts = new Uint32Array(texts + 1);
    this.#wordStarts = new Uint32Array(paragraphs);
    let paragraph = 0;
    let text = 0;
    let start = 0;
    batches.forEach((batch, b) => {
      this.#batchStarts[b] = paragraph;
      this.tokens.set(batch.tokens, paragraph);
      let word = 0;
      for (const tokens of batch.tokens) {
        this.#wordStarts[paragraph] = word;
        word += tokens;
        paragraph += 1;
      }
      for (const count of batch.paragraphsOf) {
        this.#textStarts[text] = start;
        start += count;
        text += 1;
      }
    });
    this.#textStarts[texts] = start;
  }

  place(id: number): Place {
    const text = lastAtMost(this.#textStarts, id);
    return { text, paragraph: id - this.#textStarts[text]! };
  }

  hashesOf(id: number): Uint32Array {
    const start = this.#wordStarts[id]!;
    const batch = lastAtMost(this.#batchStarts, id);
    return this.#hashes[batch]!.subarray(start, start + this.tokens[id]!);
  }
}

/** Index of the last of some ascending numbers that is not above a value; of equal ones, the last. */
function lastAtMost(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (ascending[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Compares one paragraph with many by their shingle hashes. About 5 ns a shingle, and nothing is allocated. */
export class ShingleCounter {
  readonly #words: number;
  readonly #held = new HashSet();
  readonly #other = new HashSet();

  constructor(shingleWords: number) {
    this.#words = shingleWords;
  }

  /** Takes the paragraph that the next ones are compared with. */
  hold(tokens: Uint32Array): void {
    this.#held.clear(tokens.length);
    const count = tokens.length - this.#words + 1;
    for (let i = 0; i < count; i += 1) this.#held.add(shingleAt(tokens, i, this.#words));
  }

  compare(tokens: Uint32Array): Similarity {
    this.#other.clear(tokens.length);
    const count = tokens.length - this.#words + 1;
    let shared = 0;
    for (let i = 0; i < count; i += 1) {
      const shingle = shingleAt(tokens, i, this.#words);
      if (this.#other.add(shingle) && this.#held.has(shingle)) shared += 1;
    }
    const left = this.#held.size;
    const right = this.#other.size;
    return {
      shared,
      jaccard: shared === 0 ? 0 : shared / (left + right - shared),
      leftContained: left === 0 ? 0 : shared / left,
      rightContained: right === 0 ? 0 : shared / right,
    };
  }
}

/** 32-bit hashes in an open table that is emptied by counting up. */
class HashSet {
  size = 0;
  #table = new Uint32Array(256);
  #stamps = new Uint32Array(256);
  #stamp = 0;

  /** @param most how many may be added */
  clear(most: number): void {
    if (2 * most > this.#table.length) {
      const size = 2 ** Math.ceil(Math.log2(2 * most));
      this.#table = new Uint32Array(size);
      this.#stamps = new Uint32Array(size);
      this.#stamp = 0;
    }
    if (this.#stamp === 0xffffffff) {
      this.#stamps.fill(0);
      this.#stamp = 0;
    }
    this.#stamp += 1;
    this.size = 0;
  }

  /** False when it was there. */
  add(hash: number): boolean {
    const slot = this.#slotOf(hash);
    if (this.#stamps[slot] === this.#stamp) return false;
    this.#stamps[slot] = this.#stamp;
    this.#table[slot] = hash;
    this.size += 1;
    return true;
  }

  has(hash: number): boolean {
    return this.#stamps[this.#slotOf(hash)] === this.#stamp;
  }

  /** Where a hash is, or the empty slot where it would go. */
  #slotOf(hash: number): number {
    const mask = this.#table.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#stamps[slot] === this.#stamp && this.#table[slot] !== hash)
      slot = (slot + 1) & mask;
    return slot;
  }
}
