/**
 * What kind of character stands somewhere. ASCII is told without a pattern: most of a text is, and a pattern of
 * Unicode classes takes up to 2 ms to make. Those here are made where they are first asked.
 */

const isAsciiLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const isAsciiDigit = (code: number) => code >= 48 && code <= 57;

/** @param char one character; nothing is no letter */
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

/** Whether a key is digits and nothing else, in any script. */
export function isDigits(key: string): boolean {
  const code = key.charCodeAt(0);
  return (code >= 128 || isAsciiDigit(code)) && /^\p{Nd}+$/u.test(key);
}
