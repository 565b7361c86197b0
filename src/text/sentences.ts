/**
 * Sentences of a paragraph, by one pass over its characters.
 *
 * Written by hand because Intl.Segmenter is quadratic on long strings (0.43 MB without a space took
 * 172 s) and knows no abbreviations. Linear in the length of the span, whatever stands in it: every
 * look back or ahead is bounded, or moves the scan along.
 */
import type { Span } from './article.ts';
import { foldSpelling, isLetter, isWordCharacter } from './characters.ts';
import type { Language } from './languages/language.ts';

const FULL_STOP = '.';
/** Ends a sentence when white space or the end follows. */
const TERMINATORS = new Set('.!?…؟۔।։።‽⁇⁈⁉');
/** Greeks ask with a semicolon. */
const GREEK_TERMINATORS = new Set([...TERMINATORS, ';', '\u037E']);
/** Ends a sentence without white space after it. */
const WIDE_TERMINATORS = new Set('。！？｡．');
/** Stay with the sentence they close. Opening marks are among them: „…“ and »…« close with what opens elsewhere. */
const CLOSERS = new Set('"\'`´”’“‘»«›‹״)]}」』）】〉》〕］＂');
/** In Chinese “ and ‘ only open. */
const WIDE_CLOSERS = new Set([...CLOSERS].filter((mark) => !'“‘«‹'.includes(mark)));
const OPENERS = new Set('"\'`´“”„‚‘«»‹›״([{「『（【〈《〔［¿¡＂');
const DASHES = new Set('-–—―');
const BULLETS = new Set('•·*▪▫►▶✓✔◦‣■□●○➤✦');

/** After a closed quotation these go on with the sentence that quotes: 「…。」と述べた. */
const QUOTING = new Set('とっのがはをにでな');

/** What the scan stops at. */
const STOPS = new RegExp(`[${[...GREEK_TERMINATORS, ...WIDE_TERMINATORS].join('')}\n«»]`, 'g');

/** A look back for the word before a full stop ends here; no abbreviation is longer. */
const LONGEST_ABBREVIATION = 12;

/** These name what a number counts: "No. 5", but "He said no." */
const BEFORE_NUMBER = new Set(
  'no. nos. nr. nrs. nrn. núm. núms. n. nº. art. arts. artt. p. pp. pag. pagg. pág. págs. blz. s. vol. bd. fig. abb. ch. cap. chap. hfst. sec. abs. para.'.split(
    ' ',
  ),
);
/** Abbreviations that close a name or a phrase, so that a sentence may well end with them. */
const AT_END = new Set(
  'inc. corp. co. cos. ltd. ltda. plc. jr. sr. etc. ecc. enz. usw. usf. bros. esq. ave. blvd. st. rd. assn. dept. univ. mio. mrd. mln. mld. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. okt. nov. dec. dez. dic.'.split(
    ' ',
  ),
);
/** A name follows, also one that looks like a function word: "dhr. De Wit", "Mr. Will Hobb". */
const TITLES = new Set(
  'mr. mrs. ms. dr. prof. profa. hr. fr. dhr. mevr. mw. sr. sra. srta. srs. sres. sig. sigg. dott. avv. ing. m. mm. mme. mlle. st.'.split(
    ' ',
  ),
);

const isSpace = (char: string): boolean => char === ' ' || /\s/u.test(char);
const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isLower = (char: string): boolean =>
  char !== char.toUpperCase() && char === char.toLowerCase();
const isUpper = (char: string): boolean =>
  char !== char.toLowerCase() && char === char.toUpperCase();

/**
 * Splits a paragraph into sentences.
 *
 * A line break ends a sentence only where a list item follows. Closing quotation marks and brackets
 * stay with their sentence. A full stop after an abbreviation, an initial or (in languages that write
 * them so) an ordinal does not end one, unless a capitalised function word shows that the next begins.
 *
 * @param span the paragraph, in UTF-16 code units of `text`
 * @returns in order, without white space at their ends, covering every other character of the span
 */
export function sentencesIn(text: string, span: Span, language: Language): Span[] {
  const { end } = span;
  const terminators = language.semicolonAsks ? GREEK_TERMINATORS : TERMINATORS;
  const sentences: Span[] = [];
  let start = skipSpace(text, span.start, end);
  // In a text without capitals a small letter may begin a sentence.
  const cased = /\p{Lu}/u.test(text.slice(span.start, end));
  let openGuillemets = 0;

  const close = (at: number, next: number): void => {
    let last = at;
    while (last > start && isSpace(text.charAt(last - 1))) last--;
    if (last > start) sentences.push({ start, end: last });
    start = next;
  };

  const stops = stopsIn(text, start, end);
  for (let i = stops(start); i < end; i = stops(i)) {
    const char = text.charAt(i);
    if (char === '«') openGuillemets += opensHere(text, i, end) ? 1 : 0;
    else if (char === '»' && openGuillemets > 0) openGuillemets--;

    if (char === '\n') {
      const next = skipSpace(text, i, end);
      if (next < end && startsItem(text, start, i, next, end)) close(i, next);
      i = Math.max(next, i + 1);
      continue;
    }
    if (!WIDE_TERMINATORS.has(char) && !terminators.has(char)) {
      i++;
      continue;
    }
    const stop = i;
    const { after, isWide, isFullStop, isClosed, guillemets } = endingAt(
      text,
      stop,
      end,
      openGuillemets,
      terminators,
    );
    openGuillemets = guillemets;
    const next = skipSpace(text, after, end);
    i = after;
    if (next >= end) break;

    if (isWide) {
      if (isClosed && next === after && QUOTING.has(text.charAt(after))) continue;
    } else {
      if (next === after || !mayBegin(text, next, end, cased, isClosed)) continue;
      if (isFullStop && !isClosed && !endsAt(text, start, stop, next, end, language)) continue;
    }
    close(after, next);
    i = next;
  }
  close(end, end);
  return language.spaceEndsSentence
    ? sentences.flatMap((one) => atSpaces(text, one, language.cues.speech))
    : sentences;
}

const BEFORE_OPENER = /[\s([{'’–—-]/;

/** Whether « at an offset opens, as in «so»; in »so« of Danish and German it closes. */
const opensHere = (text: string, at: number, end: number): boolean =>
  at === 0 ||
  BEFORE_OPENER.test(text.charAt(at - 1)) ||
  (at + 1 < end && isWordCharacter(text.charAt(at + 1)));

/** A run of terminators and the marks that close with it. */
interface Ending {
  /** Behind all of them. */
  readonly after: number;
  /** One of the terminators ends a sentence without white space behind it. */
  readonly isWide: boolean;
  /** It is a single full stop: an abbreviation may have it. */
  readonly isFullStop: boolean;
  readonly isClosed: boolean;
  /** Guillemets that are still open behind it. */
  readonly guillemets: number;
}

function endingAt(
  text: string,
  at: number,
  end: number,
  openGuillemets: number,
  terminators: ReadonlySet<string>,
): Ending {
  let isWide = false;
  let after = at;
  for (; after < end; after++) {
    const char = text.charAt(after);
    if (WIDE_TERMINATORS.has(char)) isWide = true;
    else if (!terminators.has(char)) break;
  }
  const isFullStop = after === at + 1 && text.charAt(at) === FULL_STOP;
  const closersFrom = after;
  const closers = isWide ? WIDE_CLOSERS : CLOSERS;
  let guillemets = openGuillemets;
  for (; after < end && closers.has(text.charAt(after)); after++)
    if (text.charAt(after) === '»' && guillemets > 0) guillemets--;
  // « … . » in French: the closing mark stands after a space.
  if (guillemets > 0) {
    const mark = skipSpace(text, after, Math.min(end, after + 3));
    if (text.charAt(mark) === '»' && mark < end) {
      guillemets--;
      after = mark + 1;
    }
  }
  return { after, isWide, isFullStop, isClosed: after > closersFrom, guillemets };
}

/**
 * Thai has no full stop: a space stands behind a sentence or a clause of it, and beside figures, foreign words and
 * repetitions (ๆ). Before "and", "by", "which", "with", "or", "in order to" and the like the sentence goes on.
 */
const BETWEEN_THAI =
  /(?<=[\u0e01-\u0e45\u0e47-\u0e4e])\s+(?=[\u0e01-\u0e44])(?!และ|โดย(?!เฉพาะ)|ซึ่ง|พร้อม|รวม|หรือ|เพื่อ|เพราะ|ทั้ง(?!นี้)|ตั้งแต่|จน)|(?<=[”"])\s+(?=[\u0e01-\u0e44])/gu;
/** In UTF-16 units, some twelve words: what is shorter belongs to what follows. Guess; with 40 clauses were sentences. */
const SHORTEST_THAI = 60;
/** In UTF-16 units: within so much behind a quotation stands who spoke it. */
const THAI_ATTRIBUTION = 60;
/** In UTF-16 units: in marks, what is shorter may be a name or a word; an opening mark is not looked for any farther. */
const SHORTEST_THAI_SPEECH = 40;
const LONGEST_THAI_SPEECH = 1000;

/** Whether a statement in marks ends at an offset and nobody is said to have made it behind them. */
function endsThaiSpeech(text: string, at: number, end: number, verbs: readonly string[]): boolean {
  const mark = text.charAt(at - 1);
  if (mark !== '”' && mark !== '"') return false;
  const before = text.slice(Math.max(0, at - LONGEST_THAI_SPEECH), at - 1);
  const opened = before.lastIndexOf(mark === '"' ? mark : '“');
  if (opened < 0 || before.length - opened < SHORTEST_THAI_SPEECH) return false;
  const behind = text.slice(at, Math.min(end, at + THAI_ATTRIBUTION));
  return !verbs.some((verb) => behind.includes(verb));
}

function atSpaces(text: string, { start, end }: Span, verbs: readonly string[]): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { 0: space, index } of text.slice(start, end).matchAll(BETWEEN_THAI)) {
    const at = start + index;
    if (endsThaiSpeech(text, at, end, verbs)) {
      parts.push({ start: from, end: at });
      from = at + space.length;
      continue;
    }
    if (at - from < SHORTEST_THAI || end - at < SHORTEST_THAI) continue;
    // A mark so near has the name and the office of who speaks before or behind it, or leaves a scrap of the statement.
    if (/[“”"]/.test(text.slice(at - SHORTEST_THAI, at + SHORTEST_THAI))) continue;
    parts.push({ start: from, end: at });
    from = at + space.length;
  }
  return [...parts, { start: from, end }];
}

/** Where the scan stops next, from a place on: a pattern finds it sooner than a loop over the characters. */
function stopsIn(text: string, start: number, end: number): (from: number) => number {
  // A slice, so that no search runs on to the end of the text.
  const part = text.slice(start, end);
  return (from) => {
    STOPS.lastIndex = from - start;
    const found = STOPS.exec(part);
    return found ? start + found.index : end;
  };
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charAt(at))) at++;
  return at;
}

/** Whether what stands at `next` can begin a sentence. */
function mayBegin(
  text: string,
  next: number,
  end: number,
  cased: boolean,
  closed: boolean,
): boolean {
  let at = next;
  while (at < end && at < next + 4 && OPENERS.has(text.charAt(at))) at++;
  const char = text.charAt(at);
  if (TERMINATORS.has(char)) return false;
  if (isLower(char)) return !cased && !closed;
  // "…," – she said
  if (closed && DASHES.has(char)) {
    const word = skipSpace(text, at + 1, Math.min(end, at + 4));
    return !isLower(text.charAt(word));
  }
  return !',;:)'.includes(char) || char === '';
}

/** "1. FC Slovan" is a name. */
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** Whether a single full stop at `stop` ends the sentence that began at `start`. */
function endsAt(
  text: string,
  start: number,
  stop: number,
  next: number,
  end: number,
  language: Language,
): boolean {
  let from = stop;
  const least = Math.max(start, stop - LONGEST_ABBREVIATION);
  while (from > least) {
    const char = text.charAt(from - 1);
    if (isSpace(char) || OPENERS.has(char) || DASHES.has(char) || char === '/') break;
    from--;
  }
  const word = withoutElision(text.slice(from, stop + 1), language);
  const body = word.slice(0, -1);
  if (body === '') return true;
  const begins = () => beginsWithFunctionWord(text, next, end, language);

  if (isDigit(body.charAt(0)) && body.length <= 3 && [...body].every(isDigit)) {
    // "1. Open the lid"
    if (from === start) return false;
    if (!language.ordinalStop || body.length > 2 || begins()) return true;
    return !language.capitalAfterOrdinal && CAPITALISED.test(text.slice(next, next + 2));
  }
  // "w 1994 r. Jej prezes": a small letter may be an abbreviation like any other.
  const isInitial = isUpper(body) || !language.abbreviations.has(word);
  if (body.length === 1 && isLetter(body) && isInitial) {
    if (from === start && !begins()) return false;
    // An initial, or the letter of "Vitamin C. The".
    return begins() && isLower(text.charAt(lastLetterBefore(text, from, start)));
  }
  const lower = word.toLowerCase();
  if (BEFORE_NUMBER.has(lower) && isDigit(text.charAt(next))) return false;
  const dotted = body.includes('.') && /^\p{L}{1,3}(?:\.\p{L}{1,3})+\.$/u.test(word);
  if (!dotted && !isAbbreviation(word, lower, language)) return true;
  if (BEFORE_NUMBER.has(lower)) return !AT_END.has(lower) || begins();
  if (DASHES.has(text.charAt(next))) return false;
  if (TITLES.has(lower) && !AT_END.has(lower)) return false;
  const mayEnd = dotted || AT_END.has(lower) || isLower(word.charAt(0));
  return mayEnd && begins();
}

/** "L'art.", "dell'avv.": what an apostrophe joins to an abbreviation. */
function withoutElision(word: string, { abbreviations }: Language): string {
  const elided = /^\p{L}{1,6}['’](?=\p{L})/u.exec(word)?.[0];
  const rest = word.slice(elided?.length ?? 0);
  return elided !== undefined && abbreviations.has(rest) ? rest : word;
}

function isAbbreviation(word: string, lower: string, language: Language): boolean {
  const { abbreviations } = language;
  if (abbreviations.has(word)) return true;
  if (!isUpper(word.charAt(0))) return false;
  // "Approx." at the beginning, "ORE." in a dateline.
  return (
    abbreviations.has(lower) || abbreviations.has(lower.charAt(0).toUpperCase() + lower.slice(1))
  );
}

function lastLetterBefore(text: string, from: number, start: number): number {
  let at = from - 1;
  while (at > start && at > from - 4 && isSpace(text.charAt(at))) at--;
  return Math.max(at, 0);
}

/** Whether the words from `next` on begin with a function word in capitals. */
function beginsWithFunctionWord(
  text: string,
  next: number,
  end: number,
  { functionWords }: Language,
): boolean {
  const word = wordAt(text, next, end);
  return isUpper(word.charAt(0)) && functionWords.has(foldSpelling(word.toLowerCase()));
}

function wordAt(text: string, next: number, end: number): string {
  let at = next;
  while (at < end && at < next + 4 && OPENERS.has(text.charAt(at))) at++;
  const from = at;
  while (at < end && at < from + 24 && isLetter(text.charAt(at))) at++;
  return text.slice(from, at);
}

/** Whether the line that begins at `next` is an item of a list, seen from the sentence `start` to `lineEnd` before it. */
function startsItem(
  text: string,
  start: number,
  lineEnd: number,
  next: number,
  end: number,
): boolean {
  const char = text.charAt(next);
  const gap = isSpace(text.charAt(next + 1));
  if (BULLETS.has(char)) return gap || char !== '*';
  let last = lineEnd;
  while (last > start && isSpace(text.charAt(last - 1))) last--;
  // A wrapped line may begin with a dash or with "12. Dezember": look at how the line before ended.
  const fresh = '.:;!?。：；！？'.includes(text.charAt(last - 1)) || isItem(text, start, end);
  if (DASHES.has(char)) return gap && fresh;
  return isItem(text, next, end) && (fresh || (char === '1' && !isDigit(text.charAt(next + 1))));
}

/** `1. `, `1) `, `(a) `, `a) `, `- `, `• `: sticky, bounded. */
const ITEM = /[-–—•·*▪▫►▶✓✔◦‣■□●○➤✦]\s|\(?(?:\d{1,2}|\p{L})\)\s|\d{1,2}\.\s/uy;

function isItem(text: string, at: number, end: number): boolean {
  ITEM.lastIndex = at;
  return ITEM.test(text) && ITEM.lastIndex <= end;
}
