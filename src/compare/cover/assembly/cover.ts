/**
 * The WASM twin of ../programme.ts, in AssemblyScript: the same cover, pair by pair, from the matches alone.
 *
 * The programme carries every gap on from column to column and from row to row. But a gap is what lies between two
 * matches, and `dx` columns and `dy` rows between them have their price: as many substitutions as fit into both, and
 * skips or insertions for the rest, since a substitution is cheaper than one of each. So a match looks back at the
 * matches of the few rows above from which a gap is cheaper than a new chain. From those at least as far to the left
 * as above, the gap that is worth most is the same wherever it ends: each place of a row knows it for the places up
 * to it. That asks a few matches a word, where the programme visits dozens of columns.
 *
 * Of gaps that are worth the same the programme keeps the one that ends with most skips, and of those the longest:
 * see `isKept`.
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
/** By column: the first of the columns that follow each other up to it. */
let stretch: usize = 0;
let dearest: usize = 0;

// Of the last rows, in turns; set by `prepare`.
let rows: i32 = 0;
/** By row: how many matches it has, and the highest of their values. */
let counts: usize = 0;
let tops: usize = 0;
/** By rows above: the first of its matches that is not as far to the left of a column as it is above. */
let places: usize = 0;
let entries: usize = 0;
/** Bytes of a row's entries. */
let stride: usize = 0;

/** Clipping word, column, and the cell before; see `wayBack`. */
const CELL: usize = 12;
let cells: usize = 0;
/** One past the last cell. */
let cellsEnd: usize = 0;

/**
 * A match of a row: its column, value and cell; and, of the matches of its stretch up to it, the most that value +
 * `SKIP` · column is, and whose cell.
 */
const ENTRY: usize = 20;
const COLUMN: usize = 0;
const VALUE: usize = 4;
const CELL_OF: usize = 8;
const MOST: usize = 12;
const MOST_CELL: usize = 16;

/** What may go before a match, by `lookBack`: the match beside it, and the best gap; each with its cell. */
let match: i32 = 0;
let matchCell: i32 = 0;
let gap: i32 = 0;
let gapCell: i32 = 0;
/** Rows that the gap goes over. */
let gapRows: i32 = 0;

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
  const width = (<usize>columns) << 2;
  const span = (<usize>length) << 2;
  words = INPUT;
  stems = words + width;
  worth = stems + width;
  stemWorth = worth + width;
  follows = stemWorth + width;
  clippingWords = follows + width;
  clippingStems = clippingWords + span;
  open = clippingStems + span;
  head = open + span;
  next = head + ((<usize>heads) << 2);
  stretch = next + width;
  dearest = stretch + width;
  counts = dearest + span;
  reach(counts);
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
  let row: i32 = 0;
  for (let j: i32 = 0; j < length; j++) {
    const first = entries + <usize>row * stride;
    let entry = first;
    let top = NONE;
    const stem = get(clippingStems, j);
    if (stem < heads) {
      const word = get(clippingWords, j);
      const nextStem = j + 1 < length ? get(clippingStems, j + 1) : -1;
      const opening = get(open, j);
      const start = best - opening;
      const startCell = -2 - bestCell;
      const gain = min(0, ENTER_GAP - get(dearest, j));
      const above = min(j, rowsAbove(opening));
      for (let dy: i32 = 0; dy < above; dy++) set(places, dy, 0);
      for (let c = get(head, stem); c >= 0; c = get(next, c)) {
        let base = start;
        let before = startCell;
        if (get(follows, c)) {
          lookBack(row, c, above, start);
          if (match > base) {
            base = match;
            before = matchCell;
          }
          if (gap > base) {
            base = gap;
            before = gapCell;
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
        enter(entry, first, c, value, cell);
        entry += ENTRY;
        top = max(top, value);
        if (value > best) {
          best = value;
          bestCell = cell;
        }
      }
    }
    set(counts, row, <i32>((entry - first) / ENTRY));
    set(tops, row, top);
    row = row + 1 < rows ? row + 1 : 0;
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
  let from: i32 = 0;
  for (let c: i32 = 0; c < columns; c++) {
    if (!get(follows, c)) from = c;
    set(stretch, c, from);
  }
  let longest: i32 = 0;
  for (let stem: i32 = 0; stem < heads; stem++) {
    let places: i32 = 0;
    for (let c = get(head, stem); c >= 0; c = get(next, c)) places++;
    longest = max(longest, places);
  }
  let highest: i32 = 0;
  for (let j = length - 1; j >= 0; j--) {
    set(dearest, j, highest);
    highest = max(highest, get(open, j));
  }
  const above = rowsAbove(highest);
  rows = above + 1;
  tops = counts + ((<usize>rows) << 2);
  places = tops + ((<usize>rows) << 2);
  entries = places + ((<usize>above) << 2);
  stride = <usize>longest * ENTRY;
  cells = entries + <usize>rows * stride;
  cellsEnd = cells;
  reach(cells);
}

/** Rows from which a gap may be worth more than a new chain: one that skips most is still one insertion a row. */
function rowsAbove(opening: i32): i32 {
  return opening > ENTER_GAP ? (opening - ENTER_GAP) / INSERT + 1 : 1;
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

function enter(entry: usize, first: usize, column: i32, value: i32, cell: i32): void {
  let most = value + SKIP * column;
  let mostCell = cell;
  if (entry > first) {
    const last = entry - ENTRY;
    // The one further to the left stays where both are worth the same.
    if (load<i32>(last, COLUMN) >= get(stretch, column) && load<i32>(last, MOST) >= most) {
      most = load<i32>(last, MOST);
      mostCell = load<i32>(last, MOST_CELL);
    }
  }
  store<i32>(entry, column, COLUMN);
  store<i32>(entry, value, VALUE);
  store<i32>(entry, cell, CELL_OF);
  store<i32>(entry, most, MOST);
  store<i32>(entry, mostCell, MOST_CELL);
}

/** Looks for what goes before the match of a word and a column. Columns are asked in ascending order. */
function lookBack(row: i32, column: i32, above: i32, start: i32): void {
  const from = get(stretch, column);
  match = NONE;
  gap = NONE;
  for (let dy: i32 = 0; dy < above; dy++) {
    row = row > 0 ? row - 1 : rows - 1;
    const count = get(counts, row);
    if (count === 0) continue;
    const top = get(tops, row);
    if (dy === 0 ? top <= start : !mayBeat(top - ENTER_GAP - INSERT * dy, start)) continue;
    const first = entries + <usize>row * stride;
    const end = first + <usize>count * ENTRY;
    let entry = first + <usize>get(places, dy) * ENTRY;
    while (entry < end && load<i32>(entry, COLUMN) < column - dy) entry += ENTRY;
    set(places, dy, <i32>((entry - first) / ENTRY));
    const last = entry - ENTRY;
    if (entry > first && load<i32>(last, COLUMN) >= from) {
      const skipped = load<i32>(last, MOST) - SKIP * (column - 1);
      offer(skipped - ENTER_GAP - (SUBSTITUTE - SKIP) * dy, load<i32>(last, MOST_CELL), column, dy);
      if (dy === 0 && load<i32>(last, COLUMN) === column - 1) {
        match = load<i32>(last, VALUE);
        matchCell = load<i32>(last, CELL_OF);
      }
    }
    for (; entry < end && load<i32>(entry, COLUMN) < column; entry += ENTRY) {
      if (load<i32>(entry, COLUMN) < from) continue;
      const dx = column - 1 - load<i32>(entry, COLUMN);
      const price = ENTER_GAP + SUBSTITUTE * dx + INSERT * (dy - dx);
      offer(load<i32>(entry, VALUE) - price, load<i32>(entry, CELL_OF), column, dy);
    }
  }
}

/** Whether a gap is worth looking for that is worth no more than this. */
function mayBeat(value: i32, start: i32): bool {
  return value > start && value >= gap;
}

/** A gap of `dy` rows from a cell to a column. */
function offer(value: i32, cell: i32, column: i32, dy: i32): void {
  if (value < gap || (value === gap && isKept(column, dy, cell))) return;
  gap = value;
  gapCell = cell;
  gapRows = dy;
}

/** Whether of two gaps worth the same the one found before stays; see the head of this file. */
function isKept(column: i32, dy: i32, cell: i32): bool {
  const dx = column - 1 - columnOf(cell);
  const gapColumns = column - 1 - columnOf(gapCell);
  const skips = max(0, dx - dy);
  const gapSkips = max(0, gapColumns - gapRows);
  if (skips !== gapSkips) return gapSkips > skips;
  return dx !== gapColumns ? gapColumns > dx : gapRows > dy;
}

function columnOf(cell: i32): i32 {
  return load<i32>(cells + <usize>cell * CELL, 4);
}
