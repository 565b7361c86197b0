import { expect, it } from 'vitest';
import { analyse } from '../../src/pipeline/analyse.ts';
import { NO_METADATA, type Source } from '../../src/text/article.ts';

const RELEASE = `Marl Haven to Rebuild Its Tidal Mill

MARL HAVEN, 3 March 2025 — The trustees of the old tidal mill will rebuild its wheel this summer with oak felled on the estate, so that visitors can watch barley being ground by the sea again for the first time since the flood of 1953 carried the sluice away and left the pond to the herons.

Media contact: Orla Finch, press@marlhaven.example`;

function source(path: string, text: string): Source {
  let at = 0;
  const blocks = text.split('\n\n').map((part) => {
    const block = { start: at, end: at + part.length, zone: null };
    at = block.end + 2;
    return block;
  });
  return { path, item: null, extract: { text, blocks, metadata: NO_METADATA } };
}

it('a paragraph with every fifth word changed, so that no five stand together, still finds its story', async () => {
  const body = RELEASE.split('\n\n')[1]!.split(' — ')[1]!;
  const changed = body
    .split(' ')
    .map((word, i) => (i % 5 === 4 ? `quite${i}` : word))
    .join(' ');
  const report = await analyse({
    sources: [
      source('release.txt', RELEASE),
      source('clipping.txt', `Wheel to turn\n\n${changed}`),
    ],
  });
  expect(report.stories[0]?.clippings.map((clipping) => clipping.path)).toEqual(['clipping.txt']);
});
