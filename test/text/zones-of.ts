/** Zones of texts written in a test. */
import { expect } from 'vitest';
import { NO_METADATA, type Zone } from '../../src/text/article.ts';
import { readArticle } from '../../src/text/read.ts';

/** Zone of each paragraph of a plain text. */
export async function zonesOf(paragraphs: readonly string[], language: string): Promise<Zone[]> {
  const blocks = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    blocks.push({ start, end: start + paragraph.length, zone: null });
    start += paragraph.length + 2;
  }
  const text = paragraphs.join('\n\n');
  const article = await readArticle({ text, blocks, metadata: NO_METADATA }, language);
  return article.paragraphs.map(({ zone }) => zone);
}

/**
 * Zones of lines set into an article before its paragraph `at`. The article is a headline and three paragraphs, which
 * must stay what they are.
 */
export async function zonesWithin(
  article: readonly string[],
  lines: readonly string[],
  at: number,
  language: string,
): Promise<Zone[]> {
  const zones = await zonesOf(article.toSpliced(at, 0, ...lines), language);
  const found = zones.splice(at, lines.length);
  expect(zones).toEqual(['headline', 'body', 'body', 'body']);
  return found;
}
