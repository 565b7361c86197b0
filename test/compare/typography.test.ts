/** However a text was set, stored or cut into lines, its verdict is the same: the sample clippings, set otherwise. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/index.ts';
import { analyse } from '../../src/pipeline/analyse.ts';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';
import type { Paragraph, Source } from '../../src/text/article.ts';

const samples = fileURLToPath(new URL('../../seeds', import.meta.url));

type Setting = (paragraphs: readonly string[]) => string;

const each =
  (change: (paragraph: string) => string): Setting =>
  (paragraphs) =>
    paragraphs.map(change).join('\n\n');

const SETTINGS: { readonly [name: string]: Setting } = {
  'a paragraph to a line': (paragraphs) => paragraphs.join('\n'),
  'in one line': (paragraphs) => paragraphs.join(' '),
  'a sentence to a line': each((text) => text.replace(/([.!?][”"]?) (?=[A-Z“"])/g, '$1\n\n')),
  'in lines of some width': each((text) => text.replace(/(.{60,75}) /g, '$1\n')),
  'with straight marks': each((text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")),
  'with guillemets': each((text) => text.replace(/“/g, '« ').replace(/”/g, ' »')),
  'with marks as entities': each((text) => text.replace(/[“”"]/g, '&quot;')),
  'as a tokenizer leaves it': each((text) => text.replace(/[,.;:!?()"“”]/g, ' $& ')),
  'in capitals': each((text) => text.toUpperCase()),
  'in small letters': each((text) => text.toLowerCase()),
  'with accents apart': each((text) => text.normalize('NFD')),
  'with line ends of Windows': (paragraphs) => paragraphs.join('\r\n\r\n'),
  'as a list': each((text) => `• ${text}`),
};

const plain = each((text) => text);
const pairs: { id: string; release: readonly string[]; clipping: readonly string[] }[] = [];
const judged = (release: Setting, clipping: Setting) =>
  Promise.all(pairs.map((pair) => compareTexts(release(pair.release), clipping(pair.clipping))));

beforeAll(async () => {
  const sources: Source[] = [];
  for await (const input of readCorpus([samples], { isolate: false }))
    if ('source' in input) sources.push(input.source);
  const { stories } = await analyse({ sources });
  const bodyOf = ({ text, paragraphs }: { text: string; paragraphs: readonly Paragraph[] }) =>
    paragraphs
      .filter(({ zone }) => zone === 'body')
      .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  for (const { release, clippings } of stories)
    for (const clipping of clippings)
      pairs.push({ id: clipping.id, release: bodyOf(release), clipping: bodyOf(clipping) });
});

describe('a verdict', () => {
  it.each(Object.entries(SETTINGS))('is the same of a text %s', async (_, setting) => {
    const expected = await judged(plain, plain);
    expect(expected.length).toBeGreaterThan(7);
    for (const records of [
      await judged(setting, setting),
      await judged(plain, setting),
      await judged(setting, plain),
    ])
      for (const [at, { verdict, articleCopied, articleQuoted }] of records.entries()) {
        const { id } = pairs[at]!;
        const wanted = expected[at]!;
        expect([id, verdict]).toEqual([id, wanted.verdict]);
        expect(Math.abs(articleCopied - wanted.articleCopied), id).toBeLessThan(0.05);
        expect(Math.abs(articleQuoted - wanted.articleQuoted), id).toBeLessThan(0.05);
      }
  });
});

it('words written together or apart make no edited passage', async () => {
  const release = [
    '항만국은 위쪽 수문의 안전 점검 과정에서 물이 새는 것을 확인했으며, 이용객이 다치는 일이 없도록 5월까지 닫을 수 있다고 밝혔다.',
    '수리가 끝난 뒤에는 통과 시간이 절반으로 줄어들 것으로 기대된다고 관리 책임자는 설명했다.',
  ].join('\n\n');
  const together = release
    .replace('안전 점검', '안전점검')
    .replace('닫을 수 있다고', '닫을수있다고')
    .replace('통과 시간', '통과시간')
    .replace('관리 책임자', '관리책임자');
  const record = await compareTexts(release, together);
  expect(record.verdict).toBe('reprint');
  expect(record.passages.map(({ kind, similarity }) => [kind, similarity])).toEqual([
    ['verbatim', 1],
  ]);
  const changes = record.passages.flatMap(({ edits }) => edits.map(({ change }) => change));
  expect(new Set(changes)).toEqual(new Set(['hyphen']));
  const changed = await compareTexts(release, together.replace('5월까지', '6월까지'));
  expect(changed.passages.some(({ kind }) => kind === 'edited')).toBe(true);
});
