/** Editors who work apart hit on the same words now and then: that is no lineage. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { source, storyOf } from './story-of.ts';

/** A release with places that editors like to change, and what they make of them; the first is the release's. */
const PLACES: readonly (readonly string[])[] = [
  ['announced', 'said', 'revealed', 'confirmed'],
  ['will open', 'opens', 'is to open', 'will be opened'],
  ['a new', 'another', 'a brand new', 'the latest'],
  ['approximately', 'about', 'roughly', 'some'],
  ['purchased', 'bought', 'acquired', 'taken over'],
  ['commence', 'start', 'begin', 'get going'],
  ['employees', 'staff', 'workers', 'people'],
  ['additional', 'more', 'extra', 'further'],
  ['residents', 'locals', 'neighbours', 'villagers'],
  ['located', 'based', 'found', 'to be found'],
  ['prior to', 'before', 'ahead of', 'in advance of'],
  ['assist', 'help', 'support', 'aid'],
];
const TEXT = `The Hollins orchard trust {0} on Monday that it {1} {2} cider barn in {3} five months, on land it {4} from the railway in the spring.

Building work is to {5} after the harvest. The trust has eleven {6} and expects to hire {7} hands for the pressing, most of them {8} of the two parishes below the hill.

The barn will be {9} beside the old halt, where trains took on apples {10} the line was closed. “It should {11} every grower who has a tree and no press,” said its chair, Dorrit Amblin.

Apples can be brought on Saturdays from September until the first frost, and each sack is weighed, washed and pressed while its owner waits with a jug.`;
const write = (choices: readonly number[]) =>
  TEXT.replace(/\{(\d+)\}/g, (_, place) => PLACES[Number(place)]![choices[Number(place)]!]!);

/** Half of the places left alone, the rest changed, the obvious word more often than the others. */
const choice = fc
  .integer({ min: 0, max: 19 })
  .map((n) => (n < 10 ? 0 : n < 15 ? 1 : n < 18 ? 2 : 3));
const editor = fc.tuple(...PLACES.map(() => choice)).map(write);

describe('editors who work apart', () => {
  it('are not said to have copied one another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(editor, { minLength: 2, maxLength: 5 }), async (texts) => {
        const { clippings, commonSources } = await storyOf(
          source(
            'release.txt',
            `Orchard trust to build a cider barn\n\n${write(PLACES.map(() => 0))}`,
          ),
          // Different texts only: who prints the same as another may have it from there.
          [...new Set(texts)].map((text, at) =>
            source(`${at}.txt`, `Barn ${at}\n\n${text}`, { published: `2025-03-0${at + 1}` }),
          ),
        );
        const claimed = clippings.filter(({ copiedFrom }) => copiedFrom !== null);
        expect(
          claimed.map(({ copiedFrom }) => copiedFrom!.evidence.map(({ says }) => says)),
        ).toEqual([]);
        expect(commonSources ?? []).toEqual([]);
      }),
      // Shrinking would look for two that are alike by design.
      { numRuns: 80, seed: 20251121, endOnFailure: true },
    );
  });
});
