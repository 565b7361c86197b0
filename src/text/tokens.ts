/**
 * Words as the comparison sees them.
 *
 * A token's *key* folds what an outlet's house style changes and what hides a copy: case, quote style, Unicode
 * compatibility forms (NFKC), invisible characters, look-alike letters, in which of its two sets of characters Chinese is
 * written, and in which of its two alphabets Serbian. The text itself is never rewritten, so every token points back into
 * it. Hyphens and dashes separate words: "content-streaming" and "content streaming" have the same keys.
 *
 * Scripts without spaces between words are cut by `Intl.Segmenter`, one run between punctuation at a time: it is
 * quadratic on long strings.
 */
import type { Span } from './article.ts';
import { foldSpelling, isHangul, withAsciiFigures } from './characters.ts';
import { looksLike, looksLikeSmallCapital, passesFor } from './confusables.ts';
import { simplified } from './ideographs.ts';
import { inLatin } from './serbian.ts';

/** The script that rules a text: what a word that mixes scripts was made of. */
export type Script = 'latin' | 'cyrillic' | 'serbian' | 'greek' | 'chinese' | 'other';

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
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ー々〆ｰﾞﾟ';
/** What is typed for a straight apostrophe; the last is Hebrew's. */
const APOSTROPHES = '’＇ʼʻ`´׳';
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');
/**
 * Hebrew sets it before the last letters of an abbreviation: צה"ל, מנכ"לית. Behind one letter a mark before three opens a
 * quotation: ב"הארץ".
 */
const GERSHAYIM = '(?<=[א-ת]{2})["״“”](?=[א-ת])|(?<=[א-ת])["״“”](?=[א-ת]{1,2}(?![א-ת]))';
const TYPED_GERSHAYIM = /["״“”]/g;
const IGNORABLE = '\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u3164\\uFFA0';
const LETTER = `[[\\p{L}\\p{N}]--[${UNSPACED}]]`;
const INNER = `[[\\p{L}\\p{N}\\p{M}${IGNORABLE}]--[${UNSPACED}]]`;

/** Classes of Unicode take a millisecond to compile, and plain ASCII needs none: they are compiled when first needed. */
const patterns = () => {
  made ??= {
    word: new RegExp(
      `${LETTER}${INNER}*(?:(?:['${APOSTROPHES}]|${GERSHAYIM})${INNER}+)*|[${UNSPACED}][${UNSPACED}\\p{M}${IGNORABLE}]*`,
      'vy',
    ),
    startsUnspaced: new RegExp(`^[${UNSPACED}]`, 'v'),
    unseen: new RegExp(`[${IGNORABLE}]`, 'v'),
    /** Also what only changes how a character is drawn: variation selectors, the Arabic line that fills a word. */
    invisible: new RegExp(`[${IGNORABLE}\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}\\u0640]`, 'gv'),
  };
  return made;
};
let made: Record<'word' | 'startsUnspaced' | 'unseen' | 'invisible', RegExp> | undefined;

const SOFT_HYPHEN = '\u00AD';
const MARKS_OR_NOTHING = /^[\p{M}\p{Cf}]*$/u;
const LATIN = /\p{sc=Latin}/u;
const CYRILLIC = /[\u0400-\u052f]/;
const BEFORE_HANGUL = /^[^\p{sc=Hangul}]+(?=\p{sc=Hangul})/u;
/** Behind a figure: a magnitude, what stands before the next figure, that figure. */
const AFTER_FIGURE = /^(?:[백천만억조]|\p{sc=Hangul}+(?=\p{Nd})|\p{Nd}+(?=\p{sc=Hangul}))/u;
const FIGURE_END = /\p{Nd}$/u;
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

/** Folds one word that is not plain ASCII, in a text of a script. */
function foldWord(word: string, script: Script): Key {
  let odd = false;
  let plain = word;
  const visible = word.replace(patterns().invisible, '');
  if (visible !== word) {
    // A soft hyphen is how a page offers a line break inside a long word; beside the first or last letter it is not.
    const hyphenation =
      word.replaceAll(SOFT_HYPHEN, '') === visible && !/^.?\u00AD|\u00AD.?$/u.test(word);
    odd = !hyphenation && LATIN.test(visible);
    plain = visible;
  }
  // First the apostrophes: NFKC makes a space with an accent of "´".
  const composed = plain.replace(APOSTROPHE, "'").replace(TYPED_GERSHAYIM, '').normalize('NFKC');
  if (composed !== plain && isOddForm(plain, script)) odd = true;
  const key = foldLetters(composed);
  if (script === 'serbian' && CYRILLIC.test(key)) {
    const whole = /[a-z]/.test(key) ? undisguiseForeign(key, 'cyrillic') : undefined;
    return { key: inLatin(whole?.key ?? key), odd: odd || whole !== undefined };
  }
  if ((script === 'cyrillic' || script === 'greek') && /[a-z]/.test(key)) {
    const disguise = undisguiseForeign(key, script);
    if (disguise) return { key: disguise.key, odd: odd || disguise.odd };
  }
  if (/[^\p{sc=Latin}\p{N}\p{M}']/u.test(composed) || /[ɑɡɩɪᴄᴏᴜᴠᴡᴢꜱʏ]/u.test(composed)) {
    const disguise = undisguise(composed, script);
    if (disguise !== undefined) return { key: foldLetters(disguise), odd: true };
  }
  return { key, odd };
}

const foldLetters = (word: string): string => foldSpelling(word.toLowerCase());

/**
 * Mathematical alphabets, letter-like symbols and Roman numerals among letters, and, in a Latin text,
 * full-width letters. A ligature or a superscript is typography.
 */
function isOddForm(word: string, script: Script): boolean {
  if (/[\u{1D400}-\u{1D7FF}]/u.test(word)) return true;
  if (/[\u2100-\u214F\u2160-\u217F]/.test(word)) return /[a-z]/i.test(word);
  return script === 'latin' && /[\uFF10-\uFF5A]/.test(word);
}

/** The Cyrillic or Greek word that one with Latin letters in it passes for; undefined when it passes for none. */
function undisguiseForeign(key: string, script: 'cyrillic' | 'greek'): Key | undefined {
  let foreign = false;
  let word = '';
  for (const char of key) {
    if (LATIN.test(char)) {
      const twin = passesFor(char, script);
      if (twin === undefined) return undefined;
      word += twin;
    } else {
      foreign ||= /\p{L}/u.test(char);
      word += char;
    }
  }
  // A word of Latin letters only may be Latin: "CEO" has the key of "СЕО", and no oddity.
  return { key: word, odd: foreign };
}

/**
 * The Latin word that a mixture of scripts passes for; undefined when it passes for none.
 * A word wholly in another script stays what it is unless it stands in a Latin text, every letter of
 * it is a look-alike and it has more than two of them: "а" alone is Russian for "and".
 */
function undisguise(word: string, script: Script): string | undefined {
  let alike = 0;
  let key = '';
  const mixed = LATIN.test(word);
  if (!mixed && script !== 'latin') return undefined;
  for (const char of word) {
    const twin = looksLike(char) ?? (mixed ? looksLikeSmallCapital(char) : undefined);
    if (twin !== undefined) {
      alike++;
      key += twin;
    } else if (LATIN.test(char) || /[\p{M}\p{N}']/u.test(char)) key += char;
    else return undefined;
  }
  if (!alike) return undefined;
  return mixed || alike > 2 ? key : undefined;
}

/**
 * Words of one or two look-alikes ("а" for a, "ое" for oe), which only among other disguised words are disguised, too.
 * Alone, "а" is Russian for "and".
 * @param keys of a Latin text; changed
 * @returns which it changed
 */
function undisguiseShort(keys: string[]): number[] {
  const found: number[] = [];
  keys.forEach((key, token) => {
    if (key.length > 2 || key.charCodeAt(0) < FIRST_GREEK) return;
    const twins = Array.from(key, looksLike);
    if (twins.includes(undefined)) return;
    keys[token] = twins.join('');
    found.push(token);
  });
  return found;
}

/** The code of the first letter that is no Latin one with marks. */
const FIRST_GREEK = 0x370;

/**
 * Cuts spans of a text into tokens, in order.
 * Cost: linear; about 17 MB/s on ASCII, 3 MB/s on scripts without spaces (a segmenter cuts them).
 *
 * @param script that rules the text: in a Latin text a word wholly in another script may be a disguised
 *   Latin one, in a Cyrillic or Greek text one with Latin letters a disguised word of that script; in a Serbian text
 *   Cyrillic words have keys in Latin letters
 */
export function tokenize(text: string, spans: readonly Span[], script: Script = 'latin'): Tokens {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const oddOnes: number[] = [];
  const push = (key: string, start: number, end: number, isOdd: boolean) => {
    if (isOdd) oddOnes.push(keys.length);
    keys.push(key);
    starts.push(start);
    ends.push(end);
  };
  for (const span of spans) scan(text, span, script, push);
  if (script === 'latin' && oddOnes.length > 0) oddOnes.push(...undisguiseShort(keys));
  const odd = new Uint8Array(keys.length);
  for (const token of oddOnes) odd[token] = 1;
  // (`Uint32Array.from` goes through an iterator and takes ten times as long.)
  return {
    count: keys.length,
    keys,
    starts: new Uint32Array(starts),
    ends: new Uint32Array(ends),
    odd,
  };
}

type Push = (key: string, start: number, end: number, odd: boolean) => void;

function scan(text: string, span: Span, script: Script, push: Push): void {
  const { end } = span;
  let at = span.start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? ASCII[code]! : 0;
    // No word begins with "’".
    if (!kind && (code < 128 || endsWord(code) || code === 0x2019)) {
      at++;
      continue;
    }
    if (code >= 0xd83c && isPictograph(text, at)) {
      at += 2;
      continue;
    }
    // A word of ASCII letters in a Cyrillic or Greek text may be a disguised one.
    if (kind && script !== 'cyrillic' && script !== 'greek') {
      const stop = asciiWordEnd(text, at, end);
      const next = stop < end ? text.charCodeAt(stop) : 0;
      const ends = isApostrophe(next)
        ? endsAfterQuote(text, stop + 1, end)
        : next < 128 || endsWord(next) || isPictograph(text, stop);
      if (ends) {
        push(asciiKey(text, at, stop), at, stop, false);
        at = stop;
        continue;
      }
    }
    const { word: pattern, startsUnspaced } = patterns();
    pattern.lastIndex = at;
    const word = pattern.exec(text)?.[0];
    if (word === undefined) {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1; // half a surrogate pair stands for itself
      continue;
    }
    const stop = Math.min(at + word.length, end);
    if (startsUnspaced.test(word)) segment(text, at, stop, script, push);
    else {
      let from = at;
      if (isHangul(text.charCodeAt(stop - 1))) {
        for (const part of partsBeforeHangul(text.slice(at, stop))) {
          pushFolded(part, from, script, push);
          from += part.length;
        }
      }
      pushFolded(text.slice(from, stop), from, script, push);
    }
    at = stop;
  }
}

/**
 * Korean writes particles, counters and magnitudes on to a figure or a foreign word: "18대가", "KTX를", "3만8500대를",
 * "6만원", which others write "6만 원". The parts of such a word but for the last.
 */
function partsBeforeHangul(word: string): string[] {
  const parts: string[] = [];
  let pattern = BEFORE_HANGUL;
  for (let at = 0; ; ) {
    const part = pattern.exec(word.slice(at))?.[0];
    if (part === undefined || at + part.length === word.length) return parts;
    parts.push(part);
    if (pattern === BEFORE_HANGUL && !FIGURE_END.test(part)) return parts;
    at += part.length;
    pattern = AFTER_FIGURE;
  }
}

const isApostrophe = (code: number) =>
  code === 0x27 || code === 0x2019 || code === 0x60 || code === 0xb4;

/**
 * Keys met before, each in the slot of its letters' hash. Words recur: a key that is the same string again is not made
 * again, and no map that is asked about it hashes it again.
 */
let met = new Array<string>(2 ** 10).fill('');
/** Keys put there since it has its size. */
let newlyMet = 0;
/** Slots at most: some 2 MB with the keys. */
const MOST_MET = 2 ** 15;
/** Letters of a key that is kept. */
const LONGEST_MET = 24;

/** Letters, figures and the straight apostrophe have this bit, capitals and typed apostrophes do not. */
const SMALL = 0x20;
const foldedCode = (code: number) =>
  code < 0x60 || (code > 0x60 && code < 128) ? code | SMALL : 0x27;

/** The key of a word of ASCII letters and digits, and apostrophes of any kind. */
function asciiKey(text: string, start: number, end: number): string {
  const length = end - start;
  if (length > LONGEST_MET) return text.slice(start, end).toLowerCase().replace(APOSTROPHE, "'");
  let hash = length;
  for (let i = start; i < end; i++)
    hash = Math.imul(hash ^ foldedCode(text.charCodeAt(i)), 0x01000193);
  const slot = (hash ^ (hash >>> 15)) & (met.length - 1);
  const key = met[slot]!;
  let same = key.length === length ? 0 : -1;
  while (same >= 0 && same < length)
    same = key.charCodeAt(same) === foldedCode(text.charCodeAt(start + same)) ? same + 1 : -1;
  return same === length ? key : meet(text, start, end, slot);
}

/** Puts a key into its slot. */
function meet(text: string, start: number, end: number, slot: number): string {
  const codes: number[] = [];
  for (let i = start; i < end; i++) codes.push(foldedCode(text.charCodeAt(i)));
  // Not a slice, which would keep its whole text alive.
  const key = String.fromCharCode(...codes);
  met[slot] = key;
  newlyMet++;
  if (newlyMet > 2 * met.length && met.length < MOST_MET) {
    met = new Array<string>(4 * met.length).fill('');
    newlyMet = 0;
  }
  return key;
}

/** End of the ASCII letters, digits and inner apostrophes from `at` on. */
function asciiWordEnd(text: string, at: number, end: number): number {
  let i = at + 1;
  for (; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 && ASCII[code]) continue;
    if (!isApostrophe(code) || i + 1 === end) break;
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

function pushFolded(word: string, at: number, script: Script, push: Push): void {
  const seen = word.slice(0, seenEnd(word));
  const { key, odd } = foldWord(seen, script);
  if (!MARKS_OR_NOTHING.test(key)) push(key, at, at + seen.length, odd);
}

/** Where a word ends for a reader: before invisible characters, which belong to the gap behind it. */
function seenEnd(word: string): number {
  let end = word.length;
  while (end > 0 && patterns().unseen.test(word[end - 1]!)) end--;
  return end;
}

/**
 * A segmenter's dictionary has some numbers with what they count ("十六岁", "万元", "五年") and not others: all are parted.
 * "One of them" (一个, 一家) is hardly a number and stays a word.
 */
const COUNTED =
  /^(?!一.)([〇零一二三四五六七八九十百千万亿億两]+|余)(?=[年月日天岁歳元人户名位个個次楼层層成件种種条辆台座项項倍]$)/;

const THAI_FIGURE = /[๐-๙]/;

function segment(text: string, start: number, end: number, script: Script, push: Push): void {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  for (let from = start; from < end; ) {
    let to = Math.min(from + SEGMENT_AT_MOST, end);
    if (to < end && isLowSurrogate(text.charCodeAt(to))) to++;
    const written = text.slice(from, to);
    const part =
      script === 'chinese'
        ? simplified(written)
        : THAI_FIGURE.test(written)
          ? withAsciiFigures(written)
          : written;
    const plain = seenAs(part);
    const places = plain === part ? undefined : placesOf(part);
    let word = '';
    for (const { segment: cut, index } of segmenter.segment(places?.plain ?? part)) {
      word += cut;
      const next = index + cut.length;
      // "㌔" is one character and three letters; no cut goes through it.
      if (places && places.starts[next] === places.starts[next - 1]) continue;
      const first = from + (places?.starts[next - word.length] ?? next - word.length);
      const stop = from + (places?.ends[next - 1] ?? next);
      // Thai and its neighbours set invisible spaces between words.
      const hides =
        places !== undefined && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(word);
      const odd = hides && patterns().unseen.test(text.slice(first, stop));
      const counted = places ? undefined : COUNTED.exec(word)?.[1];
      if (counted === undefined) push(word, first, stop, odd);
      else {
        push(counted, first, first + counted.length, false);
        push(word.slice(counted.length), first + counted.length, stop, false);
      }
      word = '';
    }
    from = to;
  }
}

const isLowSurrogate = (code: number) => code >= 0xdc00 && code < 0xe000;

/**
 * A run of a script without spaces as a reader sees it. NFKC takes the Thai vowel of "น้ำ" apart, and no dictionary has
 * the two signs, which old files and PDFs have: they are put together.
 */
const seenAs = (run: string): string =>
  run
    .replace(patterns().invisible, '')
    .normalize('NFKC')
    .replace(/(?:\u0E4D([\u0E48-\u0E4B]?)|([\u0E48-\u0E4B])\u0E4D)\u0E32/g, '$1$2\u0E33');

/** A character with its marks, half-width sound marks among them, and a Thai vowel of two signs. */
const CHARACTER = /[\s\S][\p{M}\uFF9E\uFF9F]*(?:(?<=\u0E4D[\u0E48-\u0E4B]?)\u0E32)?/gu;

/** A run as a reader sees it, and which of its characters each UTF-16 unit stands for. */
function placesOf(run: string): { plain: string; starts: number[]; ends: number[] } {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: character, index } of run.matchAll(CHARACTER)) {
    const seen = seenAs(character);
    plain += seen;
    for (let unit = 0; unit < seen.length; unit++) {
      starts.push(index);
      ends.push(index + character.length);
    }
  }
  return { plain, starts, ends };
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
