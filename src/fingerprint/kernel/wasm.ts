/**
 * The WASM twin of the reference, from `assembly/kernel.ts`: the same bits, a hundred times faster.
 *
 * Its tables of characters are filled by asking the tokenizer about each character when it is first met, so the
 * two cannot disagree about one. A paragraph with a character that they cannot hold (scripts other than Latin,
 * combining marks, invisible characters, broken UTF-8) is fingerprinted by the reference.
 */
import { tokenize } from '../../text/tokens.ts';
import { type Banding, checkBanding } from '../lsh.ts';
import { checkSettings, type SketchSettings } from '../minhash.ts';
import {
  gather,
  INPUT_BYTES,
  type ParagraphPrint,
  type ParagraphPrints,
  type ParagraphSketcher,
  printParagraph,
  referenceSketcher,
} from '../paragraphs.ts';
import { exportsOf } from '../web-assembly.ts';
import { laneConstants } from './reference.ts';

/** What `assembly/kernel.ts` exports. */
interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  prepare(): void;
  inputAt(): number;
  twoBytesAt(): number;
  threeBytesAt(): number;
  constants16At(): number;
  tokensLowAt(): number;
  startsAt(): number;
  endsAt(): number;
  tokenCountsAt(): number;
  flagsAt(): number;
  exactHashesAt(): number;
  lanesAt(): number;
  keysAt(): number;
  scan(length: number, seed: number): number;
  tokensScanned(): number;
  unknownCharacters(): number;
  lanes16(paragraphs: number, slots: number, words: number): void;
  bandKeys(paragraphs: number, slots: number, bands: number, rows: number): void;
  isLineByLine(from: number, length: number): number;
}

const UNKNOWN = 1;
const SEPARATOR = 1;
const APOSTROPHE = 2;
const RIGHT_QUOTE = 0x2019;
const LINE_FEED = 10;

const encoder = new TextEncoder();

/**
 * A sketcher that uses the kernel.
 * @param binary the compiled kernel
 * @returns undefined where WASM or its SIMD is missing: use `referenceSketcher`
 * @throws DupesError `sketch-settings` when the settings are wrong, or their lanes are not 16 bits wide
 */
export function wasmSketcher(
  binary: Uint8Array,
  settings: SketchSettings,
  banding?: Banding,
): ParagraphSketcher | undefined {
  checkSettings(settings, 16);
  if (banding) checkBanding(banding, settings);
  const exports = exportsOf(binary);
  if (!exports) return undefined;
  return new WasmSketcher(exports as KernelExports, settings, banding);
}

class WasmSketcher implements ParagraphSketcher {
  readonly engine = 'wasm';
  readonly settings: SketchSettings;
  readonly banding: Banding | undefined;
  readonly #kernel: KernelExports;
  readonly #reference: ParagraphSketcher;
  readonly #constants: Uint32Array;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly input: Uint8Array;
  readonly #memory: ArrayBuffer;
  readonly #characters: Characters;
  #alone = 0;

  constructor(kernel: KernelExports, settings: SketchSettings, banding: Banding | undefined) {
    this.settings = settings;
    this.banding = banding;
    this.#kernel = kernel;
    this.#reference = referenceSketcher(settings, banding);
    this.#constants = laneConstants(settings.slots, 16, settings.seed);
    kernel.prepare();
    this.#memory = kernel.memory.buffer;
    this.input = new Uint8Array(this.#memory, kernel.inputAt(), INPUT_BYTES);
    new Uint16Array(this.#memory, kernel.constants16At(), this.#constants.length).set(
      this.#constants,
    );
    this.#characters = new Characters(
      new Uint16Array(this.#memory, kernel.twoBytesAt(), 0x800),
      new Uint8Array(this.#memory, kernel.threeBytesAt(), 0x1000),
    );
  }

  get referenceParagraphs(): number {
    return this.#alone + this.#reference.referenceParagraphs;
  }

  sketch(text: string): ParagraphPrints {
    // A UTF-16 unit takes three bytes at most.
    const safe = Math.floor(this.input.length / 3);
    if (text.length <= safe) return this.#one(encoder.encodeInto(text, this.input).written);
    const parts: ParagraphPrints[] = [];
    for (let from = 0; from < text.length; ) {
      let to = text.length;
      if (to - from > safe) {
        to = text.lastIndexOf('\n', from + safe - 1) + 1;
        if (to <= from) to = text.indexOf('\n', from) + 1 || text.length;
      }
      const part = text.slice(from, to);
      const { read, written } = encoder.encodeInto(part, this.input);
      parts.push(copied(read === part.length ? this.#one(written) : this.#reference.sketch(part)));
      from = to;
    }
    return joined(parts, this.banding?.bands ?? 0);
  }

  sketchBytes(bytes: Uint8Array): ParagraphPrints {
    const most = this.input.length;
    if (bytes.length <= most) {
      this.input.set(bytes);
      return this.#one(bytes.length);
    }
    const parts: ParagraphPrints[] = [];
    for (let from = 0; from < bytes.length; ) {
      let to = bytes.length;
      if (to - from > most) {
        to = bytes.lastIndexOf(LINE_FEED, from + most - 1) + 1;
        if (to <= from) to = bytes.indexOf(LINE_FEED, from) + 1 || bytes.length;
      }
      const part = bytes.subarray(from, to);
      if (part.length > most) parts.push(this.#reference.sketchBytes(part));
      else {
        this.input.set(part);
        parts.push(copied(this.#one(part.length)));
      }
      from = to;
    }
    return joined(parts, this.banding?.bands ?? 0);
  }

  isLineByLine(from: number, to: number): boolean {
    return this.#kernel.isLineByLine(from, to - from) !== 0;
  }

  /** Sketches the first bytes of `input`, which are one text. */
  #one(length: number): ParagraphPrints {
    return this.sketchInput([length]);
  }

  sketchInput(ends: readonly number[]): ParagraphPrints {
    const length = ends[ends.length - 1] ?? 0;
    const kernel = this.#kernel;
    const { slots, shingleWords, seed } = this.settings;
    const count = kernel.scan(length, seed);
    kernel.lanes16(count, slots, shingleWords);
    const bands = this.banding?.bands ?? 0;
    if (this.banding) kernel.bandKeys(count, slots, bands, this.banding.rows);
    const prints = {
      count,
      paragraphsOf: paragraphsOf(ends, this.#numbers(kernel.startsAt(), count)),
      tokens: this.#numbers(kernel.tokenCountsAt(), count),
      exact: this.#numbers(kernel.exactHashesAt(), 2 * count),
      lanes: new Uint16Array(this.#memory, kernel.lanesAt(), slots * count),
      bandKeys: this.#numbers(kernel.keysAt(), bands * count),
      hashes: this.#numbers(kernel.tokensLowAt(), kernel.tokensScanned()),
    };
    if (kernel.unknownCharacters() === 0) return prints;
    return this.#learn(count) ? this.sketchInput(ends) : this.#withReference(prints, ends);
  }

  #numbers(at: number, length: number): Uint32Array {
    return new Uint32Array(this.#memory, at, length);
  }

  /** Asks about the characters that were met for the first time. True when one of them is known now. */
  #learn(count: number): boolean {
    const flags = this.#numbers(this.#kernel.flagsAt(), count);
    const text: string[] = [];
    flags.forEach((flag, i) => {
      if (flag === UNKNOWN) text.push(this.#line(i));
    });
    return this.#characters.learn(text.join(''));
  }

  /** A paragraph of the last scan. */
  #line(paragraph: number): string {
    const [start] = this.#numbers(this.#kernel.startsAt() + 4 * paragraph, 1);
    const [end] = this.#numbers(this.#kernel.endsAt() + 4 * paragraph, 1);
    return this.#decoder.decode(this.input.subarray(start, end));
  }

  /** Has the reference do the paragraphs that hold an unknown character. */
  #withReference(prints: ParagraphPrints, ends: readonly number[]): ParagraphPrints {
    const { slots } = this.settings;
    const { count, tokens, exact, paragraphsOf } = prints;
    const starts = this.#numbers(this.#kernel.startsAt(), count);
    const flags = this.#numbers(this.#kernel.flagsAt(), count);
    const whole: ParagraphPrint[] = [];
    let text = 0;
    let first = 0;
    for (let i = 0; i < count; i += 1) {
      const last = first + tokens[i]!;
      if (flags[i] === UNKNOWN) {
        while (starts[i]! >= ends[text]!) text += 1;
        const print = printParagraph(this.#line(i), this.settings, this.#constants);
        if (print) whole.push(print);
        else paragraphsOf[text]! -= 1;
        this.#alone += 1;
      } else
        whole.push({
          exactLow: exact[2 * i]!,
          exactHigh: exact[2 * i + 1]!,
          hashes: prints.hashes.subarray(first, last),
          lanes: prints.lanes.subarray(slots * i, slots * (i + 1)),
        });
      first = last;
    }
    return gather(whole, paragraphsOf, this.settings, this.banding);
  }
}

/** Paragraphs of each text. */
function paragraphsOf(ends: readonly number[], starts: Uint32Array): Uint32Array {
  if (ends.length === 1) return Uint32Array.of(starts.length);
  const counts = new Uint32Array(ends.length);
  let text = 0;
  for (const start of starts) {
    while (start >= ends[text]!) text += 1;
    counts[text]! += 1;
  }
  return counts;
}

function copied(prints: ParagraphPrints): ParagraphPrints {
  return {
    count: prints.count,
    paragraphsOf: prints.paragraphsOf,
    tokens: prints.tokens.slice(),
    exact: prints.exact.slice(),
    lanes: prints.lanes.slice(),
    bandKeys: prints.bandKeys.slice(),
    hashes: prints.hashes.slice(),
  };
}

function joined(parts: readonly ParagraphPrints[], bands: number): ParagraphPrints {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const all = <Column extends Uint16Array | Uint32Array>(
    make: (length: number) => Column,
    of: (part: ParagraphPrints) => Column,
  ): Column => {
    const column = make(parts.reduce((sum, part) => sum + of(part).length, 0));
    let at = 0;
    for (const part of parts) {
      column.set(of(part), at);
      at += of(part).length;
    }
    return column;
  };
  const numbers = (length: number) => new Uint32Array(length);
  const bandKeys = new Uint32Array(bands * count);
  for (let band = 0; band < bands; band += 1) {
    let at = band * count;
    for (const part of parts) {
      bandKeys.set(part.bandKeys.subarray(band * part.count, (band + 1) * part.count), at);
      at += part.count;
    }
  }
  return {
    count,
    paragraphsOf: Uint32Array.of(count),
    tokens: all(numbers, (part) => part.tokens),
    exact: all(numbers, (part) => part.exact),
    lanes: all(
      (length) => new Uint16Array(length),
      (part) => part.lanes,
    ),
    bandKeys,
    hashes: all(numbers, (part) => part.hashes),
  };
}

/** Latin-1, Latin Extended A and B; IPA and what follows has look-alikes. */
const LETTERS = { from: 0x80, to: 0x250 };
/** Punctuation, currency signs, letter-like symbols, arrows, mathematics, boxes, dingbats; what follows is Chinese. */
const SYMBOLS = { from: 0x2000, to: 0x2e80 };

/** What the tokenizer makes of characters, in the kernel's tables. */
class Characters {
  /** For U+0080 to U+07FF: 0 unknown, 1 separator, else the two bytes of the lower-case letter. */
  readonly #twoBytes: Uint16Array;
  /** For U+2000 to U+2FFF: 0 unknown, 1 separator, 2 apostrophe. */
  readonly #threeBytes: Uint8Array;
  readonly #asked = new Set<number>();

  constructor(twoBytes: Uint16Array, threeBytes: Uint8Array) {
    this.#twoBytes = twoBytes;
    this.#threeBytes = threeBytes;
  }

  /** True when a character of the text is known now that was not before. */
  learn(text: string): boolean {
    let learned = false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const letter = code >= LETTERS.from && code < LETTERS.to;
      const symbol = code >= SYMBOLS.from && code < SYMBOLS.to;
      if ((!letter && !symbol) || this.#asked.has(code)) continue;
      this.#asked.add(code);
      const entry = letter ? letterEntry(code) : symbolEntry(code);
      if (letter) this.#twoBytes[code] = entry;
      else this.#threeBytes[code - SYMBOLS.from] = entry;
      learned ||= entry !== 0;
    }
    return learned;
  }
}

function symbolEntry(code: number): number {
  return code === RIGHT_QUOTE ? APOSTROPHE : isSeparator(code) ? SEPARATOR : 0;
}

function letterEntry(code: number): number {
  if (isSeparator(code)) return SEPARATOR;
  const char = String.fromCharCode(code);
  const key = keysOf(char);
  const isLetter =
    key.length === 1 &&
    keysOf(`${char}x`) === `${key}x` &&
    keysOf(`x${char}`) === `x${key}` &&
    keysOf(`x${char}x`) === `x${key}x` &&
    keysOf(`é${char}é`) === `é${key}é`;
  const bytes = encoder.encode(key);
  return isLetter && bytes.length === 2 ? bytes[0]! | (bytes[1]! << 8) : 0;
}

function isSeparator(code: number): boolean {
  const char = String.fromCharCode(code);
  return (
    keysOf(char) === '' &&
    keysOf(`${char}x`) === 'x' &&
    keysOf(`x${char}`) === 'x' &&
    keysOf(`x${char}x`) === 'x x' &&
    keysOf(`é${char}é`) === 'é é'
  );
}

function keysOf(text: string): string {
  return tokenize(text, [{ start: 0, end: text.length }]).keys.join(' ');
}
