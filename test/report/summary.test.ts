import { describe, expect, test } from 'vitest';
import type { ClippingRecord, ReleaseRecord, Story, Verdict } from '../../src/compare/record.ts';
import { clippingNames, count, percent, summarise } from '../../src/report/summary.ts';
import { report } from './fixture.ts';

const [first] = report.stories as [Story];
const [template] = first.clippings;

/** How a story is summed up whose release is as sure as that. */
const sentenceOf = (
  clippings: readonly ClippingRecord[],
  release: Partial<ReleaseRecord> = { chosen: 'given', confidence: 1 },
) => summarise([{ ...first, release: { ...first.release, ...release }, clippings }]);

function clippings(...verdicts: readonly Verdict[]): readonly ClippingRecord[] {
  return verdicts.map((verdict, n) => ({
    ...(template as ClippingRecord),
    id: `${n}.txt`,
    path: `${n}.txt`,
    outlet: `Outlet ${n}`,
    verdict,
  }));
}

describe('the answer in one sentence', () => {
  test.each<[readonly Verdict[], string]>([
    [
      ['reprint', 'paraphrase', 'excerpt', 'reprint'],
      '3 of 4 outlets copied the release verbatim: 2 reprints, 1 excerpt; 1 paraphrased it.',
    ],
    [
      ['quotation', 'independent', 'undetermined'],
      'None of the 3 outlets copied the release verbatim: 1 only quoted it, 1 reported independently, 1 could not be judged.',
    ],
    [['excerpt'], 'The only outlet copied the release verbatim: 1 excerpt.'],
    [
      ['independent'],
      'The only outlet did not copy the release verbatim: 1 reported independently.',
    ],
    [[], 'No clipping of the release was found.'],
  ])('%j', (verdicts, sentence) => {
    expect(sentenceOf(clippings(...verdicts))).toBe(sentence);
  });

  test('speaks of clippings where an outlet is unknown or has two', () => {
    const [one, two] = clippings('reprint', 'independent') as [ClippingRecord, ClippingRecord];
    expect(sentenceOf([one, { ...two, outlet: null }])).toContain('1 of 2 clippings');
    expect(sentenceOf([one, { ...two, outlet: one.outlet }])).toContain('1 of 2 clippings');
  });

  test('does not call a text the release that nothing shows to be one', () => {
    const copies = clippings('reprint', 'independent');
    const unmarked = { chosen: 'inferred', confidence: 0.7 } as const;
    expect(sentenceOf(copies, unmarked)).toMatch(
      /^1 of 2 outlets copied the text taken for the release verbatim/,
    );
    expect(sentenceOf(copies, { ...unmarked, confidence: 0.71 })).toContain('copied the release');
    expect(sentenceOf(copies, { chosen: 'given', confidence: 0.5 })).toContain(
      'copied the release',
    );
    const doubted = { ...first, release: { ...first.release, ...unmarked } };
    expect(summarise([first, doubted])).toContain('copied a release or a text taken for one');
    expect(summarise([first, first])).toContain('copied a release verbatim');
  });
});

test('a share that only rounds to nothing or to all is not shown as nothing or all', () => {
  expect([0, 0.001, 0.004999, 0.005, 0.314, 0.9949, 0.9951, 1].map(percent)).toEqual([
    '0%',
    '<1%',
    '<1%',
    '1%',
    '31%',
    '99%',
    '>99%',
    '100%',
  ]);
});

test('counts have thousands separators and the right number', () => {
  expect([count(1, 'word'), count(1234567, 'word'), count(2, 'story', 'stories')]).toEqual([
    '1 word',
    '1,234,567 words',
    '2 stories',
  ]);
});

test('a name is the outlet, else the file, and never the same for two clippings', () => {
  const [one, two, three, four] = clippings(
    'reprint',
    'reprint',
    'reprint',
    'reprint',
  ) as ClippingRecord[];
  const named = [
    { ...one, outlet: 'Post', path: 'a/x.txt', id: 'a/x.txt' },
    { ...two, outlet: 'Post', path: 'b/y.txt', id: 'b/y.txt' },
    { ...three, outlet: null, path: 'b/z.txt', id: 'b/z.txt' },
    { ...four, outlet: null, path: 'c/z.txt', id: 'c/z.txt' },
  ] as ClippingRecord[];
  expect([...clippingNames(named).values()]).toEqual([
    'Post (x)',
    'Post (y)',
    'b/z.txt',
    'c/z.txt',
  ]);
});
