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
import { bandEngine } from './bands/kernel.ts';
import type { Share } from './bands/reference.ts';
import { bandKey } from './kernel/reference.ts';
import { Memory } from './memory.ts';
import { checkComparable, type Fingerprint, type SketchSettings } from './minhash.ts';
import { lastAtMost, startsOf } from './starts.ts';

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

/** What a search reads of its texts, column by column: an id is a position in a column. */
export interface Columns {
  readonly count: number;
  /** Low and high half of each exact hash, in turn, segment after segment. */
  readonly exact: readonly Uint32Array[];
  /** 1 for a text with a signature, else 0; texts with a smaller twin lose it. */
  readonly signed: Uint8Array;
  /** The keys of one band, segment after segment; a segment lasts until the next one comes. */
  readonly band: (band: number) => Iterable<Uint32Array>;
  /** Where it is given, columns that were searched go into it and are overwritten. */
  readonly memory?: Memory;
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
    exact: [Uint32Array.from(fingerprints.flatMap(({ exact }) => [exact.low, exact.high]))],
    signed: Uint8Array.from(fingerprints, ({ signature }) => (signature ? 1 : 0)),
    band: (band) => [
      Uint32Array.from(fingerprints, ({ signature }) =>
        signature ? bandKey(signature.lanes, band, banding.rows) : 0,
      ),
    ],
  };
  return searchColumns(columns, banding, options);
}

/**
 * Candidate pairs of many texts whose band keys are known. See `findCandidates`.
 *
 * Memory: about 5 bytes a text besides the columns, 11 where they are less than a million, and 32 a pair.
 */
export function searchColumns(
  columns: Columns,
  banding: Banding,
  options: Pick<CandidateOptions, 'bucketPairsUpTo'> = {},
): Candidates {
  const { count, signed, exact, memory = new Memory() } = columns;
  const twins = findTwins(columns);
  for (let i = 0; i < twins.length; i += 2) signed[twins[i + 1]!] = 0;
  for (const segment of exact) memory.give(segment);
  const found = searchBands(columns, { from: 0, to: banding.bands }, options);
  const twinOf = memory.take(count);
  for (let id = 0; id < count; id += 1) twinOf[id] = id;
  for (let i = 0; i < twins.length; i += 2) twinOf[twins[i + 1]!] = twins[i]!;
  return { banding, twinOf, ...found };
}

/**
 * Texts with one and the same exact hash: the smallest id of each group and one of the others, in turn, as a view.
 * @param share of the hashes: what all parts find together is what the whole would have found
 */
export function findTwins(
  { count, exact, memory = new Memory() }: Omit<Columns, 'signed' | 'band'>,
  share?: Share,
): Uint32Array {
  // Buckets of equal low halves, as star edges: in nearly all of them the high halves agree, too.
  const search = bandEngine().search({ count }, 1, memory);
  search.addLowHalves(exact, share);
  const { pairs } = search.finish();
  const high = highHalf(exact);
  const firstOf = new Map<string, number>();
  let kept = 0;
  for (let i = 0; i < pairs.length; i += 2) {
    let first = pairs[i]!;
    const id = pairs[i + 1]!;
    const half = high(id);
    if (half !== high(first)) {
      const key = `${first} ${half}`;
      const other = firstOf.get(key);
      if (other === undefined) {
        firstOf.set(key, id);
        continue;
      }
      first = other;
    }
    pairs[kept] = first;
    pairs[kept + 1] = id;
    kept += 2;
  }
  return pairs.subarray(0, kept);
}

/** See `Candidates`. */
export type BandPairs = Pick<Candidates, 'pairs' | 'cappedBuckets' | 'pairsLeftOut'>;

/** The candidate pairs of some bands: what several calls found together is what one would have found. */
export function searchBands(
  columns: Omit<Columns, 'exact'>,
  { from, to }: { readonly from: number; readonly to: number },
  { bucketPairsUpTo = BUCKET_PAIRS_UP_TO }: Pick<CandidateOptions, 'bucketPairsUpTo'> = {},
): BandPairs {
  const { count, signed, memory } = columns;
  const found = bandEngine().search({ count, signed }, bucketPairsUpTo, memory ?? new Memory());
  for (let band = from; band < to; band += 1) {
    const keys = columns.band(band);
    found.add(keys);
    for (const segment of keys) memory?.give(segment);
  }
  return found.finish();
}

/** Of an id, the high half of its exact hash. */
function highHalf(exact: readonly Uint32Array[]): (id: number) => number {
  const starts = startsOf(exact, ({ length }) => length / 2);
  return (id) => {
    const segment = lastAtMost(starts, id);
    return exact[segment]![2 * (id - starts[segment]!) + 1]!;
  };
}
