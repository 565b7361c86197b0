/**
 * What kind of character stands somewhere. ASCII is told without a pattern: most of a text is, and a pattern of
 * Unicode classes takes up to 2 ms to compile.
 */

const LETTER = /\p{L}/u;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const CAPITAL_FIRST = /^\p{Lu}/u;
const DIGITS = /^\p{Nd}+$/u;

const isAsciiLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const isAsciiDigit = (code: number) => code >= 48 && code <= 57;

/** @param char one character; nothing is no letter */
export function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 128 ? isAsciiLetter(code) : LETTER.test(char);
}

/** A letter or a number, in any script. */
export function isLetterOrNumber(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 128 ? isAsciiLetter(code) || isAsciiDigit(code) : LETTER_OR_NUMBER.test(char);
}

/** A letter, a number, or a mark set over one. */
export function isWordCharacter(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 128 ? isAsciiLetter(code) || isAsciiDigit(code) : WORD_CHARACTER.test(char);
}

/** Whether a word, or the text from an offset on, begins with a capital. */
export function beginsWithCapital(text: string, at = 0): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return CAPITAL_FIRST.test(text.slice(at, at + 2));
}

/** Whether a key is digits and nothing else, in any script. */
export function isDigits(key: string): boolean {
  const code = key.charCodeAt(0);
  return (code >= 128 || isAsciiDigit(code)) && DIGITS.test(key);
}
