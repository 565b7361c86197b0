/** Joins what a format found into a text with blocks. */
import type { Block, Zone } from '../text/article.ts';

export interface Part {
  readonly text: string;
  readonly zone: Zone | null;
  /** As of a `Block`. */
  readonly quoted?: true;
}

/** In UTF-16 units: a longer cell is a column of a page laid out as a table, not a figure in a row. */
export const LONGEST_CELL = 80;

/** Letters that a character of a script without spaces stands for. Guess. */
const LETTERS_A_CHARACTER = 3;

/** How long a text is, in letters of an alphabet: a sentence of forty Chinese characters is no scrap. */
export function lettersOf(text: string): number {
  const characters = text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  return text.length + characters * (LETTERS_A_CHARACTER - 1);
}

/**
 * White space at the ends of lines and empty lines go; line breaks inside a part stay.
 * Parts without text give no block.
 */
export function joinParts(parts: Iterable<Part>): { text: string; blocks: Block[] } {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const part of parts) {
    const text = tidyLines(part.text);
    if (!text) continue;
    if (pieces.length) length += 2;
    const { zone, quoted } = part;
    blocks.push({ start: length, end: length + text.length, zone, ...(quoted && { quoted }) });
    pieces.push(text);
    length += text.length;
  }
  return { text: pieces.join('\n\n'), blocks };
}

// Splitting and trimming is linear; a pattern such as /\s*\n\s*/ is quadratic on long runs of spaces.
function tidyLines(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.includes('\n')) return trimmed;
  return trimmed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** One line feed for every kind of line break. */
export function unifyLineBreaks(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029\v]/g, '\n').replaceAll('\f', '\n\n');
}

/** White space runs become one space. For headlines, names and other one-line fields. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** The headline over a text that may begin with it. */
export function underHeadline(headline: string, parts: readonly Part[]): Part[] {
  const plain = (text: string) => oneLine(text).toLowerCase();
  const begins = parts[0] !== undefined && plain(parts[0].text) === plain(headline);
  return [{ text: headline, zone: 'headline' }, ...parts.slice(begins ? 1 : 0)];
}

/** Letters of scripts that put no spaces between words. */
const SPACELESS = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;

/** Puts a line behind the lines of its paragraph. */
export type JoinLine = (paragraph: string, line: string) => string;

/**
 * Joins the lines of one text. A hyphen at a line's end before a small letter was put there by whoever set the lines, unless
 * elsewhere the text has the word with it and nowhere without; the guess errs towards the unbroken word.
 * @param lines all of the text; looked at when the first such hyphen is met
 */
export function lineJoiner(lines: Iterable<string>): JoinLine {
  let words: ReadonlySet<string> | undefined;
  const isWritten = (word: string) => {
    words ??= wordsIn(lines);
    return words.has(folded(word));
  };
  return (paragraph, line) => {
    if (/\p{Ll}[-‐\u00ad]$/u.test(paragraph) && /^\p{Ll}/u.test(line)) {
      const unbroken = paragraph.slice(0, -1) + line;
      if (paragraph.endsWith('\u00ad')) return unbroken;
      const before = LAST_WORD.exec(paragraph.slice(-LONGEST_WORD))?.[0] ?? '';
      const after = FIRST_WORD.exec(line)?.[0] ?? '';
      const isCompound = isWritten(before + after) && !isWritten(before.slice(0, -1) + after);
      return isCompound ? paragraph + line : unbroken;
    }
    if (/[-‐–]$/.test(paragraph) && /^\p{L}/u.test(line)) return paragraph + line;
    const isSpaced = !SPACELESS.test(paragraph.slice(-1)) || !SPACELESS.test(line.slice(0, 1));
    return paragraph + (isSpaced ? ' ' : '') + line;
  };
}

/** In UTF-16 units. */
const LONGEST_WORD = 80;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐][\p{L}\p{M}\p{N}]+)*/gu;
const FIRST_WORD = /^[\p{L}\p{M}\p{N}]+(?:[-‐][\p{L}\p{M}\p{N}]+)*/u;
const LAST_WORD = /(?:[\p{L}\p{M}\p{N}]+[-‐])+$/u;

/** The words that stand whole in some lines, compounds as one. */
function wordsIn(lines: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const line of lines) for (const [word] of line.matchAll(WORD)) words.add(folded(word));
  return words;
}

const folded = (word: string) => word.toLowerCase().replaceAll('‐', '-');
