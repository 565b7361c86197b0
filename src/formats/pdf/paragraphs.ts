/**
 * Pieces of text with a place on a page, to blocks in reading order.
 *
 * Pieces on one height are a line, which begins at the left or, in Arabic or Hebrew, at the right; a gutter that
 * hardly any line crosses parts a page into columns; a line begins a block when it stands apart, is indented, changes size, or follows a short line.
 * What repeats at the top or foot of pages is furniture.
 */
import { lineJoiner, type Part } from '../blocks.ts';
import { isEnd } from '../press-archive.ts';
import { withoutBoxes } from './boxes.ts';
import { columnsOf } from './columns.ts';
import { isFromRight, joinedFromRight, mirrored } from './from-right.ts';
import {
  HEADLINE_SIZE,
  type JoinPieces,
  joined,
  type PlacedText,
  rowsOf,
  usualSize,
} from './placed-text.ts';

interface Line {
  text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly page: number;
  /** Whether it is a row of a table. */
  readonly isRow: boolean;
  /** Names the run of lines it stands in: a column, or a part of one. */
  readonly column: string;
}

export function pdfParts(pages: readonly (readonly PlacedText[])[]): {
  parts: Part[];
  /** Of the page that a browser printed. */
  address: string | undefined;
} {
  const fromRight = isFromRight(pages.flat());
  const lines = (fromRight ? pages.map(mirrored) : pages).flatMap((items, page) =>
    pageLines(items, page, fromRight ? joinedFromRight : joined),
  );
  const repeated = repeatedLines(lines, pages.length);
  const parts: Part[] = [];
  const body = lines.filter((line) => !repeated.has(line));
  const blocks = paragraphs(body);
  const headline = headlineAmong(blocks, body);
  for (const block of blocks) {
    parts.push({ text: block.text, zone: block === headline ? 'headline' : null });
  }
  for (const line of repeated) parts.push({ text: line.text, zone: 'furniture' });
  const address = [...repeated].map(printedFrom).find((from) => from !== undefined);
  return { parts, address };
}

function pageLines(items: readonly PlacedText[], page: number, join: JoinPieces): Line[] {
  const shown = items.filter((item) => item.str.trim() !== '' && item.fontSize > 0.5);
  if (!shown.length) return [];
  const groups = columnsOf(withDropCaps(shown), join).flatMap((column) => {
    const { flow, boxes } = withoutBoxes(column, join);
    return [...flow, ...boxes];
  });
  return groups.flatMap((group, at) => linesOf(group, page, `${page}/${at}`, join));
}

/** Times the size of the text beside it. */
const DROP_CAP_SIZE = 1.6;

/** Gives a first letter set over several lines back to the topmost of them. */
function withDropCaps(items: readonly PlacedText[]): PlacedText[] {
  const kept = [...items];
  for (const cap of items) {
    if (!/^["“„«‘']?\p{Lu}$/u.test(cap.str.trim())) continue;
    const beside = kept.filter(
      ({ x, y, fontSize, str }) =>
        cap.fontSize >= fontSize * DROP_CAP_SIZE &&
        /^[\p{L}’']/u.test(str) &&
        x > cap.x &&
        x < cap.x + cap.width + cap.fontSize &&
        y >= cap.y - fontSize * 0.3 &&
        y < cap.y + cap.fontSize,
    );
    const first = beside.sort((a, b) => b.y - a.y || a.x - b.x)[0];
    // A heading of one letter has no lines beside it.
    if (!first || !beside.some(({ y }) => y < first.y)) continue;
    kept[kept.indexOf(first)] = { ...first, str: cap.str.trim() + first.str };
    kept.splice(kept.indexOf(cap), 1);
  }
  return kept;
}

function linesOf(
  items: readonly PlacedText[],
  page: number,
  column: string,
  join: JoinPieces,
): Line[] {
  const rows = rowsOf(items);
  const edges = rows.filter((row) => !isRow(row)).map(rightOf);
  const isJustified = (row: readonly PlacedText[]) =>
    isStretched(row) &&
    edges.filter((edge) => Math.abs(edge - rightOf(row)) < SAME_EDGE).length >= LEAST_FLUSH;
  return rows.map((row) => {
    const size = Math.max(...row.map((item) => item.fontSize));
    return {
      text: plainLetters(join(row).trim().replace(/\s+/g, ' ')),
      x: row[0]?.x ?? 0,
      right: rightOf(row),
      y: row[0]?.y ?? 0,
      size,
      page,
      isRow: isRow(row) && !isJustified(row),
      column,
    };
  });
}

function rightOf(row: readonly PlacedText[]): number {
  const last = row.at(-1);
  return last ? last.x + last.width : 0;
}

/** Times the size: hardly a justified line has such a gap between words. */
const CELL_GAP = 2;
/** In points, and lines: what ends where running text ends. */
const SAME_EDGE = 1.5;
const LEAST_FLUSH = 2;
/** Share of the widest gap by which the gaps of a justified line may differ. */
const UNEVEN = 0.25;
/** In UTF-16 units: what is no longer and stands before such a gap is the mark of a list. */
const LONGEST_MARK = 3;

function isRow(row: readonly PlacedText[]): boolean {
  return row.some((item, at) => {
    const before = row[at - 1];
    if (!before || (at === 1 && before.str.trim().length <= LONGEST_MARK)) return false;
    return item.x - before.x - before.width > item.fontSize * CELL_GAP;
  });
}

/** Whether words stand alone, as far from each other as from the next: a line of a narrow column, blown up to its width. */
function isStretched(row: readonly PlacedText[]): boolean {
  const gaps = row.slice(1).map((item, at) => item.x - rightOf([row[at]!]));
  const isWords = row.every(({ str }) => !/\S\s+\S/.test(str));
  return isWords && Math.min(...gaps) >= Math.max(...gaps) * (1 - UNEVEN);
}

/** In UTF-16 units: the name of a paper, a section and a date; a longer line is text. */
const LONGEST_RUNNING_LINE = 80;

/** The outermost lines, as far as a gap sets each off from the lines further in. */
function standsApart(fromEdge: readonly Line[], gap: number): Line[] {
  const apart = fromEdge.slice(0, 3).findLastIndex((line, at) => {
    const next = fromEdge[at + 1];
    return next !== undefined && Math.abs(line.y - next.y) > gap * 1.4;
  });
  return fromEdge.slice(0, apart + 1);
}

/**
 * Fonts' ligatures, the shapes of Hebrew and Arabic letters, and the radicals some programs write for whole characters,
 * as the letters they stand for; what fonts of signs have in place of letters as a bullet, which it mostly is.
 */
function plainLetters(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06\ufb1d-\ufb4f\ufb50-\ufbff\ufe70-\ufefc\u2e80-\u2fdf]/g, (letter) =>
      letter.normalize('NFKC'),
    )
    .replace(/[\uf000-\uf0ff]/g, '•');
}

/** What browsers print above and below a page: the moment and the title; the address and the number of the sheet. */
const PRINTED_WHEN =
  /^(?:\d{1,4} \S{1,3} \d{1,4} )?\d{1,4}([./-]) ?\d{1,2}\1 ?\d{2,4},? \d{1,2}[:.]\d{2}\b/;
const PRINTED_FROM = /^((?:https?|file):\/\/\S+) \d{1,4}\/\d{1,4}$/i;
/** Behind the title, at the other end of the line. */
const TITLE_AND_ADDRESS = /^\S.* ((?:https?|file):\/\/\S+)$/i;

function printedFrom({ text, isRow }: Line): string | undefined {
  return (PRINTED_FROM.exec(text) ?? (isRow ? TITLE_AND_ADDRESS.exec(text) : null))?.[1];
}

/** Lines at the top or foot of pages that browsers print there, or that say the same on most, page numbers aside. */
function repeatedLines(lines: readonly Line[], pages: number): Set<Line> {
  const repeated = new Set<Line>();
  const gap = commonGap(lines);
  const edge = new Map<string, Line[]>();
  for (let page = 0; page < pages; page += 1) {
    const own = lines.filter((line) => line.page === page).sort((a, b) => b.y - a.y);
    const edges = [...standsApart(own, gap), ...standsApart([...own].reverse(), gap)];
    for (const line of [own[0], own.at(-1)])
      if (line && (PRINTED_WHEN.test(line.text) || printedFrom(line))) repeated.add(line);
    for (const line of edges) {
      if (line.text.length > LONGEST_RUNNING_LINE || isEnd(line.text)) continue;
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

interface SizedBlock {
  text: string;
  readonly size: number;
  readonly page: number;
}

/** Blocks looked at for the headline, from the top. */
const HEAD_BLOCKS = 8;
/** From line to line of a headline, times its size: browsers take 1.15 to 1.2, style sheets up to 1.4. */
const HEADLINE_LEADING = 1.45;

/** The largest text at the top of the first page, unless it is a nameplate of a word or two. */
function headlineAmong(
  blocks: readonly SizedBlock[],
  lines: readonly Line[],
): SizedBlock | undefined {
  const usual = usualSize(lines.map(({ text, size }) => ({ str: text, fontSize: size })));
  return blocks
    .slice(0, HEAD_BLOCKS)
    .filter(
      ({ text, size, page }) =>
        page === 0 && size >= usual * HEADLINE_SIZE && text.length <= 250 && isPhrase(text),
    )
    .sort((a, b) => b.size - a.size)[0];
}

function isPhrase(text: string): boolean {
  return text.split(' ').length >= 3 || (text.match(/[\u3040-\u9fff]/g)?.length ?? 0) >= 8;
}

function paragraphs(lines: readonly Line[]): SizedBlock[] {
  const gap = commonGap(lines);
  const usual = usualSize(lines.map(({ text, size }) => ({ str: text, fontSize: size })));
  const join = lineJoiner(lines.map(({ text }) => text));
  const blocks: SizedBlock[] = [];
  let before: Line | undefined;
  let isFirst = false;
  let margin = 0;
  let edge = 0;
  for (const [at, line] of lines.entries()) {
    const block = blocks.at(-1);
    const leading = line.size * (line.size >= usual * HEADLINE_SIZE ? HEADLINE_LEADING : 1.1);
    const within = Math.max(gap * 1.35, leading);
    const isOwnFirst = isFirst && isIndentedAlike(before!, line, lines[at + 1], margin);
    if (before && block && !isOwnFirst && !begins(line, before, within, margin, edge)) {
      block.text = join(block.text, line.text);
      isFirst = false;
    } else {
      blocks.push({ text: line.text, size: line.size, page: line.page });
      isFirst = true;
    }
    // The column's margins, from the lines around this one.
    const near = lines
      .slice(Math.max(0, at - 6), at + 7)
      .filter((other) => other.column === line.column && Math.abs(other.size - line.size) < 0.8);
    margin = Math.min(...near.map((other) => other.x));
    edge = Math.max(...near.map((other) => other.right));
    before = line;
  }
  return blocks;
}

/**
 * The distance between lines of running text, in points: the commonest one before lines that go on in lower case. Of all
 * lines, where these are few; but a page of short paragraphs has more gaps between those.
 */
function commonGap(lines: readonly Line[]): number {
  const goingOn = lines.filter(({ text }) => /^\p{Ll}/u.test(text));
  return commonestAbove(goingOn.length < FEW_LINES ? lines : goingOn, lines) ?? 14;
}

/** Guess. */
const FEW_LINES = 3;

/** The commonest distance from the line before, of some of the lines. */
function commonestAbove(some: readonly Line[], lines: readonly Line[]): number | undefined {
  const wanted = new Set(some);
  const gaps = new Map<number, number>();
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const gap = Math.round(((lines[at - 1] as Line).y - line.y) * 2) / 2;
    if (wanted.has(line) && gap > 1 && gap < 60) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  }
  return [...gaps].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

/** Letters of scripts that put no spaces between words. */
const SPACELESS = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;

/** Of the column's width: ragged lines of running text leave less free. Guess. */
const LEAST_ROOM = 0.12;

const LIST_ITEM = /^(?:[•‣◦▪·–—*-]\s|\d{1,2}[.)]\s)/;

/** In points: what sets a first line off, at least and at most. */
const LEAST_INDENT = 5;
const MOST_INDENT = 40;

/** Whether a line is indented as the first line before it is, and the one below is not: a paragraph after one of a line. */
function isIndentedAlike(
  before: Line,
  line: Line,
  below: Line | undefined,
  margin: number,
): boolean {
  const indent = line.x - margin;
  if (indent <= LEAST_INDENT || indent >= MOST_INDENT || Math.abs(line.x - before.x) >= 1)
    return false;
  return below?.column === line.column && below.x - margin < 3 && !/^\p{Ll}/u.test(line.text);
}

/** Width of a letter, in points; a justified line's are too wide. */
const letterOf = ({ x, right, text }: Line) => (right - x) / Math.max(1, text.length);

/** @param within a line of the same block is no further down */
function begins(line: Line, before: Line, within: number, margin: number, edge: number): boolean {
  const down = before.y - line.y;
  const moved = line.page !== before.page || down <= 0 || Math.abs(line.x - before.x) > 60;
  // A new page or column continues a paragraph that broke off without an end.
  if (moved)
    return (
      line.size !== before.size || /[.!?…:”"»。]$/.test(before.text) || before.right < edge - 40
    );
  if (line.isRow || before.isRow) return true;
  if (Math.abs(line.size - before.size) > 0.8 || LIST_ITEM.test(line.text)) return true;
  if (down > within) return true;
  const isIndented =
    line.x - margin > LEAST_INDENT && line.x - margin < MOST_INDENT && before.x - margin < 3;
  // Below the mark of a list, lines hang.
  if (isIndented && !LIST_ITEM.test(before.text)) return true;
  const isOpen = !/[.!?…:;。！？]["”’»」』)]*$/.test(before.text);
  if (isOpen && /^\p{Ll}/u.test(line.text)) return false;
  // The next line's first word would have fitted: this line was ended on purpose.
  const letter = Math.min(letterOf(line), letterOf(before));
  const word = SPACELESS.test(line.text.slice(0, 1))
    ? 1
    : line.text.indexOf(' ') + 1 || line.text.length;
  const room = edge - before.right - letter * (word + 2);
  return room > (isOpen ? (edge - margin) * LEAST_ROOM : 0);
}
