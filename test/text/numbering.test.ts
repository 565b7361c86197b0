import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numbering, runNumbering } from '../../src/text/numbering.ts';

it('numbers count on where one map holds no more', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 })), fc.integer({ min: 1, max: 5 }), (keys, most) => {
      const [small, large] = [numbering<number>(most), numbering<number>()];
      expect(keys.map((key) => small(key))).toEqual(keys.map((key) => large(key)));
    }),
  );
});

it('runs have one number where all their words are the same, and only there', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 200 });
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 12 }),
      fc.integer({ min: 1, max: 6 }),
      (texts, length) => {
        const numbered = runNumbering(length);
        const numberOf = new Map<string, number>();
        const runOf = new Map<number, string>();
        for (const text of texts) {
          const runs = [...numbered(text)];
          expect(runs).toHaveLength(Math.max(0, text.length - length + 1));
          runs.forEach((number, at) => {
            const run = text.slice(at, at + length).join(' ');
            expect(numberOf.get(run) ?? number).toBe(number);
            expect(runOf.get(number) ?? run).toBe(run);
            numberOf.set(run, number);
            runOf.set(number, run);
          });
        }
      },
    ),
  );
});
