/**
 * Where a text quotes: the outermost quotation marks of the world's typography.
 *
 * A quotation may run over several paragraphs, each opening with a mark and only the last closing.
 * Inside an open quotation other marks are nested and change nothing. A double mark that is never
 * closed quotes to the end of its paragraph: taking it for no quotation would accuse. A single mark
 * without a partner is an apostrophe.
 *
 * Cost: linear in the text.
 */
import type { Span } from './article.ts';
import { isWordCharacter } from './characters.ts';

/** Opening mark to the marks that may close it. Straight and reversed marks open only where a word follows. */
const CLOSERS: { readonly [opener: string]: string } = {
  '“': '”“"',
  '”': '”',
  '„': '“”"',
  '‟': '”',
  '"': '"”',
  '＂': '＂',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‚': '‘’',
  '‘': "’'",
  "'": "'’",
  '「': '」',
  '『': '』',
  '〝': '〟〞',
  '﹁': '﹂',
};
/** They open wherever they stand; the others only where a word begins. */
const ALWAYS_OPEN = new Set('„‟«‹‚「『〝﹁');
const CURLY = new Set('“‘');
const SINGLE = new Set("‚‘'");
/** Typed twice for want of the right key, as newswires and LaTeX do: ``so''. */
const DOUBLED: { readonly [typed: string]: string } = { '``': '“', "''": '"', '´´': '”' };
const MARK = /``|''|´´|["'“”„‟«»‹›‚‘’＂「」『』〝〞〟﹁﹂]/g;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const SPACE_OR_OPENING = /[\s([{<\-–—―:/"'“„«‹‚‘（［「『、。]/u;
const SENTENCE_PUNCTUATION = /[,.!?…;:。！？、，)\]]/u;

interface Mark {
  /** As it should have been typed. */
  readonly char: string;
  readonly at: number;
  readonly end: number;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
  /** What stands before it ends a clause, so that a single mark here is no apostrophe. */
  readonly afterPunctuation: boolean;
}

function marksIn(text: string, span: Span): Mark[] {
  const marks: Mark[] = [];
  const part = text.slice(span.start, span.end);
  for (const match of part.matchAll(MARK)) {
    const i = match.index;
    const end = i + match[0].length;
    const before = part[i - 1] ?? ' ';
    const after = part[end] ?? ' ';
    const wordBefore = isWordCharacter(before);
    const wordAfter = isWordCharacter(after);
    if (wordBefore && wordAfter && (match[0] === "'" || match[0] === '’')) continue;
    const char = DOUBLED[match[0]] ?? match[0];
    marks.push({
      char,
      at: span.start + i,
      end: span.start + end,
      mayOpen:
        ALWAYS_OPEN.has(char) ||
        (!/\s/.test(after) &&
          (SPACE_OR_OPENING.test(before) || (CURLY.has(char) && UNSPACED.test(before)))),
      // French sets a space before its closing mark.
      mayClose: !/\s/.test(before) || char === '»' || char === '›',
      afterPunctuation: SENTENCE_PUNCTUATION.test(before) || /["”“»›]/.test(before),
    });
  }
  return marks;
}

/** Index in `marks` of the mark that closes the one at `from`; -1 when none does. */
function closing(marks: readonly Mark[], from: number): number {
  const opener = marks[from]!;
  const closers = CLOSERS[opener.char]!;
  let first = -1;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i]!;
    const reopened = mark.char === opener.char && mark.mayOpen && !mark.afterPunctuation;
    if (closers.includes(mark.char) && mark.mayClose && !reopened) {
      if (!SINGLE.has(opener.char) || mark.afterPunctuation) return i;
      // "the drivers’ plan": a plural's apostrophe looks like a closing mark; prefer one after punctuation.
      if (first < 0) first = i;
    } else if (first >= 0 && reopened) break;
  }
  return first;
}

/**
 * The quotations of a text, marks included, sorted, without overlap; one per paragraph it runs through.
 * @param paragraphs in reading order; a quotation goes on only into the next of them
 */
export function quotationsIn(text: string, paragraphs: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    const paragraph = paragraphs[p]!;
    const marks = marksIn(text, paragraph);
    // Of these marks none closes further on; asking again for each would be quadratic.
    const apostrophes = new Set<string>();
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i]!;
      if (CLOSERS[mark.char] === undefined || !mark.mayOpen || apostrophes.has(mark.char)) continue;
      const close = closing(marks, i);
      if (close >= 0) {
        found.push({ start: mark.at, end: marks[close]!.end });
        i = close;
      } else if (!SINGLE.has(mark.char) || reopens(text, paragraphs[p + 1], mark.char)) {
        found.push({ start: mark.at, end: paragraph.end });
        break;
      } else apostrophes.add(mark.char);
    }
  }
  return found;
}

function reopens(text: string, next: Span | undefined, opener: string): boolean {
  return next !== undefined && text[next.start] === opener;
}
