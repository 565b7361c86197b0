import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbering, runNumbering } from '../../src/text/numbering.ts';

describe('numbers of words and runs', () => {
  it('are the next free ones, and a word keeps its own', () => {
    expect(['tide', 'ferry', 'tide', 'quay'].map(numbering())).toEqual([0, 1, 0, 2]);
  });

  it('are equal exactly where the runs are, in one text and across texts', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'ab', ''), { maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(words), (length, texts) => {
        const numbersOf = runNumbering(length);
        const numbers = texts.map(numbersOf);
        const runs = texts.map((text) =>
          text.slice(length - 1).map((_, at) => JSON.stringify(text.slice(at, at + length))),
        );
        expect(numbers.map((of) => of.length)).toEqual(runs.map((of) => of.length));
        const seen = new Map<string, number>();
        for (const [k, run] of runs.flat().entries()) {
          const number = numbers.flat()[k]!;
          expect(seen.get(run) ?? number).toBe(number);
          seen.set(run, number);
        }
        expect(new Set(seen.values()).size).toBe(seen.size);
      }),
    );
  });
});
