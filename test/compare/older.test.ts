/** A text that is older than its release copied nothing from it. */
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../src/pipeline/analyse.ts';
import { source } from '../stories/story-of.ts';

const CLAY =
  'On the ridges of clay hardly three kinds of grass will grow, and the shepherds could tell by the colour of the ground whether it would rain: iron grey meant fair weather, blue meant an umbrella.';
const RELEASE = `The park turns thirty\n\nForty-six events are planned from April to November in eleven villages.\n\n${CLAY}`;
const WALK = `To the moon in the wrong shoes\n\nThey had told me boots, and I came in sandals. The path ate one of them at the second bend, and Norina, who is eighty-six, lent me those of her second husband.\n\n${CLAY}\n\nFrom up there you see the sea, or perhaps it is only the heat.`;

async function dated(release: string | null, clipping: string | null, text = WALK) {
  const { clippings } = await comparePair(
    source('release.txt', RELEASE, { published: release }),
    source('walk.txt', text, { published: clipping }),
  );
  return clippings[0]!;
}

describe('a clipping that was published days before the release', () => {
  it('says so, and is no surer than even, where it shares a block', async () => {
    const { why, confidence } = await dated('2025-03-20', '2019-07-14');
    expect(why).toContain('But it was published 2076 days before the release');
    expect(confidence).toBeLessThanOrEqual(0.5);
  });

  it('says nothing where it shares none', async () => {
    const own = WALK.replace(`${CLAY}\n\n`, '');
    expect((await dated('2025-03-20', '2019-07-14', own)).why).not.toContain('before the release');
  });

  it.each([
    ['a day before', '2025-03-20', '2025-03-19T23:10:00Z'],
    ['on the day', '2025-03-20', '2025-03-20'],
    ['afterwards', '2025-03-20', '2025-04-02'],
    ['in a month of which the day is not known', '2025-03-20', '2025-03'],
    ['nobody knows when', '2025-03-20', null],
    ['before a release without a date', null, '2019-07-14'],
  ])('is none when it was published %s', async (_, release, clipping) => {
    expect((await dated(release, clipping)).why).not.toContain('before the release');
  });
});
