import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DupesError } from '../../src/faults.ts';
import {
  DOCUMENT_SKETCH,
  estimateJaccard,
  fingerprint,
  PARAGRAPH_SKETCH,
  type SketchSettings,
} from '../../src/fingerprint/minhash.ts';
import { compareShingles, exactSimilarity, shingleSet } from '../../src/fingerprint/similarity.ts';

/** `shared` words of both, then words of one side only: with 1-word shingles J = shared/(shared + 2·own). */
function pair(shared: number, own: number, name: number): [string[], string[]] {
  const both = Array.from({ length: shared }, (_, i) => `both${name}x${i}`);
  const side = (of: string) => [
    ...both,
    ...Array.from({ length: own }, (_, i) => `${of}${name}x${i}`),
  ];
  return [side('left'), side('right')];
}

const signatureOf = (keys: readonly string[], settings: SketchSettings) => {
  const { signature } = fingerprint(keys, settings);
  if (!signature) throw new Error('no signature');
  return signature;
};

describe('estimates', () => {
  // Root mean square error over 200 pairs; theory √(J(1−J)/slots), here J = 0.5 and within a third of it.
  test.each([
    { slots: 64, laneBits: 16 as const, shingles: 20 },
    { slots: 64, laneBits: 16 as const, shingles: 120 },
    { slots: 128, laneBits: 16 as const, shingles: 60 },
    { slots: 128, laneBits: 32 as const, shingles: 600 },
  ])('are off by the error that theory gives: %o', ({ slots, laneBits, shingles }) => {
    const settings: SketchSettings = { shingleWords: 1, slots, laneBits, seed: 5 };
    let squares = 0;
    const pairs = 200;
    for (let i = 0; i < pairs; i += 1) {
      const [left, right] = pair((2 * shingles) / 4, shingles / 4, i);
      const estimate = estimateJaccard(signatureOf(left, settings), signatureOf(right, settings));
      squares += (estimate - 0.5) ** 2;
    }
    const theory = Math.sqrt(0.25 / slots);
    expect(Math.sqrt(squares / pairs)).toBeGreaterThan(theory * 0.67);
    expect(Math.sqrt(squares / pairs)).toBeLessThan(theory * 1.33);
  });

  test('a text is its own twin, and texts without a common word are strangers', () => {
    const [left, right] = pair(0, 40, 1);
    const ours = signatureOf(left, PARAGRAPH_SKETCH);
    expect(estimateJaccard(ours, signatureOf([...left], PARAGRAPH_SKETCH))).toBe(1);
    expect(estimateJaccard(ours, signatureOf(right, PARAGRAPH_SKETCH))).toBeLessThan(0.05);
  });

  test('repeating a text changes its exact hash and, but for the seam, not its shingle set', () => {
    const words = Array.from({ length: 40 }, (_, i) => `word${i}`);
    const once = fingerprint(words, { ...PARAGRAPH_SKETCH, shingleWords: 1 });
    const twice = fingerprint([...words, ...words], { ...PARAGRAPH_SKETCH, shingleWords: 1 });
    expect(estimateJaccard(once.signature!, twice.signature!)).toBe(1);
    expect(twice.exact).not.toEqual(once.exact);
  });

  test('a text shorter than a shingle has no signature, so short texts are not all twins', () => {
    expect(fingerprint([]).signature).toBeUndefined();
    expect(fingerprint(['two', 'words']).signature).toBeUndefined();
    expect(fingerprint(['now', 'three', 'words']).signature).toBeDefined();
    expect(fingerprint(['two', 'words']).exact).not.toEqual(fingerprint(['other', 'words']).exact);
  });
});

describe('settings', () => {
  test.each([
    ['seed', { seed: 1 }],
    ['slots', { slots: 128 }],
    ['shingleWords', { shingleWords: 4 }],
    ['laneBits', { laneBits: 32 as const }],
  ])('signatures of a different %s are not compared', (name, change) => {
    const words = ['one', 'two', 'three', 'four', 'five'];
    const left = signatureOf(words, PARAGRAPH_SKETCH);
    const right = signatureOf(words, { ...PARAGRAPH_SKETCH, ...change });
    expect(() => estimateJaccard(left, right)).toThrow(
      expect.objectContaining({ code: 'sketch-mismatch', message: expect.stringContaining(name) }),
    );
    expect(estimateJaccard(left, signatureOf(words, { ...PARAGRAPH_SKETCH }))).toBe(1);
  });

  test('every wrong setting is named in one message', () => {
    const wrong = {
      shingleWords: 0,
      slots: 129,
      laneBits: 8,
      seed: -1,
    } as unknown as SketchSettings;
    try {
      fingerprint(['a'], wrong);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(DupesError);
      const { code, message } = error as DupesError;
      expect(code).toBe('sketch-settings');
      for (const name of ['shingleWords', 'slots', 'laneBits', 'seed'])
        expect(message).toContain(name);
    }
  });
});

describe('exact similarity', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'ab', 'c', 'ü', '日'), { maxLength: 30 });

  test('hashed shingle sets say what the words themselves say', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 5 }), (left, right, k) => {
        const hashed = compareShingles(
          shingleSet(left, k, DOCUMENT_SKETCH.seed),
          shingleSet(right, k, DOCUMENT_SKETCH.seed),
        );
        expect(hashed).toEqual(exactSimilarity(left, right, k));
      }),
      { numRuns: 500 },
    );
  });

  test('containment tells a short text inside a long one where Jaccard does not', () => {
    const quoted = Array.from({ length: 20 }, (_, i) => `q${i}`);
    const article = [...Array.from({ length: 100 }, (_, i) => `x${i}`), ...quoted];
    const found = exactSimilarity(quoted, article, 3);
    expect(found.leftContained).toBe(1);
    expect(found.jaccard).toBeLessThan(0.2);
    expect(found.shared).toBe(18);
    expect(found.rightContained).toBe(18 / 118);
  });

  test('texts without a shingle are alike in nothing', () => {
    expect(exactSimilarity([], [], 3)).toEqual({
      shared: 0,
      jaccard: 0,
      leftContained: 0,
      rightContained: 0,
    });
  });
});
