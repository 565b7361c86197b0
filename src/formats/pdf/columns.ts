/**
 * A page parted at its gutters: strips of its width that hardly any line crosses. What spans the columns is read
 * before them; rows set off at the top and foot of a page belong to none.
 */
import {
  HEADLINE_SIZE,
  type JoinPieces,
  lettersOf,
  NARROWEST_GUTTER,
  type PlacedText,
  runsOf,
  usualSize,
} from './placed-text.ts';

/** Share of a page's lines that may cross a gutter: headlines and pictures do. */
const CROSSING = 0.15;
/** In points: wider pages are posters. */
const WIDEST_PAGE = 5000;

/** Parts the pieces of a page at its gutters: what spans columns first, then each column. */
export function columnsOf(items: readonly PlacedText[], join: JoinPieces): PlacedText[][] {
  const { head, body, foot } = marginsApart(items);
  return [head, ...bodyColumns(body, join), foot].filter((group) => group.length > 0);
}

/** Rows of the head and foot of a page: set off from the text by more than any line or paragraph is. */
const MARGIN_GAPS = 2;
const MARGIN_ROWS = 2;

/** A page's number or the paper's name belongs to no column, wherever it stands. */
function marginsApart(items: readonly PlacedText[]): {
  head: PlacedText[];
  body: PlacedText[];
  foot: PlacedText[];
} {
  const heights = [...new Set(items.map((item) => Math.round(item.y)))].sort((a, b) => b - a);
  const gaps = heights.slice(1).map((height, at) => (heights[at] as number) - height);
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const isWide = (gap: number | undefined) =>
    gap !== undefined && gap > Math.max(20, usual * MARGIN_GAPS);
  if (heights.length < 3 * MARGIN_ROWS) return { head: [], body: [...items], foot: [] };
  const top = gaps.slice(0, MARGIN_ROWS).findLastIndex(isWide);
  const bottom = gaps.slice(-MARGIN_ROWS).findIndex(isWide);
  const highest = top < 0 ? Number.POSITIVE_INFINITY : (heights[top] as number) - 0.5;
  const lowest =
    bottom < 0
      ? Number.NEGATIVE_INFINITY
      : (heights[heights.length - MARGIN_ROWS + bottom] as number) + 0.5;
  return {
    head: items.filter((item) => Math.round(item.y) > highest),
    body: items.filter((item) => Math.round(item.y) <= highest && Math.round(item.y) >= lowest),
    foot: items.filter((item) => Math.round(item.y) < lowest),
  };
}

/** Shares of a page's lines and letters below which a column is a table's last, not one of text. Guess. */
const LEAST_LINES = 0.08;
const LEAST_LETTERS = 0.03;

function bodyColumns(pieces: readonly PlacedText[], join: JoinPieces): PlacedText[][] {
  const items = runsOf(pieces, join);
  const left = Math.min(...items.map((item) => item.x));
  const span = Math.max(...items.map((item) => item.x + item.width)) - left;
  if (!(span >= 100 && span < WIDEST_PAGE)) return [[...items]];
  const text = withoutHeadlines(items);
  // How many pieces stand over each point of the page's width.
  const cover = new Float64Array(Math.ceil(span) + 1);
  for (const item of text) {
    const to = Math.floor(item.x + item.width - left);
    for (let point = Math.ceil(item.x - left); point < to; point += 1)
      cover[point] = (cover[point] as number) + 1;
  }
  const most = new Set(text.map((item) => Math.round(item.y))).size * CROSSING;
  const middles: number[] = [];
  for (let point = 0, start = -1; point <= cover.length; point += 1) {
    const isFree = point < cover.length && (cover[point] as number) <= most;
    if (isFree && start < 0) start = point;
    if (isFree || start < 0) continue;
    const [from, to] = freestOf(cover, start, point);
    const middle = (from + to) / 2;
    const isInside = middle > span * 0.15 && middle < span * 0.85;
    if (isInside && to - from >= NARROWEST_GUTTER) middles.push(left + middle);
    start = -1;
  }
  if (!middles.length) return [[...items]];
  let { across, columns } = partedAt(items, middles);
  // Where hardly a line reaches, every space is free: between two columns of as few lines there is no gutter.
  const isThin = (column: readonly PlacedText[] | undefined) =>
    column !== undefined && linesIn(column) <= most;
  for (let at = middles.length - 1; at >= 0; at -= 1) {
    if (!isThin(columns[at]) || !isThin(columns[at + 1])) continue;
    middles.splice(at, 1);
    ({ across, columns } = partedAt(items, middles));
  }
  // A column of few lines is a table's or a caption's; reading it apart would tear lines up, unless what is beside it is text.
  const isLittle = (column: readonly PlacedText[]) =>
    linesIn(column) < linesIn(items) * LEAST_LINES ||
    lettersOf(column) < lettersOf(items) * LEAST_LETTERS;
  const little = columns.filter(isLittle);
  const isShort = text.length < FEW_PIECES;
  if (isShort ? !columns.every(isOfLines) : little.length && !areBesideText(columns, little))
    return [[...items]];
  return inReadingOrder(across, columns);
}

/** The pieces between the middles of gutters, and those that reach over one. */
function partedAt(
  items: readonly PlacedText[],
  middles: readonly number[],
): { across: PlacedText[]; columns: PlacedText[][] } {
  const across: PlacedText[] = [];
  const columns: PlacedText[][] = [[], ...middles.map(() => [] as PlacedText[])];
  for (const item of items) {
    const begins = middles.filter((middle) => item.x >= middle).length;
    const ends = middles.filter((middle) => item.x + item.width >= middle + 2).length;
    if (begins === ends) (columns[begins] as PlacedText[]).push(item);
    else across.push(item);
  }
  return { across, columns };
}

/** Of a free strip, the first part with fewest pieces over it: where an article's last column is short, all of it is free. */
function freestOf(cover: Float64Array, start: number, end: number): [number, number] {
  const least = Math.min(...cover.subarray(start, end));
  for (let from = start; from < end; from += 1) {
    if ((cover[from] as number) > least) continue;
    let to = from;
    while (to < end && cover[to] === least) to += 1;
    if (to - from >= NARROWEST_GUTTER) return [from, to];
    from = to;
  }
  return [start, end];
}

/** Pieces of a page from which a free strip is a gutter, whatever stands beside it. */
const FEW_PIECES = 12;
/** Of a column of text: lines, and letters of one; a table's cells are shorter. Guess. */
const COLUMN_LINES = 3;
const LINE_LETTERS = 24;

const linesIn = (pieces: readonly PlacedText[]) =>
  new Set(pieces.map(({ y }) => Math.round(y))).size;

function isOfLines(column: readonly PlacedText[]): boolean {
  const lines = linesIn(column);
  return lines >= COLUMN_LINES && lettersOf(column) >= lines * LINE_LETTERS;
}

/** The article's end, in a last column that begins as high as the others. */
function areBesideText(
  columns: readonly (readonly PlacedText[])[],
  little: readonly (readonly PlacedText[])[],
): boolean {
  const last = columns.at(-1)!;
  const topOf = (column: readonly PlacedText[]) => Math.max(...column.map(({ y }) => y));
  const others = columns.slice(0, -1);
  return (
    little.length === 1 &&
    little[0] === last &&
    others.every(isOfLines) &&
    Math.abs(topOf(last) - Math.max(...others.map(topOf))) < (last[0]?.fontSize ?? 0)
  );
}

/** A headline of several lines over a short text leaves no gutter free. */
function withoutHeadlines(items: readonly PlacedText[]): readonly PlacedText[] {
  const largest = usualSize(items) * HEADLINE_SIZE;
  return items.filter(({ fontSize }) => fontSize < largest);
}

/** What spans the columns parts them into bands: above it all columns are read, then it, then below. */
function inReadingOrder(
  across: readonly PlacedText[],
  columns: readonly PlacedText[][],
): PlacedText[][] {
  const cuts = [...new Set(across.map((item) => Math.round(item.y)))].sort((a, b) => b - a);
  const groups: PlacedText[][] = [];
  let above = Number.POSITIVE_INFINITY;
  for (const cut of [...cuts, Number.NEGATIVE_INFINITY]) {
    for (const column of columns) {
      const band = column.filter((item) => item.y < above && item.y >= cut + 0.5);
      if (band.length) groups.push(band);
    }
    const spanning = across.filter((item) => Math.round(item.y) === cut);
    // Pieces on the same height as a spanning one continue it.
    if (spanning.length) groups.push(spanning);
    above = cut + 0.5;
  }
  return groups;
}
