/** A clipping that copied from two releases is told in both stories, in every format that people read. */
import { describe, expect, it } from 'vitest';
import type { ClippingRecord, OtherRelease, Report, Story } from '../../src/compare/record.ts';
import { csv } from '../../src/report/csv.ts';
import { page } from '../../src/report/html/html.ts';
import { markdown } from '../../src/report/markdown.ts';
import { explain } from '../../src/report/terminal/explain.ts';
import { terminal } from '../../src/report/terminal/overview.ts';
import { pair } from '../../src/report/terminal/pair.ts';
import { twoStories } from './fixture.ts';

const [first, second] = twoStories.stories as [Story, Story];
const [copier, ...rest] = first.clippings as [ClippingRecord, ...ClippingRecord[]];
const TAKEN = copier.text.slice(0, 30);
const other: OtherRelease = {
  release: second.release.id,
  verdict: 'excerpt',
  why: '1,031 words of the article (21%) are copied from this release.',
  copiedWords: 1031,
  articleCopied: 0.21,
  articleQuoted: 0,
  releaseReused: 0.5,
  longestRunWords: 31,
  passages: [{ ...copier.passages[0]!, clipping: { start: 0, end: 30 } }],
};
const both: Report = {
  ...twoStories,
  stories: [
    { ...first, clippings: [{ ...copier, otherReleases: [other] }, ...rest] },
    { ...second, release: { ...second.release, title: 'Bells \u202e<b>ring</b>' } },
  ],
};
const context = { columns: 80, color: false, details: false };
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('a clipping that copied from two releases', () => {
  it('is told below the table of its own story, and in the other one', () => {
    const [, own = '', others = ''] = terminal.render(both, context).split(/^[12]\. /m);
    expect(flat(own)).toContain(
      'also copied 1,031 words (21% of its article) from “Bells ‹U+202E›<b>ring</b>” (other/release.txt).',
    );
    expect(flat(others)).toContain(
      'also copied 1,031 words (21% of its article) from this release.',
    );
    expect(flat(others)).toContain('1 clipping of another story also copied from the release.');
    expect(flat(others)).toContain(`a clipping of “${first.release.title}”`);
    expect(terminal.render(twoStories, context)).not.toContain('also copied');
  });

  it('shows what it took, in the details, the explanation and beside its release', () => {
    const [word] = TAKEN.split('\n');
    for (const shown of [
      terminal.render(both, { ...context, details: true }),
      explain.render(both, context),
      pair.render(both, context),
    ]) {
      expect(flat(shown)).toContain(
        'Also copied 1,031 words (21% of its article) from other/release.txt:',
      );
      expect(flat(shown)).toContain(`- “${flat(word!).slice(0, 20)}`);
    }
  });

  it('is in the comment, the sheet and the page, where nothing of a title takes effect', () => {
    expect(markdown.render(both, context).match(/also copied 1,031 words/g)).toHaveLength(2);
    expect(markdown.render(both, context)).not.toContain('<b>');
    const [head = ''] = csv.render(both, context).split('\r\n');
    expect(head.split(',')).toContain('otherReleases');
    expect(csv.render(both, context).match(/,other\/release\.txt,/g)).toHaveLength(1);
    const html = page(both);
    expect(html.match(/Copied from several releases/g)).toHaveLength(2);
    expect(html.match(/21% more copied from another release/g)).toHaveLength(1);
    expect(html).not.toContain('<b>ring');
  });
});
