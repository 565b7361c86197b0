/**
 * Near-duplicate paragraphs among millions: pages of fingerprints in, verified pairs out.
 *
 * MinHash bands propose; what is reported is counted over the two paragraphs' sets of shingle hashes (32 bits: for
 * two paragraphs of 100 words, one pair in half a million is off by one shingle; for two texts of 500, one in 17,000).
 *
 * A search is cut into tasks that any thread may do, over memory that threads share. What they find together does not
 * depend on how it was cut: twins and bands give sets of pairs, and the comparing keeps their order.
 *
 * Memory, with 21 bands: about 105 bytes a paragraph, and 4 a word for the counting; of pages that were
 * spilled (see batch.ts) about 21 bytes a paragraph. For each thread 6 more, of less than a million paragraphs 11. A
 * pair takes 16.
 */

import { bandEngine } from './bands/kernel.ts';
import type { Share } from './bands/reference.ts';
import type { PrintPage } from './batch.ts';
import { shingleCounter } from './counter/kernel.ts';
import { type Banding, findTwins, searchBands } from './lsh.ts';
import {
  ParagraphStore,
  type ReadSpilled,
  type StoredPages,
  storePages,
} from './paragraph-store.ts';
import { type Similarity, similarity } from './similarity.ts';

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

/** A part of a search. */
export type PairTask = {
  readonly kind: 'twins' | 'bands' | 'compare';
  /** Which search it is of. */
  readonly search: number;
  readonly pages: StoredPages;
} & (
  | { readonly kind: 'twins'; readonly share: Share }
  | {
      readonly kind: 'bands';
      readonly from: number;
      readonly to: number;
      /** 1 for each paragraph that takes part. */
      readonly signed: Uint8Array;
      readonly bucketPairsUpTo: number;
    }
  | {
      readonly kind: 'compare';
      /** Two ids a pair, sorted; a pair may stand in several lists. */
      readonly lists: readonly Uint32Array[];
      /** See `ParagraphStore`. */
      readonly wordStarts: Uint32Array;
      readonly shingleWords: number;
      readonly jaccard: number;
    }
);

export interface PairAnswer {
  /**
   * Two ids a pair; after `compare` also the different shingles in both paragraphs, in the left and in the right one.
   */
  readonly pairs: Uint32Array;
  /** Different pairs that were compared. */
  readonly comparisons: number;
  readonly cappedBuckets: number;
  readonly pairsLeftOut: number;
}

/** Numbers of a pair that was compared. */
const COMPARED = 5;

/** Who does the tasks. */
export interface PairCrew {
  readonly threads: number;
  /** Of the file where pages were spilled to. */
  readonly handle?: number | undefined;
  readonly run: (task: PairTask) => Promise<PairAnswer>;
}

/** Tasks of one kind for each thread, about: with more of them, a late one keeps the others waiting for less. */
const TASKS_A_THREAD = 2;
/** Pairs compared in a task at most, so that the first are there early. */
const PAIRS_A_TASK = 1 << 10;
/** Such tasks in flight for each thread: the others go on while this one has pairs written. */
const AHEAD = 16;

export class PairSearch {
  readonly #shingleWords: number;
  readonly #banding: Banding;
  readonly #options: Required<PairOptions>;
  readonly #pages: PrintPage[] = [];

  constructor(shingleWords: number, banding: Banding, options: PairOptions = {}) {
    this.#shingleWords = shingleWords;
    this.#banding = banding;
    this.#options = { ...PAIR_DEFAULTS, ...options };
  }

  /** Adds texts, which are numbered in the order they come. */
  add(page: PrintPage): void {
    this.#pages.push(page);
  }

  /**
   * The pairs, some at a time, sorted by left, then right. A paragraph that repeats an earlier one word for word is
   * paired with the first of its kind only, and every other pair is given for that one.
   */
  async *pairs(crew: PairCrew = alone()): AsyncGenerator<ParagraphPair[], PairCounts> {
    const { jaccard, leastTokens, bucketPairsUpTo } = this.#options;
    const pages = storePages(this.#pages, crew.handle);
    const store = new ParagraphStore(pages, NO_FILE);
    searches += 1;
    const common = { search: searches, pages };

    const searching = Promise.all(
      Array.from({ length: crew.threads }, (_, part) =>
        crew.run({ kind: 'twins', ...common, share: { part, of: crew.threads } }),
      ),
    );
    const { long: signed, wordStarts } = store.lengths(Math.max(leastTokens, this.#shingleWords));
    const twins = await searching;
    const longTwins: number[] = [];
    for (const { pairs } of twins)
      for (let i = 0; i < pairs.length; i += 2) {
        const later = pairs[i + 1]!;
        if (signed[later] === 1) longTwins.push(pairs[i]!, later);
        signed[later] = 0;
      }

    const bands = cut(this.#banding.bands, TASKS_A_THREAD * crew.threads);
    const found = await Promise.all(
      bands.map((range) =>
        crew.run({ kind: 'bands', ...common, ...range, signed, bucketPairsUpTo }),
      ),
    );
    // No band sees a paragraph with a smaller twin, so that the last list shares no pair with the others.
    const lists = [
      ...found.map(({ pairs }) => pairs),
      bandEngine().sort([Uint32Array.from(longTwins)], store.paragraphs),
    ];

    const atOnce = TASKS_A_THREAD * crew.threads;
    const compare = (pieces: readonly Uint32Array[]) =>
      crew.run({
        kind: 'compare',
        ...common,
        lists: pieces,
        wordStarts,
        shingleWords: this.#shingleWords,
        jaccard,
      });
    let comparisons = 0;
    for await (const answer of inOrder(pieces(lists, atOnce), compare, AHEAD * crew.threads)) {
      comparisons += answer.comparisons;
      yield* paragraphPairs(answer.pairs, store);
    }
    const sum = (column: (answer: PairAnswer) => number) =>
      found.reduce((total, one) => total + column(one), 0);
    return {
      texts: store.texts,
      paragraphs: store.paragraphs,
      twins: twins.reduce((sum, { pairs }) => sum + pairs.length / 2, 0),
      comparisons: comparisons - longTwins.length / 2,
      cappedBuckets: sum(({ cappedBuckets }) => cappedBuckets),
      pairsLeftOut: sum(({ pairsLeftOut }) => pairsLeftOut),
    };
  }
}

/** Searches so far in this thread. */
let searches = 0;

/** One thread: this one. @param read see `PairDesk` */
export function alone(read?: ReadSpilled, handle?: number): PairCrew {
  const desk = new PairDesk(read);
  return { threads: 1, handle, run: async (task) => desk.run(task) };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The numbers below `count` in ranges of about the same size; of 1 at least. */
function cut(count: number, wanted: number): Range[] {
  const ranges = Math.min(count, Math.ceil(wanted));
  const start = (i: number) => Math.floor((i * count) / ranges);
  return Array.from({ length: ranges }, (_, i) => ({ from: start(i), to: start(i + 1) }));
}

/** Lists of pairs in pieces, so that a pair that stands in several lists is in one piece. */
function pieces(lists: readonly Uint32Array[], atLeast: number): Uint32Array[][] {
  const longest = lists.reduce((one, other) => (other.length > one.length ? other : one));
  const count = longest.length / 2;
  const ranges = cut(count, Math.max(atLeast, count / PAIRS_A_TASK));
  /** Where the pairs begin of which the left id is this or more; all end where the last piece does. */
  const places = ({ to }: Range) =>
    lists.map((list) => (to < count ? 2 * firstFrom(list, longest[2 * to]!) : list.length));
  const ends = ranges.map(places);
  return ends.map((end, i) => lists.map((list, k) => list.slice(ends[i - 1]?.[k] ?? 0, end[k])));
}

/** The first pair of a sorted list of which the left id is at least this. */
function firstFrom(pairs: Uint32Array, left: number): number {
  let low = 0;
  let high = pairs.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pairs[2 * middle]! < left) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Answers in the order of their parts; so many of these are asked for ahead. */
async function* inOrder<Part>(
  parts: readonly Part[],
  run: (part: Part) => Promise<PairAnswer>,
  ahead: number,
): AsyncGenerator<PairAnswer> {
  const coming: Promise<PairAnswer>[] = [];
  for (const part of parts) {
    const answer = run(part);
    // It is awaited in its turn; until then a failure must not count as unhandled.
    answer.catch(() => {});
    coming.push(answer);
    if (coming.length > ahead) yield await coming.shift()!;
  }
  for (const answer of coming) yield await answer;
}

/** Pairs given at once. Of 4,096, most were still in use when the collector came, which then took as long as the search. */
const PAIRS_AT_ONCE = 512;

function* paragraphPairs(compared: Uint32Array, store: ParagraphStore): Generator<ParagraphPair[]> {
  for (let from = 0; from < compared.length; from += PAIRS_AT_ONCE * COMPARED) {
    const to = Math.min(from + PAIRS_AT_ONCE * COMPARED, compared.length);
    const pairs: ParagraphPair[] = [];
    for (let i = from; i < to; i += COMPARED) {
      const left = store.place(compared[i]!);
      const right = store.place(compared[i + 1]!);
      const counted = similarity(compared[i + 2]!, compared[i + 3]!, compared[i + 4]!);
      const { shared, jaccard, leftContained, rightContained } = counted;
      pairs.push({ left, right, shared, jaccard, leftContained, rightContained });
    }
    yield pairs;
  }
}

/** Does tasks; one for each thread, because it remembers the search it worked for last. */
export class PairDesk {
  readonly #read: ReadSpilled;
  #search: number | undefined;
  #store: ParagraphStore | undefined;

  /** @param read from the file of a search that was given one */
  constructor(read: ReadSpilled = NO_FILE) {
    this.#read = read;
  }

  run(task: PairTask): PairAnswer {
    if (task.search !== this.#search || !this.#store)
      this.#store = new ParagraphStore(task.pages, this.#read);
    this.#search = task.search;
    const store = this.#store;
    const count = store.paragraphs;
    switch (task.kind) {
      case 'twins':
        return answer(findTwins({ count, exact: store.exact() }, task.share).slice());
      case 'bands': {
        const columns = { count, signed: task.signed, band: (band: number) => store.band(band) };
        const { pairs, ...counts } = searchBands(columns, task, task);
        return { ...answer(pairs.slice()), ...counts };
      }
      case 'compare':
        return compare(bandEngine().sort(task.lists, count), store, task);
    }
  }
}

const NO_FILE: ReadSpilled = () => {
  throw new Error('no page was spilled');
};

/** @param pairs no part of a larger array, which would be sent whole */
function answer(pairs: Uint32Array, comparisons = 0): PairAnswer {
  return { pairs, comparisons, cappedBuckets: 0, pairsLeftOut: 0 };
}

/** The pairs of at least so much similarity, with their counts. */
function compare(
  pairs: Uint32Array,
  store: ParagraphStore,
  { wordStarts, shingleWords, jaccard }: PairTask & { readonly kind: 'compare' },
): PairAnswer {
  const counter = shingleCounter(shingleWords);
  const found = new Uint32Array((pairs.length / 2) * COMPARED);
  let at = 0;
  let held: number | undefined;
  for (let i = 0; i < pairs.length; i += 2) {
    const left = pairs[i]!;
    const right = pairs[i + 1]!;
    if (left !== held) counter.hold(store.hashesOf(left, wordStarts));
    held = left;
    const shared = counter.compare(store.hashesOf(right, wordStarts));
    if (similarity(shared, counter.left, counter.right).jaccard < jaccard) continue;
    found[at] = left;
    found[at + 1] = right;
    found[at + 2] = shared;
    found[at + 3] = counter.left;
    found[at + 4] = counter.right;
    at += COMPARED;
  }
  return answer(found.slice(0, at), pairs.length / 2);
}
