/**
 * Words as the comparison sees them.
 *
 * A token's *key* folds what an outlet's house style changes and what hides a copy: case, quote
 * style, Unicode compatibility forms (NFKC), invisible characters, look-alike letters. The text
 * itself is never rewritten, so every token points back into it. Hyphens and dashes separate
 * words: "content-streaming" and "content streaming" have the same keys.
 *
 * Scripts without spaces between words are cut by `Intl.Segmenter`, one run between punctuation at
 * a time: it is quadratic on long strings.
 */
import type { Span } from './article.ts';
import { looksLike, looksLikeSmallCapital } from './confusables.ts';

export interface Tokens {
  readonly count: number;
  readonly keys: readonly string[];
  /** UTF-16 offsets into the text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where the key was reached only by undoing what no typist writes: look-alikes, invisible characters inside a word, … */
  readonly odd: Uint8Array;
}

const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ー々〆';
const IGNORABLE = '\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u3164\\uFFA0';
const LETTER = `[[\\p{L}\\p{N}]--[${UNSPACED}]]`;
const INNER = `[[\\p{L}\\p{N}\\p{M}${IGNORABLE}]--[${UNSPACED}]]`;
const WORD = new RegExp(
  `${LETTER}${INNER}*(?:['’＇]${INNER}+)*|[${UNSPACED}][${UNSPACED}\\p{M}]*`,
  'vy',
);
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'v');
const INVISIBLE = new RegExp(`[${IGNORABLE}\\uFE00-\\uFE0F]`, 'gv');
const SOFT_HYPHEN = '\u00AD';
const MARKS_OR_NOTHING = /^[\p{M}\p{Cf}]*$/u;
const LATIN = /\p{sc=Latin}/u;
/** Longer than a run between punctuation ever is; keeps a hostile one linear. In UTF-16 units. */
const SEGMENT_AT_MOST = 512;

let segmenter: Intl.Segmenter | undefined;

/** 1 for 0-9 and a-z, 2 for A-Z, 0 for the rest of ASCII. */
const ASCII = new Uint8Array(128);
for (let c = 48; c < 58; c++) ASCII[c] = 1;
for (let c = 97; c < 123; c++) ASCII[c] = 1;
for (let c = 65; c < 91; c++) ASCII[c] = 2;

/** ª ² ³ µ ¹ º ¼ ½ ¾ among the signs of Latin-1; a soft hyphen stands inside words. */
const LATIN_1_LETTERS = [0xaa, 0xad, 0xb2, 0xb3, 0xb5, 0xb9, 0xba, 0xbc, 0xbd, 0xbe];

/** U+1F000 to U+1FBFF: emoji and symbols, no word. Half of one alone is left to the pattern. */
function isPictograph(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd83c && high <= 0xd83e && low >= 0xdc00 && low <= 0xdfff;
}

/** True for typographic punctuation and spaces, which end a word as surely as a comma does. */
function endsWord(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x2029 && code !== 0x2019) ||
    (code >= 0xa0 && code < 0xc0 && !LATIN_1_LETTERS.includes(code)) ||
    (code >= 0x3000 && code <= 0x3004)
  );
}

interface Key {
  readonly key: string;
  readonly odd: boolean;
}

/** Folds one word that is not plain ASCII. */
function foldWord(word: string): Key {
  let odd = false;
  let plain = word;
  const visible = word.replace(INVISIBLE, '');
  if (visible !== word) {
    // A soft hyphen is how a page offers a line break inside a long word; beside the first or last letter it is not.
    const hyphenation =
      word.replaceAll(SOFT_HYPHEN, '') === visible && !/^.?\u00AD|\u00AD.?$/u.test(word);
    const atTheEnd = word.startsWith(visible);
    odd = !hyphenation && !atTheEnd && LATIN.test(visible);
    plain = visible;
  }
  const composed = plain.normalize('NFKC');
  // Full-width Latin letters and mathematical alphabets; a ligature or a superscript is typography.
  if (composed !== plain && /[\uFF10-\uFF5A]|[\u{1D400}-\u{1D7FF}]/u.test(plain)) odd = true;
  let key = composed.toLowerCase().replaceAll('’', "'").replaceAll('＇', "'");
  if (/[^\p{sc=Latin}\p{N}\p{M}']/u.test(composed) || /[ɑɡɩɪᴄᴏᴜᴠᴡᴢꜱʏ]/u.test(composed)) {
    const disguise = undisguise(composed);
    if (disguise !== undefined) {
      key = disguise;
      odd = true;
    }
  }
  return { key, odd };
}

/**
 * The Latin word that a mixture of scripts passes for; undefined when it passes for none.
 * A word wholly in another script stays what it is unless every letter of it is a look-alike and it
 * has more than two of them: "а" alone is Russian for "and".
 */
function undisguise(word: string): string | undefined {
  let alike = 0;
  let key = '';
  const mixed = LATIN.test(word);
  for (const char of word) {
    const twin = looksLike(char) ?? (mixed ? looksLikeSmallCapital(char) : undefined);
    if (twin !== undefined) {
      alike++;
      key += twin;
    } else if (LATIN.test(char) || /[\p{M}\p{N}'’]/u.test(char)) {
      key += char === '’' ? "'" : char.toLowerCase();
    } else return undefined;
  }
  if (!alike) return undefined;
  return mixed || alike > 2 ? key : undefined;
}

/**
 * Cuts spans of a text into tokens, in order.
 * Cost: linear; about 150 MB/s on ASCII, 10 MB/s on scripts without spaces.
 *
 * @param latin whether the text is mostly in Latin script; only then may a word wholly in another
 *   script be taken for a disguised Latin one
 */
export function tokenize(text: string, spans: readonly Span[], latin = true): Tokens {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const odd: number[] = [];
  const push = (key: string, start: number, end: number, isOdd: boolean) => {
    keys.push(key);
    starts.push(start);
    ends.push(end);
    odd.push(isOdd ? 1 : 0);
  };
  for (const span of spans) scan(text, span, latin, push);
  return {
    count: keys.length,
    keys,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    odd: Uint8Array.from(odd),
  };
}

type Push = (key: string, start: number, end: number, odd: boolean) => void;

function scan(text: string, span: Span, latin: boolean, push: Push): void {
  const { end } = span;
  let at = span.start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? ASCII[code]! : 0;
    if (!kind && (code < 128 || endsWord(code))) {
      at++;
      continue;
    }
    if (isPictograph(text, at)) {
      at += 2;
      continue;
    }
    if (kind) {
      const stop = asciiWordEnd(text, at, end);
      const next = stop < end ? text.charCodeAt(stop) : 0;
      if (
        (next < 128 && next !== 39) ||
        endsWord(next) ||
        ((next === 39 || next === 0x2019) && endsAfterQuote(text, stop + 1, end))
      ) {
        push(text.slice(at, stop).toLowerCase().replaceAll('’', "'"), at, stop, false);
        at = stop;
        continue;
      }
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1; // half a surrogate pair stands for itself
      continue;
    }
    const stop = Math.min(at + word.length, end);
    if (STARTS_UNSPACED.test(word)) segment(text, at, stop, push);
    else pushFolded(text.slice(at, stop), at, latin, push);
    at = stop;
  }
}

/** End of the ASCII letters, digits and inner apostrophes (straight or curly) from `at` on. */
function asciiWordEnd(text: string, at: number, end: number): number {
  let i = at + 1;
  for (; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 && ASCII[code]) continue;
    const inner = (code === 39 || code === 0x2019) && i + 1 < end;
    if (!inner) break;
    const after = text.charCodeAt(i + 1);
    if (after >= 128 || !ASCII[after]) break;
  }
  return i;
}

/** True where a right single quote is a closing mark or a plural's apostrophe: no letter follows it. */
function endsAfterQuote(text: string, at: number, end: number): boolean {
  const after = at < end ? text.charCodeAt(at) : 0;
  return after < 128 ? !ASCII[after] : endsWord(after);
}

function pushFolded(word: string, at: number, latin: boolean, push: Push): void {
  const { key, odd } = foldWord(word);
  const wasForeign = odd && !LATIN.test(word);
  if (wasForeign && !latin) push(word.normalize('NFKC').toLowerCase(), at, at + word.length, false);
  else if (!MARKS_OR_NOTHING.test(key)) push(key, at, at + word.length, odd);
}

function segment(text: string, start: number, end: number, push: Push): void {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  for (let from = start; from < end; from += SEGMENT_AT_MOST) {
    const part = text.slice(from, Math.min(from + SEGMENT_AT_MOST, end));
    for (const { segment: word, index } of segmenter.segment(part)) {
      push(word.normalize('NFKC'), from + index, from + index + word.length, false);
    }
  }
}

/** Index of the first token that starts at or after an offset. Cost: logarithmic. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
