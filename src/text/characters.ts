/**
 * Kinds of characters. ASCII is answered without a pattern: most of a text is ASCII, and a pattern of Unicode classes
 * takes up to 2 ms to compile. The patterns here are compiled when they are first needed.
 */

const isAsciiLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const isAsciiDigit = (code: number) => code >= 48 && code <= 57;

/** @param char one character; an empty string is no letter */
export function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 128 ? isAsciiLetter(code) : /\p{L}/u.test(char);
}

/** A letter or a number, in any script. */
export function isLetterOrNumber(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 128 ? isAsciiLetter(code) || isAsciiDigit(code) : /[\p{L}\p{N}]/u.test(char);
}

/** A letter, a number, or a mark set over one. */
export function isWordCharacter(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 128 ? isAsciiLetter(code) || isAsciiDigit(code) : /[\p{L}\p{N}\p{M}]/u.test(char);
}

/** A character of a script that puts no spaces between words. */
export function isUnspaced(char: string): boolean {
  if (char.charCodeAt(0) < 128) return false;
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(char);
}

/** Whether a word, or the text from an offset on, begins with a capital. */
export function beginsWithCapital(text: string, at = 0): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** Whether a word begins with a letter of a script without capitals. */
export function isUncased(word: string): boolean {
  return word.charCodeAt(0) >= 128 && /^\p{Lo}/u.test(word);
}

/** A block of two or three letters. */
export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

/** Marks over or under letters that a language may leave out: all of Latin and Cyrillic, vowels of Hebrew and Arabic. */
const LOOSE_MARKS =
  '\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u064B-\u0655\u0670';
const DEVANAGARI = /[\u0900-\u097F]/;
/** Arabic, Persian, Thai and full-width digits, and those of India's scripts from Hindi to Malayalam, each from 0 to 9. */
const FIGURES = '٠-٩۰-۹๐-๙０-９०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯';
const SPELT_TWICE: { readonly [letter: string]: string } = {
  ...{ ß: 'ss', ё: 'е', ı: 'i', ș: 'ş', ț: 'ţ' },
  ...{ ά: 'α', έ: 'ε', ή: 'η', ί: 'ι', ό: 'ο', ύ: 'υ', ώ: 'ω', ΐ: 'ϊ', ΰ: 'ϋ' },
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ۀ: 'ه' },
  ...{ ہ: 'ه', ۂ: 'ه', ۃ: 'ة', ۓ: 'ئے' },
};
const patterns = () => {
  made ??= {
    twoSpellings: new RegExp(`[${LOOSE_MARKS}${FIGURES}${Object.keys(SPELT_TWICE).join('')}]`, 'g'),
    /** The dot of borrowed sounds, and nasals before a letter of their row. */
    hindi: /(?<=[कखगजफ])\u093C|ँ|ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])/g,
    /** "गयी" and "गई", "रुपये" and "रुपए": at the end of a word, behind a letter or a vowel. */
    glide: /(?<=[\u0904-\u094C\u0958-\u0961])य([ीे])(?![\u0900-\u097F])/g,
    figures: new RegExp(`[${FIGURES}]`, 'g'),
  };
  return made;
};
let made: Record<'twoSpellings' | 'hindi' | 'glide' | 'figures', RegExp> | undefined;

/**
 * One spelling for letters that have two: the Swiss write "ss" for "ß", Russians "е" for "ё"; capitals lose Greek accents
 * and the dot of i; Romanians set a comma or a cedilla, Arabic leaves out vowels and what sits on an alef, and Persian
 * and Urdu have a ye, a kaf and a he of their own. Hindi leaves out the dot of borrowed sounds (ज़िला, जिला), writes one
 * nasal three ways (पाँच, पांच; हिन्दी, हिंदी), and a glide or none (गयी, गई; रुपये, रुपए). Digits of other scripts become
 * ASCII ones.
 * @param small lower case, composed
 */
export function foldSpelling(small: string): string {
  const folded = small.replace(
    patterns().twoSpellings,
    (letter) => SPELT_TWICE[letter] ?? (isDigits(letter) ? figureOf(letter) : ''),
  );
  if (!DEVANAGARI.test(folded)) return folded;
  return folded
    .replace(patterns().hindi, nasalOf)
    .replace(patterns().glide, (_, vowel: string) => (vowel === 'ी' ? 'ई' : 'ए'));
}

/** Digits of other scripts as ASCII ones; offsets stay as they are. */
export const withAsciiFigures = (text: string): string =>
  text.replace(patterns().figures, figureOf);

/** The sign for any nasal instead of the letter for one; nothing instead of other marks. */
const nasalOf = (written: string): string => (/^[ँङञणनम]/.test(written) ? 'ं' : '');

/** Those of India begin at U+0966, U+09E6 and so on, all others at U+0660, U+06F0 and the like. */
const figureOf = (figure: string): string =>
  String((figure.charCodeAt(0) - (figure >= '०' && figure <= '൯' ? 6 : 0)) & 15);

/** Whether a key is digits and nothing else, in any script. */
export function isDigits(key: string): boolean {
  const code = key.charCodeAt(0);
  return (code >= 128 || isAsciiDigit(code)) && /^\p{Nd}+$/u.test(key);
}
