import { describe, expect, test } from 'vitest';
import type { Edit, Passage } from '../../src/compare/record.ts';
import { draw, inline, oneSide } from '../../src/report/terminal/marked.ts';
import { paint } from '../../src/report/terminal/page.ts';

const plain = paint(false);

function passage(release: string, clipping: string, edits: readonly Edit[] = []): Passage {
  return {
    kind: edits.length > 0 ? 'edited' : 'verbatim',
    similarity: 1,
    disguised: false,
    release: { start: 0, end: release.length },
    clipping: { start: 0, end: clipping.length },
    edits,
    variants: [],
  };
}

const at = (start: number, end: number) => ({ start, end });

describe('changed words', () => {
  const texts = { release: 'the old red bus left', clipping: 'the new bus left early' };
  const changed = passage(texts.release, texts.clipping, [
    {
      type: 'replace',
      change: 'synonym',
      changesMeaning: false,
      release: at(4, 11),
      clipping: at(4, 7),
    },
    {
      type: 'insert',
      change: 'insertion',
      changesMeaning: false,
      release: at(20, 20),
      clipping: at(17, 22),
    },
  ]);

  test('stand in the clipping’s text where they were changed', () => {
    expect(draw(inline(changed, texts), plain, false)).toBe(
      'the [-old red-]{+new+} bus left {+early+}',
    );
  });

  test('are marked on their own side only', () => {
    expect(draw(oneSide(changed, texts, 'release'), plain, false)).toBe('the [-old red-] bus left');
    expect(draw(oneSide(changed, texts, 'clipping'), plain, false)).toBe(
      'the {+new+} bus left {+early+}',
    );
  });

  test.each([
    ['at the end of the word before', 4],
    ['after the space', 5],
  ])('that were left out do not stick to their neighbours: the gap is %s', (_, gap) => {
    const both = { release: 'ninety quiet desks', clipping: 'nine desks' };
    const left = passage(both.release, both.clipping, [
      {
        type: 'delete',
        change: 'deletion',
        changesMeaning: false,
        release: at(7, 12),
        clipping: at(gap, gap),
      },
    ]);
    expect(draw(inline(left, both), plain, false)).toBe('nine [-quiet-] desks');
  });
});

test('a long unchanged stretch keeps its beginning and its end', () => {
  const text = `First words. ${'and so on, '.repeat(60)}Last words.`;
  const texts = { release: text, clipping: text };
  const short = draw(inline(passage(text, text), texts), plain, true);
  expect(short.length).toBeLessThan(260);
  expect(short).toMatch(/^First words\. .* \[…\] .*Last words\.$/);
  expect(draw(inline(passage(text, text), texts), plain, false)).toBe(text);
});

test('text without spaces is cut between characters, never inside one', () => {
  const text = '𠮷野家'.repeat(200);
  const short = draw(inline(passage(text, text), { release: text, clipping: text }), plain, true);
  expect(short).toContain('[…]');
  expect(short).not.toMatch(/‹U\+D/);
});
