/**
 * Candidate pairs from the keys of bands, one band after the other: texts with equal keys meet in a bucket, which gives
 * all its pairs or, where it is large, star edges.
 */
import { BucketFinder } from '../buckets.ts';
import type { Memory } from '../memory.ts';
import { type CollectedPairs, PairCollector } from '../pair-collector.ts';

export interface BandSearch {
  /**
   * @param keys segment after segment, each of which lasts until the next one comes; an id is a position in all of them
   * @param signed 1 where an id takes part, else 0
   */
  add(keys: Iterable<Uint32Array>, signed: Uint8Array): void;
  /** The pairs of all bands. Call once, last. */
  finish(): CollectedPairs;
}

/**
 * The reference.
 * @param texts ids are below this
 * @param bucketPairsUpTo members up to which a bucket gives all its pairs
 */
export function referenceSearch(
  texts: number,
  bucketPairsUpTo: number,
  memory: Memory,
): BandSearch {
  const finder = new BucketFinder(memory);
  const found = new PairCollector(texts, bucketPairsUpTo, memory);
  return {
    add(keys, signed) {
      finder.find(keys, signed, (members, size) => found.addBucket(members, size));
      found.endBand();
    },
    finish: () => found.finish(),
  };
}
