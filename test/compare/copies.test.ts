/** What a clipping copied, as units of matched words. */
import { describe, expect, it } from 'vitest';
import { copiesIn } from '../../src/compare/copies.ts';
import { NO_METADATA, type Zone } from '../../src/text/article.ts';
import { readArticle } from '../../src/text/read.ts';

const OPTIONS = { guaranteeWords: 12, editedSimilarity: 0.6 };

const NEWS =
  'The harbour board of Tarnwick will close the upper lock for repairs from the second week of March.';
const ARTICLE = 'Nobody on the quay had heard of it before the notice was nailed to the door.';

/** Paragraphs with their zones, one under the other. */
function article(...parts: readonly (readonly [Zone, string])[]) {
  let text = '';
  const blocks = parts.map(([zone, part]) => {
    const start = text.length;
    text += `${part}\n\n`;
    return { start, end: start + part.length, zone };
  });
  return readArticle({ text, blocks, metadata: NO_METADATA }, 'en');
}

async function copiedFrom(zone: Zone, paragraph: string): Promise<readonly string[]> {
  const release = await article(['body', NEWS]);
  const clipping = await article(['body', ARTICLE], [zone, paragraph]);
  const { text, tokens } = clipping;
  return copiesIn(release, clipping, OPTIONS).units.map(({ from, to }) =>
    text.slice(tokens.starts[from], tokens.ends[to - 1]),
  );
}

describe('what a reader wrote under an article', () => {
  const inflected =
    'The harbour boards of Tarnwick will closing the upper locks for repair from the second weeks of March.';

  it('is a copy where it has four words in a row of the release', async () => {
    const quoting = `They say they "will close the upper lock for repairs from the second week of March." Oh dear.`;
    expect(await copiedFrom('comment', quoting)).toEqual([
      'will close the upper lock for repairs from the second week of March',
    ]);
  });

  it('is none where it only has the same words, which in the article is an edited copy', async () => {
    expect(await copiedFrom('body', inflected)).not.toEqual([]);
    expect(await copiedFrom('comment', inflected)).toEqual([]);
  });
});
