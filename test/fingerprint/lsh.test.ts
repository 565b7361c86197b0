import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearDuplicates } from '../../src/fingerprint/documents.ts';
import {
  chooseBanding,
  DOCUMENT_RECALL,
  expectedRecall,
  findCandidates,
} from '../../src/fingerprint/lsh.ts';
import { Memory } from '../../src/fingerprint/memory.ts';
import { fingerprint, PARAGRAPH_SKETCH } from '../../src/fingerprint/minhash.ts';
import { bitsFor, radixSort } from '../../src/fingerprint/radix.ts';
import { exactSimilarity } from '../../src/fingerprint/similarity.ts';

/** Deterministic words without a pattern: a linear congruential generator. */
function* random(seed: number): Generator<number> {
  let state = seed >>> 0;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

function text(words: number, seed: number): string[] {
  const source = random(seed);
  return Array.from(
    { length: words },
    () => `w${Math.floor((source.next().value as number) * 5000)}`,
  );
}

/** Replaces a share of the words. */
function edited(words: readonly string[], share: number, seed: number): string[] {
  const source = random(seed);
  return words.map((word, i) =>
    (source.next().value as number) < share ? `new${seed}x${i}` : word,
  );
}

const pairsOf = (pairs: Uint32Array) =>
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs[2 * i]!, pairs[2 * i + 1]!]);

describe('radix sort', () => {
  test('sorts by key and keeps equal keys in order, whatever the number of bits', () => {
    const memory = new Memory();
    const entries = fc
      .integer({ min: 1, max: 32 })
      .chain((bits) =>
        fc.tuple(fc.constant(bits), fc.array(fc.nat({ max: 2 ** bits - 1 }), { maxLength: 200 })),
      );
    fc.assert(
      fc.property(entries, ([bits, list]) => {
        const keys = Uint32Array.from(list);
        const values = Uint32Array.from(list, (_, i) => i);
        radixSort(keys, values, bits, memory);
        const expected = list.map((key, i) => [key, i] as const).sort((a, b) => a[0] - b[0]);
        expect([...keys]).toEqual(expected.map(([key]) => key));
        expect([...values]).toEqual(expected.map(([, i]) => i));
      }),
    );
  });

  test('counts the bits a number needs', () => {
    expect([0, 1, 2, 255, 256, 0xffffffff].map(bitsFor)).toEqual([1, 1, 2, 8, 9, 32]);
  });
});

describe('banding', () => {
  test('is the most selective that still finds what is wanted', () => {
    expect(chooseBanding(64)).toEqual({ bands: 21, rows: 3 });
    expect(chooseBanding(128)).toEqual({ bands: 42, rows: 3 });
    expect(chooseBanding(128, DOCUMENT_RECALL)).toEqual({ bands: 64, rows: 2 });
    expect(chooseBanding(64, { jaccard: 0.95, recall: 0.99 }).rows).toBeGreaterThan(3);
  });

  test('says when the slots do not suffice', () => {
    expect(() => chooseBanding(8, { jaccard: 0.1, recall: 0.99 })).toThrow(
      expect.objectContaining({ code: 'banding-out-of-reach' }),
    );
  });

  test('expects what happens', () => {
    // 300 pairs of 60 words with a tenth of the words changed; the similarity of each is known exactly.
    const banding = { bands: 4, rows: 3 };
    let expected = 0;
    let found = 0;
    for (let i = 0; i < 300; i += 1) {
      const left = text(60, i);
      const right = edited(left, 0.15, i + 1000);
      expected += expectedRecall(banding, exactSimilarity(left, right, 3).jaccard);
      found +=
        findCandidates([fingerprint(left), fingerprint(right)], { banding }).pairs.length / 2;
    }
    expect(found / 300).toBeGreaterThan(expected / 300 - 0.1);
    expect(found / 300).toBeLessThan(expected / 300 + 0.1);
  });
});

describe('candidates', () => {
  test('are exactly the pairs that agree on all rows of a band', () => {
    const texts = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 40 })), { maxLength: 12 });
    fc.assert(
      fc.property(texts, (list) => {
        const prints = list.map(([base, cut]) => fingerprint(text(40, base).slice(0, cut)));
        const found = findCandidates(prints);
        const { bands, rows } = found.banding;
        const wanted: number[][] = [];
        prints.forEach((ours, left) => {
          prints.forEach((theirs, right) => {
            if (left >= right || !ours.signature || !theirs.signature) return;
            if (found.twinOf[left] !== left || found.twinOf[right] !== right) return;
            const meets = Array.from({ length: bands }, (_, band) =>
              Array.from({ length: rows }, (_, row) => band * rows + row).every(
                (lane) => ours.signature!.lanes[lane] === theirs.signature!.lanes[lane],
              ),
            ).some(Boolean);
            if (meets) wanted.push([left, right]);
          });
        });
        expect(pairsOf(found.pairs)).toEqual(wanted);
        prints.forEach((ours, id) => {
          const first = prints.findIndex(
            ({ exact: { low, high } }) => low === ours.exact.low && high === ours.exact.high,
          );
          expect(found.twinOf[id]).toBe(first);
        });
      }),
    );
  });

  test('equal texts are collapsed, however short', () => {
    const prints = [['a'], ['b'], ['a'], text(30, 1), text(30, 1)].map((keys) => fingerprint(keys));
    const found = findCandidates(prints);
    expect([...found.twinOf]).toEqual([0, 1, 0, 3, 3]);
    expect(found.pairs).toHaveLength(0);
  });

  test('a boilerplate bucket gives star edges, says so, and stays linear', () => {
    const base = text(60, 1);
    const prints = Array.from({ length: 40 }, (_, i) => fingerprint([...base, `end${i}`]));
    const capped = findCandidates(prints, { bucketPairsUpTo: 10 });
    const whole = findCandidates(prints);
    expect(whole.cappedBuckets).toBe(0);
    expect(whole.pairs.length / 2).toBe((40 * 39) / 2);
    expect(capped.cappedBuckets).toBeGreaterThan(0);
    expect(capped.pairsLeftOut).toBeGreaterThan(0);
    expect(capped.pairs.length / 2).toBeLessThan(3 * 40);
    const reached = new Set(pairsOf(capped.pairs).flat());
    expect(reached.size).toBe(40);
  });

  test('nothing, one text, and texts without a signature give no pairs', () => {
    expect(findCandidates([]).pairs).toHaveLength(0);
    expect(findCandidates([fingerprint(text(30, 1))]).pairs).toHaveLength(0);
    expect(findCandidates([fingerprint([]), fingerprint([])]).pairs).toHaveLength(0);
  });

  test('signatures of different settings, or too few slots for the bands, are refused', () => {
    const words = text(30, 1);
    const other = text(30, 2);
    expect(() =>
      findCandidates([fingerprint(words), fingerprint(other, { ...PARAGRAPH_SKETCH, seed: 1 })]),
    ).toThrow(expect.objectContaining({ code: 'sketch-mismatch' }));
    expect(() => findCandidates([fingerprint(words)], { banding: { bands: 22, rows: 3 } })).toThrow(
      expect.objectContaining({ code: 'banding-too-large' }),
    );
  });
});

describe('near-duplicate texts', () => {
  test('are the pairs that the exact comparison finds, with their exact similarity', () => {
    // Similarities well above 0.3 (recall 1 − 10⁻⁴ or better) or far below it, so the outcome does not hang on chance.
    const texts = Array.from({ length: 8 }, (_, i) => text(200, i)).flatMap((base, i) => [
      base,
      edited(base, 0.05, 100 + i),
      base.slice(0, 120),
      [...base],
    ]);
    const found = nearDuplicates(texts);
    const wanted: unknown[] = [];
    texts.forEach((left, l) => {
      texts.forEach((right, r) => {
        if (l >= r) return;
        const { jaccard, leftContained, rightContained } = exactSimilarity(left, right, 5);
        if (jaccard >= 0.3)
          wanted.push({ left: l, right: r, jaccard, leftContained, rightContained });
      });
    });
    expect(found.pairs).toEqual(wanted);
    expect(found.comparisons).toBeGreaterThanOrEqual(3 * 8);
    expect(found.pairsLeftOut).toBe(0);
  });

  test('many copies of one text pair with the first, and the rest is counted', () => {
    const texts = Array.from({ length: 30 }, () => text(50, 1));
    const found = nearDuplicates(texts, { bucketPairsUpTo: 10 });
    expect(found.pairs.map(({ left, right }) => [left, right])).toEqual(
      Array.from({ length: 29 }, (_, i) => [0, i + 1]),
    );
    expect(found.pairsLeftOut).toBe((29 * 28) / 2);
    expect(found.comparisons).toBe(0);
  });

  test('empty texts are not duplicates of each other', () => {
    expect(nearDuplicates([[], [], ['a'], ['a']]).pairs.map(({ left }) => left)).toEqual([2]);
  });
});
