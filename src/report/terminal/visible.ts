/** Makes a stranger's text safe to send to a terminal. */

/**
 * What a terminal acts on, or shows as nothing: C0 and C1 controls (escape sequences begin with
 * one), soft hyphens, zero-width characters, bidi controls, line separators, tag characters, lone
 * surrogates. The joiners U+200C and U+200D stay: Indic scripts and emoji need them.
 */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

/** Every unsafe character as a visible one: ESC is ␛, a right-to-left override is ‹U+202E›. */
export function visible(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.codePointAt(0) as number;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '␡';
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
  });
}

/** The same on one line: breaks and runs of white space become a space. */
export function visibleLine(text: string): string {
  return visible(text.replace(/[ \t\r\n]+/g, ' ').trim());
}
