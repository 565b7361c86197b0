/** Plain text: blank lines part blocks, and so do line breaks, unless the file is wrapped at a fixed width. */
import { type JoinLine, lineJoiner, type Part, unifyLineBreaks } from './blocks.ts';
import { decode } from './charset.ts';
import { BINARY, type Read } from './format.ts';
import { documentsIn } from './press-archive.ts';

export const read: Read = async function* (content, hints) {
  const decoded = await decode(await content.whole(), hints.encoding);
  if (!decoded) yield BINARY;
  else {
    const rest = { encoding: decoded.encoding, extraction: 'plain' } as const;
    yield* documentsIn(plainParts(decoded.text), [], rest);
  }
};

/** Blocks of unknown zone from unformatted text. */
export function plainParts(text: string): Part[] {
  return plainBlocks(text).map((block) => ({ text: block, zone: null }));
}

/** The blocks of an unformatted text, in order. Linear in its length. */
export function plainBlocks(text: string): string[] {
  const lines = unifyLineBreaks(text)
    .split('\n')
    .flatMap((line) => {
      const bare = line.replaceAll('\ufeff', '').trim();
      // Chinese and Japanese begin a paragraph with a blank of an ideograph's width.
      return INDENTED.test(line) ? ['', bare] : [bare];
    });
  const groups = grouped(lines, 1);
  const width = wrapWidth(groups);
  const join = lineJoiner(lines);
  if (width !== undefined) return groups.flatMap((group) => unwrap(group, width, join));
  const isSpaced = groups.length >= SPACED_LINES && groups.every((group) => group.length === 1);
  const parted = isSpaced ? grouped(lines, 2) : [];
  const spacedWidth = wrapWidth(parted);
  return spacedWidth === undefined
    ? groups.flat()
    : parted.flatMap((group) => unwrap(group, spacedWidth, join));
}

const INDENTED = /^[ \t]*\u3000/;

/** Lines from which a text with an empty line after each may be a wrapped one, double-spaced. */
const SPACED_LINES = 8;

/** Lines that no run of so many empty ones parts. */
function grouped(lines: readonly string[], empty: number): string[][] {
  const groups: string[][] = [];
  let passed = empty;
  for (const line of lines) {
    if (!line) passed += 1;
    else {
      if (passed >= empty) groups.push([]);
      groups.at(-1)?.push(line);
      passed = 0;
    }
  }
  return groups;
}

/** Columns. Narrower is a list or a poem; wider is a paragraph to a line. */
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 120;
/** Share of line breaks that a wrapping editor would have made at the width found. Guess. */
const WRAPPED_BREAKS = 0.6;

/** The width a text is wrapped at, or undefined when its line breaks were made by hand. */
function wrapWidth(groups: readonly (readonly string[])[]): number | undefined {
  let width = 0;
  /** Groups of several lines, and paragraphs on a line that no editor has cut. */
  let broken = 0;
  let unbroken = 0;
  for (const lines of groups) {
    if (lines.length < 2) {
      if (lines[0] && columnsOf(lines[0]) > WIDEST_WRAP) unbroken += 1;
      continue;
    }
    if (isOfLabels(lines)) continue;
    broken += 1;
    for (const line of lines) {
      if (!/\s|[\u3040-\u9fff]/.test(line)) continue; // a bare address cannot be wrapped
      const columns = columnsOf(line);
      if (columns > WIDEST_WRAP) return undefined;
      if (columns > width) width = columns;
    }
  }
  if (width < NARROWEST_WRAP || (unbroken > 0 && unbroken >= broken)) return undefined;
  let breaks = 0;
  let wrapped = 0;
  for (const lines of groups) {
    if (isOfLabels(lines)) continue;
    for (let at = 1; at < lines.length; at += 1) {
      const line = lines[at] as string;
      if (LIST_ITEM.test(line)) continue;
      breaks += 1;
      if (isWrapped(lines[at - 1] as string, line, width)) wrapped += 1;
    }
  }
  return wrapped >= 2 && wrapped >= breaks * WRAPPED_BREAKS ? width : undefined;
}

const LABEL = /^[^\s:：][^:：]{0,23}[:：]\s/;

/** "From: …", "Subject: …": no editor has cut the lines that a mail program sets over what it forwards, however long they are. */
function isOfLabels(lines: readonly string[]): boolean {
  return 2 * lines.filter((line) => LABEL.test(line)).length > lines.length;
}

const LIST_ITEM = /^(?:[-*•‣◦▪–—・]\s*\S|\d{1,3}[.)]\s|\(?[a-z]\)\s)/u;

/** Columns an editor may leave free: punctuation that hangs, a space it counts. */
const SLACK = 3;

/**
 * Editors count Chinese and Japanese by columns or by characters, and the marks as one of either: a line of this share of
 * the width that ends inside a sentence is cut. Guess.
 */
const UNFINISHED_SHARE = 0.8;
const UNFINISHED = /[\u3040-\u9fff，、；“「『《（\d]$/;

/** Whether the first word of the next line would not have fitted on this one. */
function isWrapped(line: string, next: string, width: number): boolean {
  if (IDEOGRAPHS.test(line) && UNFINISHED.test(line))
    return columnsOf(line) + SLACK > width * UNFINISHED_SHARE;
  const word = /^[\u3000-\u9fff\uff00-\uffef]/.test(next)
    ? next.slice(0, 1)
    : (/^\S+/.exec(next)?.[0] ?? '');
  return columnsOf(line) + 1 + columnsOf(word) + SLACK > width;
}

function unwrap(lines: readonly string[], width: number, join: JoinLine): string[] {
  const blocks: string[] = [];
  const mark = isOfLabels(lines) ? LABEL : LIST_ITEM;
  let last: string | undefined;
  for (const line of lines) {
    if (last !== undefined && !mark.test(line) && isWrapped(last, line, width)) {
      const block = blocks[blocks.length - 1] as string;
      blocks[blocks.length - 1] = join(block, line);
    } else {
      blocks.push(line);
    }
    last = line;
  }
  return blocks;
}

const IDEOGRAPHS = /[\u3040-\u9fff]/;
/** Among ideographs they are as wide as these: “”, ‘’, ——, ……, and the point of foreign names. */
const WIDE_AMONG_IDEOGRAPHS = /[“”‘’—…·]/g;

function columnsOf(text: string): number {
  let columns = text.length;
  if (/^[\x00-\u10ff]*$/.test(text)) return columns;
  if (IDEOGRAPHS.test(text)) columns += text.match(WIDE_AMONG_IDEOGRAPHS)?.length ?? 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x2e80 && code <= 0xd7a3) || (code >= 0xff01 && code <= 0xff60)) columns += 1;
  }
  return columns;
}
