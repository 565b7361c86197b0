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
import { Memory } from './memory.ts';
import { checkComparable, type Fingerprint, type SketchSettings } from './minhash.ts';
import { PairCollector } from './pair-collector.ts';

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

/** What a search reads of its texts, column by column, and then overwrites: an id is a position in a column. */
export interface Columns {
  readonly count: number;
  /** Low and high half of each exact hash, in turn. */
  readonly exact: Uint32Array;
  /** 1 for a text with a signature, else 0. */
  readonly signed: Uint8Array;
  /** The keys of one band, segment after segment. Each is asked for once, in turn: who gives it may let go of it. */
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
    exact: Uint32Array.from(fingerprints.flatMap(({ exact }) => [exact.low, exact.high])),
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

/**
 * Candidate pairs of many texts whose band keys are known. See `findCandidates`.
 *
 * Memory: while the first band is searched, about 4 bytes a text besides the columns, and 8 a pair; these arrays and
 * the columns that were searched then serve for the rest.
 */
export function searchColumns(
  columns: Columns,
  banding: Banding,
  options: Pick<CandidateOptions, 'bucketPairsUpTo'> = {},
): Candidates {
  const { count, signed, exact } = columns;
  const memory = new Memory();
  const finder = new BucketFinder(memory);
  const twins = new Twins(exact);
  const found = new PairCollector(count, options.bucketPairsUpTo ?? BUCKET_PAIRS_UP_TO, memory);
  // Texts without a signature meet in no band.
  invert(signed);
  finder.find(lowHalves(exact), signed, (members, size) => twins.collapse(members, size));
  invert(signed);
  for (let band = 0; band < banding.bands; band += 1) {
    const keys = columns.band(band);
    if (band > 0) finder.find(keys, signed, (members, size) => found.addBucket(members, size));
    else {
      // Twins meet in every band, so the first one finds them all. In two rounds: here memory is at its peak.
      const visit = (members: Uint32Array, size: number) =>
        found.addBucket(members, twins.collapse(members, size));
      finder.find(keys, signed, visit, 2);
      for (const id of twins.later) signed[id] = 0;
      memory.give(exact);
    }
    found.endBand();
    if (keys.length === 1) memory.give(keys[0]!);
  }
  return { banding, twinOf: twins.table(count), ...found.finish() };
}

function invert(flags: Uint8Array): void {
  for (let i = 0; i < flags.length; i += 1) flags[i]! ^= 1;
}

/** The even places of an array, in pieces. */
function lowHalves(exact: Uint32Array): Iterable<Uint32Array> {
  return {
    *[Symbol.iterator]() {
      const piece = new Uint32Array(1 << 14);
      for (let from = 0; from < exact.length; from += 2 * piece.length) {
        const size = Math.min(piece.length, (exact.length - from) / 2);
        for (let i = 0; i < size; i += 1) piece[i] = exact[from + 2 * i]!;
        yield piece.subarray(0, size);
      }
    },
  };
}

/** Texts with one and the same exact hash. */
class Twins {
  /** Those that have a smaller twin, and the smallest of each one's. */
  readonly later: number[] = [];
  readonly #first: number[] = [];
  readonly #exact: Uint32Array;
  /** Places among the kept members plus 1, by exact hash; 0 is empty. */
  #table = new Uint32Array(16);

  constructor(exact: Uint32Array) {
    this.#exact = exact;
  }

  /**
   * Leaves the smallest of its kind of some ids, in place.
   * @param members ascending
   * @returns how many are left
   */
  collapse(members: Uint32Array, size: number): number {
    const exact = this.#exact;
    const mask = 2 ** Math.ceil(Math.log2(2 * size)) - 1;
    if (this.#table.length <= mask) this.#table = new Uint32Array(mask + 1);
    const table = this.#table.fill(0, 0, mask + 1);
    let kept = 0;
    for (let i = 0; i < size; i += 1) {
      const id = members[i]!;
      const low = exact[2 * id]!;
      const high = exact[2 * id + 1]!;
      let slot = low & mask;
      for (; table[slot] !== 0; slot = (slot + 1) & mask) {
        const other = members[table[slot]! - 1]!;
        if (exact[2 * other] === low && exact[2 * other + 1] === high) break;
      }
      if (table[slot] !== 0) {
        this.later.push(id);
        this.#first.push(members[table[slot]! - 1]!);
        continue;
      }
      members[kept] = id;
      kept += 1;
      table[slot] = kept;
    }
    return kept;
  }

  /** For each id the smallest of its twins. */
  table(count: number): Uint32Array {
    const table = new Uint32Array(count);
    for (let id = 0; id < count; id += 1) table[id] = id;
    this.later.forEach((id, i) => {
      table[id] = this.#first[i]!;
    });
    return table;
  }
}
