/** The rules of the verdict at their limits, and what quotation marks change. */
import { describe, expect, it } from 'vitest';
import { judge, type Limits, type Measures } from '../../src/compare/verdict.ts';
import { compareTexts } from '../../src/pipeline/compare-texts.ts';
import { DEFAULTS } from '../../src/pipeline/options.ts';

const LIMITS: Limits = DEFAULTS;
const NOTHING: Measures = {
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
const verdictOf = (measures: Partial<Measures>) =>
  judge({ ...NOTHING, ...measures }, LIMITS).verdict;

describe('each limit', () => {
  it.each<[string, Partial<Measures>, string]>([
    ['half of the body copied', { articleCopied: 0.5, copiedBlockWords: 100 }, 'reprint'],
    ['a hair less', { articleCopied: 0.499, copiedBlockWords: 100 }, 'excerpt'],
    ['half of the body in small pieces', { articleCopied: 0.5, copiedBlockWords: 3 }, 'reprint'],
    [
      'most of a brief, but few words beyond names and figures',
      { bodyWords: 44, articleCopied: 0.8, copiedBlockWords: 12, copiedEqualWords: 24 },
      'independent',
    ],
    [
      'most of a longer one, but few words beyond names and figures',
      { bodyWords: 45, articleCopied: 0.8, copiedBlockWords: 12, copiedEqualWords: 24 },
      'paraphrase',
    ],
    [
      'half of a text in pieces and in sentences like the release’s',
      { articleCopied: 0.2, articleParaphrased: 0.3, copiedBlockWords: 12, tellingSentences: 1 },
      'paraphrase',
    ],
    [
      'the same where those share only what all who report have',
      { articleCopied: 0.2, articleParaphrased: 0.3, copiedBlockWords: 12, tellingSentences: 0 },
      'independent',
    ],
    [
      'most of a brief in 25 words',
      { bodyWords: 40, articleCopied: 0.8, copiedBlockWords: 12, copiedEqualWords: 25 },
      'reprint',
    ],
    [
      'most of a brief, half of it in one block',
      { bodyWords: 40, articleCopied: 0.8, copiedBlockWords: 20, copiedEqualWords: 20 },
      'reprint',
    ],
    ['a block of 25 words', { articleCopied: 0.125, copiedBlockWords: 25 }, 'excerpt'],
    ['a block of 24 words', { articleCopied: 0.12, copiedBlockWords: 24 }, 'independent'],
    [
      'a block of 24 words and a quoted statement',
      { articleCopied: 0.12, copiedBlockWords: 24, quotedWords: 6 },
      'quotation',
    ],
    ['six quoted words', { articleQuoted: 0.03, quotedWords: 6 }, 'quotation'],
    ['five quoted words', { articleQuoted: 0.025, quotedWords: 5 }, 'independent'],
    [
      'two passages of a retelling',
      { articleParaphrased: 0.2, paraphrasePassages: 2, retells: true },
      'paraphrase',
    ],
    [
      'a brief that has 44 words and says nothing else',
      {
        bodyWords: 44,
        articleParaphrased: 1,
        paraphrasePassages: 2,
        retells: true,
        retoldSentences: 4,
      },
      'independent',
    ],
    [
      'one that has 60 words as a segmenter cuts them',
      {
        segmented: true,
        bodyWords: 60,
        articleParaphrased: 1,
        paraphrasePassages: 2,
        retells: true,
        retoldSentences: 4,
      },
      'independent',
    ],
    [
      'one that has 45',
      {
        bodyWords: 45,
        articleParaphrased: 1,
        paraphrasePassages: 2,
        retells: true,
        retoldSentences: 4,
      },
      'paraphrase',
    ],
    [
      'one passage of three sentences, half of the body',
      { articleParaphrased: 0.5, paraphrasePassages: 1, retells: true, retoldSentences: 3 },
      'paraphrase',
    ],
    [
      'one of three sentences, a hair less',
      { articleParaphrased: 0.499, paraphrasePassages: 1, retells: true, retoldSentences: 3 },
      'independent',
    ],
    [
      'one of two sentences, all of the body',
      { articleParaphrased: 1, paraphrasePassages: 1, retells: true, retoldSentences: 2 },
      'independent',
    ],
    [
      'one passage alone',
      { articleParaphrased: 0.1, paraphrasePassages: 1, retells: true },
      'independent',
    ],
    [
      'a retelling with a long quotation',
      { articleParaphrased: 0.2, paraphrasePassages: 2, retells: true, quotedWords: 60 },
      'paraphrase',
    ],
    [
      'a retelling with a copied block',
      {
        articleCopied: 0.2,
        copiedBlockWords: 30,
        articleParaphrased: 0.2,
        paraphrasePassages: 4,
        retells: true,
      },
      'excerpt',
    ],
    [
      'a brief with fewer words in short pieces than an excerpt’s block has',
      { bodyWords: 48, articleCopied: 0.5, copiedBlockWords: 6, copiedEqualWords: 20 },
      'independent',
    ],
    ['three tenths in short pieces', { articleCopied: 0.3, copiedBlockWords: 12 }, 'paraphrase'],
    ['a little less in short pieces', { articleCopied: 0.29, copiedBlockWords: 12 }, 'independent'],
    [
      'three tenths likely retold, hardly a word of it copied',
      { articleCopied: 0.1, articleParaphrased: 0.2, copiedBlockWords: 12, paraphrasePassages: 1 },
      'independent',
    ],
    ['nothing', {}, 'independent'],
    ['20 words', { bodyWords: 20, articleCopied: 1, copiedBlockWords: 20 }, 'reprint'],
    ['19 words', { bodyWords: 19, articleCopied: 1, copiedBlockWords: 19 }, 'undetermined'],
    ['no words', { bodyWords: 0 }, 'undetermined'],
    ['a release of no words', { releaseWords: 0 }, 'undetermined'],
    ['garbled copies', { articleCopied: 1, copiedBlockWords: 200, garbled: 0.3 }, 'undetermined'],
    [
      'slightly garbled copies',
      { articleCopied: 1, copiedBlockWords: 200, garbled: 0.29 },
      'reprint',
    ],
  ])('%s', (_, measures, verdict) => {
    expect(verdictOf(measures)).toBe(verdict);
  });

  it('makes the confidence least, and being far from it most', () => {
    const confidence = (measures: Partial<Measures>) =>
      judge({ ...NOTHING, ...measures }, LIMITS).confidence;
    expect(confidence({ articleCopied: 0.5 })).toBe(0.5);
    expect(confidence({ articleCopied: 0.9 })).toBeGreaterThan(0.9);
    const brief = { bodyWords: 24, articleCopied: 1, copiedEqualWords: 12, copiedBlockWords: 12 };
    expect(confidence(brief)).toBeLessThan(0.8);
    const pieces = { articleCopied: 0.45, copiedBlockWords: 5 };
    expect(confidence(pieces)).toBeLessThan(confidence({ ...pieces, copiedBlockWords: 15 }));
    expect(confidence({ articleCopied: 0.12, copiedBlockWords: 24 })).toBeLessThan(0.65);
    expect(confidence({ articleCopied: 0.12, copiedBlockWords: 25 })).toBe(0.5);
    expect(confidence({})).toBeGreaterThan(0.9);
    const retold = { articleParaphrased: 0.9, paraphrasePassages: 9, retells: true };
    expect(confidence({ ...retold, retellingSurplus: 0 })).toBe(0.5);
    expect(confidence({ ...retold, retellingSurplus: 1 })).toBeLessThan(0.85);
    expect(confidence({ ...retold, retellingSurplus: 3 })).toBe(0.9);
  });

  it('the reason of an excerpt tells the share that was weighed, and what was left out of it', () => {
    const listed = { articleCopied: 0.53, articleListed: 0.06, copiedBlockWords: 73 };
    expect(judge({ ...NOTHING, ...listed }, LIMITS)).toMatchObject({
      verdict: 'excerpt',
      why: 'A block of 73 words is copied, 47% of the article in all, names and figures in lists aside (6%).',
    });
  });

  it('the reason of an independent article does not deny what it copied', () => {
    expect(judge(NOTHING, LIMITS).why).toContain('Nothing is shared');
    const { why } = judge({ ...NOTHING, articleCopied: 0.12, copiedBlockWords: 24 }, LIMITS);
    expect(why).toContain('12%');
    expect(why).not.toContain('Nothing');
  });
});

const P = [
  'The harbour board of Tarnwick will close the upper lock for repairs from the second week of March. Divers found two cracks in the western gate last autumn, each as long as a rowing boat.',
  '“We would rather lose a spring than a summer,” said the lock keeper, Ada Brindle. “The gate will be back before the regatta, and it will be dry, straight and painted, as it was when my father hung it.”',
  'Barges above the lock may leave before the closure or stay until the gate is hung again in May. The board pays the owners of 14 houseboats for moorings at the old shipyard meanwhile.',
  'A crane from the yard will lift the gate, which weighs as much as nine lorries. The work costs 410,000 pounds, of which the county pays a third.',
] as const;
const RELEASE = P.join('\n\n');
const OWN = [
  'Nobody on the towpath was surprised on Sunday, least of all the anglers, who had watched the water drop for weeks and said so to anyone who stopped.',
  'My neighbour keeps two canoes and a grudge against committees, and he reckons that the whole affair could have been settled over a pint in the Anchor.',
  'At the school the children drew the gate in chalk on the playground, all seven metres of it, and then argued about which end was the top.',
] as const;
const compared = (...paragraphs: readonly string[]) =>
  compareTexts(RELEASE, paragraphs.join('\n\n'));
const kinds = async (...paragraphs: readonly string[]) => [
  ...new Set((await compared(...paragraphs)).passages.map(({ kind }) => kind)),
];

describe('quotation marks', () => {
  it('around a whole article do not make it a quotation', async () => {
    const marked = [P[0], P[2], P[3]].map((paragraph) => `“${paragraph}`);
    expect((await compared(`${marked.join('\n\n')}”`)).verdict).toBe('reprint');
  });

  it('around a long statement in an article of its own are a quotation', async () => {
    expect(
      (await compared(OWN[0], `The board wrote: “${P[0]} ${P[2]}”`, OWN[1], OWN[2])).verdict,
    ).toBe('quotation');
  });

  it('that go on through several paragraphs are one', async () => {
    const { verdict, articleCopied } = await compared(
      OWN[0],
      'The board wrote to the owners:',
      `“${P[0]}`,
      `“${P[2]}`,
      `“${P[3]}”`,
      OWN[1],
      OWN[2],
    );
    expect({ verdict, articleCopied }).toEqual({ verdict: 'quotation', articleCopied: 0 });
  });

  it('inside copied text belong to the copy', async () => {
    expect(await kinds(OWN[0], P[0], P[1], P[2], OWN[1])).toEqual(['verbatim']);
  });

  it('of another style are no edit', async () => {
    const straight = P[1].replace(/[“”]/g, '"');
    expect(await kinds(P[0], straight, P[2])).toEqual(['verbatim']);
  });

  it('with altered words between them are still a quotation', async () => {
    const { verdict, passages } = await compared(
      OWN[0],
      '“We would sooner lose a spring than a summer,” the keeper told us. “The gate will surely be back before the regatta, and dry, straight and painted.”',
      OWN[1],
      OWN[2],
    );
    expect(verdict).toBe('quotation');
    expect(passages.every(({ kind, edits }) => kind === 'quotation' && edits.length > 0)).toBe(
      true,
    );
  });

  it('that never close quote to the end of the paragraph', async () => {
    expect(
      (
        await compared(
          OWN[0],
          '“We would rather lose a spring than a summer, the keeper told us.',
          OWN[1],
        )
      ).verdict,
    ).toBe('quotation');
  });
});

describe('what cannot be judged', () => {
  it('is undetermined and says why', async () => {
    const short = await compared(P[0].split(' ').slice(0, 19).join(' '));
    const garbled = await compared(RELEASE.replace(/[aeiou]/g, '\uFFFD'));
    const empty = await compared('');
    expect([short, garbled, empty].map(({ verdict }) => verdict)).toEqual([
      'undetermined',
      'undetermined',
      'undetermined',
    ]);
    expect(short.why).toContain('19 words');
    expect(garbled.why).toContain('garbled');
  });
});
