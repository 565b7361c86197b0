/** Shared runs against brute force, on texts that repeat themselves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Side } from '../../src/compare/align.ts';
import { sharedRuns } from '../../src/compare/runs.ts';

const sideOf = (words: readonly number[]): Side => ({
  words: Int32Array.from(words),
  stems: Int32Array.from(words),
});

/** 1 for every clipping word that lies in a run of at least `length` words of the release. */
function covered(release: readonly number[], clipping: readonly number[], length: number) {
  const words = new Array<number>(clipping.length).fill(0);
  for (let j = 0; j + length <= clipping.length; j++) {
    for (let i = 0; i + length <= release.length; i++) {
      let n = 0;
      while (n < length && release[i + n] === clipping[j + n]) n++;
      if (n === length) words.fill(1, j, j + length);
    }
  }
  return words;
}

describe('shared runs', () => {
  const words = fc.array(fc.nat(3), { maxLength: 60 });

  it('cover exactly the words that lie in a shared run of the length asked for', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 8 }), (release, clipping, length) => {
        const found = new Array<number>(clipping.length).fill(0);
        for (const run of sharedRuns(sideOf(release), sideOf(clipping), length))
          found.fill(1, run.from, run.to);
        expect(found).toEqual(covered(release, clipping, length));
      }),
      { numRuns: 1000 },
    );
  });

  it('stand in the release where they say', () => {
    fc.assert(
      fc.property(words, words, (release, clipping) => {
        for (const { from, to, release: at } of sharedRuns(sideOf(release), sideOf(clipping), 3))
          expect(release.slice(at, at + to - from)).toEqual(clipping.slice(from, to));
      }),
      { numRuns: 500 },
    );
  });

  it('of one word repeated are one run', () => {
    const spam = new Array<number>(20_000).fill(7);
    expect(sharedRuns(sideOf(spam), sideOf(spam), 12)).toEqual([
      { from: 0, to: 20_000, release: 0 },
    ]);
  });
});
