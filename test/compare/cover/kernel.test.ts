/** The compiled programme against its reference, pair by pair. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { COVER_SOURCE, compileAssembly } from '../../../scripts/build-kernel.mjs';
import { wasmCover } from '../../../src/compare/cover/kernel.ts';
import { cover, type Problem, type Programme } from '../../../src/compare/cover/programme.ts';

let compiled: Programme;
beforeAll(async () => {
  compiled = wasmCover(await compileAssembly(COVER_SOURCE))!;
});

/** Words are numbers below 60, five to a stem. A column may be missing: then the next does not follow. */
const problems: fc.Arbitrary<Problem> = fc
  .record({
    release: fc.array(
      fc.record({
        word: fc.nat(59),
        worth: fc.integer({ min: 1, max: 500 }),
        follows: fc.boolean(),
      }),
      { maxLength: 80 },
    ),
    clipping: fc.array(fc.record({ word: fc.nat(79), open: fc.integer({ min: 100, max: 1200 }) }), {
      maxLength: 80,
    }),
  })
  .map(({ release, clipping }) => ({
    release: {
      words: Int32Array.from(release, ({ word }) => word),
      stems: Int32Array.from(release, ({ word }) => Math.floor(word / 5)),
      worth: Int32Array.from(release, ({ worth }) => worth),
      stemWorth: Int32Array.from(release, ({ worth }) => Math.round(worth * 0.21)),
      follows: Int32Array.from(release, ({ follows }, c) => (c > 0 && follows ? 1 : 0)),
    },
    clipping: {
      words: Int32Array.from(clipping, ({ word }) => word),
      stems: Int32Array.from(clipping, ({ word }) => Math.floor(word / 5)),
      open: Int32Array.from(clipping, ({ open }) => open),
    },
  }));

/** A few words come again and again among others that match nothing: whichever is taken, the gaps cost the same. */
const ambiguous: fc.Arbitrary<Problem> = fc
  .tuple(fc.integer({ min: 800, max: 1500 }), ...[2, 3].map(repetitive))
  .map(([price, words = NONE, clippingWords = NONE]) => {
    const worth = words.map(() => 500);
    const follows = words.map((_, c) => (c > 0 ? 1 : 0));
    const open = clippingWords.map(() => price);
    return {
      release: { words, stems: words, worth, stemWorth: worth, follows },
      clipping: { words: clippingWords, stems: clippingWords, open },
    };
  });
const NONE = new Int32Array(0);

function repetitive(other: number): fc.Arbitrary<Int32Array> {
  const word = fc.oneof(
    { weight: 2, arbitrary: fc.nat(1) },
    { weight: 3, arbitrary: fc.constant(other) },
  );
  return fc.array(word, { minLength: 10, maxLength: 60 }).map((words) => Int32Array.from(words));
}

describe('the compiled programme of the cover alignment', () => {
  it('pairs the same words as the reference', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        expect(compiled(problem)).toEqual(cover(problem));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes the way of the reference where several are worth the same', () => {
    fc.assert(
      fc.property(ambiguous, (problem) => {
        expect(compiled(problem)).toEqual(cover(problem));
      }),
      { numRuns: 3000 },
    );
  });

  it('grows its memory with the matched words, and keeps nothing of one problem for the next', () => {
    const repeated = (words: number): Problem => {
      const ones = new Int32Array(words).fill(1);
      const follows = Int32Array.from(ones, (_, c) => (c > 0 ? 1 : 0));
      const hundreds = new Int32Array(words).fill(100);
      return {
        release: { words: ones, stems: ones, worth: hundreds, stemWorth: hundreds, follows },
        clipping: { words: ones, stems: ones, open: new Int32Array(words).fill(800) },
      };
    };
    for (const words of [20, 1500, 20]) {
      expect(compiled(repeated(words))).toEqual(cover(repeated(words)));
    }
  });
});
