/**
 * Candidate pairs by locality-sensitive hashing: a signature is cut into bands of a few rows, and texts that
 * agree on all rows of a band meet in a bucket. A pair of Jaccard similarity J meets with probability
 * 1 − (1 − J^rows)^bands.
 *
 * Where it misbehaves: a thousand texts with one boilerplate paragraph make one bucket and half a million
 * pairs. So exact twins are collapsed first, and a bucket above `bucketPairsUpTo` members gives star edges
 * (its first member with every other) instead of all pairs; how many were left out is in the answer.
 * Source: Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", chapter 3.
 */
import { DupesError } from '../faults.ts';
import { BucketFinder } from './buckets.ts';
import { checkComparable, type Fingerprint, type SketchSettings } from './minhash.ts';
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

/** @throws DupesError `banding-too-large` when there are not slots enough */
export function checkBanding({ bands, rows }: Banding, { slots }: SketchSettings): void {
  if (bands * rows <= slots) return;
  throw new DupesError(
    'banding-too-large',
    `${bands} bands of ${rows} rows need ${bands * rows} slots; the signatures have ${slots}.`,
  );
}

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

/** What a search reads of its texts, column by column: segment after segment, an id is a position in all of them. */
export interface Columns {
  readonly count: number;
  readonly exactLow: readonly Uint32Array[];
  readonly exactHigh: readonly Uint32Array[];
  /** 1 for a text with a signature. `searchColumns` sets it to 0 for a text with a smaller twin. */
  readonly signed: Uint8Array;
  /** The keys of one band. */
  readonly band: (band: number) => readonly Uint32Array[];
}

/**
 * Candidate pairs of fingerprints; an id is a position in the array. Texts without a signature have only twins.
 * Deterministic. O(bands · n) time.
 *
 * @throws DupesError `sketch-mismatch` when the signatures were made with different settings
 */
export function findCandidates(
  fingerprints: readonly Fingerprint[],
  options: CandidateOptions = {},
): Candidates {
  const first = fingerprints.find(({ signature }) => signature)?.signature;
  const banding = options.banding ?? chooseBanding(first?.settings.slots ?? 64);
  if (first) checkBanding(banding, first.settings);
  for (const { signature } of fingerprints)
    if (first && signature) checkComparable(first.settings, signature.settings);
  const columns: Columns = {
    count: fingerprints.length,
    exactLow: [Uint32Array.from(fingerprints, ({ exact }) => exact.low)],
    exactHigh: [Uint32Array.from(fingerprints, ({ exact }) => exact.high)],
    signed: Uint8Array.from(fingerprints, ({ signature }) => (signature ? 1 : 0)),
    band: (band) => [
      Uint32Array.from(fingerprints, ({ signature }) =>
        signature ? bandKey(signature.lanes, band, banding) : 0,
      ),
    ],
  };
  return searchColumns(columns, banding, options);
}

/**
 * 32-bit hash of a band's lanes. Row r of a band is lane r · bands + band, so that neighbouring bands stand next
 * to each other in SIMD registers. Lanes that differ may meet by chance: a needless comparison, no wrong answer.
 * All on 32 bits, and the WASM twin computes the same:
 *   h = rows;  for each row: h = (h xor lane) · 0x9E3779B1, h = h xor h >>> 15
 *   h = h · 0x85EBCA6B;  key = h xor h >>> 13
 */
export function bandKey(
  lanes: Uint16Array | Uint32Array,
  band: number,
  { bands, rows }: Banding,
): number {
  let h = rows;
  for (let row = 0; row < rows; row += 1) {
    h = Math.imul(h ^ lanes[row * bands + band]!, 0x9e3779b1);
    h ^= h >>> 15;
  }
  h = Math.imul(h, 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

/** Candidate pairs of many texts whose band keys are known. See `findCandidates`. */
export function searchColumns(
  columns: Columns,
  banding: Banding,
  options: Pick<CandidateOptions, 'bucketPairsUpTo'> = {},
): Candidates {
  const finder = new BucketFinder();
  const twinOf = collapseTwins(columns, finder);
  const found = new PairCollector(twinOf, options.bucketPairsUpTo ?? BUCKET_PAIRS_UP_TO);
  for (let band = 0; band < banding.bands; band += 1)
    finder.find(columns.band(band), columns.signed, (members) => found.addBucket(members));
  const gathered = found.finish();
  for (let id = 0; id < columns.count; id += 1) if (columns.signed[id]) twinOf[id] = id;
  return { banding, twinOf, ...gathered };
}

function collapseTwins(columns: Columns, finder: BucketFinder): Uint32Array {
  const { count, exactLow, signed } = columns;
  const twinOf = new Uint32Array(count);
  for (let id = 0; id < count; id += 1) twinOf[id] = id;
  const high =
    columns.exactHigh.length === 1 ? columns.exactHigh[0]! : flat(columns.exactHigh, count);
  finder.find(exactLow, new Uint8Array(count).fill(1), (members) => {
    // Nearly always one group; equal low halves with different high ones are chance.
    for (let i = 0; i < members.length; i += 1) {
      const id = members[i]!;
      for (let j = 0; j < i; j += 1) {
        const earlier = members[j]!;
        if (high[earlier] !== high[id]) continue;
        twinOf[id] = earlier;
        signed[id] = 0;
        break;
      }
    }
  });
  return twinOf;
}

function flat(segments: readonly Uint32Array[], count: number): Uint32Array {
  const all = new Uint32Array(count);
  let at = 0;
  for (const segment of segments) {
    all.set(segment, at);
    at += segment.length;
  }
  return all;
}

/** Gathers the pairs of buckets. */
class PairCollector {
  readonly #idBits: number;
  readonly #bucketPairsUpTo: number;
  /** For each id the smaller partner it last met, or what is no smaller id: most pairs meet in many bands, and stop here. */
  readonly #lastPartner: Uint32Array;
  #lefts = new Uint32Array(1024);
  #rights = new Uint32Array(1024);
  #count = 0;
  /** Compacting when this many are held keeps memory near the number of different pairs. */
  #compactAt = 1 << 22;
  #cappedBuckets = 0;
  #pairsLeftOut = 0;

  /** @param scratch one number an id; those of ids that come up in buckets are overwritten */
  constructor(scratch: Uint32Array, bucketPairsUpTo: number) {
    this.#idBits = bitsFor(Math.max(0, scratch.length - 1));
    this.#bucketPairsUpTo = bucketPairsUpTo;
    this.#lastPartner = scratch;
  }

  /** Ids ascending. */
  addBucket(members: Uint32Array): void {
    const all = members.length <= this.#bucketPairsUpTo;
    if (!all) {
      this.#cappedBuckets += 1;
      this.#pairsLeftOut += ((members.length - 1) * (members.length - 2)) / 2;
    }
    const lefts = all ? members.length - 1 : 1;
    for (let i = 0; i < lefts; i += 1)
      for (let j = i + 1; j < members.length; j += 1) this.#add(members[i]!, members[j]!);
    if (this.#count >= this.#compactAt) {
      this.#compact();
      this.#compactAt = Math.max(this.#compactAt, 2 * this.#count);
    }
  }

  #add(left: number, right: number): void {
    if (this.#lastPartner[right] === left) return;
    this.#lastPartner[right] = left;
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
