import { expect, it } from 'vitest';
import { NO_METADATA } from '../../src/text/article.ts';
import { readArticle } from '../../src/text/read.ts';

it.each([
  ['FOR IMMEDIATE RELEASE', 'Weir Trust Opens the Salmon Ladder'],
  ['PRESSEMITTEILUNG', 'Wehrverein öffnet die Lachstreppe'],
])('"%s" over the headline is no headline', async (mark, headline) => {
  const lead = `Olmwick, 2 May 2025 – The weir trust has opened a ladder for salmon beside the old mill, after four years of work.`;
  const text = [mark, headline, lead].join('\n\n');
  let at = 0;
  const blocks = [mark, headline, lead].map((part) => {
    const block = { start: at, end: at + part.length, zone: null };
    at = block.end + 2;
    return block;
  });
  const article = await readArticle(
    { text, blocks, metadata: NO_METADATA },
    mark.startsWith('P') ? 'de' : 'en',
  );
  expect(article.paragraphs.map(({ zone }) => zone)).toEqual(['furniture', 'headline', 'body']);
});
