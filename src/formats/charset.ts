/**
 * Bytes to text. In order: the encoding the user gave, a byte order mark, a check for binary
 * content, strict UTF-8, what the document declares, and last a guess from letter frequencies.
 * ASCII and UTF-8 load no library.
 */
import { isUtf8 } from 'node:buffer';
import { DupesError } from '../faults.ts';
import { asBuffer } from './buffer.ts';

export interface Decoded {
  readonly text: string;
  /** As used, lower case: `utf-8`, `utf-16le`, `windows-1252`, `shift_jis`, … */
  readonly encoding: string;
}

/** Reads the encoding a document declares, for content that is no UTF-8. */
export type DeclaredEncoding = (bytes: Uint8Array) => Promise<string | undefined>;

/** @returns undefined for binary content */
export async function decode(
  bytes: Uint8Array,
  given: string | null,
  declared?: DeclaredEncoding,
): Promise<Decoded | undefined> {
  if (given) return decodeAs(bytes, given);
  const mark = byteOrderMark(bytes);
  if (mark) return decodeAs(bytes.subarray(mark.length), mark.encoding);
  if (looksCompressedOrImage(bytes)) return undefined;
  if (bytes.includes(0)) return decodeUnmarkedUtf16(bytes);
  if (isUtf8(bytes)) {
    if (bytes.includes(ESCAPE) && hasJapaneseEscapes(bytes)) return decodeAs(bytes, 'iso-2022-jp');
    return textOrBinary({ text: utf8(bytes), encoding: 'utf-8' });
  }
  if (isMostlyUtf8(bytes)) return textOrBinary({ text: utf8(bytes), encoding: 'utf-8' });
  const name = (await declared?.(bytes)) ?? (await guessEncoding(bytes));
  return textOrBinary(await decodeAs(bytes, name));
}

/** @throws DupesError `encoding-unknown` */
export async function checkEncoding(name: string): Promise<void> {
  if (isUtf8Name(name)) return;
  const { default: iconv } = await import('iconv-lite');
  if (!iconv.encodingExists(name)) {
    throw new DupesError(
      'encoding-unknown',
      `there is no encoding "${name}"; names such as utf-8, windows-1252, utf-16le or shift_jis are expected`,
    );
  }
}

/** Bytes in an encoding to text; Windows-1252 where there is no encoding of that name. */
export type DecodePiece = (piece: Uint8Array, encoding: string) => string;

/** For documents that name an encoding for each piece of their text. */
export async function pieceDecoder(): Promise<DecodePiece> {
  const { default: iconv } = await import('iconv-lite');
  return (piece, encoding) =>
    iconv.decode(asBuffer(piece), iconv.encodingExists(encoding) ? encoding : 'windows-1252');
}

/** Begins like a picture, an archive, a program, a PDF: not worth reading on as text. */
export function looksCompressedOrImage(bytes: Uint8Array): boolean {
  return BINARY_STARTS.some((start) => start.every((byte, at) => bytes[at] === byte));
}

const BINARY_STARTS: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // %PDF-
  [0x50, 0x4b, 0x03, 0x04], // zip
  [0x1f, 0x8b], // gzip
  [0x89, 0x50, 0x4e, 0x47], // png
  [0xff, 0xd8, 0xff], // jpeg
  [0x47, 0x49, 0x46, 0x38], // gif
  [0x7f, 0x45, 0x4c, 0x46], // elf
  [0xd0, 0xcf, 0x11, 0xe0], // old Office
];

const ESCAPE = 0x1b;

function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function isUtf8Name(name: string): boolean {
  return /^utf-?8$/i.test(name);
}

// iconv-lite and not TextDecoder: on Node 20 TextDecoder('windows-1252') makes U+0093 of 0x93.
async function decodeAs(bytes: Uint8Array, name: string): Promise<Decoded> {
  if (isUtf8Name(name)) return { text: utf8(bytes), encoding: 'utf-8' };
  if (name === 'utf-16le') return { text: utf16le(bytes), encoding: name };
  const { default: iconv } = await import('iconv-lite');
  // The one encoding with escapes, that of old Japanese mail, is left to the platform.
  const text = iconv.encodingExists(name)
    ? iconv.decode(asBuffer(bytes), name)
    : new TextDecoder(name).decode(bytes);
  return { text, encoding: name.toLowerCase() };
}

function utf16le(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le');
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) {
    return c === 0 && d === 0 && bytes.length >= 4
      ? { encoding: 'utf-32le', length: 4 }
      : { encoding: 'utf-16le', length: 2 };
  }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

/** UTF-16 code units looked at to tell UTF-16 without a mark from binary content. */
const UTF16_SAMPLE = 4096;

async function decodeUnmarkedUtf16(bytes: Uint8Array): Promise<Decoded | undefined> {
  const sample = bytes.slice(0, Math.min(bytes.length - (bytes.length % 2), 2 * UTF16_SAMPLE));
  const swapped = Buffer.from(sample).swap16();
  const little = plausibility(utf16le(sample));
  const big = plausibility(utf16le(swapped));
  if (little === 0 && big === 0) return undefined;
  return decodeAs(bytes, little >= big ? 'utf-16le' : 'utf-16be');
}

/** Share of everyday characters; 0 for what cannot be text. */
function plausibility(text: string): number {
  // Two zero bytes, controls, unassigned and private characters, halves of a pair: not text.
  if (!text || /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\p{Cn}\p{Co}\p{Cs}]/u.test(text)) return 0;
  const everyday = text.match(/[\t\n\r\x20-\x7e\u3001\u3002\u3040-\u30ff]/g)?.length ?? 0;
  return everyday / text.length >= 0.02 ? everyday / text.length : 0;
}

function hasJapaneseEscapes(bytes: Uint8Array): boolean {
  return /\x1b\$[@B]/.test(Buffer.from(bytes.subarray(0, 65_536)).toString('latin1'));
}

/** A text of UTF-8 with a few broken bytes (cut in the middle of a character, a pasted line) is still UTF-8. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as number;
    if (first < 0x80) {
      at += 1;
      continue;
    }
    const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    let follows = 0;
    while (follows < length - 1 && ((bytes[at + 1 + follows] ?? 0) & 0xc0) === 0x80) follows += 1;
    const whole = length > 0 && first <= 0xf4 && follows === length - 1;
    if (whole) good += 1;
    else bad += 1;
    at += whole ? length : 1;
  }
  return good > 4 * bad;
}

/** What Windows-1252 makes of the bytes 0x80 to 0x9F. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Characters that were scrambled before it is believed: one could be meant. */
const LEAST_SCRAMBLED = 3;

/**
 * UTF-8 that was once read as Windows-1252 and saved again ("Ã¤" for "ä", "â€œ" for "“"). Undone only
 * where every character takes part: by chance no text comes out as UTF-8.
 */
function unscramble(decoded: Decoded): Decoded {
  const { text } = decoded;
  if (!/[Ã][\u0080-\u00bf]|â€/.test(text)) return decoded;
  const bytes = Buffer.alloc(text.length);
  let beyond = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const special = code < 0x100 ? -1 : WINDOWS_1252.indexOf(text[at] as string);
    if (code >= 0x100 && special < 0) return decoded;
    bytes[at] = special < 0 ? code : 0x80 + special;
    if (code >= 0x80) beyond += 1;
  }
  if (beyond < 2 * LEAST_SCRAMBLED || !isUtf8(bytes)) return decoded;
  return { text: utf8(bytes), encoding: `${decoded.encoding} (twice)` };
}

/** Controls other than tab, line breaks and escape, as a share, above which decoded content is no text. */
const MOST_CONTROLS = 0.01;

function textOrBinary(decoded: Decoded): Decoded | undefined {
  const sample = decoded.text.slice(0, 65_536);
  const controls = sample.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls > sample.length * MOST_CONTROLS ? undefined : unscramble(decoded);
}

/** Bytes the guess is made from; more costs time and adds nothing. */
const GUESS_SAMPLE = 65_536;

async function guessEncoding(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import('chardet');
  const { default: iconv } = await import('iconv-lite');
  const sample = bytes.subarray(0, GUESS_SAMPLE);
  const guesses = analyse(sample).filter(
    ({ name }) => !/^(?:utf|ascii)/i.test(name) && iconv.encodingExists(name),
  );
  const best = guesses[0];
  if (!best) return 'windows-1252';
  // Multi-byte guesses must decode without a fault; their statistics are strong when they do.
  for (const { name, confidence } of guesses) {
    if (!MULTI_BYTE.test(name) || confidence < 10) continue;
    const text = iconv.decode(Buffer.from(sample), name);
    const faults = text.match(/\ufffd/g)?.length ?? 0;
    const multi = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
    if (confidence >= best.confidence - 10 && faults <= 1 && multi > 0 && isCoherent(text)) {
      return name.toLowerCase();
    }
  }
  const western = iconv.decode(Buffer.from(sample), 'windows-1252');
  if (isWestern(western)) return 'windows-1252';
  if (isOfOldMacs(iconv.decode(Buffer.from(sample), 'macintosh'))) return 'macintosh';
  const singles = guesses.filter(({ name }) => !MULTI_BYTE.test(name));
  // A byte that an encoding leaves undefined rules it out.
  const fits = singles.find(({ name }) => {
    return !/[\ufffd\u0080-\u009f]/.test(iconv.decode(Buffer.from(sample), withQuotes(name)));
  });
  const name = withQuotes(fits?.name ?? singles[0]?.name ?? 'windows-1252');
  // Ukrainian letters stand where Russian files have lines to draw boxes with.
  const hasLines =
    name === 'koi8-r' && /[\u2500-\u257f]/.test(iconv.decode(Buffer.from(sample), name));
  return hasLines ? 'koi8-u' : name;
}

/** Windows' encodings hold these of ISO's, and the typographic quotes that files called Latin-1 carry. */
function withQuotes(name: string): string {
  const iso = name.toLowerCase();
  if (iso === 'iso-8859-1') return 'windows-1252';
  return iso === 'iso-8859-9' ? 'windows-1254' : iso;
}

/**
 * Whether all letters beyond ASCII are those of the big Western languages. Short texts are too little
 * for statistics, which take Portuguese for Romanian; õ and û are Hungarian letters in another encoding.
 */
function isWestern(text: string): boolean {
  const beyond = text.match(/[^\x00-\x7f]/g) ?? [];
  const known = text.includes('ã') ? /[õÕ]/ : /[^\s\S]/;
  return beyond.every((character) => WESTERN.has(character) || known.test(character));
}

const WESTERN = new Set(
  'äöüßÄÖÜåÅéèêëàâçîïñáíóúôœæÉÈÊÀÂÇÑÁÍÓÚÔãÃ€£“”‘’‚„«»‹›–—…•¿¡°ºª§©®™·´\u00a0\u00ad',
);

/** Characters beyond ASCII from which the encoding of old Macs is believed, and their share that stands where it belongs. */
const LEAST_OF_MACS = 3;
const IN_PLACE_SHARE = 0.8;
/** Quotes at words, apostrophes and accents within them, dashes between; by another encoding they fall anywhere. */
const IN_PLACE =
  /(?<=\p{L})[’'éèêëàâçîïñáíóúôäöüßåæœìòùûÉÄÖÜ]|[äöüÄÖÜéÉ](?=\p{Ll})|(?<=\s)[àèÈ](?=\s)|(?<=\s)[¿¡]|(?<=^|[\s([])[“„‘](?=\S)|(?<=\S)[”“’](?=[\s\p{P}]|$)|(?<!\p{L})[«»\u00a0]|[«»\u00a0](?!\p{L})|(?<=[\s\d])[–—](?=[\s\d])|(?<=\s)[€£•]|(?<=\d)[°€£]|…/gmu;

/** Spreadsheets on Macs wrote tables in it for long. */
function isOfOldMacs(text: string): boolean {
  if (!isWestern(text.replace(/[ìòùû]/g, ''))) return false;
  const beyond = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  return beyond >= LEAST_OF_MACS && (text.match(IN_PLACE)?.length ?? 0) >= beyond * IN_PLACE_SHARE;
}

const MULTI_BYTE = /^(?:shift_jis|euc|big5|gb|iso-2022)/i;

/** Whether the letters beyond ASCII stand in runs, as in East Asian text, and not one by one among Latin letters. */
function isCoherent(text: string): boolean {
  const runs = text.match(/[^\x00-\x7f]+/g) ?? [];
  const between = text.match(/[a-z][^\x00-\x7f][a-z]/gi) ?? [];
  return between.length * 2 < runs.length;
}
