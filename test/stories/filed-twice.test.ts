import { expect, it } from 'vitest';
import { analyse } from '../../src/pipeline/analyse.ts';
import { NO_METADATA, type Source } from '../../src/text/article.ts';

const LEAD =
  'The lamp committee of Tarn Head will light the upper stair from Friday, it said on Monday, so that walkers find the inn after dark. ';
const REST =
  'Eleven lamps with shades of green glass were bought from the closed tram line for a pound each and wired by two apprentices.';

function source(path: string, outlet: string | null, paragraphs: readonly string[]): Source {
  let at = 0;
  const blocks = paragraphs.map((part) => {
    const block = { start: at, end: at + part.length, zone: null };
    at = block.end + 2;
    return block;
  });
  const metadata = { ...NO_METADATA, outlet };
  return { path, item: null, extract: { text: paragraphs.join('\n\n'), blocks, metadata } };
}

it('the same edited reprint filed twice by one outlet stays two reprints', async () => {
  const clipping = [
    'Lamps on the stair',
    LEAD.replace('it said on Monday', 'we hear').trim(),
    REST.replace('wired by', 'fitted by'),
  ];
  const report = await analyse({
    releases: [source('release.txt', null, ['Tarn Head Lights Its Stair', LEAD.trim(), REST])],
    sources: [source('a.txt', 'The Cairn', clipping), source('b.txt', 'The Cairn', clipping)],
  });
  expect(report.stories[0]?.clippings.map(({ path, verdict }) => [path, verdict])).toEqual([
    ['a.txt', 'reprint'],
    ['b.txt', 'reprint'],
  ]);
});
