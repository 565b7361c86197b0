/**
 * The programme of the cover alignment (../align.ts states it), in TypeScript: the specification of its
 * WASM twin in kernel.ts.
 *
 * For clipping word j and release word i, over equal words (or equal stems) only:
 *
 *   M[j][i] = worth + max(F[j−1] − open[j], M[j−1][i−1], X[j−1][i−1])
 *   X[j][i] = max(M[j][i] − enter, X[j][i−1] − skip, X[j−1][i] − insert, X[j−1][i−1] − substitute)
 *   F[j]    = max(F[j−1], max over i of M[j][i])
 *
 * X (the best chain inside a gap) is dropped where it is worth no more than F[j] less the highest
 * price still to come: a new chain would be as good wherever it began. That is exact.
 *
 * Cost: O(words × words) time in the worst case, O(release + matches) memory, 12 bytes a match.
 */

/**
 * Prices in hundredths of the unit in which a rare word weighs 5. All sums are whole numbers: fractions
 * are slow in code that runs for the first time, and two engines could round them apart.
 */
export const ENTER_GAP = 235;
export const INSERT = 143;
export const SKIP = 21;
export const SUBSTITUTE = 150;

/** What is aligned. All worths and prices in hundredths; a sum of them stays below 2^31. */
export interface Problem {
  /** By column: the release words that take part, ascending. */
  readonly release: {
    readonly words: Int32Array;
    readonly stems: Int32Array;
    /** Worth of the word where the words are equal, and where only the stems are. */
    readonly worth: Int32Array;
    readonly stemWorth: Int32Array;
    /** 1 where the column is the release's next word after the column before it, else 0: a chain cannot pass. */
    readonly follows: Int32Array;
  };
  readonly clipping: {
    readonly words: Int32Array;
    readonly stems: Int32Array;
    /** Price of a chain that begins at the word. */
    readonly open: Int32Array;
  };
}

/** Finds the best cover. */
export type Programme = (problem: Problem) => Cover;

/** The matched words of the best cover, clipping word and column by turns, from the last to the first. */
export interface Cover {
  readonly pairs: Int32Array;
  /** For each pair, 1 where it is the first of its chain. */
  readonly begins: Uint8Array;
}

/** Numbers a matched cell is kept in. */
const CELL = 3;

/** Less than any sum can be. */
const NONE = -(2 ** 30);

export const cover: Programme = ({ release, clipping }) => {
  const { follows } = release;
  const columns = follows.length;
  const { head, next } = postings(release.stems);
  const dearest = dearestAfter(clipping.open);
  const cells = new Cells();
  let above = new Row(columns);
  let row = new Row(columns);
  let best = 0;
  let bestCell = -1;

  for (let j = 0; j < clipping.words.length; j++) {
    const word = clipping.words[j]!;
    const stem = clipping.stems[j]!;
    const nextStem = j + 1 < clipping.stems.length ? clipping.stems[j + 1]! : -1;
    const opening = clipping.open[j]!;
    const start = best - opening;
    const startCell = -2 - bestCell;
    const gain = Math.min(0, ENTER_GAP - dearest[j]!);
    for (let c = stem < head.length ? head[stem]! : -1; c >= 0; c = next[c]!) {
      let base = start;
      let before = startCell;
      if (follows[c] === 1) {
        if (above.match[c - 1]! > base) {
          base = above.match[c - 1]!;
          before = above.matchCell[c - 1]!;
        }
        if (above.gap[c - 1]! > base) {
          base = above.gap[c - 1]!;
          before = above.gapCell[c - 1]!;
        }
      }
      const worth = release.words[c] === word ? release.worth[c]! : release.stemWorth[c]!;
      // A word worth less than its chain and less than a gap opens one only if the very next words
      // match too: else the chain would do better to open after the gap, at whatever price. Exact,
      // and it spares most pairs of "the" and "the".
      if (before === startCell && worth - opening <= gain) {
        const goesOn = c + 1 < columns && follows[c + 1] === 1 && release.stems[c + 1] === nextStem;
        if (!goesOn) continue;
      }
      const value = base + worth;
      const cell = cells.add(j, c, before);
      row.setMatch(c, value, cell);
      if (value > best) {
        best = value;
        bestCell = cell;
      }
    }
    if (row.matches > 0 || above.gaps > 0) sweepGaps(row, above, follows, best - dearest[j]!);
    above.clear();
    [above, row] = [row, above];
  }
  return wayBack(cells.values, bestCell);
};

/** Columns of each stem, ascending, as linked lists: head by stem, next by column; −1 ends a list. */
function postings(stems: Int32Array): { head: Int32Array; next: Int32Array } {
  const head = new Int32Array(stemsOf(stems)).fill(-1);
  const next = new Int32Array(stems.length);
  for (let c = stems.length - 1; c >= 0; c--) {
    const stem = stems[c]!;
    next[c] = head[stem]!;
    head[stem] = c;
  }
  return { head, next };
}

/** One more than the highest number. */
export function stemsOf(stems: Int32Array): number {
  let most = -1;
  for (let c = 0; c < stems.length; c++) if (stems[c]! > most) most = stems[c]!;
  return most + 1;
}

/** For each clipping word, the highest opening price of the words after it. */
function dearestAfter(open: Int32Array): Int32Array {
  const dearest = new Int32Array(open.length);
  for (let j = open.length - 2; j >= 0; j--) dearest[j] = Math.max(dearest[j + 1]!, open[j + 1]!);
  return dearest;
}

/** A growing list of matched cells, for the way back. */
class Cells {
  /** `CELL` numbers each. */
  values = new Int32Array(CELL * 1024);
  length = 0;

  add(j: number, column: number, before: number): number {
    const at = CELL * this.length;
    if (at === this.values.length) {
      const grown = new Int32Array(2 * at);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[at] = j;
    this.values[at + 1] = column;
    this.values[at + 2] = before;
    return this.length++;
  }
}

/** M and X of one clipping word, by column. Only the columns listed as matched and live hold anything. */
class Row {
  readonly match: Int32Array;
  readonly matchCell: Int32Array;
  readonly gap: Int32Array;
  /** The matched cell the gap was entered from. */
  readonly gapCell: Int32Array;
  /** Columns with a match, ascending. */
  readonly matched: Int32Array;
  matches = 0;
  /** Columns with a gap worth keeping, ascending. */
  readonly live: Int32Array;
  gaps = 0;

  constructor(columns: number) {
    this.match = new Int32Array(columns).fill(NONE);
    this.matchCell = new Int32Array(columns);
    this.gap = new Int32Array(columns).fill(NONE);
    this.gapCell = new Int32Array(columns);
    this.matched = new Int32Array(columns);
    this.live = new Int32Array(columns);
  }

  setMatch(column: number, value: number, cell: number): void {
    this.match[column] = value;
    this.matchCell[column] = cell;
    this.matched[this.matches++] = column;
  }

  clear(): void {
    const { match, matched, gap, live, matches, gaps } = this;
    for (let k = 0; k < matches; k++) match[matched[k]!] = NONE;
    for (let k = 0; k < gaps; k++) gap[live[k]!] = NONE;
    this.matches = 0;
    this.gaps = 0;
  }
}

/**
 * Fills X of a row, left to right. A column can hold a gap only where the row above has one, or has
 * one to its left, or this row has a match or a gap to its left: all others are jumped over.
 */
function sweepGaps(row: Row, above: Row, follows: Int32Array, floor: number): void {
  const { match, matchCell, matched, matches, gap, gapCell, live } = row;
  const { gap: aboveGap, gapCell: aboveCell, live: aboveLive, gaps: aboveGaps } = above;
  const columns = follows.length;
  let gaps = 0;
  let nextMatch = 0;
  let nextLive = 0;
  let column = 0;
  let left = NONE;
  let leftCell = 0;
  for (;;) {
    if (left === NONE) {
      // Nothing is carried over from the left: on to the next column that has a source.
      while (nextMatch < matches && matched[nextMatch]! < column) nextMatch++;
      while (nextLive < aboveGaps && aboveLive[nextLive]! + 1 < column) nextLive++;
      const source = nextMatch < matches ? matched[nextMatch]! : columns;
      const carried = nextLive < aboveGaps ? Math.max(aboveLive[nextLive]!, column) : columns;
      column = Math.min(source, carried);
    }
    if (column >= columns) break;
    let value = NONE;
    let cell = 0;
    if (follows[column] === 1) {
      value = left - SKIP;
      cell = leftCell;
      const diagonal = aboveGap[column - 1]! - SUBSTITUTE;
      if (diagonal > value) {
        value = diagonal;
        cell = aboveCell[column - 1]!;
      }
    }
    const inserted = aboveGap[column]! - INSERT;
    if (inserted > value) {
      value = inserted;
      cell = aboveCell[column]!;
    }
    const entered = match[column]! - ENTER_GAP;
    if (entered > value) {
      value = entered;
      cell = matchCell[column]!;
    }
    if (value > floor) {
      gap[column] = value;
      gapCell[column] = cell;
      live[gaps++] = column;
      left = value;
      leftCell = cell;
    } else left = NONE;
    column++;
  }
  row.gaps = gaps;
}

/**
 * @param cells `CELL` numbers each: clipping word, column, and the cell before it in its chain or, where it
 *   begins one, −2 − the best cell before that chain (−1 for none)
 */
export function wayBack(cells: Int32Array, last: number): Cover {
  const after = (cell: number) => {
    const before = cells[CELL * cell + 2]!;
    return before < 0 ? -2 - before : before;
  };
  let length = 0;
  for (let cell = last; cell >= 0; cell = after(cell)) length++;
  const pairs = new Int32Array(2 * length);
  const begins = new Uint8Array(length);
  for (let cell = last, k = 0; cell >= 0; cell = after(cell), k++) {
    pairs[2 * k] = cells[CELL * cell]!;
    pairs[2 * k + 1] = cells[CELL * cell + 1]!;
    begins[k] = cells[CELL * cell + 2]! < 0 ? 1 : 0;
  }
  return { pairs, begins };
}
