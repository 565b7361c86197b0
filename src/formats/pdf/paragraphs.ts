/**
 * Pieces of text with a place on a page, to blocks in reading order.
 *
 * Pieces on one height are a line; a gutter that hardly any line crosses parts a page into columns;
 * a line begins a block when it stands apart, is indented, changes size, or follows a short line.
 * What repeats at the top or foot of pages is furniture.
 */
import type { Part } from '../blocks.ts';

/** A piece of text; x and y in points from the lower left corner of the page. */
export interface PlacedText {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

interface Line {
  text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly page: number;
}

export function pdfParts(pages: readonly (readonly PlacedText[])[]): Part[] {
  const lines = pages.flatMap((items, page) => pageLines(items, page));
  const repeated = repeatedLines(lines, pages.length);
  const parts: Part[] = [];
  const body = lines.filter((line) => !repeated.has(line));
  for (const text of paragraphs(body)) parts.push({ text, zone: null });
  for (const line of repeated) parts.push({ text: line.text, zone: 'furniture' });
  return parts;
}

function pageLines(items: readonly PlacedText[], page: number): Line[] {
  const shown = items.filter((item) => item.str.trim() !== '' && item.fontSize > 0.5);
  if (!shown.length) return [];
  return columnsOf(shown).flatMap((column) => linesOf(column, page));
}

/** Bins over a page's width in which gutters are looked for. */
const BINS = 200;
/** In points: a narrower gap is a space between words. */
const NARROWEST_GUTTER = 8;
/** Share of a page's lines that may cross a gutter: headlines and pictures do. */
const CROSSING = 0.15;

/** Parts the pieces of a page at its gutters: what spans columns first, then each column. */
function columnsOf(items: readonly PlacedText[]): PlacedText[][] {
  const left = Math.min(...items.map((item) => item.x));
  const right = Math.max(...items.map((item) => item.x + item.width));
  const span = right - left;
  if (span < 100 || items.length < 12) return [[...items]];
  const cover = new Float64Array(BINS);
  for (const item of items) {
    const from = Math.max(0, Math.floor(((item.x - left) / span) * BINS));
    const to = Math.min(BINS - 1, Math.floor(((item.x + item.width - left) / span) * BINS));
    for (let bin = from; bin <= to; bin += 1) cover[bin] = (cover[bin] as number) + 1;
  }
  const rows = new Set(items.map((item) => Math.round(item.y))).size;
  const gutters: { from: number; to: number }[] = [];
  for (let bin = 0, start = -1; bin <= BINS; bin += 1) {
    const isFree = bin < BINS && (cover[bin] as number) <= rows * CROSSING;
    if (isFree && start < 0) start = bin;
    if (isFree || start < 0) continue;
    const from = left + (start / BINS) * span;
    const to = left + (bin / BINS) * span;
    if (to - from >= NARROWEST_GUTTER && start > BINS * 0.15 && bin < BINS * 0.85)
      gutters.push({ from, to });
    start = -1;
  }
  if (!gutters.length) return [[...items]];
  const middles = gutters.map(({ from, to }) => (from + to) / 2);
  const across: PlacedText[] = [];
  const columns: PlacedText[][] = [[], ...middles.map(() => [] as PlacedText[])];
  for (const item of items) {
    const begins = middles.filter((middle) => item.x >= middle).length;
    const ends = middles.filter((middle) => item.x + item.width >= middle + 2).length;
    if (begins === ends) (columns[begins] as PlacedText[]).push(item);
    else across.push(item);
  }
  // A column of few pieces is a table's or a caption's; reading it apart would tear lines up.
  if (columns.some((column) => column.length < items.length * 0.12)) return [[...items]];
  return inReadingOrder(across, columns);
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

function linesOf(items: readonly PlacedText[], page: number): Line[] {
  const sorted = [...items].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: PlacedText[][] = [];
  for (const item of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && first.y - item.y < Math.max(first.fontSize, item.fontSize) * 0.45)
      row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => {
    row.sort((a, b) => a.x - b.x);
    let text = '';
    let end = Number.NaN;
    for (const item of row) {
      const gap = item.x - end;
      const needsSpace = gap > item.fontSize * 0.15 && !/\s$/.test(text) && !/^\s/.test(item.str);
      text += needsSpace ? ` ${item.str}` : item.str;
      end = item.x + item.width;
    }
    const size = Math.max(...row.map((item) => item.fontSize));
    return {
      text: text.trim().replace(/\s+/g, ' '),
      x: row[0]?.x ?? 0,
      right: end,
      y: row[0]?.y ?? 0,
      size,
      page,
    };
  });
}

/** The outermost lines, as far as a gap sets each off from the lines further in. */
function standsApart(fromEdge: readonly Line[], gap: number): Line[] {
  const apart = fromEdge.slice(0, 3).findLastIndex((line, at) => {
    const next = fromEdge[at + 1];
    return next !== undefined && Math.abs(line.y - next.y) > gap * 1.4;
  });
  return fromEdge.slice(0, apart + 1);
}

/** Lines at the top or foot of pages that say the same on most of them, page numbers aside. */
function repeatedLines(lines: readonly Line[], pages: number): Set<Line> {
  const repeated = new Set<Line>();
  const gap = commonGap(lines);
  const edge = new Map<string, Line[]>();
  for (let page = 0; page < pages; page += 1) {
    const own = lines.filter((line) => line.page === page).sort((a, b) => b.y - a.y);
    const edges = [...standsApart(own, gap), ...standsApart([...own].reverse(), gap)];
    for (const line of edges) {
      if (
        /^(?:page|seite|página|p\.)?\s*\d{1,4}(?:\s*(?:of|von|de|\/)\s*\d{1,4})?$/i.test(line.text)
      )
        repeated.add(line);
      const key = line.text.replace(/\d+/g, '#').toLowerCase();
      edge.set(key, [...(edge.get(key) ?? []), line]);
    }
  }
  for (const same of edge.values()) {
    if (pages >= 2 && same.length >= Math.max(2, pages * 0.5))
      for (const line of same) repeated.add(line);
  }
  return repeated;
}

function paragraphs(lines: readonly Line[]): string[] {
  const gap = commonGap(lines);
  const blocks: string[] = [];
  let before: Line | undefined;
  let margin = 0;
  let edge = 0;
  for (const [at, line] of lines.entries()) {
    if (before && !begins(line, before, gap, margin, edge)) {
      blocks[blocks.length - 1] = join(blocks[blocks.length - 1] as string, line.text);
    } else {
      blocks.push(line.text);
    }
    // The column's margins, from the lines around this one.
    const near = lines
      .slice(Math.max(0, at - 6), at + 7)
      .filter((other) => Math.abs(other.x - line.x) < 40 && Math.abs(other.size - line.size) < 0.8);
    margin = Math.min(...near.map((other) => other.x));
    edge = Math.max(...near.map((other) => other.right));
    before = line;
  }
  return blocks;
}

/** The distance between lines of running text, in points; the commonest one. */
function commonGap(lines: readonly Line[]): number {
  const gaps = new Map<number, number>();
  for (let at = 1; at < lines.length; at += 1) {
    const gap = Math.round(((lines[at - 1] as Line).y - (lines[at] as Line).y) * 2) / 2;
    if (gap > 1 && gap < 60) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  }
  const common = [...gaps].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return common?.[0] ?? 14;
}

const LIST_ITEM = /^(?:[•‣◦▪·–—*-]\s|\d{1,2}[.)]\s)/;

function begins(line: Line, before: Line, gap: number, margin: number, edge: number): boolean {
  const down = before.y - line.y;
  const moved = line.page !== before.page || down <= 0 || Math.abs(line.x - before.x) > 60;
  // A new page or column continues a paragraph that broke off without an end.
  if (moved)
    return (
      line.size !== before.size || /[.!?…:”"»。]$/.test(before.text) || before.right < edge - 40
    );
  if (Math.abs(line.size - before.size) > 0.8 || LIST_ITEM.test(line.text)) return true;
  if (down > Math.max(gap * 1.35, line.size * 1.1)) return true;
  if (line.x - margin > 5 && line.x - margin < 40 && before.x - margin < 3) return true;
  return before.right < edge - Math.max(40, line.size * 6) && /[.!?…:”"»。]$/.test(before.text);
}

// A hyphen at a line's end before a small letter was put there by the typesetter, unless the word
// before it is one that forms compounds by itself; the guess errs towards the unbroken word.
function join(block: string, line: string): string {
  if (/\p{Ll}[-‐\u00ad]$/u.test(block) && /^\p{Ll}/u.test(line)) return block.slice(0, -1) + line;
  if (/[-‐–]$/.test(block) && /^\p{L}/u.test(line)) return block + line;
  const spaceless = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
  return (
    block + (spaceless.test(block.slice(-1)) && spaceless.test(line.slice(0, 1)) ? '' : ' ') + line
  );
}
