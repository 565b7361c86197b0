/** A block as the rules of zones see it, and how the cue words of a language are held against it. */
import { foldSpelling, isLetterOrNumber } from '../characters.ts';
import { patternOf } from '../languages/pages.ts';

/** In words. Prose is longer or ends like a sentence; guess, see the labelled packs. */
export const SCRAP_WORDS = 12;
/** In words. A heading ("About X", "Media contact: …") is no longer. */
export const HEADING_WORDS = 10;

/** Greeks ask with a semicolon. */
const SENTENCE_END =
  /(?:[.!?…。！？؟।۔\u037E]|(?<=[\u0370-\u03FF]);)[\s"'“”‘’«»‹›)\]}」』）】*_]*$/;
/**
 * Slavs shorten the word for the year: "12 февраля 2025 г."; Hungarians and Koreans set a stop behind the day: "Hírlap –
 * 2025. március 3.", Croats and Serbs behind the year: "Piše: Iva Ban · 2. srpnja 2025."; Thais shorten the word for the
 * hour: "10:30 น."
 */
const DATE_END =
  /\d{4}\s?[rрг]\.$|(?:^|[|·•–—]\s?)(?:\d{4}\.\s?(?:\p{L}{3,12}\.?\s|\d{1,2}\.\s?)\d{1,2}|(?:\p{L}{3,12},?\s)?\d{1,2}\.\s?(?:\p{L}{3,12}\s|\d{1,2}\.\s?)\d{4})\.$|\d\s?น\.$/u;
/** Ends a sentence of two or three words: a full stop, or a mark inside closing quotes. "Why?" may be a heading. */
const SHORT_SENTENCE_END = /[^.][.。।۔]["'”’»」』)]*$|[.!?。！？؟]["”’»」』]$/;
export const FULL_STOP_END = /[^.][.。।۔]["'”’»」』)]*$/;
/** What stands between a label and what it labels: "Photo: …", "Share | …", "Foto – …". */
export const SEPARATOR = /^(?:\s*[:：|·»>]|\s[-–—/]\s|\s*$)/;

/** Asked first: the patterns of Chinese and Japanese take a while to compile, and hardly any text needs them. */
export const IDEOGRAPH = /[\u3400-\u9FFF]/;
const UNSPACED_END = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF]$/;
/**
 * A cue of Thai, which has no stops, is whole before another letter from this length on, in characters: "โดยผู้ที่…",
 * "บันทึกข้อตกลง…" and "ผู้สื่อข่าวรายงานว่า…" open an article's paragraphs. What a name follows is whole anyhow.
 */
const THAI_PHRASE = 12;
const THAI_END = /[\u0E00-\u0E7F]$/;
const BEFORE_NAME = /^(?:ข้อมูล)?เกี่ยวกับ|^ติดต่อ/;
/** A phrase of a script without spaces, in characters: 'お問い合わせ先'; a shorter one is a word. */
const PHRASE_LENGTH = 7;
/** Words of web pages. */
const PAGE = patternOf(
  (says) =>
    String.raw`newsletter|cookie|facebook|twitter|instagram|whatsapp|linkedin|youtube|telegram|tiktok|bluesky|https?:|www\.|log ?in|copyright|${says('pageWords')}`,
);
export const COLON_END = /[:：]\s*$/;
export const LIST_ITEM = /^\s*(?:(?:[-–•*·▪◦‣]|\(?\d{1,2}[.)])\s+|[・①-⑳]\s?)\S/;

/** A block with what the rules ask of it. */
export interface Line {
  readonly text: string;
  /** Lower case, straight quotes, single spaces, no leading list or heading marks: what cues are held against. */
  readonly folded: string;
  readonly words: number;
  readonly sentence: boolean;
  /** As of a `Language`. */
  readonly syllables: boolean;
}

/** Where a word may be broken, and marks of byte order; the joiners of Persian and Hindi are letters of a word. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
/** White space other than one space. */
const UNEVEN_SPACE = /[^\S ]\s*| \s+/g;

const TYPOGRAPHIC = /[’‘׳“”„«»״：／｜丨]/g;
function straight(mark: string): string {
  if (mark === '：') return ':';
  if (mark === '／') return '/';
  // The last is an ideograph that Chinese pages set for a stroke: "文丨高砚秋".
  if (mark === '｜' || mark === '丨') return '|';
  return '’‘׳'.includes(mark) ? "'" : '"';
}

export function lineOf(text: string, words: number, syllables: boolean): Line {
  const folded = foldSpelling(text.replace(INVISIBLE, '').normalize('NFC').toLowerCase())
    .replace(TYPOGRAPHIC, straight)
    .replace(UNEVEN_SPACE, ' ')
    .replace(/^[\s\p{P}\p{S}]+/u, '')
    .trim();
  return {
    text,
    folded,
    words,
    sentence: SENTENCE_END.test(text) && !DATE_END.test(text),
    syllables,
  };
}

/** The longest of the cues that a folded line opens with, as whole words. */
export function openingOf(line: Line, cues: readonly string[]): string | undefined {
  let longest: string | undefined;
  for (const cue of cues) {
    if (!line.folded.startsWith(cue) || cue.length <= (longest?.length ?? 0)) continue;
    const next = line.folded[cue.length];
    // "文/高砚秋": a cue that ends with a sign is whole before any letter.
    const joins = UNSPACED_END.test(cue) ? joinsOn(cue) : !isLetterOrNumber(cue.slice(-1));
    // Before a letter of another script a word is whole: "cookieを".
    const isOtherScript = UNSPACED_END.test(next ?? '') && !THAI_END.test(cue);
    const whole = next === undefined || !isLetterOrNumber(next) || joins || isOtherScript;
    if (whole) longest = cue;
  }
  return longest;
}

const joinsOn = (cue: string): boolean =>
  !THAI_END.test(cue) || cue.length >= THAI_PHRASE || BEFORE_NAME.test(cue);

export const opensWith = (line: Line, cues: readonly string[]) =>
  openingOf(line, cues) !== undefined;

/** Syllables from which a cue is a phrase: two are a word. */
const PHRASE_SYLLABLES = 4;

export const isPhrase = (cue: string, { syllables }: Line) =>
  (syllables ? cue.split(' ').length >= PHRASE_SYLLABLES : cue.includes(' ')) ||
  (UNSPACED_END.test(cue) && cue.length >= PHRASE_LENGTH);

/**
 * Whether a line that opens with a cue is what the cue names. A whole sentence may begin with any
 * word: "Share prices fell on Tuesday." It is the page's only where the cue is a phrase, stands apart
 * as a label, or the sentence speaks of pages.
 */
export function isNamedBy(line: Line, cues: readonly string[]): boolean {
  const cue = openingOf(line, cues);
  return cue !== undefined && (isPhrase(cue, line) || labels(line, cue));
}

/** The same of cues that no sentence of the page begins with, however many words they have. */
export function isLabelledBy(line: Line, cues: readonly string[] = []): boolean {
  const cue = openingOf(line, cues);
  return cue !== undefined && labels(line, cue);
}

const labels = (line: Line, cue: string): boolean =>
  !line.sentence ||
  /[:：]$/.test(cue) ||
  SEPARATOR.test(line.folded.slice(cue.length)) ||
  PAGE.test(line.folded);

export const endsWith = (line: Line, cues: readonly string[]) =>
  cues.some((cue) => line.folded.endsWith(cue));

const isThai = (line: Line) => /[\u0E00-\u0E7F]/.test(line.text);
/** In words: a line without a stop that is longer is a paragraph. Guess. */
export const longestDeck = (line: Line) => (isThai(line) ? 20 : 25);

/** Ends as a sentence does; or is longer than a deck in Thai, whose paragraphs have no stop. */
export const isFinished = (line: Line) =>
  line.sentence || (isThai(line) && line.words > longestDeck(line));

export const isProse = (line: Line) =>
  line.words > SCRAP_WORDS ||
  (line.sentence && line.words >= 4) ||
  (line.words >= 2 && SHORT_SENTENCE_END.test(line.text)) ||
  COLON_END.test(line.text);
