import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedSeeds } from '../../src/fingerprint/seeds.ts';

const seedsOf = (keys: readonly string[], words: number) =>
  Array.from({ length: Math.max(0, keys.length - words + 1) }, (_, i) =>
    JSON.stringify(keys.slice(i, i + words)),
  );

/** Few different words, so that runs recur; words of every script. */
const documents = fc.array(
  fc.array(fc.constantFrom('a', 'b', 'c', 'ü', '日本', '\u{1f600}', '\ud800'), { maxLength: 25 }),
  { maxLength: 7 },
);
const seedWords = fc.integer({ min: 1, max: 6 });

describe('shared seeds', () => {
  test('every pair that shares a run of that many words is found, with the number of different shared runs', () => {
    fc.assert(
      fc.property(documents, seedWords, (texts, words) => {
        const wanted: unknown[] = [];
        texts.forEach((ours, left) => {
          texts.forEach((theirs, right) => {
            if (left >= right) return;
            const there = new Set(seedsOf(theirs, words));
            const shared = [...new Set(seedsOf(ours, words))].filter((seed) =>
              there.has(seed),
            ).length;
            if (shared > 0) wanted.push({ left, right, shared });
          });
        });
        expect([...sharedSeeds(texts, words)]).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });

  test('boilerplate that stands in too many documents can be ignored', () => {
    const about = ['about', 'acme', 'we', 'make', 'everything'];
    const texts = [0, 1, 2, 3].map((i) => [`news${i}`, `more${i}`, ...about]);
    texts.push(['news0', 'more0', 'about', 'something']);
    expect([...sharedSeeds(texts, 2, { documentsUpTo: 3 })]).toEqual([
      { left: 0, right: 4, shared: 2 },
    ]);
    expect([...sharedSeeds(texts, 2)]).toHaveLength(7);
  });

  test('no texts, an empty text and texts shorter than a seed share nothing', () => {
    expect([...sharedSeeds([], 3)]).toEqual([]);
    expect([...sharedSeeds([[], ['a', 'b'], ['a', 'b']], 3)]).toEqual([]);
  });

  test('a seed of no words is refused', () => {
    for (const words of [0, -1, 1.5, Number.NaN])
      expect(() => [...sharedSeeds([], words)]).toThrow(
        expect.objectContaining({ code: 'seed-words' }),
      );
  });
});
