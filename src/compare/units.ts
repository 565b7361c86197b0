/**
 * Chains → units: runs of one sentence (or one side of a quotation mark) that a reader would call one
 * thing, each a copy of a run of the release.
 */
import { onceFor } from '../text/once.ts';
import type { Article } from '../text/read.ts';
import type { Chain, Pair } from './align.ts';
import type { Stretch } from './found.ts';
import type { Run } from './runs.ts';

/** A copied stretch inside one sentence, one paragraph and one side of a quotation mark. Half-open, in tokens. */
export interface Unit extends Stretch {
  readonly pairs: readonly Pair[];
  /** Words of the chain the unit was cut from that are equal: how much evidence stands behind it. */
  readonly support: number;
}

/** 2 · equal words ÷ words of both spans, 0 to 1. */
export function similarityOf(pairs: readonly Pair[], words: number, releaseWords: number): number {
  return words + releaseWords ? (2 * equalIn(pairs)) / (words + releaseWords) : 0;
}

function equalIn(pairs: readonly Pair[]): number {
  let equal = 0;
  for (const pair of pairs) if (pair.equal) equal++;
  return equal;
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

/** By token: the number of its segment. A sentence is one, cut where a quotation begins or ends. */
export const segmentsOf = onceFor((article: Article): Int32Array => {
  const segment = new Int32Array(article.tokens.count);
  let number = 0;
  for (const { from, to } of article.sentences) {
    for (let t = from; t < to; t++) {
      if (t === from || article.quotationOf[t] !== article.quotationOf[t - 1]) number++;
      segment[t] = number;
    }
  }
  return segment;
});

/**
 * Cuts a chain where the clipping's segments change. Words between two pairs go to the segment they stand in.
 * @param support of each unit
 */
export function unitsOf(chain: Chain, segments: Int32Array, support = equalIn(chain)): Unit[] {
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

/** In tokens. What may be left over at either end of a sentence that is mostly copied: a dateline, "The company said". Guess. */
const LEFT_OVER = 7;
/** The same where particles and endings are words of their own, and a date alone is six: "【港江市、2025年3月3日】". Guess. */
const LEFT_OVER_UNSPACED = 10;
/** In tokens. Release words between two pieces of one sentence that are still one passage. Guess. */
const SKIPPED_INSIDE = 12;

/**
 * Ends units where a reader would: pieces of one segment that follow each other in the release become
 * one, and a unit grows to the ends of its sentence on either side where little is left over and the
 * whole is still similar enough.
 * @param units sorted, without overlap
 */
export function settle(
  units: readonly Unit[],
  release: Article,
  clipping: Article,
  similarity: number,
): Unit[] {
  const segments = segmentsOf(clipping);
  const leftOver = clipping.language.spaced ? LEFT_OVER : LEFT_OVER_UNSPACED;
  const merged: Unit[] = [];
  for (const unit of units) {
    const last = merged.at(-1);
    const next =
      last && segments[last.from] === segments[unit.from]
        ? following(release, last, unit)
        : undefined;
    const whole = last && next ? joined(last, next) : undefined;
    if (whole && unitSimilarity(whole) >= similarity) merged[merged.length - 1] = whole;
    else merged.push(unit);
  }
  // What lies between two units is left over once: the one before it has the first say.
  let least = 0;
  return merged.map((unit, k) => {
    const most = merged[k + 1]?.from ?? segments.length;
    const ends = restOf(clipping, unit.from, unit.to, least, most, leftOver);
    const releaseEnds = restOf(
      release,
      unit.releaseFrom,
      unit.releaseTo,
      0,
      release.tokens.count,
      leftOver,
    );
    const edged = withEqualEdges(unit, ends, releaseEnds, release, clipping);
    const whole = grown(edged, ends, releaseEnds, similarity);
    least = whole.to;
    return whole;
  });
}

/**
 * The unit where it follows another in the release; undefined where it does not. What the release says more than once
 * may have been found elsewhere: the headline has the product's name, too.
 */
function following({ tokens: { keys } }: Article, last: Unit, unit: Unit): Unit | undefined {
  const { releaseFrom, releaseTo, pairs } = unit;
  const least = last.releaseTo;
  const most = Math.min(least + SKIPPED_INSIDE, keys.length - (releaseTo - releaseFrom));
  if (releaseFrom >= least && releaseFrom <= most) return unit;
  for (let at = least; at <= most; at++) {
    const by = at - releaseFrom;
    let i = releaseFrom;
    while (i < releaseTo && keys[i] === keys[i + by]) i++;
    if (i < releaseTo) continue;
    return {
      ...unit,
      releaseFrom: at,
      releaseTo: releaseTo + by,
      pairs: pairs.map((pair) => ({ ...pair, release: pair.release + by })),
    };
  }
  return undefined;
}

export const unitSimilarity = (unit: Unit): number =>
  similarityOf(unit.pairs, unit.to - unit.from, unit.releaseTo - unit.releaseFrom);

const joined = (a: Unit, b: Unit): Unit => ({
  from: a.from,
  to: b.to,
  releaseFrom: a.releaseFrom,
  releaseTo: b.releaseTo,
  pairs: [...a.pairs, ...b.pairs],
  support: Math.max(a.support, b.support),
});

/**
 * The unit with the equal words next to it: the alignment may have found the first or last of them elsewhere, as the
 * end of another line ("Clubs » Tarnwick" over "Tarnwick, 3 March").
 */
function withEqualEdges(
  unit: Unit,
  ends: Range,
  releaseEnds: Range,
  { tokens: { keys: releaseKeys } }: Article,
  { tokens: { keys } }: Article,
): Unit {
  let { from, to, releaseFrom, releaseTo } = unit;
  const before: Pair[] = [];
  const after: Pair[] = [];
  const isEqual = (t: number, i: number) => keys[t] === releaseKeys[i];
  while (from > ends.from && releaseFrom > releaseEnds.from && isEqual(from - 1, releaseFrom - 1))
    before.unshift({ clipping: --from, release: --releaseFrom, equal: true });
  while (to < ends.to && releaseTo < releaseEnds.to && isEqual(to, releaseTo))
    after.push({ clipping: to++, release: releaseTo++, equal: true });
  if (before.length + after.length === 0) return unit;
  return { ...unit, from, to, releaseFrom, releaseTo, pairs: [...before, ...unit.pairs, ...after] };
}

/** The unit with the rest of its clipping segment, then of its release segment, where each fits. */
function grown(unit: Unit, ends: Range, releaseEnds: Range, similarity: number): Unit {
  const { releaseFrom, releaseTo, pairs, support } = unit;
  const { from, to } = ends;
  const candidates: Unit[] = [
    { from, to, releaseFrom: releaseEnds.from, releaseTo: releaseEnds.to, pairs, support },
    { from, to, releaseFrom, releaseTo, pairs, support },
  ];
  return candidates.find((candidate) => unitSimilarity(candidate) >= similarity) ?? unit;
}

/** In tokens, half-open. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** A colon that introduces what follows. */
const COLON = /[:：](?:$|[\s"“„«「])/;

/**
 * A range with what its first and last segment have left over on either side, where that is little. What introduces it
 * is no part of it: "The company writes:".
 */
function restOf(
  article: Article,
  first: number,
  end: number,
  least: number,
  most: number,
  leftOver: number,
): Range {
  const segments = segmentsOf(article);
  const { text, tokens } = article;
  let from = first;
  let to = end;
  const isRest = (t: number, home: number) => segments[t] === segments[home];
  const introduces = (t: number) => COLON.test(text.slice(tokens.ends[t]!, tokens.starts[t + 1]!));
  while (from > least && first - from <= leftOver && isRest(from - 1, first)) {
    if (introduces(from - 1)) break;
    from--;
  }
  while (to < most && to - end <= leftOver && isRest(to, end - 1)) to++;
  return {
    from: first - from > leftOver ? first : from,
    to: to - end > leftOver ? end : to,
  };
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
      units.push(...unitsOf(chain, segments, run.to - run.from));
    }
  }
  return units;
}
