/**
 * Candidate pairs from the keys of bands, one band after the other: texts with equal keys meet in a bucket, which gives
 * all its pairs or, where it is large, star edges.
 */
import { BucketFinder } from '../buckets.ts';
import type { Memory } from '../memory.ts';
import { type CollectedPairs, PairCollector } from '../pair-collector.ts';

export interface SearchedTexts {
  /** Ids are below this. */
  readonly count: number;
  /** 1 where an id takes part, else 0. @default all do */
  readonly signed?: Uint8Array;
}

export interface BandSearch {
  /**
   * @param keys segment after segment, each of which lasts until the next one comes; an id is a position in all of them.
   *   It is gone through several times
   */
  add(keys: Iterable<Uint32Array>): void;
  /** The same for the low halves of hashes that stand there with their high halves, in turn. */
  addLowHalves(hashes: Iterable<Uint32Array>): void;
  /** The pairs of all bands. Call once, last. */
  finish(): CollectedPairs;
}

/**
 * The reference.
 * @param bucketPairsUpTo members up to which a bucket gives all its pairs
 */
export function referenceSearch(
  { count, signed = new Uint8Array(count).fill(1) }: SearchedTexts,
  bucketPairsUpTo: number,
  memory: Memory,
): BandSearch {
  const finder = new BucketFinder(memory);
  const found = new PairCollector(count, bucketPairsUpTo, memory);
  const add = (keys: Iterable<Uint32Array>) => {
    finder.find(keys, signed, (members, size) => found.addBucket(members, size));
    found.endBand();
  };
  return {
    add,
    addLowHalves: (hashes) => add(lowHalves(hashes)),
    finish: () => found.finish(),
  };
}

function lowHalves(hashes: Iterable<Uint32Array>): Iterable<Uint32Array> {
  return {
    *[Symbol.iterator]() {
      for (const segment of hashes) yield segment.filter((_, i) => i % 2 === 0);
    },
  };
}
