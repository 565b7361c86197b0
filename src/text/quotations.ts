/**
 * Where a text quotes: the outermost quotation marks of the world's typography.
 *
 * A quotation may run over several paragraphs, each opening with a mark and only the last closing; or none of
 * them opening, where a line was broken inside it. Inside an open quotation other marks are nested and change
 * nothing. A double mark that is never closed quotes to the end of its paragraph: not to see a quotation
 * would accuse. A single mark without a partner is an apostrophe.
 *
 * Cost: linear in the text.
 */
import type { Block, Span } from './article.ts';
import { beginsWithCapital, isUnspaced, isWordCharacter } from './characters.ts';

/** Opening mark to the marks that may close it. Straight and reversed marks open only where a word follows. */
const CLOSERS: { readonly [opener: string]: string } = {
  '“': '”“"',
  // Arabic sets either about its quotations.
  '”': '”“',
  '„': '“”"',
  '‟': '”',
  '"': '"”״',
  '״': '״"',
  '＂': '＂',
  '«': '»',
  // »So« in German and Danish, »so» in Finnish.
  '»': '«»',
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
const DETACHABLE = new Set('“”"＂');
/** Paragraphs without a mark that a quotation may run through. Guess. */
const UNMARKED_PARAGRAPHS = 6;
/** Typed twice for want of the right key, as newswires and LaTeX do: ``so''; or as entities. */
const TYPED: { readonly [typed: string]: string } = {
  ...{ '``': '“', "''": '"', '´´': '”', '<<': '«', '>>': '»' },
  // Dutch and Polish: ,,so'' and ,,so’’.
  ...{ ',,': '„', '‘‘': '“', '’’': '”' },
  // As a page's source writes them, in text that was not decoded.
  ...{
    '&quot;': '"',
    '&#34;': '"',
    '&ldquo;': '“',
    '&#8220;': '“',
    '&rdquo;': '”',
    '&#8221;': '”',
  },
  ...{ '&bdquo;': '„', '&#8222;': '„', '&laquo;': '«', '&raquo;': '»' },
};
const MARK =
  /``|''|´´|,,|‘‘|’’|<<|>>|&(?:quot|#34|[lr]dquo|bdquo|#822[012]|[lr]aquo);|["'“”„‟«»‹›‚‘’＂״「」『』〝〞〟﹁﹂]/g;
/**
 * Urdu sets its single marks, and the double ones typed with them, the other way round: ’…‘ and ’’…‘‘. Such a mark before
 * a word of Arabic letters opens, and one behind it closes.
 */
const MIRRORED = /(?:^|[\s(،:])’’?(?=[\u0600-\u06ff])|[\u0600-\u06ff.!?]‘‘?(?![\u0600-\u06ff‘])/;
const AS_ELSEWHERE: { readonly [mirrored: string]: string } = {
  ...{ '’’': '“', '‘‘': '”', '’': '‘', '‘': '’' },
};
const SPACE_OR_OPENING = /[\s([{<\-–—―:/"'“„«‹‚‘（［「『《〈、。，：；！？]/u;
const SENTENCE_PUNCTUATION = /[,.!?…;:。！？、，।۔،؛؟)\]]/u;

interface Mark {
  /** As it should have been typed. */
  readonly char: string;
  readonly at: number;
  readonly end: number;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
  /** What stands before it ends a clause, so that a single mark here is no apostrophe. */
  readonly afterPunctuation: boolean;
  /** A double mark with a space on either side, as tokenizers leave it: it opens or closes, as its turn comes. */
  readonly detached: boolean;
}

function marksIn(text: string, span: Span): Mark[] {
  const marks: Mark[] = [];
  const part = text.slice(span.start, span.end);
  const firstTyped = part.includes('<<') ? part.indexOf('<<') : Number.POSITIVE_INFINITY;
  const lastTyped = firstTyped < part.length ? part.lastIndexOf('>>') : -1;
  const isDoubled = /(?:^|[\s(])(?:,,|‘‘)[^\s,]/.test(part);
  const isMirrored = MIRRORED.test(part);
  for (const match of part.matchAll(MARK)) {
    const i = match.index;
    if (match[0] === ',,' && !/^(?:|[\s(])$/.test(part[i - 1] ?? '')) continue;
    // "Next >>", "a << b": only a pair quotes.
    if (match[0] === '<<' ? i > lastTyped : match[0] === '>>' && i < firstTyped) continue;
    const end = i + match[0].length;
    const before = part[i - 1] ?? ' ';
    const after = part[end] ?? ' ';
    const wordBefore = isWordCharacter(before);
    const wordAfter = isWordCharacter(after);
    if (wordBefore && wordAfter && (match[0] === "'" || match[0] === '’')) continue;
    const opensBehindPrefix = wordBefore && wordAfter && isPrefixed(part, i, end);
    if (wordBefore && wordAfter && isHebrew(before) && !opensBehindPrefix) continue;
    // ‘the drivers’’ ends with an apostrophe and a mark; only behind two that open the two are one.
    const char =
      (isMirrored ? AS_ELSEWHERE[match[0]] : undefined) ??
      (match[0] === '’’' && !isDoubled ? '’' : (TYPED[match[0]] ?? match[0]));
    const detached = isDetached(part, i, end) && DETACHABLE.has(char);
    marks.push({
      char,
      at: span.start + i,
      end: span.start + end,
      mayOpen:
        ALWAYS_OPEN.has(char) ||
        opensBehindPrefix ||
        (detached && char !== '”') ||
        (!/\s/.test(after) &&
          (SPACE_OR_OPENING.test(before) || (CURLY.has(char) && isUnspaced(before)))),
      // French sets a space before its closing mark.
      mayClose:
        (!/\s/.test(before) && !opensBehindPrefix) || char === '»' || char === '›' || detached,
      detached,
      afterPunctuation: SENTENCE_PUNCTUATION.test(before) || /["”“»›]/.test(before),
    });
  }
  return marks;
}

const isHebrew = (letter: string) => letter >= '\u05d0' && letter <= '\u05ea';

/**
 * Hebrew and Arabic write a preposition or "and" on to what follows, a quotation, too: ב"הארץ". A mark before one or two
 * Hebrew letters makes an abbreviation: ד"ר.
 */
function isPrefixed(part: string, at: number, end: number): boolean {
  if (part.charCodeAt(at - 1) < 0x590) return false;
  return /(?:^|[^\p{L}\p{M}])[\u05d0-\u05ea]$/u.test(part.slice(Math.max(0, at - 2), at))
    ? /^[\u05d0-\u05ea]{3}/u.test(part.slice(end, end + 3))
    : /(?:^|[^\p{L}\p{M}])[وفبلك]$/u.test(part.slice(Math.max(0, at - 2), at));
}

/** Whether spaces, or nothing, stand on both sides; after a figure it is a measure: 12 " of snow. */
const isDetached = (part: string, at: number, end: number) =>
  /^\s?$/.test(part[end] ?? '') &&
  /(?:^|[^\s\d]\s|\s\s)$/.test(part.slice(Math.max(0, at - 2), at));

/** Marks that open inside a quotation of their own kind, too: «Клуб «Заря» открыт», "Клуб "Заря" открыт". */
const NESTED = ['"', '«'];
/** Words before an inner mark of the same kind where both open a name: ООО «Торговый дом «Заря» has one closing mark. Guess. */
const NAME_WORDS = 4;

/** By number of an opening mark in `marks`: the one that closes it where all opened inside are closed. Cost: linear. */
function partnersIn(marks: readonly Mark[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  for (const opener of NESTED) {
    const closers = CLOSERS[opener]!;
    const open: number[] = [];
    marks.forEach((mark, i) => {
      if (opens(mark, opener) || (open.length === 0 && mark.char === opener && mark.mayOpen))
        open.push(i);
      else if (open.length > 0 && closers.includes(mark.char) && mark.mayClose)
        partners.set(open.pop()!, i);
    });
  }
  return partners;
}

/** Whether a mark opens, even where the same one could close. */
const opens = (mark: Mark, opener: string): boolean =>
  mark.char === opener && mark.mayOpen && !mark.afterPunctuation && !mark.detached;

/** Behind a mark, where what is said ends and a dash says who spoke. */
const SAYS_WHO = /^,\s{0,3}[—–-]/;

/**
 * Index in `marks` of the mark that closes the one at `from` where marks inside it are nested and one of them closes two:
 * the first that an attribution follows, else the last that a sentence ends at. −1 where there is none; undefined where
 * nothing is nested.
 */
function sharedClosing(text: string, marks: readonly Mark[], from: number): number | undefined {
  const opener = marks[from]!;
  const inner = marks[from + 1];
  if (!NESTED.includes(opener.char) || !inner || !opens(inner, opener.char)) return undefined;
  const before = text.slice(opener.end, inner.at).trim();
  if (before.split(/\s+/).length < NAME_WORDS && !SENTENCE_PUNCTUATION.test(before))
    return undefined;
  // Else one of the two was never closed, or opened by mistake.
  const name = text.slice(inner.end, marks[from + 2]?.at);
  if (!beginsWithCapital(name) || name.split(/\s+/).length > NAME_WORDS) return undefined;
  const closers = CLOSERS[opener.char]!;
  let last = -1;
  for (let i = from + 2; i < marks.length; i++) {
    const mark = marks[i]!;
    if (!closers.includes(mark.char) || !mark.mayClose) continue;
    const ending = text[mark.at - 1]!;
    const behind = text.slice(mark.end, mark.end + 5);
    if (ending === ',' || SAYS_WHO.test(behind)) return i;
    if (/[.!?…]/.test(ending) || /^[.!?…]/.test(behind)) last = i;
  }
  return last;
}

/** Pairs of straight marks inside other marks that are stepped over; bounded, so that the whole stays linear. */
const NAMES_INSIDE = 8;

/** The same, where the names inside stand in straight marks: “Клуб "Заря" открыт”. −1 when none does. */
function closingBehindNames(
  marks: readonly Mark[],
  partners: ReadonlyMap<number, number>,
  from: number,
): number {
  const opener = marks[from]!;
  const closers = CLOSERS[opener.char]!;
  if (opener.char === '"' || SINGLE.has(opener.char) || !closers.includes('"')) return -1;
  for (let i = from + 1, names = 0; i < marks.length && names <= NAMES_INSIDE; i++) {
    const mark = marks[i]!;
    const partner = mark.char === '"' ? partners.get(i) : undefined;
    if (partner !== undefined) {
      names++;
      i = partner;
    } else if (closers.includes(mark.char) && mark.mayClose && !opens(mark, opener.char)) {
      return names > 0 ? i : -1;
    }
  }
  return -1;
}

/** Index in `marks` of the mark that closes the one at `from`; -1 when none does. */
function closing(marks: readonly Mark[], from: number): number {
  const opener = marks[from]!;
  const closers = CLOSERS[opener.char]!;
  let first = -1;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i]!;
    const reopened = opens(mark, opener.char);
    if (closers.includes(mark.char) && mark.mayClose && !reopened) {
      if (!SINGLE.has(opener.char) || mark.afterPunctuation) return i;
      // "the drivers’ plan": a plural's apostrophe looks like a closing mark; prefer one after punctuation.
      if (first < 0) first = i;
    } else if (first >= 0 && reopened) break;
  }
  return first;
}

/**
 * The quotations of a text, marks included, sorted, without overlap; one per paragraph it runs through. A paragraph
 * that the page sets apart as a quotation is one, whatever marks stand in it.
 * @param paragraphs in reading order; a quotation goes on only into the next of them
 */
export function quotationsIn(
  text: string,
  paragraphs: readonly (Span & Pick<Block, 'quoted'>)[],
): Span[] {
  const found: Span[] = [];
  const marksOf = paragraphs.map((paragraph) => (paragraph.quoted ? [] : marksIn(text, paragraph)));
  const partnersOf = marksOf.map(partnersIn);
  let closed: Place | undefined;
  for (let p = 0; p < paragraphs.length; p++) {
    const paragraph = paragraphs[p]!;
    if (paragraph.quoted) found.push(paragraph);
    const marks = marksOf[p]!;
    const partners = partnersOf[p]!;
    // Of these marks none closes further on; asking again for each would be quadratic.
    const apostrophes = new Set<string>();
    // In a paragraph into which a quotation ran on others may open behind its end.
    for (let i = p === closed?.paragraph ? closed.mark + 1 : 0; i < marks.length; i++) {
      const mark = marks[i]!;
      if (CLOSERS[mark.char] === undefined || !mark.mayOpen || apostrophes.has(mark.char)) continue;
      const close = closeOf(text, marks, partners, i);
      if (close >= 0) {
        found.push({ start: mark.at, end: marks[close]!.end });
        i = close;
        continue;
      }
      const end = mark.char === "'" ? undefined : closingPlace(marksOf, partnersOf, p, mark.char);
      if (end || !SINGLE.has(mark.char) || reopens(text, paragraphs[p + 1], mark.char)) {
        found.push({ start: mark.at, end: paragraph.end });
        if (end) {
          for (let next = p + 1; next < end.paragraph; next++) found.push(paragraphs[next]!);
          const { start } = paragraphs[end.paragraph]!;
          found.push({ start, end: marksOf[end.paragraph]![end.mark]!.end });
          closed = end;
          p = end.paragraph - 1;
        }
        break;
      } else apostrophes.add(mark.char);
    }
  }
  return found;
}

function closeOf(
  text: string,
  marks: readonly Mark[],
  partners: ReadonlyMap<number, number>,
  from: number,
): number {
  const own = partners.get(from) ?? sharedClosing(text, marks, from);
  if (own !== undefined) return own;
  const behindNames = closingBehindNames(marks, partners, from);
  return behindNames >= 0 ? behindNames : closing(marks, from);
}

/** A mark: its paragraph, and its number there. */
interface Place {
  readonly paragraph: number;
  readonly mark: number;
}

/** The mark that closes what another paragraph left open: the first there but for pairs, none between them having a mark. */
function closingPlace(
  marksOf: readonly (readonly Mark[])[],
  partnersOf: readonly ReadonlyMap<number, number>[],
  from: number,
  opener: string,
): Place | undefined {
  for (let p = from + 1; p < marksOf.length && p <= from + 1 + UNMARKED_PARAGRAPHS; p++) {
    const marks = marksOf[p]!;
    if (marks.length === 0) continue;
    let at = 0;
    for (let to = partnersOf[p]!.get(at); to !== undefined; to = partnersOf[p]!.get(at))
      at = to + 1;
    const mark = marks[at];
    const closes = mark?.mayClose && !mark.mayOpen && CLOSERS[opener]!.includes(mark.char);
    // "the drivers’ plan" closes nothing.
    return closes && (!SINGLE.has(opener) || mark.afterPunctuation)
      ? { paragraph: p, mark: at }
      : undefined;
  }
  return undefined;
}

function reopens(text: string, next: Span | undefined, opener: string): boolean {
  return next !== undefined && text[next.start] === opener;
}
