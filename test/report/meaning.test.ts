/** What may say something else than the release is shown wherever a report shows evidence. */
import { describe, expect, it } from 'vitest';
import { type Report, SCHEMA } from '../../src/compare/record.ts';
import { comparePair } from '../../src/pipeline/analyse.ts';
import { findingsOf } from '../../src/report/html/findings.ts';
import { markdown } from '../../src/report/markdown.ts';
import { terminal } from '../../src/report/terminal/overview.ts';
import { NO_METADATA, type Source } from '../../src/text/article.ts';

const source = (path: string, text: string): Source => ({
  path,
  item: null,
  extract: {
    text,
    blocks: [{ start: 0, end: text.length, zone: 'body' }],
    metadata: { ...NO_METADATA },
  },
});

const RELEASE =
  'The new ferry will carry 240 passengers and 38 cars between Marrow Point and Skelder Island. The yard in Tessendal starts to build the ship in March and hands it over two years later. Fares for the crossing stay as they are until the end of the first summer.';
const CLIPPING =
  'Between Marrow Point and Skelder Island, 250 passengers and 38 cars are what the new ferry will carry. In March the Tessendal yard will start on building the ship, to be handed over two years after that. Until the first summer ends, fares for the crossing will stay the same.';

async function reportOf(clipping: string): Promise<Report> {
  const story = await comparePair(source('release.txt', RELEASE), source('mole.txt', clipping));
  return {
    schema: SCHEMA,
    stories: [story],
    unmatched: [],
    inputs: { ok: 2, skipped: 0, truncated: 0, failed: 0, problems: [] },
  };
}

describe('a contradiction of a retelling', async () => {
  const report = await reportOf(CLIPPING);
  const [{ release, clippings }] = report.stories as [Report['stories'][number]];
  const [clipping] = clippings as [(typeof clippings)[number]];

  it('is in the record', () => {
    expect(clipping.passages.flatMap(({ contradictions = [] }) => contradictions)).toMatchObject([
      { change: 'number' },
    ]);
  });

  it('is shown in the terminal, with its passage and among what may change the meaning', () => {
    const page = terminal.render(report, { columns: 120, color: false, details: true });
    expect(page).toMatch(/May change the meaning:\s+- number, retold: .*\[-240-\]\{\+250\+\}/s);
    expect(page).toContain('Says otherwise: number [-240-]{+250+}.');
  });

  it('is shown in Markdown', () => {
    const page = markdown.render(report, { columns: 80, color: false, details: false });
    expect(page).toContain('- mole: number, retold; the release has “240”; it has “250”');
  });

  it('is shown on the page', () => {
    const [grave] = findingsOf(clipping, release, () => ({ name: '', key: undefined }));
    expect(grave).toMatchObject({ title: 'May change the meaning', grave: true });
    expect(grave?.lines.flat().map(([, text]) => text)).toEqual(
      expect.arrayContaining(['number, retold', '240', '250']),
    );
  });
});

it('a retelling without a contradiction has no such field', async () => {
  const report = await reportOf(CLIPPING.replace('250', '240'));
  const passages = report.stories.flatMap(({ clippings }) => clippings[0]!.passages);
  expect(passages.map(({ kind }) => kind)).toContain('paraphrase');
  expect(passages.every((passage) => !('contradictions' in passage))).toBe(true);
});
