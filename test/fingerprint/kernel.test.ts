import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileAssembly, KERNEL_SOURCE } from '../../scripts/build-kernel.mjs';
import { wasmSketcher } from '../../src/fingerprint/kernel/wasm.ts';
import { type Banding, chooseBanding } from '../../src/fingerprint/lsh.ts';
import {
  fingerprint,
  PARAGRAPH_SKETCH,
  type SketchSettings,
} from '../../src/fingerprint/minhash.ts';
import {
  type ParagraphPrints,
  type ParagraphSketcher,
  referenceSketcher,
} from '../../src/fingerprint/paragraphs.ts';
import { tokenize } from '../../src/text/tokens.ts';

let binary: Uint8Array;
beforeAll(async () => {
  binary = await compileAssembly(KERNEL_SOURCE);
});

function wasm(settings: SketchSettings = PARAGRAPH_SKETCH, banding?: Banding): ParagraphSketcher {
  const sketcher = wasmSketcher(binary, settings, banding);
  if (!sketcher) throw new Error('this Node has no WASM SIMD');
  return sketcher;
}

/** What the arrays say. Text, because comparing arrays is slow. */
function said(prints: ParagraphPrints, { slots }: SketchSettings): string[] {
  let at = 0;
  const bands = prints.bandKeys.length / Math.max(1, prints.count);
  return Array.from({ length: prints.count }, (_, i) => {
    const tokens = prints.tokens[i]!;
    const hashes = prints.hashes.subarray(at, at + tokens);
    at += tokens;
    const exact = prints.exact.subarray(2 * i, 2 * i + 2);
    const lanes = prints.lanes.subarray(slots * i, slots * (i + 1));
    const keys = Array.from(
      { length: bands },
      (_, band) => prints.bandKeys[band * prints.count + i],
    );
    return `${exact} of ${hashes}: ${lanes}; ${keys}`;
  });
}

/** Prose as outlets print it: every script, typography, things that are nearly UTF-8. */
const pieces = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-zA-Z0-9]{1,12}$/) },
  { weight: 4, arbitrary: fc.constantFrom(' ', '. ', ', ', '-', '\n', '\n\n', '\t', '\r\n') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "'",
      '’',
      '`',
      '´',
      'o`c',
      "'s",
      '’s',
      'l’',
      "l'",
      "''",
      '’’',
      "'’",
      ' ’',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('é', 'É', 'ß', 'Straße', 'ÀÉÎ', 'Ž', 'ÿ', 'ǅ', 'ſ', 'İ', 'ŉ', 'ª'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('–', '—', '“', '”', '…', '\u00a0', '\u2028', '€', '™', '²', '½'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\u00ad',
      '\u200b',
      '\u0301',
      '\ufeff',
      'а',
      'ｗ',
      'ﬁ',
      '日本語',
      'Привет',
      'مرحبا',
      '\u{1f600}',
      '\ud800',
      '\0',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const prose = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

const settings = fc.record({
  shingleWords: fc.integer({ min: 1, max: 9 }),
  slots: fc.constantFrom(1, 8, 33, 64, 128),
  laneBits: fc.constant(16 as const),
  seed: fc.nat({ max: 0xffffffff }),
});

describe('the WASM kernel equals the reference bit for bit', () => {
  test('on prose of every script', () => {
    const kernel = wasm();
    const reference = referenceSketcher(PARAGRAPH_SKETCH);
    fc.assert(
      fc.property(prose, (text) => {
        expect(said(kernel.sketch(text), PARAGRAPH_SKETCH)).toEqual(
          said(reference.sketch(text), PARAGRAPH_SKETCH),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('with any settings', () => {
    fc.assert(
      fc.property(prose, settings, fc.integer({ min: 1, max: 5 }), (text, chosen, rows) => {
        const banding = { bands: Math.floor(chosen.slots / rows), rows };
        expect(said(wasm(chosen, banding).sketch(text), chosen)).toEqual(
          said(referenceSketcher(chosen, banding).sketch(text), chosen),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('on bytes that are no UTF-8', () => {
    const kernel = wasm();
    const reference = referenceSketcher(PARAGRAPH_SKETCH);
    const broken = fc
      .array(
        fc.oneof(
          prose.map((text) => new TextEncoder().encode(text)),
          fc.uint8Array({ maxLength: 4 }),
          fc
            .constantFrom([0xc3], [0xe2, 0x80], [0xe2], [0xc1, 0xbf], [0xf0, 0x9f], [0x80], [0xff])
            .map((b) => Uint8Array.from(b)),
        ),
        { maxLength: 6 },
      )
      .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));
    fc.assert(
      fc.property(broken, (bytes) => {
        expect(said(kernel.sketchBytes(bytes), PARAGRAPH_SKETCH)).toEqual(
          said(reference.sketchBytes(bytes), PARAGRAPH_SKETCH),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('on every character of the first plane, alone and within a word', () => {
    const kernel = wasm();
    const reference = referenceSketcher(PARAGRAPH_SKETCH);
    for (let from = 0; from < 0x10000; from += 0x1000) {
      const text = Array.from({ length: 0x1000 }, (_, i) => {
        const char = String.fromCharCode(from + i);
        return `${char} ab${char}cd gh${char}`;
      }).join('\n');
      expect(said(kernel.sketch(text), PARAGRAPH_SKETCH)).toEqual(
        said(reference.sketch(text), PARAGRAPH_SKETCH),
      );
    }
  });

  test('whatever a word, a line or a text does at the border of a block or of a chunk', () => {
    const kernel = wasm();
    const reference = referenceSketcher(PARAGRAPH_SKETCH);
    const encoder = new TextEncoder();
    const line = 'Seven words stand in this long line\n';
    for (const size of [64, 128, 60 * 1024]) {
      for (const insert of ['', "don't", 'don’t', 'Ü', '–', '\n', 'x\n\ny', '\u0301', "'", '’']) {
        for (const offset of size < 200 ? [-4, -3, -2, -1, 0, 1] : [-1]) {
          const filled = line.repeat(Math.ceil(size / line.length)).slice(0, size + offset);
          const text = `${filled}${insert}after it`;
          expect(said(kernel.sketchBytes(encoder.encode(text)), PARAGRAPH_SKETCH)).toEqual(
            said(reference.sketch(text), PARAGRAPH_SKETCH),
          );
        }
      }
    }
    const long = `${line.repeat(2000)}don’t`;
    const banding = chooseBanding(64);
    expect(said(wasm(PARAGRAPH_SKETCH, banding).sketch(long), PARAGRAPH_SKETCH)).toEqual(
      said(referenceSketcher(PARAGRAPH_SKETCH, banding).sketch(long), PARAGRAPH_SKETCH),
    );
  });

  test('on a word, a line and a line without a word that are longer than a chunk', () => {
    const kernel = wasm();
    const reference = referenceSketcher(PARAGRAPH_SKETCH);
    for (const text of [
      `${'x'.repeat(70_000)} and a few words more\nnext line of text`,
      `first line of text\n${'word and '.repeat(9_000)}end\nlast line of text`,
      `${'- '.repeat(40_000)}\nonly this one counts`,
      `${'a’'.repeat(30_000)}b`,
      '\n'.repeat(130_000),
    ]) {
      const expected = said(reference.sketch(text), PARAGRAPH_SKETCH);
      expect(said(kernel.sketch(text), PARAGRAPH_SKETCH)).toEqual(expected);
      expect(said(kernel.sketchBytes(new TextEncoder().encode(text)), PARAGRAPH_SKETCH)).toEqual(
        expected,
      );
    }
  });

  test('on nothing and on one word', () => {
    for (const text of ['', ' ', '\n', 'word', 'é', '’', "'", '日', '\0'])
      expect(said(wasm().sketch(text), PARAGRAPH_SKETCH)).toEqual(
        said(referenceSketcher(PARAGRAPH_SKETCH).sketch(text), PARAGRAPH_SKETCH),
      );
  });
});

describe('paragraph prints', () => {
  test('are the fingerprints of the paragraphs’ token keys', () => {
    const lines = [
      'The council said on Tuesday it would not',
      'Ünder the Brücke, “quietly”',
      'Two words',
    ];
    const { count, exact, lanes, tokens } = wasm().sketch(lines.join('\n\n'));
    expect(count).toBe(3);
    lines.forEach((line, i) => {
      const print = fingerprint(tokenize(line, [{ start: 0, end: line.length }]).keys);
      expect(tokens[i]).toBe(print.tokens);
      expect(exact[2 * i]).toBe(print.exact.low);
      expect(exact[2 * i + 1]).toBe(print.exact.high);
      if (print.signature) expect(lanes.slice(64 * i, 64 * (i + 1))).toEqual(print.signature.lanes);
    });
  });

  test('plain Latin prose does not need the reference', () => {
    // The tables come from the tokenizer; an empty one would still pass every test of equality.
    const kernel = wasm();
    const text = 'The firm’s “naïve” café – open in Łódź — costs 5 € or more… Élan!';
    kernel.sketch(text);
    expect(kernel.referenceParagraphs).toBe(0);
    kernel.sketch('это не латиница');
    expect(kernel.referenceParagraphs).toBe(1);
  });

  test('where WASM is missing there is no kernel', () => {
    expect(
      wasmSketcher(new Uint8Array([0, 97, 115, 109, 9, 9, 9, 9]), PARAGRAPH_SKETCH),
    ).toBeUndefined();
  });

  test('lanes of 32 bits are refused', () => {
    const wide = { ...PARAGRAPH_SKETCH, laneBits: 32 as const };
    expect(() => wasmSketcher(binary, wide)).toThrow(
      expect.objectContaining({ code: 'sketch-settings' }),
    );
    expect(() => referenceSketcher(wide)).toThrow(
      expect.objectContaining({ code: 'sketch-settings' }),
    );
  });
});
