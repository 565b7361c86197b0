/**
 * How alike two texts are, counted and not estimated.
 *
 * `exactSimilarity` compares the words themselves and is the oracle. `ShingleSet` compares 53-bit hashes, a
 * hundred times faster; two different shingles of one pair of texts of 1,000 words collide once in 10^10 pairs.
 */
import { hashTokens, shingleHalf } from './kernel/reference.ts';

export interface Similarity {
  /** Different shingles in both. */
  readonly shared: number;
  /** Shared ÷ different shingles in either; 0 when there are none. */
  readonly jaccard: number;
  /** Shared ÷ different shingles in the left text; 0 when it has none. */
  readonly leftContained: number;
  readonly rightContained: number;
}

/** @param left different shingles in the left text, shared ones included; `right` likewise */
export function similarity(shared: number, left: number, right: number): Similarity {
  return {
    shared,
    jaccard: shared === 0 ? 0 : shared / (left + right - shared),
    leftContained: left === 0 ? 0 : shared / left,
    rightContained: right === 0 ? 0 : shared / right,
  };
}

/** Jaccard similarity and containment of two texts' sets of word shingles. */
export function exactSimilarity(
  left: readonly string[],
  right: readonly string[],
  shingleWords: number,
): Similarity {
  const ours = stringShingles(left, shingleWords);
  const theirs = stringShingles(right, shingleWords);
  let shared = 0;
  for (const shingle of ours) if (theirs.has(shingle)) shared += 1;
  return similarity(shared, ours.size, theirs.size);
}

function stringShingles(keys: readonly string[], words: number): Set<string> {
  const shingles = new Set<string>();
  // JSON keeps ['a b'] and ['a', 'b'] apart.
  for (let i = 0; i + words <= keys.length; i += 1)
    shingles.add(JSON.stringify(keys.slice(i, i + words)));
  return shingles;
}

/** The different shingles of a text as 53-bit hashes, ascending. */
export type ShingleSet = Float64Array;

/** @param seed unsigned 32 bits, the same for all sets that are to be compared */
export function shingleSet(
  keys: readonly string[],
  shingleWords: number,
  seed: number,
): ShingleSet {
  const hashes = hashTokens(keys, seed);
  const low = shingleHalf(hashes.low, shingleWords);
  const high = shingleHalf(hashes.high, shingleWords);
  const all = new Float64Array(low.length);
  for (let i = 0; i < all.length; i += 1)
    all[i] = ((high[i] as number) >>> 11) * 0x1_0000_0000 + (low[i] as number);
  all.sort();
  let count = 0;
  for (let i = 0; i < all.length; i += 1) {
    if (i > 0 && all[i] === all[count - 1]) continue;
    all[count] = all[i] as number;
    count += 1;
  }
  return all.slice(0, count);
}

/** Similarity of two shingle sets, O(their sizes). */
export function compareShingles(left: ShingleSet, right: ShingleSet): Similarity {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const ours = left[i] as number;
    const theirs = right[j] as number;
    if (ours === theirs) shared += 1;
    if (ours <= theirs) i += 1;
    if (theirs <= ours) j += 1;
  }
  return similarity(shared, left.length, right.length);
}
