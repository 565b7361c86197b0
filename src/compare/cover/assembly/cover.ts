/**
 * The WASM twin of ../programme.ts, in AssemblyScript: the same cells in the same order. What is done and why
 * stands there; here is only where things lie.
 *
 * Memory: the columns' words, stems, worths, stem worths and whether they follow; the clipping's words, stems and
 * opening prices (all written by the caller); then what the programme needs itself; then the matched cells, three
 * numbers each, for which memory grows. All numbers have 32 bits.
 */

const ENTER_GAP: i32 = 235;
const INSERT: i32 = 143;
const SKIP: i32 = 21;
const SUBSTITUTE: i32 = 150;
const NONE: i32 = -(1 << 30);

const INPUT: usize = 1024;
const PAGE: usize = 65536;
const CELL: usize = 12;

// Regions; set by `layOut`.
let words: usize = 0;
let stems: usize = 0;
let worth: usize = 0;
let stemWorth: usize = 0;
let follows: usize = 0;
let clippingWords: usize = 0;
let clippingStems: usize = 0;
let open: usize = 0;
let head: usize = 0;
let next: usize = 0;
let dearest: usize = 0;
let cells: usize = 0;
/** One past the last cell. */
let cellsEnd: usize = 0;

/** A row: match, matchCell, gap, gapCell, matched, live, one behind the other. */
let stride: usize = 0;
let row: usize = 0;
let above: usize = 0;
let matches: i32 = 0;
let aboveMatches: i32 = 0;
let gaps: i32 = 0;
let aboveGaps: i32 = 0;

function get(region: usize, index: i32): i32 {
  return load<i32>(region + ((<usize>index) << 2));
}

function set(region: usize, index: i32, value: i32): void {
  store<i32>(region + ((<usize>index) << 2), value);
}

function reach(end: usize): void {
  const pages = (end + PAGE - 1) / PAGE;
  const have = <usize>memory.size();
  if (pages > have && memory.grow(<i32>(pages - have)) < 0) unreachable();
}

/** Makes room; returns where the caller writes. Stems are the numbers below `heads`. */
export function layOut(columns: i32, length: i32, heads: i32): usize {
  stride = (<usize>columns) << 2;
  const span: usize = (<usize>length) << 2;
  words = INPUT;
  stems = words + stride;
  worth = stems + stride;
  stemWorth = worth + stride;
  follows = stemWorth + stride;
  clippingWords = follows + stride;
  clippingStems = clippingWords + span;
  open = clippingStems + span;
  head = open + span;
  next = head + ((<usize>heads) << 2);
  dearest = next + stride;
  row = dearest + span;
  above = row + 6 * stride;
  cells = above + 6 * stride;
  cellsEnd = cells;
  reach(cells);
  return INPUT;
}

export function cellsAt(): usize {
  return cells;
}

export function cellCount(): i32 {
  return <i32>((cellsEnd - cells) / CELL);
}

/** After `layOut` and writing: fills the cells; returns the best, −1 for none. */
export function cover(columns: i32, length: i32, heads: i32): i32 {
  prepare(columns, length, heads);
  let best: i32 = 0;
  let bestCell: i32 = -1;
  for (let j: i32 = 0; j < length; j++) {
    const stem = get(clippingStems, j);
    if (stem < heads) {
      const word = get(clippingWords, j);
      const nextStem = j + 1 < length ? get(clippingStems, j + 1) : -1;
      const opening = get(open, j);
      const start = best - opening;
      const startCell = -2 - bestCell;
      const gain = min(0, ENTER_GAP - get(dearest, j));
      for (let c = get(head, stem); c >= 0; c = get(next, c)) {
        let base = start;
        let before = startCell;
        if (get(follows, c)) {
          const match = get(above, c - 1);
          if (match > base) {
            base = match;
            before = get(above + stride, c - 1);
          }
          const gap = get(above + 2 * stride, c - 1);
          if (gap > base) {
            base = gap;
            before = get(above + 3 * stride, c - 1);
          }
        }
        const gained = get(words, c) === word ? get(worth, c) : get(stemWorth, c);
        if (before === startCell && gained - opening <= gain) {
          const goesOn =
            c + 1 < columns && get(follows, c + 1) !== 0 && get(stems, c + 1) === nextStem;
          if (!goesOn) continue;
        }
        const value = base + gained;
        const cell = add(j, c, before);
        set(row, c, value);
        set(row + stride, c, cell);
        set(row + 4 * stride, matches++, c);
        if (value > best) {
          best = value;
          bestCell = cell;
        }
      }
    }
    if (matches > 0 || aboveGaps > 0) sweepGaps(columns, best - get(dearest, j));
    turn();
  }
  return bestCell;
}

function prepare(columns: i32, length: i32, heads: i32): void {
  memory.fill(head, 0xff, (<usize>heads) << 2);
  for (let c = columns - 1; c >= 0; c--) {
    const stem = get(stems, c);
    set(next, c, get(head, stem));
    set(head, stem, c);
  }
  let highest: i32 = 0;
  for (let j = length - 1; j >= 0; j--) {
    set(dearest, j, highest);
    highest = max(highest, get(open, j));
  }
  for (let c: i32 = 0; c < columns; c++) {
    set(row, c, NONE);
    set(row + 2 * stride, c, NONE);
    set(above, c, NONE);
    set(above + 2 * stride, c, NONE);
  }
  matches = 0;
  gaps = 0;
  aboveMatches = 0;
  aboveGaps = 0;
}

function add(j: i32, column: i32, before: i32): i32 {
  const at = cellsEnd;
  cellsEnd += CELL;
  reach(cellsEnd);
  store<i32>(at, j);
  store<i32>(at + 4, column);
  store<i32>(at + 8, before);
  return <i32>((at - cells) / CELL);
}

/** The row becomes the one above; the one that was above is emptied for the next. */
function turn(): void {
  for (let k: i32 = 0; k < aboveMatches; k++) set(above, get(above + 4 * stride, k), NONE);
  for (let k: i32 = 0; k < aboveGaps; k++)
    set(above + 2 * stride, get(above + 5 * stride, k), NONE);
  const other = above;
  above = row;
  row = other;
  aboveMatches = matches;
  aboveGaps = gaps;
  matches = 0;
  gaps = 0;
}

function sweepGaps(columns: i32, floor: i32): void {
  const match = row;
  const gap = row + 2 * stride;
  const aboveGap = above + 2 * stride;
  const aboveCell = above + 3 * stride;
  let nextMatch: i32 = 0;
  let nextLive: i32 = 0;
  let column: i32 = 0;
  let left = NONE;
  let leftCell: i32 = 0;
  for (;;) {
    if (left === NONE) {
      while (nextMatch < matches && get(row + 4 * stride, nextMatch) < column) nextMatch++;
      while (nextLive < aboveGaps && get(above + 5 * stride, nextLive) + 1 < column) nextLive++;
      const source = nextMatch < matches ? get(row + 4 * stride, nextMatch) : columns;
      const carried =
        nextLive < aboveGaps ? max(get(above + 5 * stride, nextLive), column) : columns;
      column = min(source, carried);
    }
    if (column >= columns) break;
    let value = NONE;
    let cell: i32 = 0;
    if (get(follows, column)) {
      value = left - SKIP;
      cell = leftCell;
      const diagonal = get(aboveGap, column - 1) - SUBSTITUTE;
      if (diagonal > value) {
        value = diagonal;
        cell = get(aboveCell, column - 1);
      }
    }
    const inserted = get(aboveGap, column) - INSERT;
    if (inserted > value) {
      value = inserted;
      cell = get(aboveCell, column);
    }
    const entered = get(match, column) - ENTER_GAP;
    if (entered > value) {
      value = entered;
      cell = get(row + stride, column);
    }
    if (value > floor) {
      set(gap, column, value);
      set(row + 3 * stride, column, cell);
      set(row + 5 * stride, gaps++, column);
      left = value;
      leftCell = cell;
    } else left = NONE;
    column++;
  }
}
