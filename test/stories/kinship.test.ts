import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinOf } from '../../src/stories/kinship.ts';
import { readPlain } from '../../src/text/read.ts';

const turn = () => {};
/** A text of made-up words, of which few recur in others. */
const words = fc
  .array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 })
  .map((numbers) => numbers.map((number) => `wor${number.toString(26)}d`).join(' '));

describe('kinship', () => {
  it('is the same where seeds of one text alone are left out to spare memory', async () => {
    const property = fc.asyncProperty(
      fc.array(words, { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat({ max: 40 }), { maxLength: 24 }),
      async (originals, copies) => {
        const texts = originals.concat(
          copies.map((copy, i) => {
            const one = originals[copy % originals.length]!;
            const other = originals[(copy + i) % originals.length]!;
            // The very same text, a part of it, or a part of each of two.
            return [one, one.slice(0, one.length >> 1), `${one.slice(20)} ${other.slice(0, 80)}`][
              i % 3
            ]!;
          }),
        );
        const articles = await Promise.all(texts.map((text) => readPlain(text, 'en')));
        const likeness = (text: number) => text % 5;
        const [plain, spared] = await Promise.all(
          [Number.POSITIVE_INFINITY, 0].map((many) => kinOf(articles, likeness, turn, many)),
        );
        expect(spared!.kin).toEqual(plain!.kin);
        const everyone = new Set(texts.keys());
        const shared = ({ sharedSeeds }: typeof plain & object) =>
          texts.map((_, self) => sharedSeeds(self, everyone));
        expect(shared(spared!)).toEqual(shared(plain!));
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it('does not take texts for the same that share most and add words of their own', async () => {
    const common =
      'Eleven barges with gravel for the new quay were waiting outside the lock at Tarn Ferry on Sunday';
    const texts = Array.from({ length: 12 }, (_, i) => `${common} behind pilot${i}`);
    const articles = await Promise.all(texts.map((text) => readPlain(text, 'en')));
    const { kin } = await kinOf(articles, () => 0, turn, 0);
    expect(kin.map((own) => own.length)).toEqual(texts.map(() => 11));
  });
});
