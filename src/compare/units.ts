/**
 * Chains → units: runs of one sentence (or one side of a quotation mark) that a reader would call one
 * thing, each a copy of a run of the release.
 */
import type { Article } from '../text/read.ts';
import type { Chain, Pair } from './align.ts';
import type { Run } from './runs.ts';

/** A copied stretch inside one sentence, one paragraph and one side of a quotation mark. Half-open, in tokens. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly releaseFrom: number;
  readonly releaseTo: number;
  readonly pairs: readonly Pair[];
  /** Words of the chain the unit was cut from that are equal: how much evidence stands behind it. */
  readonly support: number;
}

/** 2 · equal words ÷ words of both spans, 0 to 1. */
export function similarityOf(pairs: readonly Pair[], words: number, releaseWords: number): number {
  let equal = 0;
  for (const pair of pairs) if (pair.equal) equal++;
  return words + releaseWords ? (2 * equal) / (words + releaseWords) : 0;
}

const spanSimilarity = (pairs: readonly Pair[]): number => {
  const first = pairs[0]!;
  const last = pairs.at(-1)!;
  return similarityOf(pairs, last.clipping - first.clipping + 1, last.release - first.release + 1);
};

/** Cuts a chain at its widest gaps until every piece is similar enough. Cost: O(n²) in the worst case, n pairs. */
export function cutWidestGaps(chain: Chain, similarity: number): Chain[] {
  const done: Chain[] = [];
  const open: Chain[] = [chain];
  for (let piece = open.pop(); piece; piece = open.pop()) {
    if (piece.length < 2 || spanSimilarity(piece) >= similarity) {
      done.push(piece);
      continue;
    }
    let at = 1;
    let widest = -1;
    for (let k = 1; k < piece.length; k++) {
      const width =
        piece[k]!.clipping - piece[k - 1]!.clipping + (piece[k]!.release - piece[k - 1]!.release);
      if (width > widest) {
        widest = width;
        at = k;
      }
    }
    open.push(piece.slice(at), piece.slice(0, at));
  }
  return done.sort((a, b) => a[0]!.clipping - b[0]!.clipping);
}

/** Number of the sentence-, paragraph- and quotation-wise segment each clipping token stands in. */
export function segmentsOf(article: Article): Int32Array {
  const segment = new Int32Array(article.tokens.count);
  let number = 0;
  for (const { from, to } of article.sentences) {
    for (let t = from; t < to; t++) {
      if (t === from || article.quotationOf[t] !== article.quotationOf[t - 1]) number++;
      segment[t] = number;
    }
  }
  return segment;
}

/** Cuts a chain where the clipping's segments change. Words between two pairs go to the segment they stand in. */
export function unitsOf(chain: Chain, segments: Int32Array): Unit[] {
  const support = chain.reduce((n, pair) => n + (pair.equal ? 1 : 0), 0);
  const units: Unit[] = [];
  for (let k = 0; k < chain.length; ) {
    const first = chain[k]!;
    let end = k + 1;
    while (end < chain.length && segments[chain[end]!.clipping] === segments[first.clipping]) end++;
    const last = chain[end - 1]!;
    let from = first.clipping;
    let to = last.clipping + 1;
    // Inside the chain, unmatched words up to the segment's border are part of the edited sentence.
    if (k > 0) while (from > 0 && segments[from - 1] === segments[from]) from--;
    if (end < chain.length) while (to < segments.length && segments[to] === segments[to - 1]) to++;
    units.push({
      from,
      to,
      releaseFrom: first.release,
      releaseTo: last.release + 1,
      pairs: chain.slice(k, end),
      support,
    });
    k = end;
  }
  return units;
}

/** Units for the shared runs whose words no unit covers yet; only the uncovered parts. */
export function unitsOfRuns(
  runs: readonly Run[],
  covered: Uint8Array,
  segments: Int32Array,
): Unit[] {
  const units: Unit[] = [];
  for (const run of runs) {
    for (let j = run.from; j < run.to; ) {
      if (covered[j]) {
        j++;
        continue;
      }
      const from = j;
      while (j < run.to && !covered[j]) covered[j++] = 1;
      const chain = Array.from({ length: j - from }, (_, k) => ({
        clipping: from + k,
        release: run.release + (from - run.from) + k,
        equal: true,
      }));
      for (const unit of unitsOf(chain, segments)) {
        units.push({ ...unit, support: run.to - run.from });
      }
    }
  }
  return units;
}
