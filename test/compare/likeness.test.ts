/** Measures of likeness, against the plain definitions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commonSubsequence,
  dice,
  gramsOf,
  longestCommonRun,
  spellingOf,
} from '../../src/compare/likeness.ts';
import { indexOf } from '../../src/compare/paraphrase/release-index.ts';
import { readPlain } from '../../src/text/read.ts';

const stem = fc.constantFrom('gate', 'lock', 'river', 'sluice', 'tide');
const stems = fc.array(stem, { maxLength: 14 });
/** Around as many words as a number has bits. */
const sentences = fc.array(stem, { minLength: 20, maxLength: 50 });

/** Row by row: the longest of the words of `a` so far and each beginning of `b`. */
function subsequence(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const stem of a) {
    const row = [0];
    b.forEach((other, j) => {
      row.push(stem === other ? above[j]! + 1 : Math.max(above[j + 1]!, row[j]!));
    });
    above = row;
  }
  return above.at(-1)!;
}

function run(a: readonly string[], b: readonly string[]): number {
  for (let length = Math.min(a.length, b.length); length > 0; length--)
    for (let i = 0; i + length <= a.length; i++)
      for (let j = 0; j + length <= b.length; j++)
        if (a.slice(i, i + length).join() === b.slice(j, j + length).join()) return length;
  return 0;
}

describe('two rows of stems', () => {
  it('have the longest common subsequence that a table of all beginnings finds', () => {
    fc.assert(
      fc.property(stems, stems, (a, b) => {
        expect(commonSubsequence(a, b)).toBe(subsequence(a, b));
      }),
    );
  });

  it('have it in sentences of any length', () => {
    fc.assert(
      fc.property(sentences, sentences, (a, b) => {
        expect(commonSubsequence(a, b)).toBe(subsequence(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  it('have the longest common run that trying all of them finds', () => {
    fc.assert(
      fc.property(stems, stems, (a, b) => {
        expect(longestCommonRun(a, b)).toBe(run(a, b));
      }),
    );
  });
});

describe('two spellings', () => {
  const letters = fc.stringMatching(/^[abé水 ]{0,30}$/);

  /** Of two bags: twice what is in both ÷ what is in either. */
  function plainDice(a: string, b: string): number {
    const bag = (text: string) =>
      Array.from({ length: Math.max(0, text.length - 3) }, (_, i) => text.slice(i, i + 4));
    const left = bag(b);
    let shared = 0;
    for (const gram of bag(a)) {
      const at = left.indexOf(gram);
      if (at < 0) continue;
      left.splice(at, 1);
      shared++;
    }
    const all = bag(a).length + bag(b).length;
    return all ? (2 * shared) / all : 0;
  }

  it('are as alike as their bags of letter sequences, one of which is never made', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(dice(gramsOf(a, 4), b)).toBe(plainDice(a, b));
        expect(dice(gramsOf(a, 4), a + b)).toBe(plainDice(a, a + b));
      }),
      { numRuns: 300 },
    );
  });
});

describe('Korean, which writes two or three letters as one character,', () => {
  it('is compared letter by letter', async () => {
    const [one, other] = await Promise.all(
      ['수문이 움직이며', '수문이 움직인다'].map((text) => readPlain(text, 'ko')),
    );
    expect(dice(gramsOf(spellingOf(one!), 4), spellingOf(other!))).toBeGreaterThan(0.6);
  });

  it('has words that resemble each other but for an ending, or are part of one another', async () => {
    const { resembling } = indexOf(
      await readPlain('위쪽 수문조작실이 뜨거워져 문을 닫았다.', 'ko'),
    );
    expect(resembling('뜨거워질')).toBe('뜨거워져');
    expect(resembling('수문조작')).toBe('수문조작실');
    expect(resembling('뜨개질')).toBeUndefined();
  });
});
