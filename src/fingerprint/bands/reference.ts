/**
 * Candidate pairs from the keys of bands, one band after the other: texts with equal keys meet in a bucket, which gives
 * all its pairs or, where it is large, star edges.
 */
import { BucketFinder } from '../buckets.ts';
import type { Memory } from '../memory.ts';
import { type CollectedPairs, PairCollector, sortedPairs } from '../pair-collector.ts';

export interface SearchedTexts {
  /** Ids are below this. */
  readonly count: number;
  /** 1 where an id takes part, else 0. @default all do */
  readonly signed?: Uint8Array;
}

/** Of some keys, a part by their value. */
export interface Share {
  /** From 0. */
  readonly part: number;
  readonly of: number;
}

export interface BandSearch {
  /**
   * @param keys segment after segment, each of which lasts until the next one comes; an id is a position in all of them.
   *   It is gone through several times
   */
  add(keys: Iterable<Uint32Array>): void;
  /**
   * The same for the low halves of hashes that stand there with their high halves, in turn.
   * @param share equal hashes are in one and the same part. @default all
   */
  addLowHalves(hashes: Iterable<Uint32Array>, share?: Share): void;
  /** The pairs of all bands. Call once, last. */
  finish(): CollectedPairs;
}

export interface BandEngine {
  /**
   * One at a time.
   * @param bucketPairsUpTo members up to which a bucket gives all its pairs
   */
  readonly search: (texts: SearchedTexts, bucketPairsUpTo: number, memory: Memory) => BandSearch;
  /**
   * The pairs of some lists, two ids each, as one list: sorted by left, then right, each pair once.
   * @param texts ids are below this
   */
  readonly sort: (lists: readonly Uint32Array[], texts: number) => Uint32Array;
}

/** The reference. */
export const REFERENCE: BandEngine = { search, sort: sortedPairs };

function search(
  { count, signed = new Uint8Array(count).fill(1) }: SearchedTexts,
  bucketPairsUpTo: number,
  memory: Memory,
): BandSearch {
  const finder = new BucketFinder(memory);
  const found = new PairCollector(count, bucketPairsUpTo, memory);
  const add = (keys: Iterable<Uint32Array>, flags: Uint8Array) => {
    finder.find(keys, flags, (members, size) => found.addBucket(members, size));
    found.endBand();
  };
  return {
    add: (keys) => add(keys, signed),
    addLowHalves: (hashes, share) => {
      const keys = lowHalves(hashes);
      add(keys, share ? ofShare(keys, signed, share) : signed);
    },
    finish: () => found.finish(),
  };
}

function ofShare(keys: Iterable<Uint32Array>, signed: Uint8Array, { part, of }: Share): Uint8Array {
  const flags = signed.slice();
  let id = 0;
  for (const segment of keys)
    for (const key of segment) {
      if (key % of !== part) flags[id] = 0;
      id += 1;
    }
  return flags;
}

function lowHalves(hashes: Iterable<Uint32Array>): Iterable<Uint32Array> {
  return {
    *[Symbol.iterator]() {
      for (const segment of hashes) yield segment.filter((_, i) => i % 2 === 0);
    },
  };
}
