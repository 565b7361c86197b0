/** What the witnesses say against a text that was taken for the release. */
import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/compare/record.ts';
import { analyse } from '../../src/pipeline/analyse.ts';
import type { Source } from '../../src/text/article.ts';
import { changed, source, storyOf, without } from './story-of.ts';

const TRUE = `Harbour board approves the tide-powered clock

SILLOTH HAVEN — June 2, 2025 — The Silloth Haven Harbour Board today approved plans for a tide-powered clock on the east pier, to be built by local smiths.

The mechanism will be driven by a float of oak and copper that rises and falls with the sea, and it will strike only at high water.

“It will be wrong twice a day by design,” said harbour master Bettany Crole. “Sailors will understand it, and visitors will ask, which is the point of it.”

Work begins in September and the clock should run by Easter. The board has set aside £210,000 and hopes that the rest will be given by those who use the pier.`;

/** The text as one outlet has it, with a release's marks. */
const CHOSEN = `${changed(TRUE, {
  ' — June 2, 2025 — ': ' — ',
  'a tide-powered clock on': 'a tide powered clock on',
  'oak and copper': 'teak and copper',
  'should run by Easter': 'should run by spring',
})}\n\nMedia contact: Tilda Marsh, 0555 0137`;

const COPIES: readonly Source[] = [
  source('a.txt', without(TRUE, 0, 3)),
  source('b.txt', changed(without(TRUE, 0), { 'SILLOTH HAVEN — June 2, 2025 — ': '' })),
  source('c.txt', changed(without(TRUE, 0), { 'SILLOTH HAVEN — June 2, 2025 — ': '' })),
].map((copy, at) => {
  const own = ['Bring a watch.', 'The old clock was sold for scrap.', 'We like it already.'][at];
  const text = `Clock number ${at + 1}\n\n${copy.extract.text}\n\n${own}`;
  return source(copy.path, text);
});

async function inferred(release: Source, clippings: readonly Source[]): Promise<Story> {
  const { stories } = await analyse({ sources: [release, ...clippings] });
  expect(stories.map((story) => story.release.path)).toEqual([release.path]);
  return stories[0] as Story;
}

describe('an inferred release', () => {
  it('is disputed where most clippings agree against it', async () => {
    const { release } = await inferred(source('chosen.txt', CHOSEN), COPIES);
    const disputed = release.disputed!.map(({ start, end, kind, reading, witnesses }) => ({
      text: release.text.slice(start, end),
      kind,
      reading,
      witnesses: witnesses.length,
    }));
    expect(disputed).toEqual([
      { text: '', kind: 'dateline', reading: 'June 2, 2025', witnesses: 1 },
      { text: 'tide powered', kind: 'hyphen', reading: 'tide-powered', witnesses: 3 },
      { text: 'teak', kind: 'words', reading: 'oak', witnesses: 3 },
      { text: 'spring', kind: 'words', reading: 'Easter', witnesses: 3 },
    ]);
    expect(release.why).toContain('against its text: it lacks “June 2, 2025”');
    expect(release.why).toContain('3 clippings write “tide-powered”');
  });

  it('is rebuilt from what most clippings have', async () => {
    const { release } = await inferred(source('chosen.txt', CHOSEN), COPIES);
    expect(release.rebuilt).toBe(`${TRUE}\n\nMedia contact: Tilda Marsh, 0555 0137`);
  });

  it('is not disputed by what editors do by habit', async () => {
    const habit = changed(without(TRUE, 0), {
      'SILLOTH HAVEN — June 2, 2025 — ': '',
      'today approved': 'approved on Monday',
      'harbour master Bettany Crole': 'Bettany Crole',
    });
    const story = await inferred(
      source('release.txt', `${TRUE}\n\nMedia contact: Tilda Marsh, 0555 0137`),
      ['a', 'b', 'c', 'd'].map((name) => source(`${name}.txt`, `Clock ${name}\n\n${habit}`)),
    );
    expect(story.release.disputed).toEqual([]);
    expect(story.release.rebuilt).toBe(story.release.text);
    expect(story.release.why).not.toContain('against its text');
  });

  it('copies of one another are one witness', async () => {
    const edited = changed(without(TRUE, 0), {
      'approved plans for': 'gave its blessing to',
      'rises and falls with the sea': 'follows the swell like a cork',
      'Sailors will understand it': 'Mariners will get the joke',
      'hopes that the rest will be given by': 'counts on the purses of',
    });
    const story = await inferred(
      source('release.txt', `${TRUE}\n\nMedia contact: Tilda Marsh, 0555 0137`),
      ['2025-06-02', '2025-06-03', '2025-06-04'].map((published, at) =>
        source(`${at}.txt`, `Clock ${at}\n\n${edited}`, { published }),
      ),
    );
    expect(story.release.disputed).toEqual([]);
  });

  it('a given release is not put in doubt', async () => {
    const { release } = await storyOf(source('chosen.txt', CHOSEN), COPIES);
    expect(release.disputed).toBeUndefined();
    expect(release.rebuilt).toBeUndefined();
  });
});
