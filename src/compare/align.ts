/**
 * Cover alignment: the best *set* of chains of matched words for a whole clipping.
 *
 * A chain pairs words of the clipping with words of the release, in order on both sides, with small
 * gaps. Chains may take the release's parts in any order and any number of times; each word of the
 * clipping is in at most one pair. A chain must pay for being opened, and the price grows with the
 * search space, so that what two texts share by chance opens none.
 *
 * For clipping word j and release word i, over equal words (or equal stems) only:
 *
 *   M[j][i] = weight + max(F[j−1] − open[j], M[j−1][i−1], X[j−1][i−1])
 *   X[j][i] = max(M[j][i] − enter, X[j][i−1] − skip, X[j−1][i] − insert, X[j−1][i−1] − substitute)
 *   F[j]    = max(F[j−1], max over i of M[j][i])
 *
 * X (the best chain inside a gap) is dropped where it is worth no more than F[j] less the highest
 * price still to come: a new chain would be as good wherever it began. That is exact.
 *
 * Cost: O(words × words) time in the worst case, O(release + matches) memory, 12 bytes a match. Beyond
 * `EXACT_CELLS`, or `EXACT_MATCHES` (one word repeated matches everywhere), the clipping is taken in
 * blocks and each block is held only against the parts of the release near a shared run of words, the
 * rarest runs first, up to `COLUMNS` words and `BLOCK_MATCHES` matches. That makes the work linear in
 * the clipping and says so (`exact: false`); what it can miss has no rare run of `RUN_WORDS` words, and
 * runs.ts still finds every long one.
 *
 * Source: the local alignment of Smith & Waterman (1981) with affine gaps (Gotoh 1982), made a cover
 * as in chaining of genome alignments. Prices were fitted on newspaper stories whose words
 * journalists marked.
 */

/** A side of the alignment, by token. */
export interface Side {
  /** Equal numbers are equal words. */
  readonly words: Int32Array;
  /** Equal numbers are equal stems; equal words have equal stems. */
  readonly stems: Int32Array;
}

/** One matched pair of words. */
export interface Pair {
  /** Token index in the clipping. */
  readonly clipping: number;
  /** Token index in the release. */
  readonly release: number;
  /** False where only the stems are equal. */
  readonly equal: boolean;
}

/** Matched words, ascending on both sides. Never empty. */
export type Chain = readonly Pair[];

export interface Alignment {
  /** In the order of the clipping; they do not overlap there. */
  readonly chains: readonly Chain[];
  /** False where the texts were too long for the exact programme. */
  readonly exact: boolean;
}

/** Prices in the unit of one rare word's weight ÷ 5. */
const ENTER_GAP = 2.35;
const INSERT = 1.43;
const SKIP = 0.21;
const SUBSTITUTE = 1.5;
/** Share of a word's weight that an equal stem is worth. */
const STEM_SHARE = 0.21;
/** Clipping words × release words of the exact programme: about 60 ms. */
const EXACT_CELLS = 30_000_000;
/** Pairs of equal words of the exact programme, about 100 ns each: ordinary texts of that size have a tenth. */
const EXACT_MATCHES = 4_000_000;
/** Words of a block beyond that, and reach around a shared run. */
const BLOCK_WORDS = 1_000;
const REACH_WORDS = 80;
const RUN_WORDS = 4;
/** Release words a block is held against: three times what it could have taken; and pairs of equal words with them. */
const COLUMNS = 3 * BLOCK_WORDS;
const BLOCK_MATCHES = 250_000;

/**
 * Price of opening a chain: what chance alone would reach grows with the logarithm of the search
 * space. Words of both sides; fitted at 700 and 350.
 */
export function openingCost(releaseWords: number, clippingWords: number): number {
  const fitted =
    8 +
    1.61 * Math.log(Math.max(1, releaseWords) / 700) +
    2.04 * Math.log(Math.max(1, clippingWords) / 350);
  return Math.max(4, fitted);
}

/**
 * @param weights worth of each release word when it is matched; common words little
 * @param open price of opening a chain at each clipping word
 */
export function align(
  release: Side,
  clipping: Side,
  weights: Float64Array,
  open: Float64Array,
): Alignment {
  const cells = release.words.length * clipping.words.length;
  if (cells <= EXACT_CELLS && matchesOf(release.stems, clipping.stems) <= EXACT_MATCHES) {
    const columns = Int32Array.from(release.words, (_, i) => i);
    return {
      chains: cover(release, clipping, weights, open, columns, 0, clipping.words.length),
      exact: true,
    };
  }
  const runs = runIndex(release.words);
  const chains: Chain[] = [];
  for (let from = 0; from < clipping.words.length; from += BLOCK_WORDS) {
    const to = Math.min(from + BLOCK_WORDS, clipping.words.length);
    const columns = columnsNear(runs, release, clipping, from, to);
    chains.push(...cover(release, clipping, weights, open, columns, from, to));
  }
  return { chains, exact: false };
}

function countsOf(stems: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Pairs of equal stems. */
function matchesOf(release: Int32Array, clipping: Int32Array): number {
  const places = countsOf(release);
  let matches = 0;
  for (const stem of clipping) matches += places.get(stem) ?? 0;
  return matches;
}

/** Positions of each stem among the columns, ascending, as linked lists: head by stem, next by column. */
function postings(
  stems: Int32Array,
  columns: Int32Array,
): { head: Map<number, number>; next: Int32Array } {
  const head = new Map<number, number>();
  const next = new Int32Array(columns.length);
  for (let c = columns.length - 1; c >= 0; c--) {
    const stem = stems[columns[c]!]!;
    next[c] = head.get(stem) ?? -1;
    head.set(stem, c);
  }
  return { head, next };
}

/** A growing list of matched cells, for the way back. */
class Cells {
  clipping = new Int32Array(1024);
  release = new Int32Array(1024);
  /** The pair before in the same chain, or −1 − (best cell before this chain), −1 for none. */
  before = new Int32Array(1024);
  length = 0;

  add(j: number, i: number, before: number): number {
    if (this.length === this.clipping.length) {
      for (const name of ['clipping', 'release', 'before'] as const) {
        const grown = new Int32Array(this.length * 2);
        grown.set(this[name]);
        this[name] = grown;
      }
    }
    const id = this.length++;
    this.clipping[id] = j;
    this.release[id] = i;
    this.before[id] = before;
    return id;
  }
}

const NONE = Number.NEGATIVE_INFINITY;

/** The programme over clipping words [from, to) and the given release columns (ascending token indices). */
function cover(
  release: Side,
  clipping: Side,
  weights: Float64Array,
  open: Float64Array,
  columns: Int32Array,
  from: number,
  to: number,
): Chain[] {
  const { head, next } = postings(release.stems, columns);
  const cells = new Cells();
  let above = new Row(columns.length);
  let row = new Row(columns.length);
  const dearest = dearestAfter(open, from, to);
  let best = 0;
  let bestCell = -1;

  for (let j = from; j < to; j++) {
    const word = clipping.words[j]!;
    const opening = open[j]!;
    const start = best - opening;
    const startCell = -1 - (bestCell + 1);
    const gain = Math.min(0, ENTER_GAP - dearest[j - from]!);
    for (let c = head.get(clipping.stems[j]!) ?? -1; c >= 0; c = next[c]!) {
      const i = columns[c]!;
      let base = start;
      let before = startCell;
      // A column that does not follow its neighbour in the release starts anew.
      if (c > 0 && columns[c - 1] === i - 1) {
        if (above.match[c - 1]! > base) {
          base = above.match[c - 1]!;
          before = above.matchCell[c - 1]!;
        }
        if (above.gap[c - 1]! > base) {
          base = above.gap[c - 1]!;
          before = above.gapCell[c - 1]!;
        }
      }
      const worth = release.words[i] === word ? weights[i]! : weights[i]! * STEM_SHARE;
      // A word worth less than its chain and less than a gap opens one only if the very next words
      // match too: else the chain would do better to open after the gap, at whatever price. Exact,
      // and it spares most pairs of "the" and "the".
      const opens = before === startCell && worth - opening <= gain;
      if (opens && (j + 1 === to || release.stems[i + 1] !== clipping.stems[j + 1])) continue;
      const cell = cells.add(j, i, before);
      row.setMatch(c, base + worth, cell);
      if (base + worth > best) {
        best = base + worth;
        bestCell = cell;
      }
    }
    sweepGaps(row, above, columns, best - dearest[j - from]!);
    above.clear();
    [above, row] = [row, above];
  }
  return wayBack(cells, bestCell, release, clipping);
}

/** For each clipping word of [from, to), the highest opening price of the words after it. */
function dearestAfter(open: Float64Array, from: number, to: number): Float64Array {
  const dearest = new Float64Array(to - from);
  for (let j = to - 2; j >= from; j--)
    dearest[j - from] = Math.max(dearest[j - from + 1]!, open[j + 1]!);
  return dearest;
}

/** M and X of one clipping word, by column. Only the columns listed as live hold anything. */
class Row {
  readonly match: Float64Array;
  readonly matchCell: Int32Array;
  readonly gap: Float64Array;
  /** The matched cell the gap was entered from. */
  readonly gapCell: Int32Array;
  /** Columns with a match, ascending. */
  readonly matched: Int32Array;
  matches = 0;
  /** Columns with a gap worth keeping, ascending. */
  readonly live: Int32Array;
  gaps = 0;

  constructor(columns: number) {
    this.match = new Float64Array(columns).fill(NONE);
    this.matchCell = new Int32Array(columns);
    this.gap = new Float64Array(columns).fill(NONE);
    this.gapCell = new Int32Array(columns);
    this.matched = new Int32Array(columns);
    this.live = new Int32Array(columns);
  }

  setMatch(column: number, value: number, cell: number): void {
    this.match[column] = value;
    this.matchCell[column] = cell;
    this.matched[this.matches++] = column;
  }

  setGap(column: number, value: number, cell: number): void {
    this.gap[column] = value;
    this.gapCell[column] = cell;
    this.live[this.gaps++] = column;
  }

  clear(): void {
    for (let k = 0; k < this.matches; k++) this.match[this.matched[k]!] = NONE;
    for (let k = 0; k < this.gaps; k++) this.gap[this.live[k]!] = NONE;
    this.matches = 0;
    this.gaps = 0;
  }
}

/**
 * Fills X of a row, left to right. A column can hold a gap only where the row above has one, or has
 * one to its left, or this row has a match or a gap to its left: all others are jumped over.
 */
function sweepGaps(row: Row, above: Row, columns: Int32Array, floor: number): void {
  let matched = 0;
  let live = 0;
  let column = 0;
  let left = NONE;
  let leftCell = 0;
  for (;;) {
    if (left === NONE) {
      // Nothing is carried over from the left: on to the next column that has a source.
      while (matched < row.matches && row.matched[matched]! < column) matched++;
      while (live < above.gaps && above.live[live]! + 1 < column) live++;
      const nextMatch = matched < row.matches ? row.matched[matched]! : columns.length;
      const nextGap = live < above.gaps ? Math.max(above.live[live]!, column) : columns.length;
      column = Math.min(nextMatch, nextGap);
    }
    if (column >= columns.length) return;
    const adjacent = column > 0 && columns[column - 1] === columns[column]! - 1;
    let value = NONE;
    let cell = 0;
    if (adjacent) {
      value = left - SKIP;
      cell = leftCell;
      const diagonal = above.gap[column - 1]! - SUBSTITUTE;
      if (diagonal > value) {
        value = diagonal;
        cell = above.gapCell[column - 1]!;
      }
    }
    const inserted = above.gap[column]! - INSERT;
    if (inserted > value) {
      value = inserted;
      cell = above.gapCell[column]!;
    }
    const entered = row.match[column]! - ENTER_GAP;
    if (entered > value) {
      value = entered;
      cell = row.matchCell[column]!;
    }
    if (value > floor) {
      row.setGap(column, value, cell);
      left = value;
      leftCell = cell;
    } else left = NONE;
    column++;
  }
}

function wayBack(cells: Cells, last: number, release: Side, clipping: Side): Chain[] {
  const chains: Pair[][] = [];
  let chain: Pair[] = [];
  let cell = last;
  while (cell >= 0) {
    const j = cells.clipping[cell]!;
    const i = cells.release[cell]!;
    chain.push({ clipping: j, release: i, equal: clipping.words[j] === release.words[i] });
    const before = cells.before[cell]!;
    if (before < 0) {
      chains.push(chain.reverse());
      chain = [];
      cell = -1 - before - 1;
    } else cell = before;
  }
  return chains.reverse();
}

/** Rolling key of `RUN_WORDS` words; collisions only add columns. */
function runKey(words: Int32Array, at: number): number {
  let key = 0;
  for (let k = 0; k < RUN_WORDS; k++) key = (Math.imul(key, 0x01000193) ^ words[at + k]!) | 0;
  return key;
}

function runIndex(words: Int32Array): Map<number, number[]> {
  const index = new Map<number, number[]>();
  for (let i = 0; i + RUN_WORDS <= words.length; i++) {
    const key = runKey(words, i);
    const at = index.get(key);
    if (at) at.push(i);
    else index.set(key, [i]);
  }
  return index;
}

/** Release tokens within reach of a run of words shared with clipping words [from, to), rarest runs first. */
function columnsNear(
  runs: Map<number, number[]>,
  release: Side,
  clipping: Side,
  from: number,
  to: number,
): Int32Array {
  const keys = new Set<number>();
  for (let j = from; j + RUN_WORDS <= to; j++) keys.add(runKey(clipping.words, j));
  const shared = [...keys]
    .flatMap((key) => [runs.get(key) ?? []])
    .sort((a, b) => a.length - b.length || (a[0] ?? 0) - (b[0] ?? 0));
  const places = countsOf(clipping.stems.subarray(from, to));
  const near = new Uint8Array(release.words.length);
  let columns = 0;
  let matches = 0;
  for (const run of shared) {
    for (const at of run) {
      if (columns >= COLUMNS || matches >= BLOCK_MATCHES) break;
      const end = Math.min(near.length, at + REACH_WORDS);
      for (let i = Math.max(0, at - REACH_WORDS + 1); i < end; i++) {
        if (near[i]) continue;
        near[i] = 1;
        columns++;
        matches += places.get(release.stems[i]!) ?? 0;
      }
    }
  }
  const found = new Int32Array(columns);
  for (let i = 0, c = 0; i < near.length; i++) if (near[i]) found[c++] = i;
  return found;
}
