/**
 * Candidate pairs by locality-sensitive hashing: a signature is cut into bands of a few rows, and texts that
 * agree on all rows of a band meet in a bucket. A pair of Jaccard similarity J meets with probability
 * 1 − (1 − J^rows)^bands.
 *
 * A bucket is a run in an array of (key, id) sorted by key: 8 bytes an entry and no hashing by attacker-chosen
 * keys. One `Map` per bucket cost 18 times the memory and 16 times the time.
 *
 * Where it misbehaves: a thousand texts with one boilerplate paragraph make one bucket and half a million
 * pairs. So exact twins are collapsed first, and a bucket above `bucketPairsUpTo` members gives star edges
 * (its first member with every other) instead of all pairs; how many were left out is in the answer.
 * Source: Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", chapter 3.
 */
import { DupesError } from '../faults.ts';
import { checkComparable, type Fingerprint } from './minhash.ts';
import { bitsFor, radixSort } from './radix.ts';

export interface Banding {
  readonly bands: number;
  /** Slots per band. */
  readonly rows: number;
}

/** Probability that a pair of this Jaccard similarity becomes a candidate. */
export function expectedRecall({ bands, rows }: Banding, jaccard: number): number {
  return 1 - (1 - jaccard ** rows) ** bands;
}

/** What a search must find: `recall` of the pairs at `jaccard`, and more of those above. */
export interface WantedRecall {
  readonly jaccard: number;
  readonly recall: number;
}

/** For paragraphs: 64 slots become 21 bands of 3, 128 slots 42 of 3. */
export const PARAGRAPH_RECALL: WantedRecall = { jaccard: 0.6, recall: 0.99 };
/** For whole texts: 128 slots become 64 bands of 2. */
export const DOCUMENT_RECALL: WantedRecall = { jaccard: 0.3, recall: 0.99 };

/**
 * The most selective banding (most rows) that still finds what is wanted.
 * @throws DupesError `banding-out-of-reach` when even one row a band does not
 */
export function chooseBanding(slots: number, wanted: WantedRecall = PARAGRAPH_RECALL): Banding {
  for (let rows = slots; rows >= 1; rows -= 1) {
    const banding = { bands: Math.floor(slots / rows), rows };
    if (expectedRecall(banding, wanted.jaccard) >= wanted.recall) return banding;
  }
  throw new DupesError(
    'banding-out-of-reach',
    `${slots} slots cannot find ${wanted.recall} of the pairs at Jaccard ${wanted.jaccard}: take more slots or ask for less.`,
  );
}

/** Guess. */
export const BUCKET_PAIRS_UP_TO = 64;

export interface CandidateOptions {
  readonly banding?: Banding;
  /** Members up to which a bucket gives all its pairs. @default 64 */
  readonly bucketPairsUpTo?: number;
}

export interface Candidates {
  readonly banding: Banding;
  /** Two ids a pair, left < right, sorted by left then right, each pair once. Ids that have a smaller twin are absent. */
  readonly pairs: Uint32Array;
  /** For each id the smallest id with the same exact hash: itself when it has no smaller twin. */
  readonly twinOf: Uint32Array;
  /** Buckets that gave star edges only, counted in every band. */
  readonly cappedBuckets: number;
  /** Pairs those buckets did not give (some may have come from another band). */
  readonly pairsLeftOut: number;
}

/**
 * Candidate pairs of fingerprints; an id is a position in the array. Texts without a signature have only twins.
 * Deterministic. O(bands · n) time, about 40 bytes a fingerprint beside them.
 *
 * @throws DupesError `sketch-mismatch` when the signatures were made with different settings
 */
export function findCandidates(
  fingerprints: readonly Fingerprint[],
  options: CandidateOptions = {},
): Candidates {
  const twinOf = collapseTwins(fingerprints);
  const ids: number[] = [];
  for (let id = 0; id < fingerprints.length; id += 1)
    if (fingerprints[id]!.signature && twinOf[id] === id) ids.push(id);
  const first = fingerprints[ids[0] ?? 0]?.signature;
  const banding = options.banding ?? chooseBanding(first?.settings.slots ?? 64);
  if (!first)
    return { banding, pairs: new Uint32Array(0), twinOf, cappedBuckets: 0, pairsLeftOut: 0 };
  const lanes = ids.map((id) => {
    const signature = fingerprints[id]!.signature!;
    checkComparable(first.settings, signature.settings);
    return signature.lanes;
  });
  if (banding.bands * banding.rows > first.settings.slots)
    throw new DupesError(
      'banding-too-large',
      `${banding.bands} bands of ${banding.rows} rows need ${banding.bands * banding.rows} slots; the signatures have ${first.settings.slots}.`,
    );
  const found = new PairCollector(
    fingerprints.length,
    options.bucketPairsUpTo ?? BUCKET_PAIRS_UP_TO,
  );
  const keys = new Uint32Array(ids.length);
  const values = new Uint32Array(ids.length);
  for (let band = 0; band < banding.bands; band += 1) {
    for (let i = 0; i < ids.length; i += 1) {
      keys[i] = bandKey(lanes[i]!, band * banding.rows, banding.rows);
      values[i] = ids[i]!;
    }
    radixSort(keys, values);
    found.addBand(keys, values);
  }
  return { banding, twinOf, ...found.finish() };
}

/** 32-bit hash of some lanes. Lanes that differ may meet by chance: a needless comparison, no wrong answer. */
export function bandKey(lanes: Uint16Array | Uint32Array, from: number, rows: number): number {
  let h = rows;
  for (let i = from; i < from + rows; i += 1) {
    h = Math.imul(h ^ lanes[i]!, 0x9e3779b1);
    h ^= h >>> 15;
  }
  h = Math.imul(h, 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

function collapseTwins(fingerprints: readonly Fingerprint[]): Uint32Array {
  const n = fingerprints.length;
  const twinOf = Uint32Array.from({ length: n }, (_, id) => id);
  const keys = Uint32Array.from(fingerprints, (f) => f.exact.low);
  const ids = twinOf.slice();
  radixSort(keys, ids);
  // Two sorts would order by both halves; runs of equal low halves are so short that looking at each is cheaper.
  for (let start = 0; start < n; ) {
    let end = start + 1;
    while (end < n && keys[end] === keys[start]) end += 1;
    if (end - start > 1) {
      const representative = new Map<number, number>();
      for (let i = start; i < end; i += 1) {
        const id = ids[i]!;
        const { high } = fingerprints[id]!.exact;
        const twin = representative.get(high);
        if (twin === undefined) representative.set(high, id);
        else twinOf[id] = twin;
      }
    }
    start = end;
  }
  return twinOf;
}

/** Gathers the pairs of sorted bands. */
class PairCollector {
  readonly #idBits: number;
  readonly #bucketPairsUpTo: number;
  #lefts = new Uint32Array(1024);
  #rights = new Uint32Array(1024);
  #count = 0;
  /** Compacting when this many are held keeps memory near the number of different pairs. */
  #compactAt = 1 << 20;
  #cappedBuckets = 0;
  #pairsLeftOut = 0;

  constructor(ids: number, bucketPairsUpTo: number) {
    this.#idBits = bitsFor(Math.max(0, ids - 1));
    this.#bucketPairsUpTo = bucketPairsUpTo;
  }

  /** Keys ascending; equal keys with ascending values. */
  addBand(keys: Uint32Array, values: Uint32Array): void {
    for (let start = 0; start < keys.length; ) {
      let end = start + 1;
      while (end < keys.length && keys[end] === keys[start]) end += 1;
      const members = end - start;
      const all = members <= this.#bucketPairsUpTo;
      if (!all) {
        this.#cappedBuckets += 1;
        this.#pairsLeftOut += ((members - 1) * (members - 2)) / 2;
      }
      for (let i = start; i < (all ? end - 1 : start + 1); i += 1)
        for (let j = i + 1; j < end; j += 1) this.#add(values[i]!, values[j]!);
      start = end;
    }
    if (this.#count >= this.#compactAt) {
      this.#compact();
      this.#compactAt = Math.max(this.#compactAt, 2 * this.#count);
    }
  }

  #add(left: number, right: number): void {
    if (this.#count === this.#lefts.length) {
      this.#lefts = grown(this.#lefts);
      this.#rights = grown(this.#rights);
    }
    this.#lefts[this.#count] = left;
    this.#rights[this.#count] = right;
    this.#count += 1;
  }

  /** Sorts, and keeps each pair once. */
  #compact(): void {
    const lefts = this.#lefts.subarray(0, this.#count);
    const rights = this.#rights.subarray(0, this.#count);
    radixSort(rights, lefts, this.#idBits);
    radixSort(lefts, rights, this.#idBits);
    let kept = 0;
    for (let i = 0; i < lefts.length; i += 1) {
      if (kept > 0 && lefts[i] === lefts[kept - 1] && rights[i] === rights[kept - 1]) continue;
      lefts[kept] = lefts[i]!;
      rights[kept] = rights[i]!;
      kept += 1;
    }
    this.#count = kept;
  }

  finish(): Pick<Candidates, 'pairs' | 'cappedBuckets' | 'pairsLeftOut'> {
    this.#compact();
    const pairs = new Uint32Array(2 * this.#count);
    for (let i = 0; i < this.#count; i += 1) {
      pairs[2 * i] = this.#lefts[i]!;
      pairs[2 * i + 1] = this.#rights[i]!;
    }
    return { pairs, cappedBuckets: this.#cappedBuckets, pairsLeftOut: this.#pairsLeftOut };
  }
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
