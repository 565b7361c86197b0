/** What would change a verdict, held against the rules themselves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flipsOf } from '../../src/compare/explain.ts';
import { judge, type Measures } from '../../src/compare/verdict.ts';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';
import { DEFAULTS } from '../../src/pipeline/options.ts';

const words = (count: number, word: string) =>
  Array.from({ length: count }, (_, k) => `${word}${k}`).join(' ');

const MEASURES: Measures = {
  releaseWords: 300,
  bodyWords: 200,
  articleCopied: 0,
  articleQuoted: 0,
  articleParaphrased: 0,
  copiedBlockWords: 0,
  quotedWords: 0,
  paraphrasePassages: 0,
  retells: false,
  retellingSurplus: -1,
  garbled: 0,
};

function flips(given: Partial<Measures>): string[] {
  const measures = { ...MEASURES, ...given };
  return flipsOf(measures, DEFAULTS, judge(measures, DEFAULTS).verdict).map(({ says }) => says);
}

describe('the nearest change that flips a verdict', () => {
  it('an excerpt just below half is told how many copied words make it a reprint', () => {
    expect(flips({ articleCopied: 83 / 200, copiedBlockWords: 60 })[0]).toBe(
      '17 more copied words would make it a reprint.',
    );
  });

  it('a reprint just above half is told how many fewer make it an excerpt', () => {
    expect(flips({ articleCopied: 104 / 200, copiedBlockWords: 104 })[0]).toBe(
      '5 fewer copied words would make it an excerpt.',
    );
  });

  it('a short block is told by how much it must grow', () => {
    expect(flips({ articleCopied: 22 / 200, copiedBlockWords: 22 })[0]).toBe(
      'A copied block longer by 3 words would make it an excerpt.',
    );
  });

  it('one quoted statement is told what made it more than a name', () => {
    expect(flips({ articleQuoted: 7 / 200, quotedWords: 7 })[0]).toBe(
      '2 fewer quoted words would make it independent.',
    );
  });

  it('a text too short is told how much is missing', () => {
    expect(flips({ bodyWords: 15 })[0]).toBe('5 more words of its own would make it independent.');
  });

  it('what no change of words can help is told nothing', () => {
    expect(flips({ garbled: 0.6 })).toEqual([]);
  });
});

it('what the flip says is true of the text itself', async () => {
  const release = words(400, 'slate');
  const copied = (n: number) => `${words(n, 'slate')}. ${words(200 - n, 'moss')}`;
  const before = await compareTexts(release, copied(88));
  expect(before.verdict).toBe('excerpt');
  expect(before.flips[0]).toEqual({
    verdict: 'reprint',
    says: '12 more copied words would make it a reprint.',
  });
  expect((await compareTexts(release, copied(99))).verdict).toBe('excerpt');
  expect((await compareTexts(release, copied(100))).verdict).toBe('reprint');
});

it('the basis holds the numbers and names the rule of the verdict', async () => {
  const release = words(400, 'slate');
  const { basis } = await compareTexts(release, `${words(88, 'slate')}. ${words(112, 'moss')}`);
  expect(basis).toEqual({
    rule: 'copied-block',
    bodyWords: 200,
    copiedWords: 88,
    quotedWords: 0,
    paraphrasedWords: 0,
    copiedBlockWords: 88,
    paraphrasePassages: 0,
    limits: { reprintShare: 0.5, excerptWords: 25, minimumWords: 20 },
  });
});

it('never names the verdict it has', () => {
  const share = fc.integer({ min: 0, max: 30 }).map((n) => n / 100);
  const measures: fc.Arbitrary<Measures> = fc.record({
    releaseWords: fc.integer({ min: 0, max: 900 }),
    bodyWords: fc.integer({ min: 0, max: 900 }),
    articleCopied: share,
    articleQuoted: share,
    articleParaphrased: share,
    copiedBlockWords: fc.integer({ min: 0, max: 60 }),
    quotedWords: fc.integer({ min: 0, max: 40 }),
    paraphrasePassages: fc.integer({ min: 0, max: 6 }),
    retells: fc.boolean(),
    retoldSentences: fc.integer({ min: 0, max: 6 }),
    retellingSurplus: fc.double({ min: -9, max: 9, noNaN: true }),
    garbled: share,
  });
  fc.assert(
    fc.property(measures, (one) => {
      const { verdict } = judge(one, DEFAULTS);
      for (const flip of flipsOf(one, DEFAULTS, verdict)) expect(flip.verdict).not.toBe(verdict);
    }),
  );
});
