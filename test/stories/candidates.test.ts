/** Which member of a family serves best as its release: the quick way against the plain one. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { leaders } from '../../src/stories/candidates.ts';
import { Kinship, kinshipOf } from '../../src/stories/kinship.ts';
import type { Item } from '../../src/stories/story.ts';
import { readPlain } from '../../src/text/read.ts';
import { source } from './story-of.ts';

const itemsOf = (texts: readonly string[]): Promise<Item[]> =>
  Promise.all(
    texts.map(async (text, at) => ({
      source: source(`${at}.txt`, text || 'x'),
      article: await readPlain(text, 'en'),
    })),
  );
const kinshipAmong = (items: readonly Item[]) =>
  kinshipOf(
    items.map(({ article }) => article),
    () => 0,
    () => {},
  );

/** What a text holds of what the others share, each looked at. */
function heldBy(text: number, kinship: Kinship, members: readonly number[]): number {
  const among = kinship.among(members);
  const shared = among.sharedSeeds();
  const kin = among.kinOf(text);
  let [held, whole] = [0, 0];
  shared.forEach((seeds, other) => {
    const mine = kin.find((one) => one.other === other)?.seeds ?? 0;
    const most = Math.max(seeds, mine);
    if (other === text || most === 0) return;
    held += (Math.min(most, 100) * mine) / most;
    whole += Math.min(most, 100);
  });
  return whole ? held / whole : 0;
}

const sentence = fc
  .array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 9 })
  .map((numbers) => `${numbers.map((number) => `wor${number.toString(26)}d`).join(' ')}.`);
const stories = fc
  .tuple(fc.array(sentence, { minLength: 3, maxLength: 12 }), fc.array(fc.nat(), { maxLength: 30 }))
  .map(([sentences, cuts]) =>
    cuts.map((cut) => sentences.filter((_, at) => ((cut >> at) & 1) === 0).join(' ')),
  );

describe('the leading candidates', () => {
  it('are the two that a look at all members finds', async () => {
    const property = fc.asyncProperty(
      stories,
      fc.array(fc.nat({ max: 3 })),
      async (texts, marks) => {
        const items = await itemsOf(texts);
        const kinship = await kinshipAmong(items);
        const marksOf = (text: number) => [{ name: 'a mark', weight: (marks[text] ?? 0) / 10 }];
        for (const family of kinship.families()) {
          const plain = family
            .map((index, at) => ({
              index,
              score: 3 * heldBy(at, kinship, family) + marksOf(index)[0]!.weight,
            }))
            .filter((_, at) => kinship.among(family).kinOf(at).length > 0)
            .sort((a, b) => b.score - a.score || a.index - b.index);
          const found = leaders(items, kinship, new Set(family), marksOf);
          expect(found.map(({ index, score }) => ({ index, score }))).toEqual(plain.slice(0, 2));
        }
      },
    );
    await fc.assert(property, { numRuns: 100 });
  });

  it('are found in a story of hundreds of papers without a look at everybody’s kin', async () => {
    const sentences = Array.from({ length: 30 }, (_, at) =>
      Array.from({ length: 8 }, (_, k) => `sentence${at}word${k}`).join(' '),
    );
    const texts = Array.from({ length: 300 }, (_, at) =>
      sentences
        .filter((_, k) => at === 7 || (((at + 5) * (k + 3) * 7919) >> 3) % 11 > 2)
        .join('. '),
    );
    const items = await itemsOf(texts);
    const kinship = await kinshipAmong(items);
    const asked = vi.spyOn(Kinship.prototype, 'kinOf');
    const [best] = leaders(items, kinship, new Set(texts.keys()), () => []);
    expect(best!.index).toBe(7);
    expect(asked.mock.calls.length).toBeLessThan(60);
    asked.mockRestore();
  });
});
