import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinshipOf } from '../../src/stories/kinship.ts';
import { readPlain } from '../../src/text/read.ts';

const turn = () => {};
/** A text of made-up words, of which few recur in others. */
const words = fc
  .array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 })
  .map((numbers) => numbers.map((number) => `wor${number.toString(26)}d`).join(' '));

/** Originals, and texts made of them: the very same, a part of one, a part of each of two. */
const texts = fc
  .tuple(
    fc.array(words, { minLength: 1, maxLength: 8 }),
    fc.array(fc.nat({ max: 40 }), { maxLength: 24 }),
  )
  .map(([originals, copies]) =>
    originals.concat(
      copies.map((copy, i) => {
        const one = originals[copy % originals.length]!;
        const other = originals[(copy + i) % originals.length]!;
        return [one, one.slice(0, one.length >> 1), `${one.slice(20)} ${other.slice(0, 80)}`][
          i % 3
        ]!;
      }),
    ),
  );
const readAll = (all: readonly string[]) => Promise.all(all.map((text) => readPlain(text, 'en')));

describe('kinship', () => {
  it('is the same where seeds of one text alone are left out to spare memory', async () => {
    const property = fc.asyncProperty(texts, async (texts) => {
      const articles = await readAll(texts);
      const likeness = (text: number) => text % 5;
      const [plain, spared] = await Promise.all(
        [Number.POSITIVE_INFINITY, 0].map((many) => kinshipOf(articles, likeness, turn, many)),
      );
      const everyone = [...texts.keys()];
      expect(everyone.map((text) => spared!.kinOf(text))).toEqual(
        everyone.map((text) => plain!.kinOf(text)),
      );
      expect(spared!.sharedSeeds()).toEqual(plain!.sharedSeeds());
      expect(spared!.families()).toEqual(plain!.families());
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it('makes families of those whom their kin tie together, and asks nothing of those outside', async () => {
    const property = fc.asyncProperty(texts, fc.nat({ max: 4 }), async (texts, every) => {
      const kinship = await kinshipOf(await readAll(texts), () => 0, turn);
      const kin = texts.map((_, text) => kinship.kinOf(text));
      const familyOf = new Map(kinship.families().flatMap((all) => all.map((one) => [one, all])));
      kin.forEach((own, text) => {
        for (const { other } of own) expect(familyOf.get(other)).toBe(familyOf.get(text));
        if (own.length > 0) expect(familyOf.get(text)).toContain(text);
      });
      for (const family of kinship.families()) {
        const reached = new Set(family.slice(0, 1));
        for (const one of reached)
          for (const [text, own] of kin.entries())
            for (const { other } of own) {
              if (text === one) reached.add(other);
              if (other === one) reached.add(text);
            }
        expect([...reached].sort((a, b) => a - b)).toEqual(family);
      }
      const some = [...texts.keys()].filter((text) => text % (every + 2) !== 1);
      const among = kinship.among(some);
      expect(
        some.map((_, at) =>
          among.kinOf(at).map(({ other, seeds }) => ({ other: some[other]!, seeds })),
        ),
      ).toEqual(some.map((text) => kin[text]!.filter(({ other }) => some.includes(other))));
      const given = among.givenAtMost(some);
      some.forEach((_, at) => {
        const kinGive = among.kinOf(at).reduce((sum, k) => sum + k.seeds * some[k.other]!, 0);
        expect(given[at]).toBeGreaterThanOrEqual(kinGive);
      });
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it('does not take texts for the same that share most and add words of their own', async () => {
    const common =
      'Eleven barges with gravel for the new quay were waiting outside the lock at Tarn Ferry on Sunday';
    const texts = Array.from({ length: 12 }, (_, i) => `${common} behind pilot${i}`);
    const articles = await Promise.all(texts.map((text) => readPlain(text, 'en')));
    const kinship = await kinshipOf(articles, () => 0, turn, 0);
    expect(texts.map((_, text) => kinship.kinOf(text).length)).toEqual(texts.map(() => 11));
  });
});
