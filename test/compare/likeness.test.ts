/** Measures of likeness, against the plain definitions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonSubsequence, longestCommonRun } from '../../src/compare/likeness.ts';

const stems = fc.array(fc.constantFrom('gate', 'lock', 'river', 'sluice', 'tide'), {
  maxLength: 14,
});

function subsequence(a: readonly string[], b: readonly string[]): number {
  if (!a.length || !b.length) return 0;
  const [first, ...rest] = a;
  const at = b.indexOf(first!);
  const without = subsequence(rest, b);
  return at < 0 ? without : Math.max(without, 1 + subsequence(rest, b.slice(at + 1)));
}

function run(a: readonly string[], b: readonly string[]): number {
  for (let length = Math.min(a.length, b.length); length > 0; length--)
    for (let i = 0; i + length <= a.length; i++)
      for (let j = 0; j + length <= b.length; j++)
        if (a.slice(i, i + length).join() === b.slice(j, j + length).join()) return length;
  return 0;
}

describe('two rows of stems', () => {
  it('have the longest common subsequence that trying all of them finds', () => {
    fc.assert(
      fc.property(stems, stems, (a, b) => {
        expect(commonSubsequence(a, b)).toBe(subsequence(a, b));
      }),
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
