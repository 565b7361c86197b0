import { describe, expect, it } from 'vitest';
import { extractFile, type Found } from '../../src/formats/index.ts';
import type { Zone } from '../../src/text/article.ts';
import { SHAPES, STORIES, THREADS } from './page-shapes.ts';

async function read(markup: string): Promise<Found> {
  const [outcome] = await extractFile(Buffer.from(markup), 'page.html');
  if (!outcome || !('extract' in outcome)) throw new Error('no clipping');
  return outcome;
}

const zoned = ({ extract }: Found, zone: Zone | null) =>
  extract.blocks
    .filter((block) => block.zone === zone)
    .map((block) => extract.text.slice(block.start, block.end));

describe.each(STORIES.map((story) => [story.lang, story] as const))('in %s', (_lang, story) => {
  it.each(Object.entries(SHAPES))('the article is found in %s', async (_name, shape) => {
    const markup = shape(story);
    const found = await read(markup);
    expect(zoned(found, 'headline')).toEqual([story.title]);
    // A byline without a name for its part is told from the text, later.
    expect(zoned(found, null).filter((text) => text !== story.byline)).toEqual(story.paragraphs);
    if (story.comments.some((comment) => markup.includes(comment))) {
      expect(zoned(found, 'comment')).toEqual(expect.arrayContaining([...story.comments]));
    } else {
      expect(zoned(found, 'comment')).toEqual([]);
    }
  });

  it.each(Object.entries(THREADS))(
    'the opening post is the article of a %s thread',
    async (_name, shape) => {
      const found = await read(shape(story));
      expect(zoned(found, 'headline')).toEqual([story.title]);
      expect(zoned(found, null)).toEqual(expect.arrayContaining([...story.paragraphs]));
      expect(zoned(found, 'comment')).toEqual(expect.arrayContaining([...story.comments]));
      for (const comment of story.comments) expect(zoned(found, null)).not.toContain(comment);
    },
  );
});
