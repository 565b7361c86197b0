/** What an RTF file is made of. Linear; no file is malformed here, only cut short. */

/** Bytes are Latin-1 characters; what an encoding makes of them is not known here. */
export type Token =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'bytes'; readonly bytes: string; readonly isEscaped: boolean }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | undefined }
  /** A control word of one character that is no letter. */
  | { readonly kind: 'symbol'; readonly symbol: string };

/** A control word with its parameter, a byte in hexadecimal figures, or a control symbol. */
const CONTROL = /\\(?:([a-z]+)(-?\d+)? ?|'([0-9a-f]{2})|([\s\S]))/iy;
const TEXT = /[^\\{}]+/y;
/** Line breaks of the file, too: they part nothing. */
const UNSEEN = /[\x00-\x08\x0a-\x1f]+/g;

export function* tokensOf(source: string): Generator<Token> {
  for (let at = 0; at < source.length; ) {
    const first = source[at];
    if (first === '{' || first === '}') {
      yield { kind: first === '{' ? 'open' : 'close' };
      at += 1;
    } else if (first === '\\') {
      CONTROL.lastIndex = at;
      const control = CONTROL.exec(source);
      if (!control) return;
      at = CONTROL.lastIndex;
      const [, word, figures, byte, symbol = ''] = control;
      if (byte !== undefined) {
        const bytes = String.fromCharCode(Number.parseInt(byte, 16));
        yield { kind: 'bytes', bytes, isEscaped: true };
      } else if (word !== undefined) {
        const value = figures === undefined ? undefined : Number(figures);
        if (word === 'bin') at += Math.max(0, value ?? 0);
        yield { kind: 'word', word, value };
      } else if ('\\{}'.includes(symbol)) {
        yield { kind: 'bytes', bytes: symbol, isEscaped: true };
      } else {
        yield { kind: 'symbol', symbol };
      }
    } else {
      TEXT.lastIndex = at;
      const text = TEXT.exec(source)?.[0] ?? '';
      at += text.length;
      yield { kind: 'bytes', bytes: text.replace(UNSEEN, ''), isEscaped: false };
    }
  }
}
