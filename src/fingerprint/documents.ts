/**
 * Near-duplicate texts among many: MinHash and LSH propose, sets of shingles are compared exactly.
 *
 * Measured on 19,928 press releases with 20,075 pairs of Jaccard 0.3 or more: see bench/RESULTS.md.
 * What it cannot find: an excerpt. A paragraph lifted into a long text leaves their Jaccard near 0; shared
 * seeds find it (`sharedSeeds`).
 */
import {
  type Candidates,
  chooseBanding,
  DOCUMENT_RECALL,
  findCandidates,
  type WantedRecall,
} from './lsh.ts';
import { DOCUMENT_SKETCH, fingerprint, type SketchSettings } from './minhash.ts';
import { compareShingles, type ShingleSet, type Similarity, shingleSet } from './similarity.ts';

/** Texts of one template, 200 and more of them, were lost with 64 (recall .93 on bench/senate, .9997 with 256). */
const BUCKET_PAIRS_UP_TO = 256;

export interface DocumentPair {
  /** Positions in the array of texts; left < right. */
  readonly left: number;
  readonly right: number;
  /** Exact, over word shingles of `settings.shingleWords`. */
  readonly jaccard: number;
  readonly leftContained: number;
  readonly rightContained: number;
}

export interface NearDuplicateOptions {
  /** Pairs below this exact Jaccard similarity are left out, 0 to 1. @default 0.3 */
  readonly jaccard?: number;
  /** Share of the pairs at exactly that similarity that must be found, 0 to 1; those above are found more surely. @default 0.99 */
  readonly recall?: number;
  readonly settings?: SketchSettings;
  /** See `CandidateOptions`; the same texts in more copies than this pair with the first of them only. @default 256 */
  readonly bucketPairsUpTo?: number;
}

export interface NearDuplicates {
  /** Sorted by left, then right. */
  readonly pairs: readonly DocumentPair[];
  /** Exact comparisons made. Texts with the same words are not compared again. */
  readonly comparisons: number;
  /** See `Candidates`. */
  readonly cappedBuckets: number;
  /** Pairs neither given nor compared because a bucket or a group of equal texts was too large. */
  readonly pairsLeftOut: number;
}

/** Texts by position, as words. A text is asked for a few times, and not kept. */
export interface Documents {
  readonly length: number;
  readonly wordsOf: (document: number) => readonly string[];
}

/** Texts that may be near-duplicates, and whether two of them are. */
export interface NearCandidates extends Omit<Candidates, 'banding'> {
  /** The later texts of a text's pairs, ascending. */
  readonly partnersOf: (text: number) => Uint32Array;
  /** Exact; texts are cut into shingles when they are first asked about. */
  readonly compare: (left: number, right: number) => Similarity;
  /** Whether the two are as alike as is asked. */
  readonly isNear: (left: number, right: number) => boolean;
}

/**
 * Pairs that MinHash and LSH propose, not compared yet. Texts of fewer words than a shingle are in none.
 * Memory: 4 bytes a slot and text, 8 bytes a candidate pair, and 8 bytes a word of those that are compared.
 *
 * @throws DupesError `banding-out-of-reach`, `sketch-settings`
 */
export function nearCandidates(
  texts: readonly (readonly string[])[] | Documents,
  options: NearDuplicateOptions = {},
): NearCandidates {
  const wordsOf = 'wordsOf' in texts ? texts.wordsOf : (text: number) => texts[text]!;
  const settings = options.settings ?? DOCUMENT_SKETCH;
  const wanted: WantedRecall = {
    jaccard: options.jaccard ?? DOCUMENT_RECALL.jaccard,
    recall: options.recall ?? DOCUMENT_RECALL.recall,
  };
  const candidates = findCandidates(
    Array.from({ length: texts.length }, (_, text) => fingerprint(wordsOf(text), settings)),
    {
      banding: chooseBanding(settings.slots, wanted),
      bucketPairsUpTo: options.bucketPairsUpTo ?? BUCKET_PAIRS_UP_TO,
    },
  );
  const sets = new Map<number, ShingleSet>();
  const setOf = (id: number) => {
    const set = sets.get(id) ?? shingleSet(wordsOf(id), settings.shingleWords, settings.seed);
    sets.set(id, set);
    return set;
  };
  const compare = (left: number, right: number) => compareShingles(setOf(left), setOf(right));
  return {
    ...candidates,
    partnersOf: partnersIn(candidates.pairs, texts.length),
    compare,
    isNear: (left, right) => compare(left, right).jaccard >= wanted.jaccard,
  };
}

/** @param pairs left and right in turn, sorted */
function partnersIn(pairs: Uint32Array, texts: number): (text: number) => Uint32Array {
  let starts: Uint32Array | undefined;
  let rights = new Uint32Array();
  return (text) => {
    if (starts === undefined) {
      starts = new Uint32Array(texts + 1);
      rights = new Uint32Array(pairs.length / 2);
      for (let k = 0; k < rights.length; k += 1) {
        starts[pairs[2 * k]! + 1]! += 1;
        rights[k] = pairs[2 * k + 1]!;
      }
      for (let i = 0; i < texts; i += 1) starts[i + 1]! += starts[i]!;
    }
    return rights.subarray(starts[text]!, starts[text + 1]!);
  };
}

/**
 * Finds the pairs of texts whose sets of word shingles have at least a given Jaccard similarity.
 * Texts of fewer words than a shingle pair only with texts of the very same words.
 * Memory: as `nearCandidates`.
 *
 * @throws DupesError `banding-out-of-reach`, `sketch-settings`
 */
export function nearDuplicates(
  texts: readonly (readonly string[])[] | Documents,
  options: NearDuplicateOptions = {},
): NearDuplicates {
  const wordsOf = 'wordsOf' in texts ? texts.wordsOf : (text: number) => texts[text]!;
  const jaccard = options.jaccard ?? DOCUMENT_RECALL.jaccard;
  const manyUpTo = options.bucketPairsUpTo ?? BUCKET_PAIRS_UP_TO;
  const candidates = nearCandidates(texts, options);
  const twins = twinsOf(candidates.twinOf);
  const pairs: DocumentPair[] = [];
  let { pairsLeftOut } = candidates;
  for (const [id, copies] of twins) {
    if (wordsOf(id).length === 0) continue;
    const all = [id, ...copies];
    const isStar = all.length > manyUpTo;
    if (isStar) pairsLeftOut += (copies.length * (copies.length - 1)) / 2;
    (isStar ? [id] : all).forEach((left, i) => {
      for (const right of all.slice(i + 1)) pairs.push(pairOf(left, right, SAME));
    });
  }
  for (let i = 0; i < candidates.pairs.length; i += 2) {
    const [ours, theirs] = [candidates.pairs[i]!, candidates.pairs[i + 1]!];
    const found = candidates.compare(ours, theirs);
    if (found.jaccard < jaccard) continue;
    const lefts = [ours, ...(twins.get(ours) ?? [])];
    const rights = [theirs, ...(twins.get(theirs) ?? [])];
    const isStar = lefts.length * rights.length > manyUpTo ** 2;
    if (isStar) pairsLeftOut += lefts.length * rights.length - 1;
    for (const left of isStar ? [ours] : lefts)
      for (const right of isStar ? [theirs] : rights) pairs.push(pairOf(left, right, found));
  }
  pairs.sort((a, b) => a.left - b.left || a.right - b.right);
  return {
    pairs,
    comparisons: candidates.pairs.length / 2,
    cappedBuckets: candidates.cappedBuckets,
    pairsLeftOut,
  };
}

/** What is said of a pair; of the very same words, all of it is 1. */
type Likeness = Pick<DocumentPair, 'jaccard' | 'leftContained' | 'rightContained'>;
const SAME: Likeness = { jaccard: 1, leftContained: 1, rightContained: 1 };

/** @param found of the first with the second, in this order */
function pairOf(first: number, second: number, found: Likeness): DocumentPair {
  const { jaccard, leftContained, rightContained } = found;
  return first < second
    ? { left: first, right: second, jaccard, leftContained, rightContained }
    : {
        left: second,
        right: first,
        jaccard,
        leftContained: rightContained,
        rightContained: leftContained,
      };
}

/** The ids that have a smaller twin, by that twin. */
function twinsOf(twinOf: Uint32Array): Map<number, number[]> {
  const twins = new Map<number, number[]>();
  twinOf.forEach((twin, id) => {
    if (twin === id) return;
    const copies = twins.get(twin);
    if (copies) copies.push(id);
    else twins.set(twin, [id]);
  });
  return twins;
}
