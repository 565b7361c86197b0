/**
 * Fingerprints of all paragraphs of a text at once, in typed arrays: what millions of clippings need.
 *
 * A paragraph is a line of the text that holds a word. (In an extracted text a block is a paragraph, and a line
 * break inside one parts it, as it parts a headline from its kicker.) Words are those of `tokenize`.
 */
import { tokenize } from '../text/tokens.ts';
import {
  bandKey,
  exactHash,
  hashTokens,
  laneConstants,
  lanes16,
  shingleHalf,
} from './kernel/reference.ts';
import { type Banding, checkBanding } from './lsh.ts';
import { checkSettings, type SketchSettings } from './minhash.ts';

/** Arrays may be views that the next call overwrites: copy what must last. */
export interface ParagraphPrints {
  readonly count: number;
  /** Paragraphs of each text. */
  readonly paragraphsOf: Uint32Array;
  /** Tokens of each paragraph. */
  readonly tokens: Uint32Array;
  /** Two numbers a paragraph: low and high half of its exact hash. */
  readonly exact: Uint32Array;
  /** `slots` values of 16 bits a paragraph; 0 in a paragraph with fewer tokens than a shingle. */
  readonly lanes: Uint16Array;
  /** Band after band, a key a paragraph; meaningless for a short one. Empty where no banding was given. */
  readonly bandKeys: Uint32Array;
  /** Low halves of the token hashes, paragraph after paragraph. */
  readonly hashes: Uint32Array;
}

/** Fingerprints the paragraphs of texts, one after the other. */
export interface ParagraphSketcher {
  readonly settings: SketchSettings;
  readonly banding: Banding | undefined;
  /** What computes: the TypeScript reference, or its WASM twin where that knows every character. */
  readonly engine: 'reference' | 'wasm';
  /** How many paragraphs the reference did so far. */
  readonly referenceParagraphs: number;
  sketch(text: string): ParagraphPrints;
  /** The same for UTF-8 bytes; what is no UTF-8 counts as U+FFFD. */
  sketchBytes(bytes: Uint8Array): ParagraphPrints;
  /** Where the texts for `sketchInput` are put: one call for many of them is faster. What other calls do overwrites it. */
  readonly input: Uint8Array;
  /**
   * The same for the texts in `input`, one behind the other.
   * @param ends where each ends, ascending; its last byte is a line feed
   */
  sketchInput(ends: readonly number[]): ParagraphPrints;
  /**
   * True where each line of a UTF-8 text in `input` stands by itself, between blank lines or ends of the text, and no
   * other character breaks lines, so that its blocks are its lines. Errs on the side of false.
   */
  isLineByLine(from: number, to: number): boolean;
}

/** Of `input`: what the kernel does stays in a core's L2 cache. */
export const INPUT_BYTES = 60 * 1024;

/** As UTF-8 bytes read as Latin-1: control characters, U+0085, U+2028, U+2029, and a line feed between two lines. */
const NOT_LINE_BY_LINE = /[\0-\x08\x0b-\x1f]|\xc2\x85|\xe2\x80[\xa8\xa9]|[^\n]\n[^\n]/;

/** See `ParagraphSketcher`, whose kernel calls fewer texts so. */
export function isLineByLine(bytes: Uint8Array): boolean {
  return !NOT_LINE_BY_LINE.test(new TextDecoder('latin1').decode(bytes));
}

/** One paragraph's fingerprint in the form of the arrays. */
export interface ParagraphPrint {
  readonly exactLow: number;
  readonly exactHigh: number;
  readonly hashes: Uint32Array;
  readonly lanes: Uint16Array | undefined;
}

/** The reference for one paragraph; undefined when it holds no word. */
export function printParagraph(
  paragraph: string,
  settings: SketchSettings,
  constants: Uint32Array,
): ParagraphPrint | undefined {
  const { keys } = tokenize(paragraph, [{ start: 0, end: paragraph.length }]);
  if (keys.length === 0) return undefined;
  const tokens = hashTokens(keys, settings.seed);
  const exact = exactHash(tokens, settings.seed);
  const shingles = shingleHalf(tokens.low, settings.shingleWords);
  return {
    exactLow: exact.low,
    exactHigh: exact.high,
    hashes: tokens.low,
    lanes: shingles.length > 0 ? lanes16(shingles, constants, settings.slots) : undefined,
  };
}

/**
 * The reference: any script, any settings, about 5 MB/s with 64 slots.
 * @throws DupesError `sketch-settings` when the settings are wrong, or their lanes are not 16 bits wide
 */
export function referenceSketcher(settings: SketchSettings, banding?: Banding): ParagraphSketcher {
  checkSettings(settings, 16);
  if (banding) checkBanding(banding, settings);
  const constants = laneConstants(settings.slots, 16, settings.seed);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const input = new Uint8Array(INPUT_BYTES);
  let done = 0;
  const sketch = (...texts: string[]): ParagraphPrints => {
    const prints = texts.map((text) =>
      text
        .split('\n')
        .map((line) => printParagraph(line, settings, constants))
        .filter((print) => print !== undefined),
    );
    const all = prints.flat();
    done += all.length;
    const paragraphsOf = Uint32Array.from(prints, ({ length }) => length);
    return gather(all, paragraphsOf, settings, banding);
  };
  return {
    settings,
    banding,
    engine: 'reference',
    get referenceParagraphs() {
      return done;
    },
    sketch: (text) => sketch(text),
    sketchBytes: (bytes) => sketch(decoder.decode(bytes)),
    input,
    sketchInput: (ends) =>
      sketch(...ends.map((end, i) => decoder.decode(input.subarray(ends[i - 1] ?? 0, end)))),
    isLineByLine: (from, to) => isLineByLine(input.subarray(from, to)),
  };
}

/** Puts paragraphs together. */
export function gather(
  prints: readonly ParagraphPrint[],
  paragraphsOf: Uint32Array,
  { slots }: SketchSettings,
  banding: Banding | undefined,
): ParagraphPrints {
  const count = prints.length;
  const tokens = Uint32Array.from(prints, ({ hashes }) => hashes.length);
  const exact = new Uint32Array(2 * count);
  const lanes = new Uint16Array(slots * count);
  const hashes = new Uint32Array(tokens.reduce((sum, n) => sum + n, 0));
  let at = 0;
  prints.forEach((print, i) => {
    exact[2 * i] = print.exactLow;
    exact[2 * i + 1] = print.exactHigh;
    if (print.lanes) lanes.set(print.lanes, slots * i);
    hashes.set(print.hashes, at);
    at += print.hashes.length;
  });
  const bandKeys = new Uint32Array(count * (banding?.bands ?? 0));
  if (banding)
    for (let band = 0; band < banding.bands; band += 1)
      for (let i = 0; i < count; i += 1)
        bandKeys[band * count + i] = bandKey(
          lanes.subarray(slots * i, slots * (i + 1)),
          band,
          banding.rows,
        );
  return { count, paragraphsOf, tokens, exact, lanes, bandKeys, hashes };
}
