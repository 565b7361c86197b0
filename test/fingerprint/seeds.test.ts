import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SeedIndex, sharedSeeds } from '../../src/fingerprint/seeds.ts';

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
        expect(sharedSeeds(texts, words)).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });

  test('a probe says where the shared runs begin, and frequencies how many documents hold each', () => {
    fc.assert(
      fc.property(documents, documents, seedWords, (known, probes, words) => {
        const index = new SeedIndex(words);
        expect(known.map((keys) => index.add(keys))).toEqual([...known.keys()]);
        const sets = known.map((keys) => new Set(seedsOf(keys, words)));
        for (const probe of probes) {
          const seeds = seedsOf(probe, words);
          const wanted = sets.flatMap((set, document) => {
            const positions = seeds.flatMap((seed, position) => (set.has(seed) ? [position] : []));
            const shared = new Set(positions.map((position) => seeds[position])).size;
            return shared > 0 ? [{ document, shared, positions }] : [];
          });
          expect(index.probe(probe).map((m) => ({ ...m, positions: [...m.positions] }))).toEqual(
            wanted,
          );
          expect([...index.frequencies(probe)]).toEqual(
            seeds.map((seed) => sets.filter((set) => set.has(seed)).length),
          );
        }
      }),
    );
  });
});

describe('an index that grows', () => {
  test('finds documents added after the first question', () => {
    const index = new SeedIndex(3);
    index.add(['the', 'council', 'said', 'on', 'monday']);
    expect(index.probe(['council', 'said', 'on', 'friday'])).toMatchObject([
      { document: 0, shared: 1 },
    ]);
    index.add(['a', 'council', 'said', 'on', 'friday']);
    expect(index.probe(['council', 'said', 'on', 'friday'])).toMatchObject([
      { document: 0, shared: 1 },
      { document: 1, shared: 2 },
    ]);
    expect(index.documents).toBe(2);
  });

  test('answers in the same way whether documents came one by one or at once', () => {
    const step = (i: number) => Array.from({ length: 40 }, (_, j) => `w${(i * 7 + j) % 60}`);
    const slowly = new SeedIndex(4);
    const atOnce = new SeedIndex(4);
    for (let i = 0; i < 30; i += 1) {
      slowly.add(step(i));
      slowly.probe(step(0));
      atOnce.add(step(i));
    }
    for (let i = 0; i < 30; i += 1) expect(slowly.probe(step(i))).toEqual(atOnce.probe(step(i)));
  });

  test('boilerplate that stands in too many documents can be ignored', () => {
    const about = ['about', 'acme', 'we', 'make', 'everything'];
    const texts = [0, 1, 2, 3].map((i) => [`news${i}`, `more${i}`, ...about]);
    texts.push(['news0', 'more0', 'about', 'something']);
    expect(sharedSeeds(texts, 2, { documentsUpTo: 3 })).toEqual([{ left: 0, right: 4, shared: 2 }]);
    expect(sharedSeeds(texts, 2)).toHaveLength(7);
    const index = new SeedIndex(2);
    for (const keys of texts) index.add(keys);
    expect([...index.frequencies(texts[0]!)]).toEqual([2, 2, 4, 4, 4, 4]);
  });

  test('an empty index, an empty text and a text shorter than a seed share nothing', () => {
    const index = new SeedIndex(3);
    expect(index.probe(['a', 'b', 'c'])).toEqual([]);
    index.add([]);
    index.add(['a', 'b']);
    expect(index.probe(['a', 'b'])).toEqual([]);
    expect(index.frequencies(['a', 'b'])).toHaveLength(0);
  });

  test('a seed of no words is refused', () => {
    for (const words of [0, -1, 1.5, Number.NaN])
      expect(() => new SeedIndex(words)).toThrow(expect.objectContaining({ code: 'seed-words' }));
  });
});
