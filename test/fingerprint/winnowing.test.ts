import fc from 'fast-check';
import { expect, test } from 'vitest';
import { winnow } from '../../src/fingerprint/winnowing.ts';

/** Few values, so that some are equal. */
const seeds = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 });
const windows = fc.integer({ min: 1, max: 6 });

/** Places of what is kept, the slow way. */
function slowly(hashes: readonly number[], window: number): number[] {
  const places = new Set<number>();
  for (let from = 0; from + Math.min(window, hashes.length) <= hashes.length; from += 1) {
    if (hashes.length === 0) break;
    const inside = hashes.slice(from, from + window);
    places.add(from + inside.lastIndexOf(Math.min(...inside)));
  }
  return [...places].sort((a, b) => a - b);
}

test('of each window the least seed is kept, the last of equal ones', () => {
  fc.assert(
    fc.property(seeds, windows, (hashes, window) => {
      const kept = [...winnow(Uint32Array.from(hashes), window)];
      expect(kept).toEqual(slowly(hashes, window).map((at) => hashes[at]));
    }),
  );
});

test('two texts that share a run of a window of seeds both keep one of them', () => {
  const many = fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 20 });
  fc.assert(
    fc.property(many, many, many, many, many, windows, (a, b, c, d, more, window) => {
      const run = [...more, ...Array.from({ length: window }, (_, k) => k * 7919)];
      const kept = [
        [...a, ...run, ...b],
        [...c, ...run, ...d],
      ].map((text) => new Set(winnow(Uint32Array.from(text), window)));
      expect(run.some((seed) => kept.every((one) => one.has(seed)))).toBe(true);
    }),
  );
});

test('of long texts about two seeds in a window and one are kept', () => {
  let state = 1;
  const random = Uint32Array.from({ length: 20_000 }, () => {
    state = Math.imul(state, 1664525) + 1013904223;
    return state ^ (state >>> 15);
  });
  for (const window of [2, 4, 9]) {
    const share = winnow(random, window).length / random.length;
    expect(share).toBeGreaterThan(1.9 / (window + 1));
    expect(share).toBeLessThan(2.1 / (window + 1));
  }
});
